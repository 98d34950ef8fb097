import assert from 'node:assert/strict';
import path from 'node:path';
import { readChange } from '../../../src/noticing/change';
import { readMessage } from '../../../src/noticing/message';
import { speakerWith } from '../../eval/figures';
import type { Item } from '../../eval/labels';
import { factsByItem } from '../../eval/roots';
import { makeHistory } from '../../generated';
import { temporaryFolder } from '../repository/folder';

const before = 'export function retry() {\n  return 1;\n}\n';
const diff =
  'diff --git a/src/retry.ts b/src/retry.ts\n--- a/src/retry.ts\n+++ b/src/retry.ts\n@@ -1,3 +1,5 @@\n export function retry() {\n-  return 1;\n+  const pause = 100;\n+  const attempts = 3;\n+  return pause * attempts;\n }\n';

const item = (id: string, group: string): Item => ({
  id,
  group,
  part: 'read',
  kind: 'commits',
  silent: false,
  must: [],
  fine: [],
  evidence: [],
  work: { message: readMessage('fix: wait longer before the next try'), change: readChange(diff) },
  row: '',
});

const items = [item('1', 'parcels/retry'), item('2', 'parcels/elsewhere'), item('3', 'letters/plain')];

/** The checkout of one of the repositories, whose file has been fixed three times, below a folder. */
function checkout(...names: string[]): string {
  const roots = temporaryFolder();
  const fixes = [1, 2, 3].map((n) => ({
    at: 1_700_000_000 + n,
    message: `Fix the retry ${n}`,
    files: { 'src/retry.ts': before.replace('1', n === 3 ? '1' : `0${n}`) },
  }));
  makeHistory(path.join(roots, ...names), fixes);
  return roots;
}

describe('Measuring with checkouts', function () {
  this.timeout(20_000);

  for (const names of [['parcels', 'retry'], ['retry']])
    it(`takes the facts of ${names.join('/')} for the items of its repository, and leaves the others as they are`, async () => {
      const facts = await factsByItem(items, checkout(...names));
      assert.deepEqual([...facts.keys()], ['1']);
      const [plain, sharp] = [speakerWith(new Map()), speakerWith(facts)];
      const [known, ...others] = items;
      assert.ok(known);
      for (const other of others) assert.deepEqual(sharp(other), plain(other));
      assert.match(
        sharp(known)
          .map(({ text }) => text)
          .join('\n'),
        /has been fixed 3 times before/,
      );
      assert.doesNotMatch(
        plain(known)
          .map(({ text }) => text)
          .join('\n'),
        /has been fixed/,
      );
    });

  it('says the same of every item where there is no checkout', async () => {
    const facts = await factsByItem(items, temporaryFolder());
    const [plain, sharp] = [speakerWith(new Map()), speakerWith(facts)];
    assert.deepEqual(items.map(sharp), items.map(plain));
    assert.equal(facts.size, 0);
  });
});
