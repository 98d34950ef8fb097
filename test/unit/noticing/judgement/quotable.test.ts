import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { linesOf } from '../../../../src/noticing/judgement/lines';
import { type LineModel, lineFeatures, quotableIn } from '../../../../src/noticing/judgement/quotable';
import { rowsOf } from '../../../../src/noticing/judgement/rows';

const toy: LineModel = {
  lenses: ['reliability', 'caching'],
  bias: [0, -500],
  mean: [1000, 0],
  deviation: [1000, 500],
  weights: { own: rowsOf({ retry: [2000], ttl: [0, 3000] }), near: rowsOf({ sleep: [1500] }) },
};
const change = (path: string, lines: string) =>
  readChange(`diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1,9 +1,9 @@ func poll()\n${lines}\n`);

describe('The line an expert would quote', () => {
  it('is the one whose own and neighbouring words weigh most, by lens', () => {
    const work = { change: change('a.go', '+start()\n sleep(5)\n+retry(job)\n+cache(ttl)') };
    const best = quotableIn(linesOf(work), toy);
    assert.equal(best.get('reliability')?.read.line.text, 'retry(job)');
    assert.equal(best.get('reliability')?.score, 3500);
    assert.equal(best.get('caching')?.read.line.text, 'cache(ttl)');
  });

  it('stands out by deviations from the mean, held between -1 and 1', () => {
    const features = (lines: string) => lineFeatures(quotableIn(linesOf({ change: change('a.go', lines) }), toy), toy);
    assert.equal(features('+retry(job)').get('line:reliability'), 0.333);
    assert.equal(features('+cache(ttl)').get('line:caching'), 1);
    assert.equal(lineFeatures(new Map(), toy).get('line:caching'), -0.333);
  });

  it('is never in a generated file, nor unchanged, and only so many lines are read', () => {
    assert.deepEqual([...linesOf({ change: change('go.sum', '+retry(job)') })], []);
    assert.deepEqual([...linesOf({ change: change('a.go', ' retry(job)') })], []);
    assert.equal([...linesOf({ change: change('a.go', '+retry(job)\n'.repeat(5000).trimEnd()) })].length, 120);
  });
});
