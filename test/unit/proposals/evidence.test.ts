import assert from 'node:assert/strict';
import type { Evidence, Note } from '../../../src/noticing/note';
import { draftOf } from '../../../src/proposals/draft';

const noteOf = (evidence: readonly Evidence[]): Note => ({
  lens: 'data-evolution',
  title: 'Add due_on in two steps',
  text: 'due_on must have a value at once.',
  brief: 'due_on must have a value at once.',
  evidence: [...evidence],
  confidence: 0.8,
  because: [],
  slots: { table: 'invoices', work: 'Remind of an invoice by its due date' },
});
const page = (...evidence: Evidence[]) => draftOf({ notes: [noteOf(evidence)], language: 'en', ticket: 'SHOP-230' });
const lines = (body: string): string[] =>
  (body.split('## Evidence')[1]?.split('\n## ')[0] ?? '').match(/^- .*$/gm) ?? [];

const place = { path: 'src/invoices.ts', line: 11 };
const added: Evidence = { ...place, quote: 'INSERT INTO invoices (due_on)' };
const removed: Evidence = { ...place, old: true, quote: 'INSERT INTO invoices (country)' };

describe('The evidence of a draft', () => {
  it('cites a line that changes once, as it is now', () => {
    const { front, body } = page(added, removed);
    assert.deepEqual(lines(body), ['- `src/invoices.ts:11`: `INSERT INTO invoices (due_on)`']);
    assert.deepEqual(front.evidence, [added]);
  });

  it('says of a line that is gone that it is, and gives it no place in the file as it is now', () => {
    const { front, body } = page(removed);
    assert.deepEqual(lines(body), ['- `src/invoices.ts`: `- INSERT INTO invoices (country)`']);
    assert.deepEqual(front.evidence, [{ path: 'src/invoices.ts', quote: removed.quote }]);
  });

  it('is not the title of the work, unless there is nothing else', () => {
    for (const quote of [
      'Remind of an invoice by its due date',
      '# SHOP-230 Remind of an invoice by its due date',
      'feat(billing): Remind of an invoice by its due date',
    ]) {
      const title: Evidence = { in: 'ticket', quote };
      assert.deepEqual(page(added, title).front.evidence, [added], quote);
      assert.equal(lines(page(added, title).body).length, 1, quote);
      assert.deepEqual(page(title).front.evidence, [{ quote }]);
    }
    const said: Evidence = { in: 'ticket', quote: 'Remind of an invoice by its due date, as customers ask.' };
    assert.equal(lines(page(added, said).body).length, 2);
  });
});
