import assert from 'node:assert/strict';
import { readsLikeTicket, ticketKeyIn } from '../../../src/editor/work/ticket-key';

describe('The key of a ticket', () => {
  it('is any of capital letters, hyphen and number, where no shape is set', () => {
    assert.equal(ticketKeyIn('feature/SHOP-214-order-summary', []), 'SHOP-214');
    assert.equal(ticketKeyIn('Add it (PAY-7)', []), 'PAY-7');
    assert.equal(ticketKeyIn('xSHOP-214', []), undefined);
    assert.equal(ticketKeyIn('feature/order-summary-2', []), undefined);
  });

  it('follows the shapes that are set, in any case, literally', () => {
    assert.equal(ticketKeyIn('fix/shop-214', ['SHOP-{n}']), 'SHOP-214');
    assert.equal(ticketKeyIn('Fix #12, see .* too', ['.*{n}', '#{n}']), '#12');
    assert.equal(ticketKeyIn('webshop-214', ['SHOP-{n}']), undefined);
    assert.equal(ticketKeyIn('T-1', ['no number', 'T-{n}']), 'T-1');
  });
});

describe('A text that reads like a ticket', () => {
  it('has a key and says what is asked', () => {
    assert.ok(readsLikeTicket('notes.md', '# PAY-7 Refunds\n\n## Acceptance criteria\n- it works\n'));
    assert.ok(readsLikeTicket('PAY-7.txt', 'As a clerk I want to see refunds.'));
    assert.equal(readsLikeTicket('notes.md', '# Refunds\n\nPAY-7 is done.'), false);
    assert.equal(readsLikeTicket('README.md', '# PAY-7\n\nAcceptance criteria'), false);
  });
});
