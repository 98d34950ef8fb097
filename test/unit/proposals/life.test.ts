import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFiles } from '../../../src/node/files';
import type { FileSystem } from '../../../src/proposals/file-system';
import { waitingOn, withCommits, withFeedback, withMeasure, withRevisit } from '../../../src/proposals/life';
import { LogReader } from '../../../src/proposals/log';
import { readProposal } from '../../../src/proposals/markdown';
import type { Proposal } from '../../../src/proposals/proposal';
import { ProposalProblem, ProposalStore, trashOf } from '../../../src/proposals/store';
import { commitsByProposal, refreshed, trailersCommand } from '../../../src/proposals/trailers';

const now = () => new Date('2026-11-22T09:00:00Z');
const ana = 'Ana Souza <ana@shop.example>';
const ben = 'Ben Ito <ben@shop.example>';

describe('The life of a proposal', () => {
  let home: string;
  let store: ProposalStore;
  beforeEach(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'life-'));
    store = new ProposalStore({ files: nodeFiles, now, me: async () => ana });
  });
  afterEach(() => rm(home, { recursive: true, force: true }));
  const make = (title: string) => store.create(home, { title }, () => `# ${title}\n`);
  const proposalAt = async ({ folder, name }: { folder: string; name: string }): Promise<Proposal> => {
    const read = readProposal(await readFile(path.join(folder, name), 'utf8'));
    assert.ok('proposal' in read);
    return read.proposal;
  };

  it('keeps feedback, a day to look again, a measure and commits, one key at a time', async () => {
    const { place } = await make('One');
    const before = await readFile(path.join(place.folder, place.name), 'utf8');
    await store.change(place, (text) =>
      withFeedback(text, '2026-11-22T10:00:00+01:00', ben, 'What of *rebuilds*?\nAnd cost?'),
    );
    await store.change(place, (text) => withRevisit(text, '2027-01-15'));
    await store.change(place, (text) => withMeasure(text, { what: 'p95', before: '480 ms', after: '90 ms' }));
    await store.change(place, (text) => withCommits(text, ['a'.repeat(40)]));
    const { feedback, revisit, measure, commits } = await proposalAt(place);
    assert.deepEqual(
      { feedback, revisit, measure, commits },
      {
        feedback: [{ at: '2026-11-22T10:00:00+01:00', by: ben, text: 'What of *rebuilds*?\nAnd cost?' }],
        revisit: '2027-01-15',
        measure: { what: 'p95', before: '480 ms', after: '90 ms' },
        commits: ['a'.repeat(40)],
      },
    );
    await store.change(place, (text) => withRevisit(text, undefined));
    const after = await readFile(path.join(place.folder, place.name), 'utf8');
    for (const line of before.split('\n')) assert.ok(after.includes(line), line);
    assert.doesNotMatch(after, /revisit/);
  });

  it('links both ends when one proposal takes the place of another, and once only', async () => {
    const [former, next] = [(await make('One')).place, (await make('Two')).place];
    await store.supersede(former, next);
    await store.supersede(former, next);
    const [one, two] = [await proposalAt(former), await proposalAt(next)];
    assert.deepEqual([one['superseded-by'], two.supersedes], [[two.id], [one.id]]);
    await assert.rejects(store.supersede(former, former), ProposalProblem);
  });

  it('goes from home into a team’s folder whole, and never over another of its name', async () => {
    const { place } = await make('One');
    const text = await readFile(path.join(place.folder, place.name), 'utf8');
    const team = path.join(home, 'team');
    const moved = await store.move(place, team);
    assert.equal(await readFile(path.join(moved.folder, moved.name), 'utf8'), text);
    assert.deepEqual((await readdir(home)).sort(), ['team']);
    const again = (await make('One')).place;
    await assert.rejects(store.move(again, team), /already, so it was not moved/);
    assert.equal(await readFile(path.join(again.folder, again.name), 'utf8'), text);
  });

  it('is there twice and never nowhere, when it is changed while it is moved', async () => {
    const { place } = await make('One');
    const file = path.join(place.folder, place.name);
    const meddling: FileSystem = {
      ...nodeFiles,
      remove: async (...at) => {
        await writeFile(file, 'changed meanwhile');
        return nodeFiles.remove(...at);
      },
    };
    const team = path.join(home, 'team');
    const second = new ProposalStore({ files: meddling, now, me: async () => ana });
    await assert.rejects(second.move(place, team), /the newer one still in/);
    assert.equal(await readFile(file, 'utf8'), 'changed meanwhile');
    assert.ok((await readFile(path.join(team, place.name), 'utf8')).includes('# One'));
  });

  it('goes into the trash and comes back, also the second of a name', async () => {
    const first = (await make('One')).place;
    const trashed = await store.discard(first);
    assert.deepEqual(trashed, { folder: trashOf(home), name: first.name });
    const second = (await make('One')).place;
    assert.equal(second.name, first.name, 'the name is free again');
    const trashedToo = await store.discard(second);
    assert.match(trashedToo.name, /~2\.md$/);
    assert.deepEqual((await new LogReader(nodeFiles).read(home, [])).proposals, []);
    assert.deepEqual(await store.restore(trashedToo), first);
    await assert.rejects(store.restore(trashed), /already, so the deleted one stays/);
    assert.deepEqual((await readdir(home)).sort(), ['.trash', first.name]);
    assert.deepEqual(await readdir(trashOf(home)), [first.name]);
  });

  it('says so, and loses nothing, when the disk is full, the file is locked or keeps changing', async () => {
    const { place } = await make('One');
    const before = await readFile(path.join(place.folder, place.name), 'utf8');
    const full = new Error('Cannot write it: the disk is full. Nothing was changed.');
    const failing = (replace: FileSystem['replace']) =>
      new ProposalStore({ files: { ...nodeFiles, replace }, now, me: async () => ana });
    await assert.rejects(failing(() => Promise.reject(full)).setStatus(place, 'shared'), /disk is full/);
    await assert.rejects(failing(async () => 'changed').setStatus(place, 'shared'), /again and again/);
    assert.equal(
      await failing(async () => ({ conflict: 'x.conflict.md' })).setStatus(place, 'shared'),
      'x.conflict.md',
    );
    assert.equal(await readFile(path.join(place.folder, place.name), 'utf8'), before);
  });

  it('keeps its order when the clock was set back', async () => {
    const { place } = await make('One');
    const earlier = new ProposalStore({ files: nodeFiles, now: () => new Date('2020-01-01'), me: async () => ana });
    await earlier.setStatus(place, 'shared');
    const { history, status } = await proposalAt(place);
    assert.deepEqual([history?.map((entry) => entry.status), status], [['draft', 'shared'], 'shared']);
    assert.notEqual((await earlier.create(home, { title: 'One' }, () => '')).place.name, place.name);
  });
});

