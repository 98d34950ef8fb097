import assert from 'node:assert/strict';
import { bragDocument, onePage, promotionPacket } from '../../../src/growth/documents/brag';
import { during, quarterOf, weekOf } from '../../../src/growth/documents/period';
import { weeklyReflection } from '../../../src/growth/documents/reflection';
import { csvOf, logJson, logTable } from '../../../src/growth/documents/table';
import { builtInLadder } from '../../../src/growth/ladder';
import { touchedSince } from '../../../src/growth/record';
import { draftOf } from '../../../src/proposals/draft';
import { growth as words } from '../../../src/words/en/growth';
import { ago, commit, contribution, now, record, written } from './log';

const quarter = quarterOf('2026-11-22');
const shipped = written(
  {
    title: 'Cache the order summary',
    status: 'shipped',
    with: ['Ben Ito <ben@shop.example>'],
    ticket: 'SHOP-214',
    measure: { what: 'p95', before: '900 ms', after: '80 ms' },
    criteria: ['staff-outcome'],
  },
  '# Cache\n\n## The ask\n\nAgree.\n\n## Problem\n\nEvery screen\nasks again.\n',
);
const unmeasured = written({ title: 'Retry once', status: 'shipped' });
const draft = written({ title: 'Read model', status: 'draft' });
const old = written({ title: 'Last year', created: '2025-03-01T09:00:00Z' });
const log = record({
  proposals: [draft, shipped, unmeasured, old],
  contributions: [{ ...contribution('mentoring'), with: ['Cem'], criteria: ['staff-multiplier'] }],
  commits: [commit(['services/orders'])],
});

