import assert from 'node:assert/strict';
import { goalsInOrder, readGoals, withGoal } from '../../../src/growth/goals';

const goal = {
  date: '2026-11-22',
  kind: 'goal',
  text: 'Lead one design across teams',
  with: ['Dina Haddad'],
  by: '2027-03-31',
  criteria: ['staff-reach'],
} as const;

describe('goals.md', () => {
  it('starts with a heading and reads back what was added', () => {
    const text = withGoal('', { ...goal, with: [...goal.with], criteria: [...goal.criteria] });
    assert.equal(
      text,
      '# Goals and conversations\n\n- 2026-11-22 goal: Lead one design across teams · with: Dina Haddad · by: 2027-03-31 · for: staff-reach\n',
    );
    assert.deepEqual(readGoals(text), { entries: [goal], unread: [] });
  });

  it('keeps what is there, and adds below it', () => {
    const mine = '# My aims\r\n\r\nSome *prose*.';
    const said = {
      date: '2026-11-23',
      kind: 'conversation',
      text: 'What is\nasked for',
      with: [],
      criteria: [],
    } as const;
    const after = withGoal(mine, { ...said, with: [], criteria: [] });
    assert.equal(after, `${mine}\r\n- 2026-11-23 conversation: What is asked for\r\n`);
    assert.deepEqual(readGoals(after).entries, [{ ...said, text: 'What is asked for' }]);
  });

  it('tells which line looks like a goal and is none', () => {
    const { entries, unread } = readGoals(
      '- 2026-11-22 goal: Soon · by: someday\n- 2026-11-22 wish: A raise\n- 2026-11-22 goal: Kept\nprose',
    );
    assert.deepEqual(
      entries.map(({ text }) => text),
      ['Kept'],
    );
    assert.deepEqual(
      unread.map(({ line }) => line),
      [1, 2],
    );
  });

  it('shows open goals by their day, then the latest conversation, then what was reached', () => {
    const { entries } = readGoals(
      [
        '- 2026-01-10 goal: reached · by: 2026-06-30 · done: 2026-06-01',
        '- 2026-02-01 conversation: first',
        '- 2026-09-01 conversation: last',
        '- 2026-03-01 goal: some day',
        '- 2026-04-01 goal: far · by: 2027-12-31',
        '- 2026-05-01 goal: near · by: 2027-01-31',
      ].join('\n'),
    );
    assert.deepEqual(
      goalsInOrder(entries).map(({ text }) => text),
      ['near', 'far', 'some day', 'last', 'first', 'reached'],
    );
  });
});
