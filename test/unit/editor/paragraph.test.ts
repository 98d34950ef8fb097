import assert from 'node:assert/strict';
import {
  type Brief,
  oneLine,
  paragraphOf,
  placeParagraph,
  placeTrailer,
  type TextChange,
} from '../../../src/editor/commit/paragraph';

const style = { width: 72, comment: '#' };
const cache: Brief = {
  title: 'Cache GET /carts/:id/total',
  brief:
    'Also noticed: checkout reads GET /carts/:id/total on every page; a cache keyed by cart would take most of it.',
};
const model: Brief = {
  title: 'Keep a cart summary instead of joining',
  brief:
    'The total joins carts, items, prices and vouchers on every single request; I propose a small read model, kept fresh by the cart events, that would answer from one row.',
};

const apply = (text: string, change: TextChange | undefined): string =>
  change ? text.slice(0, change.start) + change.text + text.slice(change.end) : text;
const place = (text: string, briefs: readonly Brief[], replacing?: string): string =>
  apply(text, placeParagraph(text, paragraphOf(briefs), style, replacing));

describe('The paragraph in a commit message', () => {
  it('goes below a lone subject, after a blank line, wrapped', () => {
    const after = place('Add the total', [cache]);
    const lines = after.split('\n');
    assert.deepEqual(lines.slice(0, 2), ['Add the total', '']);
    assert.equal(oneLine(lines.slice(2).join(' ')), cache.brief);
    assert.ok(lines.every((line) => line.length <= 72));
    assert.ok(lines.length > 3);
  });

  it('goes between body and trailers with one blank line on each side', () => {
    const after = place('Add the total\n\nAs asked.\n\n\nRefs: X-1\nSigned-off-by: A <a@b.c>\n', [cache]);
    assert.match(
      after,
      /^Add the total\n\nAs asked\.\n\nAlso noticed: [\s\S]*most of it\.\n\nRefs: X-1\nSigned-off-by: A <a@b\.c>\n$/,
    );
  });

  it('uses the blank lines the engineer has typed already', () => {
    assert.equal(place('Add\n\n', [cache]), place('Add', [cache]));
  });

  it('keeps a last line break, and CRLF', () => {
    assert.ok(place('Add\n', [cache]).endsWith('it.\n'));
    const crlf = place('Add\r\n\r\nBody\r\n', [cache]);
    assert.equal(crlf.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('stays above the comments of a commit file', () => {
    const after = place('Add\n\n# Please enter\n# the message\n', [cache]);
    assert.match(after, /^Add\n\nAlso noticed[^#]*it\.\n\n# Please enter\n# the message\n$/);
  });

  it('offers nothing for an empty message, nor for one of comments only', () => {
    assert.equal(placeParagraph('', 'A note.', style), undefined);
    assert.equal(placeParagraph('\n# Please enter\n', 'A note.', style), undefined);
    assert.equal(placeParagraph('\n\nSigned-off-by: A <a@b.c>\n', 'A note.', style), undefined);
  });

  it('does not say the same twice, however it was wrapped', () => {
    const once = place('Add', [cache]);
    assert.equal(place(once, [cache]), once);
    assert.equal(placeParagraph(`Add\n\n${cache.brief}`, paragraphOf([cache]), style), undefined);
  });

  it('is replaced by one that says both notes in 40 words', () => {
    const both = place(place('Add\n\nRefs: X-1', [cache]), [cache, model], paragraphOf([cache]));
    assert.equal(both.split('\n\n').length, 3);
    const paragraph = oneLine(both.split('\n\n')[1] ?? '');
    assert.ok(paragraph.includes(cache.title) && paragraph.includes(model.title));
    assert.ok(paragraph.split(' ').length <= 40);
  });

  it('is left alone once the engineer has edited it', () => {
    const edited = place('Add', [cache]).replace('every page', 'each page');
    const after = place(edited, [model], paragraphOf([cache]));
    assert.ok(after.startsWith(edited));
    assert.ok(oneLine(after).includes(model.brief));
  });

  it('has no line that Git would take for a trailer or a comment', () => {
    const words = 'Noticed: the '.repeat(20);
    const after = place('Add', [{ title: 't', brief: `${words} #12 is there and ${words}` }]);
    assert.equal(
      after
        .split('\n')
        .slice(2)
        .some((line) => /^(#|[A-Za-z-]+:)/.test(line)),
      false,
    );
    assert.ok(paragraphOf([{ title: 't', brief: '#12 asks for it.' }]).startsWith('Also noticed: #12'));
  });
});

describe('A trailer in a commit message', () => {
  it('joins the block, or starts one, once', () => {
    const joined = apply('Add\n\nRefs: X-1\n', placeTrailer('Add\n\nRefs: X-1\n', 'Proposal: a', '#'));
    assert.equal(joined, 'Add\n\nRefs: X-1\nProposal: a\n');
    assert.equal(apply('Add', placeTrailer('Add', 'Proposal: a', '#')), 'Add\n\nProposal: a');
    assert.equal(placeTrailer(joined, 'Proposal: a', '#'), undefined);
    assert.equal(placeTrailer('\n', 'Proposal: a', '#'), undefined);
  });
});
