import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Note } from '../../../src/noticing/note';
import { factsForPage } from '../../../src/proposals/page-facts';
import { gitIn, temporaryFolder } from '../repository/folder';

const noteOn = (lens: Note['lens'], file: string, slots: Record<string, string>): Note => ({
  lens,
  title: 'What is proposed',
  text: '',
  brief: '',
  noticed: '',
  evidence: [{ path: file, line: 1, quote: 'quoted' }],
  confidence: 0.8,
  because: [],
  slots,
});

describe('What else in the repository bears on a page', () => {
  let root = '';
  const failures: unknown[] = [];
  /** As the extension runs Git: it rejects where Git ends with another code than 0. */
  const git = async (args: readonly string[]): Promise<string> => {
    try {
      return gitIn(root, ...args);
    } catch (error) {
      const { status } = error as { status: number };
      throw Object.assign(new Error('git grep: '), { stderr: status === 1 ? '' : 'fatal: no' });
    }
  };
  const found = async (note: Note, facts = {}) =>
    (await factsForPage(facts, [note], git, (error) => failures.push(error))).elsewhere?.map(
      ({ what, path: file, line, quote }) => `${what} ${file}:${line} ${quote}`,
    );

  before(() => {
    root = temporaryFolder();
    gitIn(root, 'init', '-q');
    const files = {
      'db/001.sql': 'CREATE TABLE orders (\nCREATE TABLE IF NOT EXISTS payments (\n  id int\n);\n',
      'db/004.sql': '-- before\nCREATE UNIQUE INDEX by_day ON orders (placed_at);\nCREATE INDEX b ON orders (b);\n',
      'db/005.sql': 'create index concurrently by_item on "order_items" (sku);\n',
      'db/006.sql': 'CREATE INDEX other ON orders_archive (id);\nSELECT 1 FROM orders;\n',
      'src/charge.ts': 'await fetch(provider);\n',
      'src/statement.ts': '\n  const answer = await fetch(orders);\n  prefetch(x);\n',
      'src/retry.ts': 'return fetch(url);\n',
      'src/early.ts': 'prefetch(x); client.fetch(y);\n',
      'test/statement.test.ts': 'await fetch(x);\n',
      'lib/fetch.py': 'fetch(x)\n',
      'src/remind.ts': "query('SELECT id FROM invoices WHERE created_at < now()');\n",
      'src/archive.ts': "query('DELETE FROM invoices_archive'); // from invoicesX\n",
      'src/bill.ts': "query('INSERT INTO invoices (order_id) VALUES ($1)');\n",
      'src/order.ts': "q('INSERT INTO carts (a) VALUES (1)');\nq('UPDATE carts SET a = 2');\nq(`UPDATE lines\n",
      'src/notes.ts': '// update carts when they change\n',
      'test/order.test.ts': "q('INSERT INTO carts (a) VALUES (1)');\n",
      'docs/adr/0001-tables.md':
        '# Caching and tables\n\nStatus: accepted\n\n- We like order. Services share no tables. Ask.\n- A table is made by a migration.\n',
      'docs/adr/0002-cache.md': '# Cache\n\n## Status\n\nSuperseded by 3\n\nTables are cached.\n',
      'docs/adr/0003-carts.md': 'status: accepted\n\nCarts expire.\n',
      'docs/adr/README.md': 'Decisions on tables\n',
      'db/007.sql': 'UPDATE invoices SET a = 1;\n',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), text);
    }
    gitIn(root, 'add', '-A');
  });

  afterEach(() => assert.deepEqual(failures.splice(0), []));

  it('for what reads tables: the indexes on them, one of each file', async () => {
    const note = noteOn('read-model', 'src/summary.ts', { tables: 'orders, order_items' });
    assert.deepEqual(await found(note), [
      'index db/004.sql:2 CREATE UNIQUE INDEX by_day ON orders (placed_at);',
      'index db/005.sql:1 create index concurrently by_item on "order_items" (sku);',
    ]);
    assert.equal(await found(noteOn('read-model', 'src/summary.ts', { tables: 'refunds' })), undefined);
    assert.equal(await found(noteOn('cost', 'src/summary.ts', { tables: 'orders' })), undefined);
  });

  it('for a call without a bound: the same call in code beside the work and the one place for it', async () => {
    const note = noteOn('reliability', 'src/charge.ts', { call: 'fetch' });
    const facts = { conventions: [{ kind: 'retry', name: 'src/retry.ts', path: 'src/retry.ts' }] };
    assert.deepEqual(await found(note, facts), ['call src/statement.ts:2 const answer = await fetch(orders);']);
  });

  it('for a table that changes: where code reads or writes it, in whatever part', async () => {
    const note = noteOn('data-evolution', 'db/008.sql', { table: 'invoices', dropped: 'created_at', bare: 'due_on' });
    assert.deepEqual(await found(note), [
      "lacking src/bill.ts:1 query('INSERT INTO invoices (order_id) VALUES ($1)');",
      "dropped src/remind.ts:1 query('SELECT id FROM invoices WHERE created_at < now()');",
    ]);
    assert.deepEqual(await found(noteOn('data-evolution', 'db/008.sql', { table: 'invoices' })), [
      "use src/bill.ts:1 query('INSERT INTO invoices (order_id) VALUES ($1)');",
      "use src/remind.ts:1 query('SELECT id FROM invoices WHERE created_at < now()');",
    ]);
    assert.equal(await found(noteOn('data-evolution', 'db/008.sql', {})), undefined);
  });

  it('the tables it reads that are made somewhere and indexed nowhere', async () => {
    const note = noteOn('read-model', 'src/summary.ts', { tables: 'orders, payments, refunds' });
    assert.deepEqual((await found(note))?.slice(1), ['unindexed db/001.sql:2 CREATE TABLE IF NOT EXISTS payments (']);
  });

  it('the function of the work, where no other file of its kind names it', async () => {
    const facts = { callers: [] };
    const unnamed = async (name: string, known: object = facts) =>
      (
        await factsForPage(known, [noteOn('reliability', 'src/charge.ts', { function: name })], git, (error) =>
          failures.push(error),
        )
      ).unnamed;
    assert.deepEqual(await unnamed('charge'), { name: 'charge', kind: '.ts' });
    assert.equal(await unnamed('prefetch'), undefined);
    assert.equal(await unnamed('charge', {}), undefined, 'nobody has looked for callers');
    assert.equal(await unnamed('a b'), undefined);
  });

  it('for what reads tables: the code that writes them, a place for each table and file', async () => {
    const note = noteOn('caching', 'src/summary.ts', { tables: 'carts, lines' });
    const facts = { history: { files: [], colleagues: [] } };
    assert.deepEqual(await found(note, facts), [
      "write src/order.ts:1 q('INSERT INTO carts (a) VALUES (1)');",
      'write src/order.ts:3 q(`UPDATE lines',
    ]);
    assert.equal(await found(noteOn('caching', 'src/order.ts', { tables: 'carts, lines' })), undefined, 'its own');
    assert.equal(await found(noteOn('scalability', 'src/summary.ts', { tables: 'carts' })), undefined);
  });

  it('the decisions in force that speak of what the lens is about, or of what the work names', async () => {
    const records = { conventions: [{ kind: 'decision', name: '', path: 'docs/adr' }] };
    const decided = async (lens: Note['lens'], slots: Record<string, string> = {}) =>
      (await found(noteOn(lens, 'src/summary.ts', slots), records)) ?? [];
    assert.deepEqual(await decided('read-model'), ['decision docs/adr/0001-tables.md:5 Services share no tables.']);
    assert.deepEqual(await decided('caching'), [], 'a heading is no decision, and one was superseded');
    assert.deepEqual((await decided('caching', { table: 'carts' })).slice(1), [
      'decision docs/adr/0003-carts.md:3 Carts expire.',
    ]);
    assert.deepEqual(await decided('cost'), []);
  });

  it('takes names for names only, and leaves out what Git cannot answer', async () => {
    assert.equal(await found(noteOn('reliability', 'src/charge.ts', { call: '(.*)+ | x' })), undefined);
    const lost = () => Promise.reject(new Error('no Git'));
    const told: unknown[] = [];
    const note = noteOn('reliability', 'src/charge.ts', { call: 'fetch' });
    const facts = { architects: ['@shop/architecture'] };
    assert.deepEqual(await factsForPage(facts, [note], lost, (error) => told.push(error)), facts);
    assert.equal(told.length, 1);
  });
});
