import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFiles } from '../../../src/node/files';
import { clearUp, namesBeside } from '../../../src/node/leftovers';
import { withLock } from '../../../src/node/lock';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Files on a disk', () => {
  let folder: string;
  const file = (name: string): string => path.join(folder, name);
  const text = (name: string): Promise<string> => readFile(file(name), 'utf8');
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'files-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** As if a writer had died an hour ago: change time cannot be set, so the clock is. */
  async function anHourLater<T>(work: () => Promise<T>): Promise<T> {
    const now = Date.now;
    Date.now = () => now() + 3_600_000;
    try {
      return await work();
    } finally {
      Date.now = now;
    }
  }

  it('are made once, and never over another', async () => {
    assert.equal(await nodeFiles.create(folder, 'a.md', bytes('one')), true);
    assert.equal(await nodeFiles.create(folder, 'a.md', bytes('two')), false);
    assert.equal(await text('a.md'), 'one');
    assert.deepEqual(await readdir(folder), ['a.md']);
  });

  it('lose no line that another program adds in place while ours are written', async function () {
    this.timeout(60_000);
    const lines = process.env.ALSO_NOTICED_SOAK ? 2_000 : 150;
    await writeFile(file('a.md'), '');
    let running = true;
    const theirs = (async () => {
      for (let number = 0; number < lines; number++) {
        await appendFile(file('a.md'), `theirs ${number}\n`);
        await new Promise((done) => setTimeout(done, Math.random() * 8));
      }
      running = false;
    })();
    const ours: string[] = [];
    for (let number = 0; running; number++) {
      const before = (await nodeFiles.read(folder, 'a.md')) ?? bytes('');
      const line = `ours ${number}\n`;
      const outcome = await nodeFiles.replace(folder, 'a.md', before, Buffer.concat([before, bytes(line)]));
      if (outcome !== 'changed') ours.push(line);
    }
    await theirs;
    const names = await readdir(folder);
    for (const name of names) assert.match(name, /^a(\.conflict(-\d+)?)?\.md$/, 'nothing else is left');
    const kept = (await Promise.all(names.map(text))).join('');
    const missing = Array.from({ length: lines }, (_, number) => `theirs ${number}\n`).filter(
      (line) => !kept.includes(line),
    );
    assert.deepEqual(missing, [], `with ${names.length - 1} conflict files`);
    assert.ok(ours.length > 0);
    assert.deepEqual(
      ours.filter((line) => !kept.includes(line)),
      [],
    );
  });

  it('keep in a conflict file what a dead writer had taken from its place without having read it', async () => {
    await writeFile(file('a.md'), 'new');
    const read = namesBeside('a.md', bytes('read')).kept;
    const unread = namesBeside('a.md', bytes('read')).kept;
    await writeFile(file(read), 'read');
    await writeFile(file(unread), 'somebody saved this');
    await writeFile(file(namesBeside('a.md', bytes('')).copy), 'half of a ne');
    await writeFile(file('.mine.md'), 'not ours');
    assert.deepEqual(await clearUp(folder), [], 'a writer may be at work');
    assert.deepEqual(await anHourLater(() => clearUp(folder)), ['a.conflict.md']);
    assert.equal(await text('a.conflict.md'), 'somebody saved this');
    assert.deepEqual((await readdir(folder)).sort(), ['.mine.md', 'a.conflict.md', 'a.md']);
  });

  it('take the next free conflict name', async () => {
    await writeFile(file('a.conflict.md'), 'an earlier one');
    await writeFile(file(namesBeside('a.md', bytes('x')).kept), 'another');
    assert.deepEqual(await anHourLater(() => clearUp(folder)), ['a.conflict-2.md']);
    assert.equal(await text('a.conflict.md'), 'an earlier one');
  });

  it('lie as deep as Windows once could not go, and under any letters', async () => {
    const deep = path.join(folder, ...Array.from({ length: 12 }, () => 'vorschläge und mehr davon'), '提案');
    assert.ok(deep.length > 300);
    assert.equal(await nodeFiles.create(deep, 'a b.md', bytes('one')), true);
    assert.equal(await nodeFiles.replace(deep, 'a b.md', bytes('one'), bytes('two')), 'written');
    assert.equal((await readFile(path.join(deep, 'a b.md'))).toString(), 'two');
    assert.deepEqual(await readdir(deep), ['a b.md']);
  });

  it('of every kind are cleared up after, and keep their ending in a conflict file', async () => {
    await writeFile(file('log.json'), 'new');
    await writeFile(file(namesBeside('log.json', bytes('')).copy), 'half of a ne');
    await writeFile(file(namesBeside('log.json', bytes('read')).kept), 'somebody saved this');
    await writeFile(file(namesBeside('noticed.jsonl', bytes('read')).kept), 'read');
    assert.deepEqual(await anHourLater(() => clearUp(folder)), ['log.conflict.json']);
    assert.deepEqual((await readdir(folder)).sort(), ['log.conflict.json', 'log.json']);
  });

  it('wait for a lock of a living process, and not for one of a dead', async () => {
    const lock = file('a.md.lock');
    await writeFile(lock, `999999999@${hostname()} 1 0.5\n`);
    const start = Date.now();
    assert.equal(await withLock(lock, async () => 'done'), 'done');
    assert.ok(Date.now() - start < 5_000);
    const order: string[] = [];
    await Promise.all([
      withLock(lock, async () => {
        order.push('first in');
        await new Promise((done) => setTimeout(done, 60));
        order.push('first out');
      }),
      new Promise((done) => setTimeout(done, 10)).then(() => withLock(lock, async () => order.push('second'))),
    ]);
    assert.deepEqual(order, ['first in', 'first out', 'second']);
    assert.deepEqual(await readdir(folder), []);
  });

  it('take over a lock of another machine after ten seconds, and the sleeper that held it writes no more', async () => {
    await writeFile(file('a.md'), 'old');
    const lock = file('a.md.lock');
    await withLock(lock, async (stillOurs) => {
      assert.equal(await stillOurs(), true);
      await writeFile(lock, '1@elsewhere 1 0.5\n');
      assert.equal(await stillOurs(), false, 'somebody has taken it over meanwhile');
    });
    assert.equal(await text('a.md.lock'), '1@elsewhere 1 0.5\n', 'and their lock is theirs');
    const old = Date.now() / 1_000 - 11;
    await utimes(lock, old, old);
    assert.equal(await nodeFiles.replace(folder, 'a.md', bytes('old'), bytes('new')), 'written');
    assert.deepEqual(await readdir(folder), ['a.md']);
  });

  it('that were taken away meanwhile are not made again', async () => {
    await writeFile(file('a.md'), 'old');
    await rename(file('a.md'), file('b.md'));
    assert.equal(await nodeFiles.replace(folder, 'a.md', bytes('old'), bytes('new')), 'changed');
    assert.deepEqual(await readdir(folder), ['b.md']);
  });

  it('leave their text as it was when the new one cannot be written', async () => {
    const name = `${'a'.repeat(250)}.md`;
    await writeFile(file(name), 'old');
    await assert.rejects(
      nodeFiles.replace(folder, name, bytes('old'), bytes('new')),
      /Cannot write .*Nothing was changed/,
    );
    assert.equal(await text(name), 'old');
    assert.equal((await stat(file(name))).nlink, 1);
  });
});
