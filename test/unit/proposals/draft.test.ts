import assert from 'node:assert/strict';
import { type LensId, lensIds } from '../../../src/noticing/lenses/index';
import type { Note } from '../../../src/noticing/note';
import { type DraftSource, draftOf } from '../../../src/proposals/draft';
import type { DraftFacts } from '../../../src/proposals/facts';
import { gapsIn, snippetOf } from '../../../src/proposals/gap';
import { proposalFile, readProposal } from '../../../src/proposals/markdown';
import { draftWordsOf } from '../../../src/words';

const words = draftWordsOf('en');
const note: Note = {
  lens: 'read-model',
  title: 'A read model behind GET /customers/:id/order-summary',
  text: "I've also noticed that each GET /customers/:id/order-summary joins orders and payments.",
  brief: 'Each call joins orders and payments.',
  noticed: "I've also noticed that each GET /customers/:id/order-summary joins orders and payments.",
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
    work: 'Give each customer an order summary',
  },
};
const facts: DraftFacts = {
  owners: [{ path: 'services/orders/src/summary.ts', owners: ['@shop/orders'] }],
  callers: [
    {
      of: '/order-summary',
      path: 'services/checkout/src/orders.ts',
      line: 8,
      quote: 'fetch(url)',
      part: 'services/checkout',
    },
  ],
  history: {
    files: [
      {
        path: 'services/orders/src/retry.ts',
        commits: 12,
        recent: 9,
        since: '2025-01-31',
        single: true,
        people: [{ name: 'Dina Haddad', commits: 10 }],
        fixCount: 5,
        fixes: [
          { sha: 'a'.repeat(40), subject: 'Fix <b>again</b>', at: '2026-10-01' },
          ...[4, 3, 2, 1].map((at) => ({ sha: `${at}`.repeat(40), subject: `Fix ${at}`, at: `2026-0${at}-01` })),
        ],
      },
    ],
    colleagues: [{ name: 'Ben Ito', mail: 'ben@shop.example' }],
  },
};
const unmended = { commits: 9, recent: 9, since: '2026-01-31', single: false, people: [], fixCount: 0, fixes: [] };
const source: DraftSource = { notes: [note], language: 'en', repository: 'shop/shop', ticket: 'SHOP-214', facts };

/** Three works that have nothing to do with each other, told by any lens. */
const works: readonly Partial<Note>[] = [
  note,
  {
    noticed: "I've also noticed that syncInvoices gives up after the first error (invoices.py:44).",
    slots: { function: 'syncInvoices', audience: '@acme/billing', work: 'Sync invoices each night', ticket: 'ACME-7' },
    evidence: [{ path: 'jobs/invoices.py', line: 44, quote: 'except Exception: pass' }],
  },
  {
    noticed: "I've also noticed that “ALTER TABLE parcels” changes what is stored.",
    slots: { table: 'parcels', audience: 'the team', work: 'Store the weight of parcels' },
    evidence: [{ path: 'db/migrate/0042_weight.sql', line: 3, quote: 'ALTER TABLE parcels ADD COLUMN weight int;' }],
  },
];
const told = (lens: LensId, work: Partial<Note>): string =>
  draftOf({ notes: [{ ...note, ...work, lens }], language: 'en', facts: {} }).body;
const sentencesOf = (body: string): string[] =>
  body
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => line.split(/(?<=[.?:;]) /))
    .filter((sentence) => /[a-z]{3}/.test(sentence));
const section = (body: string, heading: string): string => body.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '';

describe('A draft on what others use', () => {
  const used: Note = {
    ...note,
    lens: 'cross-team-impact',
    evidence: [
      { path: 'services/checkout/src/orders.ts', line: 8, quote: 'fetch(url)' },
      { in: 'ticket', quote: '## Retry after 429, too' },
    ],
    slots: { used: 'fetchWithRetry', thing: 'orders.ts', callers: 'checkout', audience: '@shop/architecture' },
  };
  const { body } = draftOf({ ...source, notes: [used] });

  it('is about what is used, not about the file of who uses it', () => {
    assert.match(
      body,
      /^Agree with @shop\/architecture and @shop\/orders what this work asks of each user of `fetchWithRetry`/m,
    );
    assert.doesNotMatch(body, /`orders\.ts`/);
  });

  it('takes the place of the change for the place of the work', () => {
    assert.match(body, /What `fetchWithRetry` promises is decided in `services\/orders\/src\/retry\.ts`/);
  });

  it('quotes a heading of the ticket without its mark', () => {
    assert.match(section(body, 'Evidence'), /The ticket says: “Retry after 429, too”/);
  });
});

