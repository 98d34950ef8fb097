import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { featuresOf } from '../../../../src/noticing/judgement/features';
import { fitted } from '../../../../src/noticing/judgement/fitted';
import { decide, decideTicket, judgeBy } from '../../../../src/noticing/judgement/judge';
import { chance, type Model, reasons, score } from '../../../../src/noticing/judgement/model';
import { rowsOf } from '../../../../src/noticing/judgement/rows';
import { lenses } from '../../../../src/noticing/lenses';
import { lensIds } from '../../../../src/noticing/lenses/ids';
import { readMessage } from '../../../../src/noticing/message';
import type { Observation } from '../../../../src/noticing/signals/signal';
import { readTicket } from '../../../../src/noticing/ticket';
import { noFacts } from '../../../../src/noticing/work';

const toy: Model = {
  made: '2026-01-01',
  scores: {},
  outputs: ['speak', 'must reliability', 'must caching', 'fine reliability', 'fine caching'],
  bias: [-1000, -1000, -1000, 0, 0],
  policy: { speak: 0.5, fine: 0.5, first: 0, second: 0.9, third: 2 },
  lines: {
    lenses: ['reliability'],
    bias: [0],
    mean: [1000],
    deviation: [1000],
    weights: { own: rowsOf({ lock: [2000] }) },
  },
  weights: rowsOf({
    'subject:race': [3000, 3000, 0, 1000, 0],
    'subject:cach': [3000, 0, 2500, 0, 1000],
    'added:lock': [0, 500, 0, 0, 0],
  }),
};

const work = (subject: string, line: string) => ({
  message: readMessage(subject),
  change: readChange(
    `diff --git a/src/queue.go b/src/queue.go\n--- a/src/queue.go\n+++ b/src/queue.go\n@@ -1,2 +1,3 @@\n a\n+\tx := 12345\n+${line}\n`,
  ),
});

