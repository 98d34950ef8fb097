import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import {
  oneLine,
  paragraphOf,
  placeParagraph,
  placeTrailer,
  type TextChange,
} from '../../../src/editor/commit/paragraph';

const soak = process.env.ALSO_NOTICED_SOAK === '1';
const apply = (text: string, { start, end, text: put }: TextChange): string =>
  text.slice(0, start) + put + text.slice(end);

const trailersOf = (message: string): string[] =>
  execFileSync('git', ['interpret-trailers', '--parse'], { input: `${message}\n`, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', 'Plain words.', 'Add: a thing', 'more of it', '  indented', '\ttabbed') },
  {
    weight: 4,
    arbitrary: fc.constantFrom('Refs: X-1', 'Signed-off-by: A <a@b.c>', 'Reviewed-by : B', 'Key:', 'Two words: no'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('# a comment', '#12', 'Conflicts:', '(cherry picked from commit 1234)', '- item'),
  },
);
const message = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
const word = fc.constantFrom(
  'Noticed:',
  'the',
  'cache',
  '#12',
  'Signed-off-by:',
  'A:',
  'reads',
  ':',
  '(cherry',
  'Conflicts:',
  'orders',
);
const note = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

describe('Git finds the same trailers', () => {
  it('before and after a paragraph is added, which is there as one paragraph', () => {
    fc.assert(
      fc.property(message, note, fc.integer({ min: 20, max: 80 }), (text, brief, width) => {
        const paragraph = paragraphOf([{ title: 'a', brief }]);
        const change = placeParagraph(text, paragraph, { width, comment: '#' });
        if (!change) return;
        const after = apply(text, change);
        assert.deepEqual(trailersOf(after), trailersOf(text));
        assert.equal(after.split('\n')[0], text.split('\n')[0]);
        assert.ok(after.split('\n\n').some((one) => oneLine(one) === paragraph));
        assert.equal(placeParagraph(after, paragraph, { width, comment: '#' }), undefined);
      }),
      { numRuns: soak ? 2_000 : 100 },
    );
  });

  it('and one more after a trailer is added', () => {
    fc.assert(
      fc.property(message, (text) => {
        const change = placeTrailer(text, 'Proposal: 2026-01-02-a', '#');
        if (!change) return;
        assert.deepEqual(trailersOf(apply(text, change)), [...trailersOf(text), 'Proposal: 2026-01-02-a']);
      }),
      { numRuns: soak ? 2_000 : 100 },
    );
  });
});
