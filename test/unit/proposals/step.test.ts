import assert from 'node:assert/strict';
import { proposalFile, readProposal } from '../../../src/proposals/markdown';
import type { Proposal } from '../../../src/proposals/proposal';
import { linked, measureOf, withStep } from '../../../src/proposals/step';

const ana = 'Ana Souza <ana@shop.example>';
const created = '2026-11-01T09:00:00+01:00';
const file = proposalFile(
  {
    schema: 1,
    id: '2026-11-01-order-summary',
    title: 'Order summary',
    status: 'draft',
    created,
    author: ana,
    audience: ['@shop/orders'],
    history: [{ at: created, status: 'draft', by: ana }],
  },
  '# Order summary\n',
);
const read = (text: string): Proposal => {
  const found = readProposal(text);
  assert.ok('proposal' in found, 'reason' in found ? found.reason : '');
  return found.proposal;
};

describe('a step in the life of a proposal', () => {
  it('records with whom it was shared, each of them once and where they belong', () => {
    const asked = ['@shop/orders', '@shop/web', 'Ben'];
    const step = { status: 'shared', at: '2026-11-02T09:00:00Z', by: ana, note: 'with all', asked } as const;
    const { status, audience, people, history } = read(withStep(file, step));
    assert.deepEqual([status, audience, people], ['shared', ['@shop/orders', '@shop/web'], ['Ben']]);
    assert.deepEqual(history?.at(-1), { at: step.at, status: 'shared', by: ana, note: 'with all' });
  });

  it('keeps comments, order, line endings and body', () => {
    const odd = file.replace('audience:', '# mine\nodd-key:   "as I wrote it"\naudience:').replaceAll('\n', '\r\n');
    const next = withStep(odd, { status: 'declined', at: '2026-11-02T09:00:00Z', by: ana, note: 'too early' });
    assert.ok(next.includes('# mine\r\nodd-key:   "as I wrote it"\r\naudience:\r\n'));
    assert.ok(next.endsWith('---\r\n\r\n# Order summary\r\n'));
    assert.equal(/[^\r]\n/.test(next), false);
  });

  it('takes the measure of one line, whatever of it is there', () => {
    assert.deepEqual(measureOf('p95: 420 ms → 35 ms', 'Reads'), { what: 'p95', before: '420 ms', after: '35 ms' });
    assert.deepEqual(measureOf('420 ms -> 35 ms', 'Reads'), { what: 'Reads', before: '420 ms', after: '35 ms' });
    assert.deepEqual(measureOf('→ 35 ms', 'Reads'), { what: 'Reads', after: '35 ms' });
    assert.deepEqual(measureOf('35 ms', 'Reads'), { what: 'Reads', after: '35 ms' });
    assert.equal(measureOf(' → ', 'Reads'), undefined);
  });

  it('links a proposal to another once', () => {
    const one = linked('superseded-by', 'a')(file);
    assert.equal(linked('superseded-by', 'a')(one), one);
    assert.deepEqual(read(linked('superseded-by', 'b')(one))['superseded-by'], ['a', 'b']);
  });
});
