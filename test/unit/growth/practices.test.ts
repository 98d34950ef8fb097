import assert from 'node:assert/strict';
import { type Contribution, contributionKinds } from '../../../src/growth/contributions';
import { type PracticeDone, practicesDone } from '../../../src/growth/practices';
import { moduleOf } from '../../../src/growth/record';
import { inOrder, situationIds, situations } from '../../../src/growth/situations';
import { lenses, lensIds, type PracticeId, practiceIds } from '../../../src/noticing/lenses/index';
import { contribution, record, written } from './log';

const of = (practice: PracticeId, done: readonly PracticeDone[]) => done.find((one) => one.practice === practice);

describe('practices', () => {
  const kinds: Readonly<Record<Contribution['kind'], PracticeId>> = {
    learning: 'active-learning',
    mentoring: 'proactive-contribution',
    review: 'proactive-contribution',
    incident: 'proactive-contribution',
    'cross-team-help': 'proactive-contribution',
    other: 'proactive-contribution',
    talk: 'visibility',
    writing: 'visibility',
    conversation: 'negotiation',
  };
  for (const kind of contributionKinds)
    it(`${kind} was done for ${kinds[kind]}, and for nothing else`, () => {
      const done = practicesDone(record({ contributions: [contribution(kind)] }));
      for (const id of practiceIds) assert.equal(of(id, done)?.contributions.length, id === kinds[kind] ? 1 : 0);
    });

  for (const { id: lens, practice } of lenses)
    it(`a draft through ${lens} was done for ${practice}, and for nothing else`, () => {
      const done = practicesDone(record({ proposals: [written({ lenses: [lens] })] }));
      for (const id of practiceIds) assert.equal(of(id, done)?.proposals.length, id === practice ? 1 : 0);
    });

  it('only the leading lens counts', () => {
    const [first, other] = [lenses[0], lenses.find(({ practice }) => practice !== lenses[0]?.practice)];
    assert.ok(first && other);
    const done = practicesDone(record({ proposals: [written({ lenses: [first.id, other.id] })] }));
    assert.deepEqual([of(first.practice, done)?.proposals.length, of(other.practice, done)?.proposals.length], [1, 0]);
  });

  it('strategic thinking has the proposals of its lenses', () => {
    const done = practicesDone(record({ proposals: [written({ lenses: ['caching'] })] }));
    assert.equal(of('strategic-thinking', done)?.proposals.length, 1);
    assert.equal(of('visibility', done)?.proposals.length, 0, 'a draft is seen by nobody');
  });

  it('visibility has every proposal that was shared, negotiation those for mobility', () => {
    const shared = written({ status: 'shared', criteria: ['staff-move'] });
    const done = practicesDone(record({ proposals: [shared] }), new Set(['staff-move']));
    assert.deepEqual(of('visibility', done)?.proposals, [shared]);
    assert.deepEqual(of('negotiation', done)?.proposals, [shared]);
    assert.deepEqual(of('negotiation', practicesDone(record({ proposals: [shared] })))?.proposals, []);
  });
});

describe('situations', () => {
  const first = {
    none: ['caching', 'active-learning', true],
    'feature-factory': ['business-outcome', 'proactive-contribution', true],
    'legacy-expert': ['modernization', 'active-learning', true],
    specialist: ['scalability', 'strategic-thinking', true],
    'like-it-here': ['caching', 'active-learning', false],
  } as const;
  for (const id of situationIds)
    it(`${id} puts its own lenses and practices first, loses none, and coaches or does not`, () => {
      const { lenses: own, practices, coaches } = situations[id];
      const [order, practised] = [inOrder(lensIds, own), inOrder(practiceIds, practices)];
      assert.deepEqual([order[0], practised[0], coaches], first[id]);
      assert.deepEqual(order.slice(0, own.length), own);
      assert.deepEqual(practised.slice(0, practices.length), practices);
      assert.deepEqual([...order].sort(), [...lensIds].sort());
      assert.deepEqual([...practised].sort(), [...practiceIds].sort());
    });

  it('what is not there is not put first', () => assert.deepEqual(inOrder(['a', 'b'], ['c', 'b']), ['b', 'a']));
});

describe('the module of a path', () => {
  for (const [path, module] of [
    ['services/orders/src/a.ts', 'services/orders'],
    ['orders/src/a.ts', 'orders'],
    ['services/a.ts', 'services'],
    ['a.ts', '.'],
  ] as const)
    it(`of ${path} is ${module}`, () => assert.equal(moduleOf(path), module));
});
