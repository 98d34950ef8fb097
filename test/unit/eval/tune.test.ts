import assert from 'node:assert/strict';
import { choose } from '../../../src/noticing/judgement/policy';
import { sharesOf } from '../../eval/tune';

const policy = { speak: 0.5, fine: 0.5, first: 0.2, second: 0.6, third: 0.9 };
const chances = (of: Record<string, number>) => (output: string) => of[output];

describe('policy', () => {
  it('is silent below its chance of speaking, and where the first lens is too unsure', () => {
    assert.deepEqual(choose(chances({ speak: 0.4, 'must caching': 0.9 }), policy, ['caching']), []);
    assert.deepEqual(choose(chances({ speak: 0.6, 'must caching': 0.3 }), policy, ['caching']), []);
  });

  it('ranks by chance of must and half that of fine, and stops at the first not worth it', () => {
    const of = chances({
      speak: 0.9,
      'must caching': 0.5,
      'must cost': 0.4,
      'fine cost': 0.8,
      'must reliability': 0.1,
    });
    assert.deepEqual(choose(of, policy, ['caching', 'cost', 'reliability']), [{ lens: 'cost', worth: 0.8 }]);
    assert.deepEqual(
      choose(of, { ...policy, second: 0.45 }, ['caching', 'cost', 'reliability']).map(({ lens }) => lens),
      ['cost', 'caching'],
    );
  });

  it('raises no lens it knows nothing of', () => {
    assert.deepEqual(choose(chances({ speak: 0.9 }), policy, ['caching']), []);
  });
});

describe('shares', () => {
  it('count as score.mjs does', () => {
    const items = [
      { silent: true, must: [], fine: [] },
      { silent: true, must: [], fine: ['cost'] },
      { silent: false, must: ['caching'], fine: ['caching', 'cost'] },
      { silent: false, must: ['reliability'], fine: ['reliability'] },
    ] as const;
    const shares = sharesOf(items, [[], ['cost'], ['cost', 'caching'], ['cost']]);
    assert.deepEqual(shares, {
      quiet: 0.5,
      precision: 0.75,
      recall: 0.5,
      helpful: 0.5,
      first: 0,
      must: 0.25,
      overshown: 3,
    });
  });
});
