import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { type Grouping, groupings, groupsOf, type Order, orders, statusOf } from '../../../src/proposals/arrange';
import type { Logged } from '../../../src/proposals/log';
import { type Proposal, statusIds } from '../../../src/proposals/proposal';

function logged(title: string, more: Partial<Proposal> = {}): Logged {
  const created = more.created ?? '2026-03-01T09:00:00+01:00';
  const id = `${created.slice(0, 10)}-${title}`;
  const proposal: Proposal = { schema: 1, id, title, status: 'draft', created, ...more };
  return { place: { folder: '/home', name: `${id}.md` }, proposal, shared: false, conflicts: [] };
}

/** What stands where, as `key: titles`. */
const shown = (log: readonly Logged[], by: Grouping, order: Order = 'newest'): string[] =>
  groupsOf(log, by, order, 'en')
    .filter(({ members }) => members.length > 0)
    .map(({ key, members }) => `${key}: ${members.map(({ proposal }) => proposal.title).join(' ')}`);

describe('The log in groups', () => {
  const log = [
    logged('d', { created: '2026-04-01T00:30:00+02:00', status: 'shared', lenses: ['caching', 'cost'] }),
    logged('c', {
      created: '2026-03-31T23:30:00+02:00',
      audience: ['@shop/web', '@shop/data'],
      repository: 'shop/web',
    }),
    logged('b', { created: '2026-03-02T09:00:00Z', lenses: ['cost'], repository: 'Shop/api' }),
    logged('a', { created: '2025-12-02T09:00:00Z', status: 'shared', audience: ['@shop/data'] }),
  ];

  it('has every status in the order of its life, also those without a proposal', () => {
    assert.deepEqual(
      groupsOf(log, 'status', 'newest', 'en').map(({ key }) => key),
      statusIds,
    );
    assert.deepEqual(shown(log, 'status'), ['draft: c b', 'shared: d a']);
  });

  it("has months of the writer's own calendar, the newest first", () =>
    assert.deepEqual(shown(log, 'month'), ['2026-04: d', '2026-03: c b', '2025-12: a']));

  it('lists one under each lens and each audience it names, and last those that name none', () => {
    assert.deepEqual(shown(log, 'lens'), ['caching: d', 'cost: d b', ': c a']);
    assert.deepEqual(shown(log, 'audience'), ['@shop/data: c a', '@shop/web: c', ': d b']);
  });

  it('lists one once where it names the same audience twice', () =>
    assert.deepEqual(shown([logged('x', { audience: ['@shop/a', '@shop/a'] })], 'audience'), ['@shop/a: x']));

  it('has repositories by name, whatever the case', () =>
    assert.deepEqual(shown(log, 'repository'), ['Shop/api: b', 'shop/web: c', ': d a']));

  it('sorts by when they were written', () =>
    assert.deepEqual(shown(log, 'status', 'oldest'), ['draft: b c', 'shared: a d']));

  it('sorts by when something last happened, of history and feedback', () => {
    const by = 'Ben Ito <ben@shop.example>';
    const changed = [
      logged('new', { created: '2026-05-01T09:00:00Z' }),
      logged('answered', {
        created: '2026-01-01T09:00:00Z',
        feedback: [{ at: '2026-05-03T09:00:00Z', by, text: '?' }],
      }),
      logged('stepped', {
        created: '2025-01-01T09:00:00Z',
        history: [{ at: '2026-05-02T09:00:00Z', status: 'draft', by }],
      }),
    ];
    assert.deepEqual(shown(changed, 'status', 'changed'), ['draft: answered stepped new']);
  });

  it('sorts titles as a person would, and leaves the log as it was', () => {
    const titles = ['Part 10', 'part 2', 'Änderung', 'zebra'].map((title) => logged(title));
    assert.deepEqual(shown(titles, 'status', 'title'), ['draft: Änderung part 2 Part 10 zebra']);
    assert.deepEqual(
      titles.map(({ proposal }) => proposal.title),
      ['Part 10', 'part 2', 'Änderung', 'zebra'],
    );
  });

  it('takes a status from groups of statuses only', () => {
    assert.equal(statusOf('accepted', 'status'), 'accepted');
    assert.equal(statusOf('attention', 'status'), undefined);
    assert.equal(statusOf('accepted', 'repository'), undefined);
  });

  it('loses none and makes none up, whatever is chosen', () => {
    const any = fc.record(
      {
        status: fc.constantFrom(...statusIds),
        repository: fc.constantFrom('shop/web', 'shop/api'),
        audience: fc.array(fc.constantFrom('@a', '@b', '@c'), { maxLength: 3 }),
        lenses: fc.array(fc.constantFrom('caching' as const, 'cost' as const), { maxLength: 2 }),
      },
      { requiredKeys: ['status'] },
    );
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom(...groupings), fc.constantFrom(...orders), (all, by, order) => {
        const made = all.map((more, number) => logged(`p${number}`, more as Partial<Proposal>));
        const groups = groupsOf(made, by, order, 'en');
        assert.equal(new Set(groups.map(({ key }) => key)).size, groups.length);
        for (const { members } of groups) assert.equal(new Set(members).size, members.length);
        assert.deepEqual(new Set(groups.flatMap(({ members }) => members)), new Set(made));
      }),
    );
  });
});
