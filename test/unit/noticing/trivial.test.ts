import assert from 'node:assert/strict';
import { readChange } from '../../../src/noticing/change';
import { readMessage } from '../../../src/noticing/message';
import { notice } from '../../../src/noticing/notice';
import { noFacts } from '../../../src/noticing/work';
import { trivial, trivialDiff } from './trivial';

describe('Trivial work', () => {
  it('comes in forty kinds', () => assert.equal(trivial.length, 40));

  for (const [message, path, removed, added] of trivial)
    it(`gives no note: ${message} (${path})`, () => {
      const work = { message: readMessage(message), change: readChange(trivialDiff(path, removed, added)) };
      assert.equal(work.change.files.length, 1);
      assert.deepEqual(notice(work, noFacts, 'en'), []);
    });
});