describe('A draft', () => {
  it('keeps the title an engineer has typed, however long', () => {
    const typed = `Move ${'the reports of the month '.repeat(6)}out of the request`;
    const { front, body } = draftOf({ notes: [], language: 'en', work: typed });
    assert.equal(front.title, typed);
    assert.ok(body.startsWith(`# ${typed}\n`));
  });

  it('does not say what it came up with where nothing names the work', () => {
    const nameless = { ...note, slots: { route: 'GET /orders', audience: '@shop/architecture' } };
    assert.doesNotMatch(draftOf({ notes: [nameless], language: 'en' }).body, /while working on|\[work\]|\{work\}/);
  });

  it('has the whole page, filled with what note and facts show', () => {
    const { front, body } = draftOf(source);
    for (const text of [
      '# A read model behind GET /customers/:id/order-summary',
      '“Give each customer an order summary” (SHOP-214)',
      '- `services/orders/src/summary.ts:20`: `` LEFT JOIN `orders` o ``',
      '- The ticket says: “They will call it on every screen.”',
      '- `services/checkout/src/orders.ts:8` (services/checkout): `fetch(url)`',
      '`services/orders/src/retry.ts`: 9 commits in the last year, 5 in all that mend something',
      '`aaaaaaa` “Fix \\<b\\>again\\</b\\>” of 2026-10-01',
      '- @shop/orders looks after `services/orders/src/summary.ts`.',
      'finish the work on `GET /customers/:id/order-summary` as begun',
      '[measure: ',
    ])
      assert.ok(body.includes(text), `${text}\nis missing in\n${body}`);
    assert.deepEqual(front.audience, ['@shop/architecture']);
    assert.deepEqual(front.people, ['Ben Ito <ben@shop.example>']);
    assert.doesNotMatch(body, /undefined|\{\{|\{[a-z]/);
    const file = proposalFile(
      { schema: 1, id: '2026-11-22-x', status: 'draft', created: '2026-11-22T09:00:00Z', ...front },
      body,
    );
    assert.ok('proposal' in readProposal(file));
  });

  for (const lens of lensIds) {
    it(`for ${lens} is no boilerplate: two of different works share fewer than half of their sentences`, () => {
      const pages = works.map((work) => sentencesOf(told(lens, work)));
      for (const [one, other] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const) {
        const [page = [], second = []] = [pages[one], pages[other]];
        const shared = page.filter((sentence) => second.includes(sentence));
        assert.ok(shared.length * 2 < Math.min(page.length, second.length), shared.join('\n'));
      }
    });

    it(`for ${lens} names a thing of the work in each bullet, or asks, and fits on a page`, () => {
      const body = told(lens, works[0] ?? {});
      const bullets = ['Evidence', 'Who is affected, who decides', 'Options'].flatMap(
        (heading) => section(body, heading).match(/^- .*$/gm) ?? [],
      );
      assert.ok(bullets.length >= 8, body);
      for (const bullet of bullets)
        assert.ok(/order-summary|services\/|screen/.test(bullet) || bullet.endsWith('?'), bullet);
      assert.match(section(body, 'Options'), /Status quo/);
      assert.ok((section(body, 'Options').match(/^- /gm) ?? []).length >= 3);
      assert.ok(gapsIn(body).length >= 3, 'what only the engineer knows stays a visible gap');
      assert.ok(body.split(/\s+/).length <= 850, `${body.split(/\s+/).length} words`);
    });

    it(`for ${lens} makes up no number`, () => {
      const known = `${JSON.stringify(note)} 304 95th`;
      const outside = told(lens, note).replace(/`[^`\n]*`/g, '');
      for (const number of outside.match(/\d+/g) ?? []) assert.ok(known.includes(number), `${number} in\n${outside}`);
    });
  }

  it('does not recommend what the repository has none of, and says what it has', () => {
    const option = (name: string, body: string) => section(body, 'Options').split(`**${name}**`)[1]?.split('\n')[0];
    const of = (conventions: NonNullable<DraftFacts['conventions']>) =>
      draftOf({ notes: [{ ...note, lens: 'rollout-risk' }], language: 'en', facts: { conventions } }).body;
    const without = of([]);
    assert.match(section(without, 'Recommendation'), /\*\*Run beside, compare, then switch\*\*/);
    assert.match(option('Off by default, then in steps', without) ?? '', /Nothing was found/);
    const withFlags = of([{ kind: 'flag', name: 'Unleash', path: 'src/flags.ts', line: 3 }]);
    assert.match(section(withFlags, 'Recommendation'), /\*\*Off by default, then in steps\*\*/);
    assert.match(option('Off by default, then in steps', withFlags) ?? '', /already \(`src\/flags\.ts:3`\)/);
    assert.match(told('rollout-risk', note), /A guess: are there feature flags/);
  });

  it('names the place that says what is done on failure, unless the work is that place', () => {
    const convention = { kind: 'retry', name: 'src/retry.ts', path: 'src/retry.ts' };
    const of = (conventions: NonNullable<DraftFacts['conventions']>, changed: string) => {
      const files = [{ path: changed, ...unmended }];
      const facts = { conventions, history: { files, colleagues: [] } };
      return draftOf({ notes: [{ ...note, lens: 'reliability' }], language: 'en', facts }).body;
    };
    assert.match(
      of([convention], 'src/charge.ts'),
      /Code that answers failures stands in `src\/retry\.ts`: what of it fits/,
    );
    const fix = (sha: string, why?: string) => ({
      sha: sha.repeat(40),
      subject: `Fix ${sha}`,
      at: '2026-03-05',
      ...(why ? { why } : {}),
    });
    const plain = [fix('a'), fix('b'), fix('c')];
    assert.match(
      of([{ ...convention, fixes: plain }], 'src/charge.ts'),
      /^- `src\/retry\.ts` answers failures already, and was mended before: `aaaaaaa` “Fix a” of 2026-03-05; `bbbbbbb` “Fix b” of 2026-03-05$/m,
    );
    assert.match(
      of([{ ...convention, fixes: [...plain, fix('d', 'Two were charged twice.')] }], 'src/charge.ts'),
      /mended before: `ddddddd` “Fix d” of 2026-03-05: “Two were charged twice\.”$/m,
      'a reason says more than what is newer',
    );
    for (const page of [of([convention], 'src/retry.ts'), of([], 'src/charge.ts')]) {
      assert.match(page, /No such place was found/);
      assert.match(section(page, 'Recommendation'), /^\n\*\*Written policy and one place for it\*\*/);
    }
  });

  it('has three options beside the status quo; a fourth that builds on what is not there stays out', () => {
    const names = (conventions: NonNullable<DraftFacts['conventions']>) =>
      [...section(draftOf({ ...source, facts: { conventions } }).body, 'Options').matchAll(/^- \*\*(.+?)\*\*/gm)].map(
        ([, name]) => name,
      );
    const first = ['Status quo', 'Indexes first, then a materialised view', 'Projection kept by events'];
    assert.deepEqual(names([]), [...first, 'Indexes alone']);
    const search = { kind: 'search', name: 'OpenSearch', path: 'src/search.ts', line: 2 };
    assert.deepEqual(names([search]), [...first, 'Search index']);
  });

  it('quotes what the ticket asks for, and what other notes on the work quote of it', () => {
    const criteria = ['answers 404 for nobody', 'a customer without orders gets *zeros*', 'three', 'four', 'five'];
    const other: Note = { ...note, lens: 'caching', evidence: [{ in: 'ticket', quote: 'New services need it.' }] };
    const body = draftOf({ ...source, ticket: 'SHOP-214', criteria, around: [note, other] }).body;
    const evidence = section(body, 'Evidence');
    assert.match(
      evidence,
      /^- SHOP-214 asks for: “answers 404 for nobody”; “a customer without orders gets \\\*zeros\\\*”; “three”; “four”$/m,
    );
    assert.equal(evidence.split('They will call it on every screen.').length, 2, 'once, though both notes are given');
    assert.match(evidence, /^- The ticket says: “New services need it\.”$/m);
    const quoted = draftOf({ ...source, ticket: 'SHOP-214', criteria: ['They will call it on every screen.'] }).body;
    assert.doesNotMatch(quoted, /SHOP-214 asks for/);
    const asking: Note = { ...other, evidence: [{ in: 'ticket', quote: 'answers 404 for nobody' }] };
    const by = draftOf({ ...source, ticket: 'SHOP-214', criteria: ['answers 404 for nobody'], around: [note, asking] });
    assert.equal(by.body.split('answers 404 for nobody').length, 2, 'what another note quotes is not asked for again');
  });

  it('warns of a criterion that an answer of some age would break', () => {
    const risks = (lens: Note['lens'], ...criteria: string[]) =>
      section(draftOf({ ...source, notes: [{ ...note, lens }], criteria }).body, 'Risks and the way back');
    const agreeing = 'the numbers agree with `GET /orders/:id` and *all* else';
    const warning =
      /^- The ticket asks: “the numbers agree with `GET \/orders\/:id` and \\\*all\\\* else”\. An answer/m;
    assert.match(risks('read-model', 'answers 404', agreeing), warning);
    assert.match(risks('caching', agreeing), warning);
    assert.doesNotMatch(risks('read-model', 'answers 404'), /The ticket asks/);
    assert.doesNotMatch(risks('reliability', agreeing), /The ticket asks/);
  });

  it('names the place by its whole path where the note has that of its file only', () => {
    const noticed = "I've also noticed that each read joins orders (summary.ts:20).";
    const evidence = [{ path: 'services/orders/src/summary.ts', line: 20, quote: 'JOIN orders' }];
    const page = draftOf({ ...source, notes: [{ ...note, noticed, evidence }] }).body;
    assert.match(section(page, 'Problem'), /joins orders \(services\/orders\/src\/summary\.ts:20\)\./);
  });

  it('names the owner by the file that the note quotes', () => {
    const owners = ['app.ts', 'summary.ts'].map((file) => ({
      path: `services/orders/src/${file}`,
      owners: ['@shop/orders'],
    }));
    const page = draftOf({ ...source, facts: { ...facts, owners } }).body;
    assert.match(page, /^- @shop\/orders looks after `services\/orders\/src\/summary\.ts`\.$/m);
  });

  it('shows what else bears on it', () => {
    const index = {
      what: 'index' as const,
      of: 'orders',
      path: 'db/004.sql',
      line: 2,
      quote: 'CREATE INDEX a ON orders (b);',
    };
    const page = draftOf({ ...source, facts: { ...facts, elsewhere: [index] } }).body;
    assert.match(page, /^- `db\/004\.sql:2`, an index that is there: `CREATE INDEX a ON orders \(b\);`$/m);
    const use = { what: 'use' as const, of: 'invoices', path: 'src/remind.ts', line: 5, quote: 'SELECT 1' };
    const used = draftOf({ ...source, facts: { ...facts, callers: [], elsewhere: [use] } }).body;
    assert.match(used, /^- `src\/remind\.ts:5`, where `invoices` is read or written: `SELECT 1`$/m);
    assert.match(used, /^- \[decide: who else relies on `GET/m);
    assert.doesNotMatch(used, /No use of what/);
    const bare = {
      what: 'unindexed' as const,
      of: 'items, payments',
      path: 'db/1.sql',
      line: 1,
      quote: 'CREATE TABLE',
    };
    const place = { path: 'src/remind.ts', line: 5, quote: 'SELECT 1' };
    const breaks = [
      { what: 'dropped' as const, of: 'created_at, paid_at', ...place },
      { what: 'lacking' as const, of: 'due_on', ...place },
      {
        what: 'decision' as const,
        of: 'read-model',
        path: 'docs/adr/1.md',
        line: 5,
        quote: 'Ask through `@shop/client`, *always*.',
      },
      { what: 'write' as const, of: 'orders', ...place },
      { what: 'write' as const, of: 'payments', path: 'src/pay.ts', line: 8, quote: 'INSERT' },
    ];
    const broken = section(draftOf({ ...source, facts: { ...facts, elsewhere: breaks } }).body, 'Evidence');
    assert.match(broken, /^- `src\/remind\.ts:5` names `created_at`, `paid_at`, which this work drops: `SELECT 1`$/m);
    assert.match(broken, /^- `src\/remind\.ts:5` adds rows without `due_on`, which this work requires: `SELECT 1`$/m);
    assert.match(
      broken,
      /^- `docs\/adr\/1\.md:5`, a decision on record: “Ask through `@shop\/client`, \\\*always\\\*\.”$/m,
    );
    assert.match(
      broken,
      /^- Code that writes what is read here: `src\/remind\.ts:5` \(`orders`\), `src\/pay\.ts:8` \(`payments`\)$/m,
    );
    const unindexed = draftOf({ ...source, facts: { ...facts, elsewhere: [bare] } }).body;
    assert.match(
      unindexed,
      /^- No `CREATE INDEX` was found on `items`, `payments`; at most their keys are indexed\.$/m,
    );
  });

  it('recommends HTTP caching only for callers that are shown to keep answers', () => {
    const page = (path: string) =>
      draftOf({
        notes: [{ ...note, lens: 'caching' }],
        language: 'en',
        facts: { callers: [{ of: '/order-summary', path, line: 8, quote: 'fetch(url)', part: 'services/checkout' }] },
      }).body;
    const [service, web] = [page('services/checkout/src/orders.ts'), page('apps/web/src/summary.ts')];
    assert.match(section(service, 'Recommendation'), /^\n\*\*Cache in the process\*\*/);
    assert.match(service, /No caller of `order-summary` that was found runs in a browser or an app/);
    assert.match(section(web, 'Recommendation'), /^\n\*\*HTTP caching\*\*/);
    assert.match(web, /A caller that runs in a browser or an app is known \(`apps\/web\/src\/summary\.ts:8`\)/);
    assert.match(section(told('caching', note), 'Recommendation'), /^\n\*\*Cache in the process\*\*/);
  });

  it('tells what was noticed without the words a note begins with, and keeps names as they are written', () => {
    const problem = (noticed: string): string =>
      section(
        draftOf({ ...source, notes: [{ ...note, noticed, slots: { ...note.slots, where: 'syncAll' } }] }).body,
        'Problem',
      );
    assert.match(problem("I've also noticed that each read joins orders."), /\(SHOP-214\)\. Each read joins orders\./);
    assert.match(problem("I've also noticed that syncAll never ends."), /\(SHOP-214\)\. syncAll never ends\./);
    assert.match(problem("I've also noticed how it is used."), /\(SHOP-214\)\. How it is used\./);
    const chinese = draftOf({
      ...source,
      language: 'zh-cn',
      notes: [{ ...note, noticed: '我还注意到 syncAll 不会结束。' }],
    });
    assert.doesNotMatch(chinese.body, /我还注意到/);
  });

  it('names who looks after the callers', () => {
    const callers = facts.callers?.map((caller) => ({ ...caller, owners: ['@shop/checkout'] })) ?? [];
    const affected = section(draftOf({ ...source, facts: { ...facts, callers } }).body, 'Who is affected, who decides');
    assert.match(affected, /^- services\/checkout, looked after by @shop\/checkout, uses `\/order-summary` \(/m);
    assert.match(affected, /^- @shop\/orders looks after `services\/orders\/src\/summary\.ts`\.$/m);
  });

  it('names who looks after what is changed, though they look after a caller, too', () => {
    const callers = facts.callers?.map((caller) => ({ ...caller, owners: ['@shop/orders'] })) ?? [];
    const affected = section(draftOf({ ...source, facts: { ...facts, callers } }).body, 'Who is affected, who decides');
    assert.match(affected, /^- @shop\/orders looks after `services\/orders\/src\/summary\.ts`\.$/m);
    assert.match(affected, /^- services\/checkout, looked after by @shop\/orders, uses/m);
  });

  it('goes to those who look after the callers and to who knows the subject, but for one’s own team', () => {
    const callers = ['@shop/checkout', '@shop/orders'].flatMap(
      (owner) => facts.callers?.map((caller) => ({ ...caller, owners: [owner] })) ?? [],
    );
    const slots = { ...note.slots, expert: 'Dina Haddad' };
    const { body, front } = draftOf({
      ...source,
      notes: [{ ...note, lens: 'knowledge-sharing', slots }],
      facts: { ...facts, callers, ownTeams: ['@shop/orders'] },
    });
    assert.match(
      section(body, 'Next step'),
      /Show this page to @shop\/architecture, @shop\/checkout and Dina Haddad, and/,
    );
    assert.match(body, /^Agree with @shop\/architecture, @shop\/checkout and Dina Haddad where/m);
    assert.deepEqual(front.audience, ['@shop/architecture']);
  });

  it('asks who relies on the subject only where nobody is shown to', () => {
    const affected = (callers: NonNullable<DraftFacts['callers']>): string =>
      section(draftOf({ ...source, facts: { ...facts, callers } }).body, 'Who is affected, who decides');
    assert.doesNotMatch(affected(facts.callers ?? []), /who (?:else )?relies/i);
    assert.match(
      affected([]),
      /^- No use of what this work changes in `services\/orders\/src\/summary\.ts:20` was found in other parts of the repository\. \[decide: who relies on `GET \/customers\/:id\/order-summary`, or that nobody does\]$/m,
    );
    const unnamed = { name: 'summaryOf', kind: '.ts' };
    const nowhere = draftOf({ ...source, facts: { ...facts, callers: [], unnamed } }).body;
    assert.match(nowhere, /^- No other `\*\.ts` file of the repository names `summaryOf`\. \[decide: who relies on/m);
    // Where nobody has looked, nothing is claimed.
    const { callers: _, ...unlooked } = facts;
    const page = draftOf({ ...source, facts: unlooked }).body;
    assert.match(section(page, 'Who is affected, who decides'), /^- \[decide: who relies on `GET/m);
  });

  it('says of a caller that it names the column this work drops', () => {
    const slots = { table: 'payments', dropped: 'method', work: 'Payments in currencies' };
    const page = (quote: string): string =>
      draftOf({
        notes: [{ ...note, lens: 'data-evolution', slots }],
        language: 'en',
        facts: { callers: [{ of: 'payments', path: 'billing/ledger.ts', line: 5, quote, part: 'billing' }] },
      }).body;
    assert.match(
      page("SELECT cents FROM payments WHERE method = 'card'"),
      /^- billing uses `payments` and names `method`, which this work drops \(`billing\/ledger\.ts:5`\)\.$/m,
    );
    assert.match(
      page('SELECT cents, methods FROM payments'),
      /^- billing uses `payments` \(`billing\/ledger\.ts:5`\)\.$/m,
    );
  });

  it('takes how often a file changes for no evidence, and has five lines of it at most', () => {
    const callers = [1, 2, 3, 4, 5].map((line) => ({ of: 'x', path: 'a.ts', line, quote: 'x()', part: 'services/a' }));
    const files = [{ path: 'services/orders/src/app.ts', ...unmended }, ...(facts.history?.files ?? [])];
    const history = { files, colleagues: [] };
    const evidence = section(draftOf({ ...source, facts: { ...facts, callers, history } }).body, 'Evidence');
    assert.doesNotMatch(evidence, /app\.ts/);
    assert.match(evidence, /retry\.ts`: 9 commits in the last year, 5 in all that mend something/);
    assert.equal(evidence.match(/^- /gm)?.length, 5, evidence);
  });

  it('names the last four fixes of a file, each with its day', () => {
    const evidence = section(draftOf(source).body, 'Evidence');
    assert.match(
      evidence,
      /5 in all that mend something: `aaaaaaa` “Fix \\<b\\>again\\<\/b\\>” of 2026-10-01; `4444444` “Fix 4” of 2026-04-01; .*; `2222222` “Fix 2” of 2026-02-01$/m,
    );
  });

  it('says of a fix why it was made, without a credential that its message holds', () => {
    const fixes = [{ sha: 'b'.repeat(40), subject: 'Fix', at: '2026-10-01', why: 'It said password=hunter2hunter2.' }];
    const files = [{ path: 'a.ts', ...unmended, fixCount: 1, fixes }];
    const evidence = section(
      draftOf({ ...source, facts: { ...facts, history: { files, colleagues: [] } } }).body,
      'Evidence',
    );
    assert.match(evidence, /`bbbbbbb` “Fix” of 2026-10-01: “It said password=[^h]+”$/m);
  });

  it('shows who has worked on a file alone where that is the matter, and only there', () => {
    const alone = /retry\.ts`: 12 commits since 2025-01-31, those of the last two years all by Dina Haddad$/m;
    const evidence = (lens: LensId, single: boolean): string => {
      const files = (facts.history?.files ?? []).map((file) => ({ ...file, single }));
      const known = { ...facts, history: { files, colleagues: [] } };
      return section(draftOf({ ...source, notes: [{ ...note, lens }], facts: known }).body, 'Evidence');
    };
    assert.match(evidence('knowledge-sharing', true), alone);
    assert.doesNotMatch(evidence('knowledge-sharing', false), alone);
    assert.doesNotMatch(evidence('read-model', true), alone);
    const whole = {
      ...unmended,
      path: 'a.ts',
      commits: 4,
      single: true,
      people: [{ name: 'Dina Haddad', commits: 4 }],
    };
    const known = { ...facts, history: { files: [whole], colleagues: [] } };
    const { body } = draftOf({ ...source, notes: [{ ...note, lens: 'knowledge-sharing' }], facts: known });
    assert.match(body, /^- `a\.ts`: 4 commits since 2026-01-31, all by Dina Haddad$/m);
  });

  it('asks those who look after the code, unless it is the own team', () => {
    const next = (ownTeams: string[]): string =>
      section(draftOf({ ...source, facts: { ...facts, ownTeams } }).body, 'Next step');
    assert.match(next([]), /^\nShow this page to @shop\/architecture and @shop\/orders,/);
    assert.match(next(['@shop/orders']), /^\nShow this page to @shop\/architecture,/);
  });

  it('tells where decision records are kept', () => {
    const page = (conventions: NonNullable<DraftFacts['conventions']>): string =>
      section(
        draftOf({ ...source, notes: [{ ...note, lens: 'knowledge-sharing' }], facts: { conventions } }).body,
        'Options',
      );
    assert.match(
      page([{ kind: 'decision', name: 'docs/adr', path: 'docs/adr' }]),
      /write half a page in `docs\/adr` on what/,
    );
    assert.match(page([{ kind: 'flag', name: 'Unleash', path: 'src/flags.ts' }]), /write half a page on what/);
  });

  it('quotes an item of the ticket’s list without its mark', () => {
    const quote = '- [ ] an answer of 429 is tried again';
    const { body } = draftOf({ ...source, notes: [{ ...note, evidence: [{ in: 'ticket', quote }] }] });
    assert.match(section(body, 'Evidence'), /The ticket says: “an answer of 429 is tried again”/);
  });

  it('is about the function a note names, not about its file', () => {
    const slots = {
      where: 'tellBilling',
      thing: 'tell-billing.ts',
      audience: '@shop/architecture',
      work: 'Tell billing',
    };
    const { body } = draftOf({ notes: [{ ...note, lens: 'reliability', slots }], language: 'en' });
    assert.match(body, /^Agree .* for `tellBilling` and code like it/m);
    assert.doesNotMatch(body, /`tell-billing\.ts`/);
  });

  it('ends a quote that was cut in a whole word and an ellipsis', () => {
    const quote = `${'They call it on every screen and '.repeat(5)}`.slice(0, 160);
    const { body } = draftOf({ ...source, notes: [{ ...note, evidence: [{ in: 'ticket', quote }] }] });
    assert.match(section(body, 'Evidence'), /They call it on every screen and They call it on every…”/);
    assert.match(section(draftOf(source).body, 'Evidence'), /“They will call it on every screen\.”/);
  });

  it('from nothing but a lens or the work’s name keeps the structure and asks for the rest', () => {
    const blank = draftOf({ notes: [], language: 'en', work: 'Add CSV export' });
    assert.equal(blank.front.title, 'Add CSV export');
    assert.ok(gapsIn(blank.body).length >= 12);
    const caching = draftOf({ notes: [], lens: 'caching', language: 'en', work: 'Add CSV export' });
    assert.deepEqual(caching.front.lenses, ['caching']);
    assert.match(caching.body, /one cache rule for “Add CSV export”/);
    assert.match(draftOf({ notes: [], lens: 'cost', language: 'en' }).body, /this work/);
  });

  it('of several notes has the matter of each and all their lenses, and no evidence twice', () => {
    const other: Note = { ...note, lens: 'caching', noticed: 'It repeats.' };
    const { front, body } = draftOf({ ...source, notes: [note, other] });
    assert.deepEqual(front.lenses, ['read-model', 'caching']);
    assert.match(section(body, 'Problem'), /second matter, caching\. It repeats\./);
    assert.match(section(body, 'Options'), /\*\*Cache in the process\*\*/);
    assert.equal(front.evidence?.length, 2, 'a place both quote stands once');
    const lines = section(body, 'Evidence').trim().split('\n');
    assert.equal(new Set(lines).size, lines.length);
  });

  it('takes nothing from a stranger’s words as mark-up', () => {
    const nasty = '[x](command:y) <img src=q> `` ` *b* \n# h';
    const { body } = draftOf({
      ...source,
      work: nasty,
      notes: [
        { ...note, noticed: nasty, slots: { ...note.slots, work: nasty }, evidence: [{ in: 'ticket', quote: nasty }] },
      ],
    });
    const outsideCode = body.replace(/(`+)[^`](?:[^\n]*?[^`])?\1(?!`)/g, '');
    assert.doesNotMatch(outsideCode, /(?<!\\)\[x|(?<!\\)<img|^# h/m);
  });

  it('as a snippet stops at each gap and keeps every other character', () => {
    assert.equal(snippetOf('a $x } \\ [measure: p95] b [x](y)'), `a \\$x \\} \\\\ \${1:[measure: p95]} b [x](y)`);
    const { body } = draftOf(source);
    assert.equal(snippetOf(body).match(/\$\{\d+:/g)?.length, gapsIn(body).length);
  });
});

describe('The words of drafts', () => {
  it('claim only what holds for new and changed things alike', () => {
    const claims: readonly [LensId, RegExp][] = [
      ['caching', /costs a 304/],
      ['read-model', /only helps for a while|seconds old at most|resumable by key/],
      [
        'cross-team-impact',
        /last change|beside the old|the former `|moved before|in the build of|no one is surprised|A day of work|because of this change/i,
      ],
      ['data-evolution', /take the old one away|written twice|between both forms|still written|its old form/],
      [
        'reliability',
        /fails the same way as|is out today|are settings|of the kind of|pattern .* stand|is decided in|goes on failing|mending this case|again repeats/,
      ],
      [
        'technical-debt',
        /treats a symptom|still there|the copies of|did the last fix|Who owns|less than today|pays for/,
      ],
      [
        'knowledge-sharing',
        /in one head|at hand|by asking one person|the person who knows|have changed .* alone|beside `/,
      ],
    ];
    for (const [lens, untrue] of claims) for (const work of works) assert.doesNotMatch(told(lens, work), untrue);
    for (const lens of lensIds) assert.doesNotMatch(told(lens, note), /has it now|which option .* gets|\bwanted\./);
    const page = told('read-model', note);
    assert.match(section(page, 'Options'), /\*\*Indexes alone\*\*: .*index the columns it joins/);
    assert.match(section(page, 'Open questions'), /fast enough once the columns it joins and filters by are indexed\?/);
    assert.match(
      section(told('data-evolution', works[2] ?? {}), 'Risks and the way back'),
      /required column without a default/,
    );
    assert.doesNotMatch(page, /Talk `|to decide on `|leave `/);
  });

  it('leave nothing out around a gap, and every sentence of an outline that stands alone names the work', () => {
    for (const [lens, outline] of Object.entries(words.outlines)) {
      const all = JSON.stringify(outline);
      assert.doesNotMatch(all, /\[[^\]]*\[(?:measure|decide)/, lens);
      for (const option of [...outline.options, { ...outline.keep, how: words.keep }])
        for (const text of [option.how, option.gain, option.price])
          assert.ok(text.length > 20 && !text.startsWith(' '), `${lens}: ${text}`);
      for (const text of [outline.ask, outline.cost, outline.effort, outline.back, outline.nonGoal, ...outline.risks])
        assert.match(text, /\{(?:subject|place)\}/, `${lens}: ${text}`);
    }
  });
});
