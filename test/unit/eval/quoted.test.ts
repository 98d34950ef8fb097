import assert from 'node:assert/strict';
import { readChange } from '../../../src/noticing/change';
import type { Item } from '../../eval/labels';
import { quotedLines } from '../../eval/quoted';

describe('Lines that a label quotes', () => {
  it('are found by the rare words they share with its evidence', () => {
    const diff =
      '--- a/a.go\n+++ b/a.go\n@@ -1,1 +1,4 @@\n a\n+count := 0\n+value, ok := results.Load(key)\n+return count\n';
    const item: Item = {
      id: 'made-up',
      group: 'made/up',
      part: 'read',
      kind: 'commits',
      silent: false,
      must: ['reliability'],
      fine: ['reliability'],
      evidence: [{ lens: 'reliability', text: 'a.go: results.Load(key) before results.Store' }],
      work: { change: readChange(diff) },
      row: '',
    };
    const [quoted] = quotedLines([item]);
    assert.deepEqual(
      quoted?.lines.map(({ quotedFor }) => quotedFor),
      [[], ['reliability'], []],
    );
  });
});
