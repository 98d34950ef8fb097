import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtInLadder, evidenceFor, mobilityOf, readLadder } from '../../../src/growth/ladder';

const small = `schema: 1
title: Ours
levels:
  - id: staff
    title: Staff
    criteria:
      - id: reach
        title: Works beyond the team
`;

describe('ladder', () => {
  it('ships one that covers senior, staff, principal and management, with mobility', () => {
    const ladder = builtInLadder();
    assert.deepEqual(
      ladder.levels.map(({ id }) => id),
      ['senior', 'staff', 'principal', 'manager'],
    );
    assert.deepEqual([...mobilityOf(ladder)], ['staff-move', 'principal-move']);
  });

  for (const [what, text, line, words] of [
    ['a criterion without a title', small.replace('        title: Works beyond the team\n', ''), 7, 'title'],
    ['an unknown key', small.replace('title: Staff', 'title: Staff\n    weight: 3'), 4, 'weight'],
    ['an id with spaces', small.replace('id: reach', 'id: wide reach'), 7, 'hyphens'],
    ['the same criterion twice', `${small}      - id: reach\n        title: Again\n`, 9, 'twice'],
    ['a newer schema', small.replace('schema: 1', 'schema: 2'), 1, 'schema'],
    ['broken YAML', small.replace('title: Ours', 'title: "Ours'), 2, ''],
    ['aliases', 'schema: &a 1\ntitle: *a\nlevels: []\n', 1, 'aliases'],
  ] as const)
    it(`names the line of ${what}`, () => {
      const read = readLadder(text);
      assert.ok('problems' in read, 'it does not fit');
      const [problem] = read.problems;
      assert.ok(problem, 'a problem is told');
      assert.ok(problem.message.includes(words), problem.message);
      if (what !== 'broken YAML') assert.equal(problem.line, line);
      else assert.ok(problem.line >= line);
    });

  it('lists for each criterion what bears it, and which has nothing', () => {
    const read = readLadder(`${small}      - id: depth\n        title: Knows one thing well\n`);
    assert.ok('ladder' in read);
    const evidence = evidenceFor(
      read.ladder,
      [{ id: 'a', criteria: ['reach'] }, { id: 'b' }],
      [{ criteria: ['reach', 'gone'] }],
    );
    assert.deepEqual(
      evidence.map(({ criterion, proposals, contributions }) => [
        criterion.id,
        proposals.map(({ id }) => id),
        contributions.length,
      ]),
      [
        ['reach', ['a'], 1],
        ['depth', [], 0],
      ],
    );
  });

  for (const { criteria } of builtInLadder().levels)
    for (const { id } of criteria)
      it(`${id} has evidence once a proposal or a contribution names it, and none before`, () => {
        const bearing = (proposals: { criteria?: string[] }[], contributions: { criteria: string[] }[]): string[] =>
          evidenceFor(builtInLadder(), proposals, contributions)
            .filter((one) => one.proposals.length + one.contributions.length > 0)
            .map(({ criterion }) => criterion.id);
        assert.deepEqual(bearing([{}], [{ criteria: [] }]), []);
        assert.deepEqual(bearing([{ criteria: [id] }], []), [id]);
        assert.deepEqual(bearing([], [{ criteria: [id] }]), [id]);
      });

  it('never throws on anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.nat(small.length), (piece, at) => {
        const read = readLadder(small.slice(0, at) + piece + small.slice(at));
        assert.ok('ladder' in read || read.problems.every(({ line }) => line >= 1));
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
