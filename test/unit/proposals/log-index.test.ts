import assert from 'node:assert/strict';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { nodeFiles } from '../../../src/node/files';
import type { FileSystem } from '../../../src/proposals/file-system';
import { LogReader } from '../../../src/proposals/log';
import { readIndex } from '../../../src/proposals/log-index';

const file = (id: string): string =>
  `---\nschema: 1\nid: ${id}\ntitle: ${id}\nstatus: draft\ncreated: ${id.slice(0, 10)}T09:00:00Z\n---\n`;
const idOf = (number: number): string => `2026-${String(1 + (number % 12)).padStart(2, '0')}-11-p-${number}`;

describe('The log’s index', () => {
  let folder: string;
  let reads: string[];
  const counting: FileSystem = {
    ...nodeFiles,
    read: (at, name) => {
      reads.push(name);
      return nodeFiles.read(at, name);
    },
  };
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'index-'));
    for (let number = 0; number < 260; number++)
      await writeFile(path.join(folder, `${idOf(number)}.md`), file(idOf(number)));
    await writeFile(path.join(folder, 'broken.md'), 'no front matter');
  });
  beforeEach(() => {
    reads = [];
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('spares the next session every file that has not changed, and only those', async () => {
    const first = new LogReader(counting);
    const log = await first.read(folder, []);
    assert.equal(reads.length, 261);
    const next = new LogReader(counting);
    next.remember(first.index());
    await utimes(path.join(folder, `${idOf(3)}.md`), 1, 1);
    reads = [];
    assert.deepEqual(await next.read(folder, []), log);
    assert.deepEqual(reads, [`${idOf(3)}.md`]);
  });

  it('shows the newest first while the rest is being read', async () => {
    const seen: { done: number; total: number; newest: string | undefined; count: number }[] = [];
    const log = await new LogReader(nodeFiles).read(folder, [], undefined, ({ log: part, done, total }) => {
      seen.push({ done, total, newest: part.proposals[0]?.proposal.id, count: part.proposals.length });
    });
    const [first] = seen;
    assert.deepEqual([first?.done, first?.total], [200, 261]);
    assert.equal(first?.newest, log.proposals[0]?.proposal.id);
    assert.ok((first?.count ?? 0) >= 199);
    assert.equal(log.proposals.length, 260);
    assert.equal(log.attention.length, 1);
  });

  it('stops when nobody waits any more', async () => {
    const stop = new AbortController();
    stop.abort();
    assert.deepEqual(await new LogReader(counting).read(folder, [], stop.signal), { proposals: [], attention: [] });
    assert.deepEqual(reads, []);
  });

  it('is thrown away whenever it is in doubt', async () => {
    const reader = new LogReader(nodeFiles);
    await reader.read(folder, []);
    const index = reader.index();
    assert.equal(readIndex(index).size, 261);
    for (const doubt of [
      '',
      '{}',
      'null',
      index.slice(0, -1),
      index.replace('log 1.', 'log 9.'),
      index.replace('"draft"', '7'),
    ])
      assert.equal(readIndex(doubt).size, 0, doubt.slice(0, 60));
    fc.assert(
      fc.property(fc.nat(index.length), fc.string(), (at, piece) => {
        readIndex(index.slice(0, at) + piece + index.slice(at + 3));
      }),
      { numRuns: 50, seed: 3 },
    );
  });
});
