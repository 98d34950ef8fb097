import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFiles } from '../../../src/node/files';
import type { FileSystem } from '../../../src/proposals/file-system';
import { dateTimeOf, newId, slugOf } from '../../../src/proposals/id';
import { isMine, isOwn, LogReader } from '../../../src/proposals/log';
import type { Proposal } from '../../../src/proposals/proposal';
import { ProposalProblem, ProposalStore } from '../../../src/proposals/store';

const now = () => new Date('2026-11-22T09:00:00Z');
const me = async () => 'Ana Souza <ana@shop.example>';

describe('proposals in a folder', () => {
  let folder: string;
  let store: ProposalStore;
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'proposals-')), 'home', 'proposals');
    store = new ProposalStore({ files: nodeFiles, now, me });
  });
  afterEach(() => rm(path.dirname(path.dirname(folder)), { recursive: true, force: true }));

  it('are made in a folder of the engineer’s own, under a name that is free', async () => {
    const first = await store.create(folder, { title: 'Read model: order summary' }, () => '# One\n');
    const second = await store.create(folder, { title: 'Read model: order summary' }, (id) => `# ${id}\n`);
    const day = dateTimeOf(now()).slice(0, 10);
    assert.deepEqual(
      [first.place.name, second.place.name],
      [`${day}-read-model-order-summary.md`, `${day}-read-model-order-summary-2.md`],
    );
    assert.match(await readFile(path.join(folder, second.place.name), 'utf8'), /-2\n$/);
    if (process.platform !== 'win32') assert.equal((await stat(folder)).mode & 0o777, 0o700);
    assert.deepEqual((await readdir(folder)).length, 2, 'and nothing is left beside them');
  });

  it('show in the log, the newest first, with a new status after it was set', async () => {
    const { place } = await store.create(folder, { title: 'One' }, () => '');
    await store.create(folder, { title: 'Two' }, () => '');
    const reader = new LogReader(nodeFiles);
    assert.equal((await reader.read(folder, [])).proposals.length, 2);
    assert.equal(await store.setStatus(place, 'shared', 'to @shop/architecture'), undefined);
    const { proposals } = await reader.read(folder, []);
    const one = proposals.find(({ proposal }) => proposal.title === 'One')?.proposal;
    assert.equal(one?.status, 'shared');
    assert.deepEqual(
      one?.history?.map(({ status, by }) => [status, by]),
      [
        ['draft', await me()],
        ['shared', await me()],
      ],
    );
    assert.ok(one && isMine(one, 'ANA@shop.example') && !isMine(one, 'ben@shop.example'));
  });

  for (const [what, author, shared, me, own] of [
    ['by the same mail', 'Ana <ana@shop.example>', true, 'A. Souza <ANA@shop.example>', true],
    ['by another', 'Ben <ben@shop.example>', false, 'Ana <ana@shop.example>', false],
    ['by nobody named', undefined, true, 'Ana <ana@shop.example>', true],
    ['in home, where no mail is known', 'Ana <ana@shop.example>', false, 'unknown', true],
    ['of a team, where no mail is known', 'Ben <ben@shop.example>', true, 'unknown', false],
  ] as const)
    it(`${what} ${own ? 'belong' : 'do not belong'} to one’s record`, () => {
      const proposal = { schema: 1, id: '2026-11-22-a', title: 'A', status: 'draft', created: '2026-11-22T09:00:00Z' };
      assert.equal(isOwn({ proposal: { ...proposal, author } as Proposal, shared }, me), own);
    });

  it('that do not fit are listed with the reason and never written', async () => {
    const { place } = await store.create(folder, { title: 'One' }, () => '');
    const broken = '---\nschema: 1\ntitle: "x\n---\nkeep me\n';
    await writeFile(path.join(folder, 'broken.md'), broken);
    await writeFile(path.join(folder, 'latin.md'), Buffer.from([0x2d, 0xff, 0xfe]));
    await writeFile(path.join(folder, place.name.replace('.md', '.conflict.md')), 'theirs');
    const { proposals, attention } = await new LogReader(nodeFiles).read(folder, []);
    assert.deepEqual(
      proposals.map(({ conflicts }) => conflicts.length),
      [1],
    );
    assert.deepEqual(attention.map(({ place: { name } }) => name).sort(), ['broken.md', 'latin.md']);
    await assert.rejects(store.setStatus({ folder, name: 'broken.md' }, 'shared'), ProposalProblem);
    await assert.rejects(store.setStatus({ folder, name: 'gone.md' }, 'shared'), /no longer/);
    assert.equal(await readFile(path.join(folder, 'broken.md'), 'utf8'), broken);
  });

  it('are listed once where home and a shared folder both have them, as shared', async () => {
    const { place } = await store.create(folder, { title: 'One' }, () => '');
    const team = path.join(path.dirname(folder), 'team');
    await nodeFiles.create(team, place.name, await readFile(path.join(folder, place.name)));
    const { proposals } = await new LogReader(nodeFiles).read(folder, [team, path.join(folder, 'nowhere')]);
    assert.deepEqual(
      proposals.map(({ shared, place: at }) => [shared, at.folder]),
      [[true, team]],
    );
  });

  it('are read again only when time or size say so', async () => {
    const { place } = await store.create(folder, { title: 'One' }, () => '');
    let reads = 0;
    const counting: FileSystem = {
      ...nodeFiles,
      read: (...at) => {
        reads++;
        return nodeFiles.read(...at);
      },
    };
    const reader = new LogReader(counting);
    await reader.read(folder, []);
    await reader.read(folder, []);
    assert.equal(reads, 1);
    await utimes(path.join(folder, place.name), 1, 1);
    await reader.read(folder, []);
    assert.equal(reads, 2);
  });

  it('lose nothing when another program writes in the very moment', async () => {
    const { place } = await store.create(folder, { title: 'One' }, () => 'mine\n');
    const file = path.join(folder, place.name);
    const theirs = (await readFile(file, 'utf8')).replace('mine', 'theirs');
    const before = await readFile(file);
    await writeFile(file, theirs);
    assert.equal(await nodeFiles.replace(folder, place.name, before, Buffer.from('x')), 'changed');
    assert.equal(await readFile(file, 'utf8'), theirs);
    assert.equal(await store.setStatus(place, 'shared'), undefined, 'the change is made to their text');
    assert.match(await readFile(file, 'utf8'), /status: shared[\s\S]*theirs/);
  });

  it('take twenty changes at once from two writers, each of them kept', async () => {
    const { place } = await store.create(folder, { title: 'One' }, () => '');
    const other = new ProposalStore({ files: nodeFiles, now, me });
    const notes = Array.from({ length: 20 }, (_, at) => `note ${at}`);
    for (let at = 0; at < notes.length; at += 4)
      await Promise.all(
        notes.slice(at, at + 4).map((note, which) => (which % 2 ? store : other).setStatus(place, 'discussing', note)),
      );
    const [only] = (await new LogReader(nodeFiles).read(folder, [])).proposals;
    const kept = only?.proposal.history?.flatMap(({ note }) => note ?? []);
    assert.deepEqual(kept?.sort(), notes.sort());
    assert.deepEqual(await readdir(folder), [place.name], 'no lock, copy or conflict is left');
  });

  it('say what is wrong when they cannot be written, and change nothing', async () => {
    const file = path.join(path.dirname(path.dirname(folder)), 'file');
    await writeFile(file, 'x');
    await assert.rejects(
      store.create(path.join(file, 'proposals'), { title: 'One' }, () => ''),
      /a part of its path is a file.*Nothing was changed/,
    );
  });
});

describe('ids', () => {
  for (const [title, slug] of [
    ['Read model: order summary', 'read-model-order-summary'],
    ['GET /customers/:id — Zusammenfassung für Große', 'get-customers-id-zusammenfassung-fur-große'],
    ['订单 汇总', '订单-汇总'],
    ['../../etc/passwd', 'etc-passwd'],
    ['???', 'proposal'],
  ] as const)
    it(`of “${title}” have the words ${slug}`, () => assert.equal(slugOf(title), slug));

  it('are counted on when taken, and the time has this machine’s offset', () => {
    const taken = new Set(['2026-11-22-a', '2026-11-22-a-2']);
    assert.equal(
      newId('A', '2026-11-22T09:00:00+01:00', (id) => taken.has(id)),
      '2026-11-22-a-3',
    );
    assert.equal(Date.parse(dateTimeOf(now())), now().getTime());
  });
});
