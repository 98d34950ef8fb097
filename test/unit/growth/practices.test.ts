import assert from 'node:assert/strict';
import { type PracticeDone, practicesDone } from '../../../src/growth/practices';
import { moduleOf } from '../../../src/growth/record';
import { inOrder, situationIds, situations } from '../../../src/growth/situations';
import { lensIds, type PracticeId, practiceIds } from '../../../src/noticing/lenses/index';
import { contribution, record, written } from './log';

const of = (practice: PracticeId, done: readonly PracticeDone[]) => done.find((one) => one.practice === practice);

describe('practices', () => {
  const kinds = {
    'active-learning': 'learning',
    'proactive-contribution': 'mentoring',
    visibility: 'talk',
    negotiation: 'conversation',
  } as const;
  for (const [practice, kind] of Object.entries(kinds) as [PracticeId, 'learning'][])
    it(`${practice} has what was logged for it, and nothing else`, () => {
      const done = practicesDone(record({ contributions: [contribution(kind)] }));
      for (const id of practiceIds) assert.equal(of(id, done)?.contributions.length, id === practice ? 1 : 0);
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
  for (const id of situationIds)
    it(`${id} puts its own lenses first and loses none`, () => {
      const { lenses, coaches } = situations[id];
      const order = inOrder(lensIds, lenses);
      assert.deepEqual(order.slice(0, lenses.length), lenses);
      assert.deepEqual([...order].sort(), [...lensIds].sort());
      assert.equal(coaches, id !== 'like-it-here');
    });
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
