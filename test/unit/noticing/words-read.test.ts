import assert from 'node:assert/strict';
import { readMessage } from '../../../src/noticing/message';
import { readTicket } from '../../../src/noticing/ticket';
import { isEnglish } from '../../../src/noticing/tongue';

describe('readMessage', () => {
  it('reads Conventional Commits, body, trailers and issues', () => {
    const message = readMessage(
      'feat(orders)!: add summary (#12)\n\nWhy it is needed.\n\nRefs: SHOP-214\nCo-authored-by: Ada <ada@example.org>\n',
    );
    assert.deepEqual(
      [message.type, message.scope, message.breaking, message.summary, message.body],
      ['feat', 'orders', true, 'add summary (#12)', 'Why it is needed.'],
    );
    assert.deepEqual(message.trailers, [
      { key: 'Refs', value: 'SHOP-214' },
      { key: 'Co-authored-by', value: 'Ada <ada@example.org>' },
    ]);
    assert.deepEqual(message.issues, ['#12', 'SHOP-214']);
  });

  it('reads messages of no convention', () => {
    const message = readMessage('Note: this is no type\n\nBut: this is a body\nand goes on');
    assert.deepEqual(message.trailers, []);
    assert.equal(message.body, 'But: this is a body\nand goes on');
    assert.equal(readMessage('\n\n  Add x  ').subject, 'Add x');
    assert.equal(readMessage('Fix UTF-8 and SHA-256').issues.length, 0);
    assert.deepEqual(readMessage('').issues, []);
  });

  it('tells reverts, merges and fixups', () => {
    const form = (text: string) => readMessage(text).form;
    assert.deepEqual(
      ['Revert "Add x"', 'revert: add x', "Merge branch 'main'", 'fixup! Add x', 'Merge the two tables'].map(form),
      ['revert', 'revert', 'merge', 'fixup', 'plain'],
    );
  });

  it('reads CR LF like LF', () => {
    const text = 'fix: a\n\nbody\n\nRefs: #1\n';
    assert.deepEqual(readMessage(text.replaceAll('\n', '\r\n')), readMessage(text));
  });
});

describe('readTicket', () => {
  it('reads Markdown: key, title, criteria, tasks, labels', () => {
    const ticket = readTicket(
      '# SHOP-214: Add order summary\n\nLabels: api, performance\n\n## Acceptance criteria\n- returns totals\n- [x] has a test\n\n## Notes\n- none\n',
    );
    assert.deepEqual([ticket.key, ticket.title], ['SHOP-214', 'Add order summary']);
    assert.deepEqual(ticket.criteria, ['returns totals', 'has a test']);
    assert.deepEqual(ticket.tasks, [{ text: 'has a test', done: true }]);
    assert.deepEqual(ticket.labels, ['api', 'performance']);
  });

  it('reads Jira mark-up, front matter, Given/When/Then and one-liners', () => {
    const jira = readTicket(
      'h1. Export invoices\n\n*Acceptance criteria:*\n# one file per month\n* a date in its name\n',
    );
    assert.deepEqual([jira.title, jira.criteria], ['Export invoices', ['one file per month', 'a date in its name']]);
    const front = readTicket(
      '---\nkey: AB-1\ntitle: "Limit logins"\nlabels: [auth, security]\n---\nGiven a user\nThen it locks\n',
    );
    assert.deepEqual([front.key, front.title, front.labels], ['AB-1', 'Limit logins', ['auth', 'security']]);
    assert.deepEqual(front.criteria, ['Given a user', 'Then it locks']);
    assert.equal(readTicket('search is slow').title, 'search is slow');
    assert.equal(readTicket('').title, '');
  });

  it('reads CR LF like LF', () => {
    const text =
      '---\nkey: SHOP-7\nlabels: [orders]\n---\n# Add a summary\n\n## Acceptance criteria\n- Given a customer\n- [x] done\n- [ ] open\n';
    const read = readTicket(text);
    assert.deepEqual(readTicket(text.replaceAll('\n', '\r\n')), read);
    assert.deepEqual([read.key, read.title, read.tasks.length], ['SHOP-7', 'Add a summary', 2]);
  });

  it('tells English from other languages', () => {
    assert.equal(isEnglish('Add a summary of all orders, so that the checkout can show it on every screen.'), true);
    assert.equal(
      isEnglish('Die Bestellübersicht soll auf jeder Seite angezeigt werden, wenn der Kunde angemeldet ist.'),
      false,
    );
    assert.equal(isEnglish("Ajouter un résumé des commandes pour que le client voie les totaux dans l'écran."), false);
    assert.equal(isEnglish('すべての画面に注文の概要を表示する'), false);
    assert.equal(isEnglish('Добавить сводку заказов на каждый экран'), false);
    assert.equal(isEnglish('orders: retry webhook'), true);
  });
});