describe('judgement', () => {
  it('is silent where the work deserves no note', () => {
    assert.deepEqual(decide(toy, [], work('Rename a variable', 'y := 1'), lenses), []);
  });

  it('raises the lens the words speak for, with the words as reasons and their line as the place', () => {
    const [first, ...others] = decide(toy, [], work('Fix a race', '\tq.lock.Lock()'), lenses);
    assert.equal(first?.lens, 'reliability');
    assert.deepEqual(others, []);
    assert.deepEqual(first.because, [
      { signal: 'subject:race', weight: 3 },
      { signal: 'added:lock', weight: 0.5 },
    ]);
    assert.equal(first.observations?.[0]?.evidence.quote, 'q.lock.Lock()');
    assert.equal(first.observations[0]?.evidence.line, 3);
  });

  it('raises a second lens only where it is worth it', () => {
    const both = decide(toy, [], work('Fix a race in the cache', 'y := 1'), lenses);
    assert.deepEqual(
      both.map(({ lens }) => lens),
      ['reliability', 'caching'],
    );
  });

  it('raises only the lenses it is asked for', () => {
    const [only] = decide(
      toy,
      [],
      work('Fix a race', 'y := 1'),
      lenses.filter(({ id }) => id === 'caching'),
    );
    assert.equal(only?.lens, 'caching');
  });

  it('adds up whole numbers, so that the order of features decides nothing', () => {
    const features = featuresOf(work('Fix a race in the cache', 'mu.Lock()'), []);
    const backwards = new Map([...features].reverse());
    assert.deepEqual(score(features, toy), score(backwards, toy));
    assert.deepEqual(reasons(features, toy, 'speak', 9), reasons(backwards, toy, 'speak', 9));
  });

  it('gives chances that end after five decimals', () => {
    for (const odds of [-30, -1.234567, 0, 0.5, 30])
      assert.equal(chance(odds), Number(chance(odds).toFixed(5)), String(odds));
  });

  describe('beside what was fitted', () => {
    const silent: Model = { ...toy, bias: [-9000, ...toy.bias.slice(1)] };
    const seen = (signal: string): Observation => ({
      signal,
      evidence: { path: 'src/sign-in.ts', line: 3, quote: 'log(password)' },
      slots: {},
      strength: 1,
    });
    const said = (subject: string, signal: string) =>
      judgeBy(silent)([seen(signal)], work(subject, 'log(password)'), noFacts, lenses).map(({ lens }) => lens);

    it('raises what no message makes harmless', () => {
      assert.deepEqual(said('Log attempts to sign in', 'secret-logged'), ['security-privacy']);
      assert.deepEqual(said('Log attempts to sign in', 'error-swallowed'), []);
    });

    it('goes by the change where the message says nothing, with what is fitted behind', () => {
      for (const subject of ['wip', 'Fix #12', 'fix: some minor issues', 'Address review comments', 'Updated code.'])
        assert.deepEqual(said(subject, 'error-swallowed'), ['reliability'], subject);
      const judgement = judgeBy({ ...toy, weights: rowsOf({ 'added:lock': [9000, 0, 9000, 0, 0] }) });
      const both = judgement([seen('error-swallowed')], work('wip', 'lock()'), noFacts, lenses);
      assert.deepEqual(
        both.map(({ lens }) => lens),
        ['reliability', 'caching'],
      );
    });

    it('hears the ticket where the message says nothing', () => {
      const ticket = readTicket('Race between two workers');
      const of = (subject: string) =>
        judgeBy(toy)([], { ...work(subject, 'y := 1'), ticket }, noFacts, lenses).map(({ lens }) => lens);
      assert.deepEqual(of('wip'), ['reliability']);
      assert.deepEqual(of('Rename a variable'), []);
    });

    it('hears a message that says anything of its own', () => {
      for (const subject of ['Fix the sign-in page', 'docs: update', 'wip\n\nThe page of the day', 'Lint'])
        assert.deepEqual(said(subject, 'error-swallowed'), [], subject);
    });
  });

  it('reads a ticket alone as if it were a message', () => {
    const model = {
      ...toy,
      outputs: ['ticket speak', 'ticket must reliability'],
      bias: [-1000, -1000],
      weights: rowsOf({ 'subject:race': [3000, 3000], 'body:button': [-3000] }),
    };
    const of = (text: string) => decideTicket(model, [], readTicket(text), lenses);
    const [first] = of('Race between two workers\n\nBoth take the same job.');
    assert.equal(first?.lens, 'reliability');
    assert.deepEqual(first.observations?.[0]?.evidence, { in: 'ticket', quote: 'Race between two workers' });
    assert.deepEqual(of('Race between two workers\n\nMove the button.'), []);
  });

  it('speaks on a ticket only where one lens is clear, whatever the ticket as a whole looks worth', () => {
    const model: Model = {
      ...toy,
      outputs: ['ticket speak', 'ticket must cost', 'ticket must reliability'],
      bias: [3000, -2900, -2900],
    };
    const of = (title: string, topic: number, seen: readonly Observation[] = []) => {
      const weights = rowsOf({ 'topic:cost': [0, topic] });
      return decideTicket({ ...model, weights }, seen, readTicket(title), lenses).map(({ lens }) => lens);
    };
    const bill = 'The storage bill doubled';
    assert.deepEqual(of(bill, 6000), ['cost'], 'a lens no commit was fitted on can be asked for');
    assert.deepEqual(of('Another colour for the logo', 6000), []);
    assert.deepEqual(of(bill, 3000), [], 'the word alone is not enough');
    const asked = { signal: 'cost-asked', evidence: { in: 'ticket' as const, quote: bill }, slots: {}, strength: 1 };
    assert.deepEqual(of(bill, 3000, [asked]), ['cost']);
  });

  it('ships weights whose rows fit their outputs', () => {
    assert.match(fitted.made, /^\d{4}-\d\d-\d\d$/);
    assert.equal(fitted.bias.length, fitted.outputs.length);
    for (const output of fitted.outputs.filter((name) => name !== 'speak' && name !== 'ticket speak'))
      assert.ok(
        lensIds.some(
          (lens) => output === `must ${lens}` || output === `fine ${lens}` || output === `ticket must ${lens}`,
        ),
        output,
      );
    for (const name of fitted.weights.names()) {
      const row = fitted.weights.of(name) ?? [];
      assert.ok(row.length > 0 && row.length <= fitted.outputs.length, name);
      assert.ok(row.every(Number.isInteger), name);
    }
  });
});
