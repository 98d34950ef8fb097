import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

/** The trailers Git finds in all of these, one process for all. */
function trailersOf(messages: readonly string[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'trailers-'));
  try {
    const files = messages.map((text, at) => {
      writeFileSync(path.join(folder, `${at}`), `${text}\n`);
      return `${at}`;
    });
    if (files.length === 0) return [];
    const found = execFileSync('git', ['interpret-trailers', '--parse', ...files], { cwd: folder, encoding: 'utf8' });
    return found.split('\n').filter((line) => line !== '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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

describe('Git finds the same trailers', function () {
  this.timeout(soak ? 120_000 : 20_000);
  const options = { numRuns: soak ? 50 : 4 };

  it('before and after a paragraph is added, which is there as one paragraph', () => {
    const work = fc.tuple(message, note, fc.integer({ min: 20, max: 80 }));
    fc.assert(
      fc.property(fc.array(work, { minLength: 30, maxLength: 60 }), (works) => {
        const changed = works.flatMap(([text, brief, width]) => {
          const paragraph = paragraphOf([{ title: 'a', brief }]);
          const change = placeParagraph(text, paragraph, { width, comment: '#' });
          if (!change) return [];
          const after = apply(text, change);
          assert.equal(after.split('\n')[0], text.split('\n')[0]);
          assert.ok(after.split('\n\n').some((one) => oneLine(one) === paragraph));
          assert.equal(placeParagraph(after, paragraph, { width, comment: '#' }), undefined);
          return [{ text, after }];
        });
        assert.deepEqual(trailersOf(changed.map(({ after }) => after)), trailersOf(changed.map(({ text }) => text)));
      }),
      options,
    );
  });

  it('and one more after a trailer is added', () => {
    fc.assert(
      fc.property(fc.array(message, { minLength: 30, maxLength: 60 }), (messages) => {
        const changed = messages.flatMap((text, at) => {
          const change = placeTrailer(text, `Proposal: ${at}`, '#');
          return change ? [{ text, after: apply(text, change), added: `Proposal: ${at}` }] : [];
        });
        const found = trailersOf(changed.map(({ after }) => after));
        const before = trailersOf(changed.map(({ text }) => text));
        assert.deepEqual(
          found.filter((one) => !one.startsWith('Proposal: ')),
          before,
        );
        assert.deepEqual(
          found.filter((one) => one.startsWith('Proposal: ')),
          changed.map(({ added }) => added),
        );
      }),
      options,
    );
  });
});
