import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { lensIds } from '../../../src/noticing/lenses/index';
import { draftOf } from '../../../src/proposals/draft';
import { gapsIn, snippetOf } from '../../../src/proposals/gap';

const file = 'snippets/proposals.json';
const thing = '§';

/** The page as a snippet whose first stop, the thing it is about, is typed once and stands everywhere. */
function bodyOf(page: string): string[] {
  const shifted = snippetOf(page).replace(/\$\{(\d+):/g, (_, stop: string) => `\${${Number(stop) + 1}:`);
  const [before = '', ...after] = shifted.split(thing);
  return [before, ...(after.length > 0 ? [`\${1:the work}${after.join('$1')}`] : [])].join('').trimEnd().split('\n');
}

const snippet = (prefix: string, description: string, page: string) => ({ prefix, description, body: bodyOf(page) });

describe('The snippets for proposals', () => {
  const blank = draftOf({ notes: [], language: 'en', work: thing }).body;
  const made = {
    'Also Noticed: a proposal on one page': snippet(
      'noticed-proposal',
      'one page, from the ask to the next step',
      blank,
    ),
    ...Object.fromEntries(
      lensIds.map((lens) => [
        `Also Noticed: a proposal on ${lens}`,
        snippet(
          `noticed-proposal-${lens}`,
          `one page with the options a specialist would name for ${lens}`,
          draftOf({ notes: [], lens, language: 'en', work: thing }).body,
        ),
      ]),
    ),
  };

  it('are what the words of drafts make (ALSO_NOTICED_WRITE=1 writes the file anew)', () => {
    const text = `${JSON.stringify(made, null, 2)}\n`;
    if (process.env.ALSO_NOTICED_WRITE) writeFileSync(file, text);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), made);
  });

  it('have a stop for each gap, and the thing typed once', () => {
    const body = made['Also Noticed: a proposal on one page'].body.join('\n');
    assert.equal(body.match(/\$\{\d+:/g)?.length, gapsIn(blank).length + 1);
    for (const { body: lines } of Object.values(made)) {
      assert.equal(lines.join('\n').match(/\$\{1:/g)?.length, 1);
      assert.ok(!lines.join('\n').includes(thing));
    }
  });
});
