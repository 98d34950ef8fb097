import assert from 'node:assert/strict';
import { recent } from '../../../src/editor/work/recent';

describe('What was asked lately', () => {
  it('is answered without asking again, and is the same object', () => {
    const asked: string[] = [];
    const joined = recent(2, (one: string, other: object) => {
      asked.push(one);
      return [one, other];
    });
    const other = {};
    const first = joined('a', other);
    assert.equal(joined('a', other), first);
    assert.notEqual(joined('a', {}), first, 'another object is another question');
    assert.deepEqual(asked, ['a', 'a']);
  });

  it('is forgotten for what was used later', () => {
    const asked: number[] = [];
    const same = recent(2, (one: number) => asked.push(one));
    for (const one of [1, 2, 1, 3, 1, 2]) same(one);
    assert.deepEqual(asked, [1, 2, 3, 2], '2 went for 3, since 1 had been used again');
  });

  it('is not kept where asking failed', () => {
    let times = 0;
    const failing = recent(2, (_one: number) => {
      times += 1;
      if (times === 1) throw new Error('not now');
      return times;
    });
    assert.throws(() => failing(1), /not now/);
    assert.equal(failing(1), 2);
  });
});