describe('What waits on me', () => {
  const base: Proposal = {
    schema: 1,
    id: '2026-11-01-x',
    title: 'X',
    status: 'draft',
    created: '2026-11-20T09:00:00Z',
    author: ana,
  };
  const answer = { at: '2026-11-21T09:00:00Z', by: ben, text: 'Why?' };
  const cases: readonly [string, Partial<Proposal>, string[]][] = [
    ['a fresh draft does not', {}, []],
    ['a draft of two weeks', { created: '2026-11-01T09:00:00Z' }, ['old-draft']],
    [
      'not one that was a draft again lately',
      { created: '2026-11-01T09:00:00Z', history: [{ at: '2026-11-20T09:00:00Z', status: 'draft', by: ana }] },
      [],
    ],
    ['not one that is shared', { created: '2026-11-01T09:00:00Z', status: 'shared' }, []],
    ['the day to look again', { revisit: '2026-11-22', status: 'declined' }, ['revisit']],
    ['not the day after', { revisit: '2026-11-23' }, []],
    ['an answer of somebody else', { status: 'shared', feedback: [answer] }, ['feedback']],
    [
      'not one that I have answered',
      { status: 'shared', feedback: [answer, { ...answer, at: '2026-11-21T10:00:00Z', by: ana }] },
      [],
    ],
    [
      'not an answer before my last step',
      {
        status: 'discussing',
        feedback: [answer],
        history: [{ at: '2026-11-21T12:00:00Z', status: 'discussing', by: 'ANA <Ana@Shop.example>' }],
      },
      [],
    ],
    ['not somebody else’s', { author: ben, revisit: '2026-11-01' }, []],
    ['not one that another took the place of', { revisit: '2026-11-01', 'superseded-by': ['2026-11-02-y'] }, []],
  ];
  for (const [what, more, expected] of cases)
    it(what, () =>
      assert.deepEqual(waitingOn({ ...base, ...more }, 'ana@shop.example', new Date('2026-11-22T12:00:00')), expected),
    );
});

describe('Commits with the trailer', () => {
  const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];

  it('are read from the log by proposal', () => {
    const answer = `${a}\x1f2026-11-22-x\x1e2026-11-22-y\0${b}\x1f2026-11-22-x\x1enonsense\0broken\x1f2026-11-22-x\0`;
    assert.deepEqual(
      [...commitsByProposal(answer)],
      [
        ['2026-11-22-x', [a, b]],
        ['2026-11-22-y', [a]],
      ],
    );
    assert.deepEqual(trailersCommand('HEAD', 5).slice(0, 3), ['log', 'HEAD', '--max-count=5']);
  });

  it('take the place of those a rebase left behind, and of no others', async () => {
    const gone = async (commit: string): Promise<boolean> => commit === 'old';
    assert.deepEqual(await refreshed(['old', 'on a branch'], ['new'], gone), ['on a branch', 'new']);
    assert.equal(await refreshed(['old'], [], gone), undefined, 'a record without a successor is kept');
    assert.deepEqual(await refreshed(['a'], ['b', 'a'], gone), ['a', 'b']);
    assert.deepEqual(await refreshed([], ['newest', 'oldest'], gone), ['oldest', 'newest']);
    assert.equal(await refreshed(['a', 'b'], ['b', 'a'], gone), undefined);
  });
});