describe('growth documents', () => {
  it('the brag document tells outcomes first, with their numbers, people and links, and shows gaps', () => {
    const shared = written({ title: 'Agree on events', status: 'shared' });
    const text = bragDocument({ ...log, proposals: [shared, ...log.proposals] }, quarter, words);
    assert.ok(text.indexOf('### Cache the order summary') < text.indexOf('### Agree on events'));
    assert.ok(!text.includes('### Read model'), 'what nobody has seen yet is nothing that was done');
    for (const part of [
      '2026-10-01 to 2026-12-31',
      '- What changed: p95: 900 ms → 80 ms',
      '- Problem: Every screen asks again.',
      '- With: Ben Ito',
      '- Links: SHOP-214',
      'Mentoring: Something for others (with Cem)',
    ])
      assert.ok(text.includes(part), `${part}\nis missing in\n${text}`);
    const retry = text.slice(text.indexOf('### Retry once'));
    assert.ok(retry.includes('- What changed: [measure: what changed]'), 'no number is invented');
    assert.ok(!text.includes('Last year'));
  });

  it('the brag document tells the problem in the words of a page as it was drafted', () => {
    const { body } = draftOf({ notes: [], lens: 'caching', language: 'en', work: 'the order page' });
    const told = bragDocument(
      record({ proposals: [written({ title: 'Keep it', status: 'shared' }, body)] }),
      quarter,
      words,
    );
    const [, problem = ''] = /^## Problem\n(.{20})/m.exec(body) ?? [];
    assert.ok(told.includes(`- Problem: ${problem}`), told);
    const one = written({ title: 'One', status: 'shared' }, '# One\n\n## Problem\nToo slow.\n## Evidence\n- a line\n');
    assert.match(bragDocument(record({ proposals: [one] }), quarter, words), /^- Problem: Too slow\.$/m);
  });

  it('the promotion packet goes by criteria, and says which have nothing', () => {
    const text = promotionPacket(log, builtInLadder(), 'staff', quarter, words);
    const part = (title: string) => text.slice(text.indexOf(title)).split('\n## ')[0] ?? '';
    assert.match(
      part('Shows the effect'),
      /Proposed “Cache the order summary”\. Shipped\. p95: 900 ms → 80 ms \(with Ben Ito\)/,
    );
    assert.match(part('Makes other engineers'), /Mentoring/);
    assert.match(part('Sees failure'), /\[measure: nothing yet/);
    assert.ok(!text.includes('Sets technical strategy'), 'only the level asked for');
  });

  it('the packet of a full year is read in 90 seconds: the strongest three of a criterion, and how many more', () => {
    const { criteria } = builtInLadder().levels.find(({ id }) => id === 'staff') ?? assert.fail('no staff level');
    const every = criteria.map(({ id }) => id);
    const many = Array.from({ length: 40 }, (_, at) =>
      written({
        title: `Idea ${at} for the order pages of the shop`,
        criteria: every,
        status: at < 39 ? 'draft' : 'shipped',
      }),
    );
    const text = promotionPacket(record({ proposals: many }), builtInLadder(), 'staff', quarter, words);
    assert.equal(text.match(/^- … \+37$/gm)?.length, criteria.length);
    assert.match(text, /^## .+\n\n- Proposed “Idea 39 [^\n]+Shipped/m);
    // 250 words a minute.
    const spoken = text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    assert.ok(spoken <= 375, String(spoken));
  });

  it('pages are read of the proposals to which something happened in the period or later', () => {
    const { proposal } = written({
      created: '2025-01-05T09:00:00Z',
      history: [{ at: '2025-11-05T23:30:00-05:00', status: 'draft', by: 'Ana' }],
    });
    assert.deepEqual(
      ['', '2025-01-05', '2025-11-05', '2025-11-06'].map((day) => touchedSince(proposal, day)),
      [true, true, true, false],
    );
  });

  it('the one page says what shipped, what is in flight and where help is needed', () => {
    const shared = written({ title: 'Agree the summary', status: 'shared' });
    const text = onePage(record({ proposals: [shared, shipped] }), quarter, words);
    assert.match(text, /## Shipped\n\n- Cache the order summary \(Shipped\): p95: 900 ms → 80 ms/);
    assert.match(text, /## In flight\n\n- Agree the summary/);
    assert.match(text, /## Where you can help\n\n- Agree the summary/);
  });

  it('the weekly page has the week and three questions that fit it', () => {
    const noticed = [
      {
        at: ago(40),
        repository: 'shop/shop',
        commit: 'e'.repeat(40),
        lens: 'reliability' as const,
        title: 'Retry',
        module: 'services/billing',
        outcome: 'open' as const,
      },
    ];
    const { week, text } = weeklyReflection({ ...log, noticed }, '2026-11-17', now, words, (lens) => `<${lens}>`);
    assert.equal(week, '2026-W47');
    assert.equal(text.match(/^### /gm)?.length, 3);
    assert.match(text, /### <reliability> was noticed in services\/billing and not proposed/);
    assert.match(text, /### “Retry once” shipped\. What is different/);
    assert.match(text, /## Commits\n\n- c{10} Add it/);
    const empty = weeklyReflection(record({}), '2026-11-17', now, words, (lens) => lens).text;
    assert.equal(empty.match(/^### /gm)?.length, 3, 'there are always three');
  });

  for (const [day, week, from, to] of [
    ['2026-11-22', '2026-W47', '2026-11-16', '2026-11-22'],
    ['2027-01-01', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
  ] as const)
    it(`${day} lies in ISO week ${week}`, () => assert.deepEqual(weekOf(day), { week, period: { from, to } }));

  it('a proposal belongs to each period in which something happened to it', () => {
    const moved = written({
      created: '2026-01-05T09:00:00Z',
      history: [{ at: '2026-11-05T09:00:00Z', status: 'draft', by: 'Ana' }],
    });
    assert.equal(during(record({ proposals: [moved] }), quarter).proposals.length, 1);
    assert.equal(during(record({ proposals: [moved] }), quarterOf('2026-05-05')).proposals.length, 0);
  });

  it('the log as CSV is one proposal a row, quoted, with no formula that would run', () => {
    const evil = written({ title: '=HYPERLINK("http://x"),\n2', id: '2026-11-12-evil' });
    const [head, ...rows] = csvOf(logTable([evil])).split('\r\n');
    assert.ok(head?.startsWith('id,title,status'));
    assert.ok(rows.join('\n').includes(`2026-11-12-evil,"'=HYPERLINK(""http://x""),\n2",draft`));
    assert.deepEqual(JSON.parse(logJson([evil]))[0].title, evil.proposal.title);
  });
});
