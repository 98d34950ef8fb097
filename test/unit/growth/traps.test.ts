import assert from 'node:assert/strict';
import type { GrowthRecord, Written } from '../../../src/growth/record';
import { entriesMissing, trapRules, trapSigns } from '../../../src/growth/traps';
import type { TrapId } from '../../../src/noticing/lenses/index';
import type { Proposal } from '../../../src/proposals/proposal';
import { ago, commit, contribution, now, record, written } from './log';

const five = (over: Parameters<typeof written>[0] = {}, body?: string): Written[] =>
  Array.from({ length: 5 }, () => written(over, body));
const at = (path: string) => ({ evidence: [{ path, quote: 'x' }] });
const elsewhere = [commit(['services/orders']), commit(['services/billing'])];

/** For each rule a log that raises it and one, nearly the same, that does not. */
const logs: Record<TrapId, { yes: GrowthRecord; no: GrowthRecord }> = {
  'over-specialisation': {
    yes: record({ proposals: [...five().slice(1), written(at('services/billing/a.ts'))], commits: elsewhere }),
    no: record({ proposals: [...five().slice(2), written(at('a.ts')), written(at('b/c.ts'))], commits: elsewhere }),
  },
  'no-business-context': {
    yes: record({ proposals: five() }),
    no: record({ proposals: [...five().slice(1), written({}, 'Customers wait four seconds.')] }),
  },
  'comfort-zone': {
    yes: record({ proposals: five() }),
    no: record({
      proposals: [...five().slice(1), written({ lenses: ['read-model'], audience: ['@shop/architecture'] })],
    }),
  },
  'passive-development': {
    yes: record({ proposals: [...five().slice(1), written({ created: ago(31) })] }),
    no: record({ proposals: [...five().slice(1), written({ created: ago(31) }), written({ status: 'shared' })] }),
  },
  'weak-influence': {
    yes: record({ proposals: [...five().slice(2), ...five({ status: 'shared' }).slice(2)] }),
    no: record({
      proposals: [
        ...five().slice(2),
        ...five({ status: 'shared' }).slice(3),
        written({ status: 'shared', feedback: [{ at: ago(2), by: 'Ben', text: 'Good' }] }),
      ],
    }),
  },
  'unknown-value': {
    yes: record({
      proposals: [
        ...five().slice(1),
        written({ status: 'shipped', measure: { what: 'p95', after: '[measure: after]' } }),
      ],
    }),
    no: record({
      proposals: [...five().slice(1), written({ status: 'shipped', measure: { what: 'p95', after: '80 ms' } })],
    }),
  },
  'avoiding-ambiguity': {
    yes: record({ proposals: five({ ticket: 'SHOP-1' }) }),
    no: record({ proposals: five({ ticket: 'SHOP-1' }, '## Open questions\n\n- How stale may it be?\n') }),
  },
  'not-developing-others': {
    yes: record({ proposals: five() }),
    no: record({ proposals: five().slice(1), contributions: [contribution('mentoring')] }),
  },
};

const raised = (log: GrowthRecord, trap: TrapId) => trapSigns(log, now).find((sign) => sign.trap === trap);

