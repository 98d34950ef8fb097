import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contributionKinds, readContributions, withContribution } from '../../../src/growth/contributions';

describe('contributions.md', () => {
  it('starts with a heading and reads back what was logged', () => {
    const logged = {
      date: '2026-11-22',
      kind: 'mentoring',
      text: 'Paired on the retry policy',
      with: ['Ana', 'Ben'],
      link: 'https://example.org/7',
      criteria: ['staff-multiplier'],
    } as const;
    const text = withContribution('', { ...logged, with: [...logged.with], criteria: [...logged.criteria] });
    assert.equal(
      text,
      '# Contributions\n\n- 2026-11-22 mentoring: Paired on the retry policy · with: Ana, Ben · link: https://example.org/7 · for: staff-multiplier\n',
    );
    assert.deepEqual(readContributions(text), { entries: [logged], unread: [] });
  });

  it('keeps prose, marks and line endings that are there, byte for byte', () => {
    const mine = '\uFEFF# My year\r\n\r\nSome *prose* of mine.\r\n- a plain point';
    const after = withContribution(mine, { date: '2026-01-02', kind: 'talk', text: 'Caching', with: [], criteria: [] });
    assert.equal(after, `${mine}\r\n- 2026-01-02 talk: Caching\r\n`);
    assert.equal(readContributions(after).entries.length, 1);
  });

  it('tells which line looks like an entry and is none', () => {
    const { entries, unread } = readContributions(
      '- 2026-13-40 talk: no such day\n- 2026-01-02 dancing: no such kind\n- 2026/01/02 talk\n- plain',
    );
    assert.deepEqual(entries, []);
    assert.deepEqual(
      unread.map(({ line }) => line),
      [1, 2, 3],
    );
  });

  it('reads back any entry and loses none that was there', () => {
    const words = fc.stringMatching(/^[^\n\r·,]{1,60}$/).filter((text) => text.trim() !== '');
    const entry = fc.record({
      kind: fc.constantFrom(...contributionKinds),
      text: words,
      with: fc.array(fc.stringMatching(/^[A-Z][a-z]{1,9}$/), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const text = entries.reduce(
          (file, one) => withContribution(file, { ...one, date: '2026-05-06', criteria: [] }),
          '',
        );
        const read = readContributions(text).entries;
        assert.equal(read.length, entries.length);
        for (const [at, one] of entries.entries()) {
          assert.equal(read[at]?.text, one.text.replace(/\s+/g, ' ').trim());
          assert.deepEqual(read[at]?.with, one.with);
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
