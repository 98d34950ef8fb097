import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftFacts } from '../../../src/proposals/facts';
import { reasonIn, withReasons } from '../../../src/proposals/reasons';
import { gitIn, temporaryFolder } from '../repository/folder';

const fact = { commits: 9, recent: 9, since: '2026-01-31', single: false, people: [], fixCount: 9 };

describe('Why earlier fixes were made', () => {
  it('is read from their messages, of those that a page names', async () => {
    const root = temporaryFolder();
    gitIn(root, 'init', '-q');
    const shas = [
      'fix: never send twice\n\nTwo customers were charged twice\nlast night. It was late.\n\nRefs: SHOP-3',
      'fix: wait',
      'fix: list\n\n- one\n- two',
      'fix: hide\n\nThe log showed password=hunter2hunter2 to all.',
      'fix: the fifth is not named\n\nNobody asks for it.',
    ].map((message, at) => {
      writeFileSync(path.join(root, 'retry.ts'), `${at}\n`);
      gitIn(root, 'add', '-A');
      gitIn(root, 'commit', '-qm', message);
      return gitIn(root, 'rev-parse', 'HEAD').trim();
    });
    const fixes = shas.map((sha) => ({ sha, subject: 'fix', at: '2026-11-23' }));
    const facts: DraftFacts = { history: { files: [{ ...fact, path: 'retry.ts', fixes }], colleagues: [] } };
    let asked = 0;
    const found = await withReasons(facts, async (args) => {
      asked += 1;
      return gitIn(root, ...args);
    });
    assert.deepEqual(
      found.history?.files[0]?.fixes.map(({ why }) => why),
      [
        'Two customers were charged twice last night.',
        undefined,
        undefined,
        'The log showed password=hunter2hunter2 to all.',
        undefined,
      ],
    );
    assert.equal(asked, 1);
    const policy = { kind: 'retry', name: 'retry.ts', path: 'retry.ts', fixes };
    const told = await withReasons({ conventions: [policy] }, async (args) => gitIn(root, ...args));
    assert.equal(told.conventions?.[0]?.fixes?.[0]?.why, 'Two customers were charged twice last night.');
    const nothing: DraftFacts = { history: { files: [{ ...fact, path: 'retry.ts', fixes: [] }], colleagues: [] } };
    assert.equal(await withReasons(nothing, () => assert.fail('nothing to ask')), nothing);
  });

  it('is one sentence, cut at a word where it is long, in any language', () => {
    assert.equal(
      reasonIn('The catalog went down\r\nagain, v1.2 too.\r\n\r\nMore.'),
      'The catalog went down again, v1.2 too.',
    );
    assert.equal(reasonIn('昨晚扣了两次款。之后修复。'), '昨晚扣了两次款。');
    assert.match(reasonIn('word '.repeat(60)), /^(?:word ){31}word…$/);
    assert.equal(reasonIn('Signed-off-by: Ana <ana@shop.example>'), '');
    assert.equal(reasonIn(''), '');
  });
});
