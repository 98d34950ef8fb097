import assert from 'node:assert/strict';
import { lacksOf } from '../../../src/proposals/coaching';
import { draftOf } from '../../../src/proposals/draft';
import { proposalFile } from '../../../src/proposals/markdown';
import type { Proposal } from '../../../src/proposals/proposal';

const front: Proposal = {
  schema: 1,
  id: '2026-11-01-order-summary',
  title: 'Order summary',
  status: 'draft',
  created: '2026-11-01T09:00:00Z',
  ticket: 'SHOP-1',
  audience: ['@shop/orders'],
};
const page = `# Order summary

Agree on a read model.

## Options
- **Status quo**: leave it.
- **Read model**: keep a table.

## Measure of success
**p95**: 420 ms today.
`;
const codes = (body: string, more: Partial<Proposal> = {}): string[] =>
  lacksOf(proposalFile({ ...front, ...more }, body)).map(({ code }) => code);

describe('the coaching of a page', () => {
  it('says nothing of a page that lacks nothing, and nothing of another file', () => {
    assert.deepEqual(codes(page), []);
    assert.deepEqual(lacksOf('# A readme\n'), []);
  });

  it('says each thing that is missing, and where', () => {
    assert.deepEqual(codes(page.replace('Agree on a read model.', '[decide: what]')), ['no-ask', 'open-gap']);
    assert.deepEqual(codes(page.replace('- **Read model**: keep a table.', '')), ['one-option']);
    assert.deepEqual(codes(page, { audience: [] }), ['no-audience']);
    assert.deepEqual(codes(page, { audience: [], people: ['Ben'] }), []);
    assert.deepEqual(codes(page.slice(0, page.indexOf('## Measure'))), ['no-measure']);
    assert.deepEqual(codes(page.replace('420 ms', '[measure: p95]')), ['open-gap']);
    assert.deepEqual(codes(`${page}${'word '.repeat(900)}`), ['too-long']);
    const { ticket: _, ...rest } = front;
    assert.deepEqual(
      lacksOf(proposalFile(rest, page)).map(({ code }) => code),
      ['no-ticket'],
    );
    const file = proposalFile(front, page.replace('420 ms', '[measure: p95]'));
    const [gap] = lacksOf(file);
    assert.equal(file.slice(gap?.start, gap?.end), '[measure: p95]');
  });

  it('asks a message without headings for no options and no measure', () => {
    assert.deepEqual(codes('Could we talk about the order summary?\n'), []);
  });

  it('finds the parts of our own drafts, whatever the template', () => {
    const { body } = draftOf({ notes: [], lens: 'caching', language: 'en', work: 'Order summary' });
    const found = new Set(codes(body, { measure: { what: 'p95' } }));
    assert.deepEqual([...found], ['open-gap']);
  });
});
