import assert from 'node:assert/strict';
import type { Proposal } from '../../../src/proposals/proposal';
import { isSameMatter } from '../../../src/proposals/same-matter';
import { commonWords, lineWith, ProposalSearch } from '../../../src/proposals/search';

const proposal = (id: string, title: string, more: Partial<Proposal> = {}): Proposal => ({
  schema: 1,
  id,
  title,
  status: 'draft',
  created: '2026-11-01T09:00:00Z',
  ...more,
});

describe('looking for proposals', () => {
  it('finds every word, its beginning or a slip of the pen, title first, with the line that holds it', () => {
    const search = new ProposalSearch();
    search.put({ proposal: proposal('a', 'Order summary'), body: '# Order summary\n\n- the projection is rebuilt\n' });
    search.put({ proposal: proposal('b', 'Cache rule', { ticket: 'SHOP-9' }), body: 'About the order summary.\n' });
    assert.deepEqual(
      search.find('order summ').map(({ id }) => id),
      ['a', 'b'],
    );
    const [slip] = search.find('projecton');
    assert.equal(slip?.id, 'a');
    assert.equal(
      lineWith('# Order summary\n\n- the projection is rebuilt\n', slip?.terms ?? []),
      'the projection is rebuilt',
    );
    assert.deepEqual(
      search.find('shop-9').map(({ id }) => id),
      ['b'],
    );
    assert.deepEqual(search.find('order absent'), []);
    search.put({ proposal: proposal('a', 'Renamed'), body: 'nothing\n' });
    assert.deepEqual(search.find('projection'), []);
    search.remove('b');
    assert.deepEqual(search.find('cache'), []);
  });

  it('leaves out of the index what stands on every third page, and finds by the rest', () => {
    const bodies = Array.from(
      { length: 90 },
      (_, at) => `## Options\n\nthe word${at} of ${at % 4 === 0 ? 'four' : 'some'}\n`,
    );
    const common = commonWords(bodies);
    assert.deepEqual([...common].sort(), ['of', 'options', 'some', 'the']);
    assert.equal(commonWords(bodies.slice(0, 20)).size, 0);
    const search = new ProposalSearch(common);
    for (const [at, body] of bodies.entries())
      search.put({ proposal: proposal(`p${at}`, at === 7 ? 'Options' : 'X'), body });
    assert.equal(search.find('the options of word88')[0]?.id, 'p88');
    assert.deepEqual(
      search.find('options').map(({ id }) => id),
      ['p7'],
      'a title is always looked at',
    );
  });

  it('knows an open one on the same thing', () => {
    const evidence = [{ path: 'src/orders/summary.ts', quote: 'x' }];
    const there = proposal('a', 'Order summary', { lenses: ['caching'], evidence, repository: 'shop/web' });
    const note = { lens: 'caching', title: 'Cache it', evidence } as const;
    assert.equal(isSameMatter({ notes: [note] }, there), true);
    assert.equal(isSameMatter({ notes: [{ ...note, lens: 'cost' }] }, there), false);
    assert.equal(isSameMatter({ notes: [note], repository: 'shop/other' }, there), false);
    assert.equal(isSameMatter({ notes: [note] }, { ...there, status: 'declined' }), false);
    assert.equal(isSameMatter({ notes: [{ ...note, evidence: [] }] }, there), false);
    assert.equal(
      isSameMatter({ notes: [{ ...note, evidence: [] }], ticket: 'S-1' }, { ...there, ticket: 'S-1' }),
      true,
    );
  });
});
