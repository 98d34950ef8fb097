import assert from 'node:assert/strict';
import { knownFor } from '../../../src/noticing/known';
import type { Facts, HistoryFacts } from '../../../src/noticing/work';

const reference = (part: string) => ({ of: part, path: `${part}/package.json`, line: 4, quote: '"x"', part });
const nothing: HistoryFacts = {
  files: [],
  together: [],
  colleagues: [],
  size: 9,
  complete: true,
  partial: false,
  shallow: false,
};

describe('What is known of the repository', () => {
  it('names what the team already has for a lens, and nothing for another one', () => {
    const cache = { kind: 'cache' as const, name: 'Redis', path: 'catalog/cache.ts', line: 3, quote: 'createClient()' };
    const facts: Facts = { conventions: [cache, { kind: 'decision', name: 'docs/adr', path: 'docs/adr' }] };
    assert.deepEqual(knownFor('caching', facts)?.slots, { convention: 'Redis', conventionPlace: 'catalog/cache.ts:3' });
    assert.equal(knownFor('knowledge-sharing', facts)?.says, 'decisions');
    assert.equal(knownFor('scalability', facts), undefined);
  });

  it('names what usually changes along, and what was taken back', () => {
    const revert = { sha: 'c'.repeat(40), subject: 'Revert "x"', at: '2026-02-03', by: 'Ana' };
    const file = {
      path: 'a.ts',
      commits: 9,
      recent: 3,
      since: '2025-01-01',
      last: '2026-02-03',
      fixes: [],
      fixCount: 0,
    };
    const history: HistoryFacts = {
      ...nothing,
      files: [{ ...file, reverts: [revert], people: [], single: false }],
      together: [{ path: 'a.ts', other: 'b.ts', times: 7, of: 9 }],
    };
    assert.equal(knownFor('technical-debt', { history })?.slots.usualOther, 'b.ts');
    assert.deepEqual(knownFor('reliability', { history })?.slots, {
      revertedFile: 'a.ts',
      revert: 'ccccccc',
      revertDay: '2026-02-03',
    });
    assert.equal(knownFor('reliability', { history: nothing }), undefined);
  });

  it('names a consumer that is no caller, and is silent without facts', () => {
    const facts: Facts = { consumers: [reference('web'), reference('billing')], callers: [reference('web')] };
    assert.equal(knownFor('api-contract', facts)?.slots.consumer, 'billing');
    assert.equal(knownFor('api-contract', {}), undefined);
  });
});
