import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atCaret, offersFor } from '../../../src/editor/commit/offers';
import type { Brief, TextChange } from '../../../src/editor/commit/paragraph';

const style = { width: 72, comment: '#' };
const cache: Brief = { title: 'Cache the total', brief: 'Also noticed: the total is read on every page.' };
const model: Brief = { title: 'Keep a summary', brief: 'The total joins three tables on each request.' };
const put = (text: string, change: TextChange | undefined): string =>
  change ? text.slice(0, change.start) + change.text + text.slice(change.end) : text;

describe('Offers for a commit message', () => {
  const said = new Map<string, readonly Brief[]>();
  const offers = (text: string) => offersFor(text, [cache, model], (paragraph) => said.get(paragraph), style);

  it('come one for each note, and without a subject only for copying', () => {
    assert.deepEqual(
      offers('Add').map(({ note }) => note.title),
      [cache.title, model.title],
    );
    assert.ok(offers('').every(({ change }) => change === undefined));
  });

  it('join a paragraph of ours, and leave out what it says', () => {
    const [first] = offers('Add');
    assert.ok(first);
    said.set(first.paragraph, first.says);
    const text = put('Add', first.change);
    const [second, ...more] = offers(text);
    assert.equal(more.length, 0);
    assert.equal(
      put(text, second?.change),
      `Add\n\n${cache.brief} ${model.brief}`.replace('three tables', 'three\ntables'),
    );
  });

  it('leave a paragraph alone that the engineer has edited', () => {
    const text = `Add\n\n${cache.brief} Really.`;
    assert.ok(offers(text).every(({ change, note }) => put(text, change) === `${text}\n\n${note.brief}`));
  });
});

describe('A change made at the caret', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '\n'), { maxLength: 12 }).map((parts) => parts.join(''));

  it('gives the same text as the change itself, whatever was typed to ask for it', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.nat(12),
        fc.nat(12),
        fc.nat(12),
        fc.constantFrom('', '+'),
        (all, insert, a, b, c, typed) => {
          const [start = 0, end = 0] = [a, b].map((one) => Math.min(one, all.length)).sort((x, y) => x - y);
          const at = Math.min(c, all.length);
          const change = { start, end, text: insert };
          const edit = atCaret(all, change, at, at + typed.length);
          const main = { start: edit.start, end: at + typed.length, text: edit.insert };
          let result = all.slice(0, at) + typed + all.slice(at);
          const overlaps = edit.elsewhere.some((one) => one.start < main.end && main.start < one.end);
          assert.equal(overlaps, false);
          // The later a change begins, the earlier it is made; at the same place the one that ends later.
          for (const one of [main, ...edit.elsewhere].sort((x, y) => y.start - x.start || y.end - x.end)) {
            result = put(result, one);
          }
          assert.equal(result, put(all, change));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('puts a paragraph where it was asked for', () => {
    const without = 'Add\n\n';
    assert.deepEqual(atCaret(without, { start: 3, end: 5, text: '\n\nNote.' }, 5, 6), {
      start: 5,
      insert: 'Note.',
      elsewhere: [],
    });
  });
});