describe('traps', () => {
  for (const trap of Object.keys(trapRules) as TrapId[]) {
    it(`${trap} is asked about when the log shows it, with what raised it and a small step`, () => {
      const sign = raised(logs[trap].yes, trap);
      assert.ok(sign, 'the rule speaks');
      assert.ok(sign.proposals.every((id) => logs[trap].yes.proposals.some(({ proposal }) => proposal.id === id)));
      assert.ok(trap === 'not-developing-others' || sign.proposals.length > 0, 'what raised it is one click away');
      assert.ok(Object.keys(sign.slots).length > 0);
    });
    it(`${trap} keeps quiet when it does not`, () => assert.equal(raised(logs[trap].no, trap), undefined));
    it(`${trap} can be switched off`, () => {
      assert.ok(!trapSigns(logs[trap].yes, now, new Set([trap])).some((sign) => sign.trap === trap));
    });
  }

  const asked = ({ created, ...over }: Partial<Proposal>, days: number): Written =>
    written({ ...over, created: ago(days) });
  const unanswered = (days: number): Written => asked({ status: 'shared' }, days);
  const answered = (days: number): Written =>
    asked({ status: 'shared', feedback: [{ at: ago(1), by: 'Ben', text: 'Good' }] }, days);
  const inBilling = (count: number): Written[] => five(at('services/billing/a.ts')).slice(5 - count);

  for (const [what, trap, log, speaks] of [
    [
      'four in five in one module',
      'over-specialisation',
      { proposals: [...five().slice(1), ...inBilling(1)], commits: elsewhere },
      true,
    ],
    [
      'three in five in one module',
      'over-specialisation',
      { proposals: [...five().slice(2), ...inBilling(2)], commits: elsewhere },
      false,
    ],
    [
      'one module, and no commit elsewhere',
      'over-specialisation',
      { proposals: five(), commits: [commit(['services/orders'])] },
      false,
    ],
    [
      'one in six with a filled measure',
      'no-business-context',
      { proposals: [...five(), written({ measure: { what: 'p95' } })] },
      true,
    ],
    [
      'one in five with a filled measure',
      'no-business-context',
      { proposals: [...five().slice(1), written({ measure: { what: 'p95' } })] },
      false,
    ],
    [
      'measures that are gaps still',
      'no-business-context',
      { proposals: five({ measure: { what: '[measure: what]' } }) },
      true,
    ],
    [
      'two leading lenses and no module',
      'comfort-zone',
      { proposals: [...five(), written({ lenses: ['cost'] })] },
      false,
    ],
    ['a draft of 31 days', 'passive-development', { proposals: [...five(), asked({}, 31)] }, true],
    ['a draft of 30 days', 'passive-development', { proposals: [...five(), asked({}, 30)] }, false],
    [
      'three unanswered after an answered one',
      'weak-influence',
      { proposals: [...five(), answered(20), ...[9, 8, 7].map(unanswered)] },
      true,
    ],
    [
      'an answered one among the last three',
      'weak-influence',
      { proposals: [...five(), ...[20, 9, 8].map(unanswered), answered(7)] },
      false,
    ],
    [
      'a decided one among the last three',
      'weak-influence',
      { proposals: [...five(), ...[9, 8].map(unanswered), asked({ status: 'declined' }, 7)] },
      false,
    ],
    ['two unanswered ones', 'weak-influence', { proposals: [...five(), ...[9, 8].map(unanswered)] }, false],
    ['one shipped without any measure', 'unknown-value', { proposals: five({ status: 'shipped' }) }, true],
    ['none shipped yet', 'unknown-value', { proposals: five({ status: 'accepted' }) }, false],
    ['one without a ticket', 'avoiding-ambiguity', { proposals: [...five({ ticket: 'SHOP-1' }), written()] }, false],
    [
      'one through business-outcome',
      'avoiding-ambiguity',
      { proposals: [...five({ ticket: 'SHOP-1' }), written({ ticket: 'SHOP-2', lenses: ['business-outcome'] })] },
      false,
    ],
    ['a co-author', 'not-developing-others', { proposals: [...five(), written({ with: ['Ben'] })] }, false],
    ...(['mentoring', 'talk', 'writing', 'review'] as const).map(
      (kind) =>
        [
          `a ${kind} entry`,
          'not-developing-others',
          { proposals: five(), contributions: [contribution(kind)] },
          false,
        ] as const,
    ),
    ...(['learning', 'incident', 'cross-team-help', 'conversation', 'other'] as const).map(
      (kind) =>
        [
          `a ${kind} entry`,
          'not-developing-others',
          { proposals: five(), contributions: [contribution(kind)] },
          true,
        ] as const,
    ),
    [
      'mentoring 91 days ago',
      'not-developing-others',
      { proposals: five(), contributions: [contribution('mentoring', 91)] },
      true,
    ],
  ] as [string, TrapId, Partial<GrowthRecord>, boolean][])
    it(`${trap} ${speaks ? 'speaks' : 'keeps quiet'} at ${what}`, () =>
      assert.equal(raised(record(log), trap) !== undefined, speaks));

  it('never proposing beyond one’s own modules is the comfort zone too, though the lenses differ', () => {
    const lenses = [['caching'], ['read-model'], ['cost'], ['delivery'], ['security-privacy']] as const;
    const proposals = lenses.map(([lens]) => written({ lenses: [lens] }));
    assert.ok(raised(record({ proposals, commits: [commit(['services/orders'])] }), 'comfort-zone'));
    assert.equal(raised(record({ proposals, commits: [commit(['services/billing'])] }), 'comfort-zone'), undefined);
  });

  it('say nothing below five entries of the last 90 days, and what is missing', () => {
    const few = record({ proposals: five().slice(1), contributions: [contribution('learning', 100)] });
    assert.deepEqual(trapSigns(few, now), []);
    assert.equal(entriesMissing(few, now), 1);
    const old = record({ proposals: five({ created: ago(91), status: 'draft' }) });
    assert.deepEqual(trapSigns(old, now), []);
    assert.equal(entriesMissing(record({ proposals: five() }), now), 0);
  });

  it('start the small step from open work: a draft, else what was noticed and never proposed', () => {
    const draft = written({ title: 'Read model' });
    const sign = raised(
      record({ proposals: [...five({ status: 'shared' }).slice(1), draft] }),
      'not-developing-others',
    );
    assert.deepEqual([sign?.step, sign?.slots.title], [{ proposal: draft.proposal.id }, 'Read model']);
    const noticed = [
      {
        at: ago(20),
        repository: 'shop/shop',
        commit: 'd'.repeat(40),
        lens: 'reliability' as const,
        title: 'Retry',
        module: 'services/billing',
        outcome: 'open' as const,
      },
    ];
    const none = raised(record({ proposals: five({ status: 'shared' }), noticed }), 'not-developing-others');
    assert.deepEqual(none?.step, { lens: 'reliability', module: 'services/billing' });
  });
});
