import assert from 'node:assert/strict';
import { lensIds } from '../../../src/noticing/lenses/index';
import type { Note } from '../../../src/noticing/note';
import { draftOf, gapsIn, snippetOf } from '../../../src/proposals/draft';
import { proposalFile, readProposal } from '../../../src/proposals/markdown';

const note: Note = {
  lens: 'read-model',
  title: 'A read model behind GET /customers/:id/order-summary',
  text: "I've also noticed that each GET /customers/:id/order-summary joins orders and payments.",
  brief: 'Each call joins orders and payments.',
  evidence: [
    { path: 'services/orders/src/summary.ts', line: 20, quote: 'LEFT JOIN `orders` o' },
    { in: 'ticket', quote: 'They will call it on every screen.' },
  ],
  confidence: 0.8,
  because: [],
  slots: {
    route: 'GET /customers/:id/order-summary',
    tables: 'orders, payments',
    owners: '@shop/orders',
    audience: '@shop/architecture',
    callers: 'checkout, billing',
  },
};
const source = { notes: [note], language: 'en', repository: 'shop/shop', ticket: 'SHOP-214' } as const;

describe('A draft', () => {
  it('has the whole page, filled with what the note shows', () => {
    const { front, body } = draftOf(source);
    for (const words of [
      '# A read model behind GET /customers/:id/order-summary',
      'It came up in SHOP-214.',
      '- `services/orders/src/summary.ts:20`: `` LEFT JOIN `orders` o ``',
      '- The ticket: `They will call it on every screen.`',
      '- @shop/orders look after GET /customers/:id/order-summary.',
      '- checkout and billing use GET /customers/:id/order-summary today.',
      'joins and aggregates the write model again (orders and payments)',
      '1. **Leave GET /customers/:id/order-summary as it is.**',
      '[measure: ',
    ])
      assert.ok(body.includes(words), `${words}\nis missing in\n${body}`);
    assert.deepEqual(front.audience, ['@shop/architecture']);
    assert.deepEqual([body.match(/^## /gm)?.length, body.includes('undefined')], [13, false]);
    const file = proposalFile(
      { schema: 1, id: '2026-11-22-x', status: 'draft', created: '2026-11-22T09:00:00Z', ...front },
      body,
    );
    assert.ok('proposal' in readProposal(file));
  });

  for (const lens of lensIds)
    it(`for ${lens} names the thing in every option and in who is affected, or asks`, () => {
      const { body } = draftOf({ ...source, notes: [{ ...note, lens }] });
      const part = (from: string, to: string) => body.slice(body.indexOf(`## ${from}`), body.indexOf(`## ${to}`));
      const bullets =
        `${part('Options', 'Recommendation')}${part('Who is', 'Measure')}`.match(/^(?:-|\d\.) .*$/gm) ?? [];
      assert.ok(bullets.length >= 6);
      for (const bullet of bullets) assert.ok(bullet.includes('order-summary') || bullet.endsWith('?'), bullet);
      assert.ok(gapsIn(body) >= 2, 'what only the engineer knows stays a visible gap');
    });

  it('from nothing but a lens or the work’s name keeps the structure and asks for the rest', () => {
    const blank = draftOf({ notes: [], language: 'en', work: 'Add CSV export' });
    assert.equal(blank.front.title, 'Add CSV export');
    assert.equal(blank.body.match(/^## /gm)?.length, 13);
    assert.deepEqual(draftOf({ notes: [], lens: 'caching', language: 'en' }).front.lenses, ['caching']);
  });

  it('of several notes has each note once and all their lenses', () => {
    const other: Note = { ...note, lens: 'caching', text: 'It repeats.' };
    const { front, body } = draftOf({ ...source, notes: [note, other] });
    assert.deepEqual(front.lenses, ['read-model', 'caching']);
    assert.ok(body.includes('It repeats.'));
    assert.equal(front.evidence?.length, 2, 'a place both quote stands once');
  });

  it('as a snippet stops at each gap and keeps every other character', () => {
    assert.equal(snippetOf('a $x } \\ [measure: p95] b [x](y)'), `a \\$x \\} \\\\ \${1:[measure: p95]} b [x](y)`);
    const { body } = draftOf(source);
    assert.equal(snippetOf(body).match(/\$\{\d+:/g)?.length, gapsIn(body));
  });
});
