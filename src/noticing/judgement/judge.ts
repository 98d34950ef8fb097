import { type Judge, judgeByWeights, type Verdict, weighLenses } from '../judge';
import type { Lens } from '../lenses';
import type { Observation } from '../signals/signal';
import type { Work } from '../work';
import { featuresOf } from './features';
import { chance, type Model, reasons, score } from './model';
import { placesFor } from './place';
import { choose } from './policy';
import { lineFeatures, quotableIn } from './quotable';
import weights from './weights.json';

/** Signals that read the repository around the work: no labelled commit came with one, so the model knows none of them. */
const fromFacts = new Set(['called-from-elsewhere', 'fixed-again', 'known-to-one-other', 'known-to-oneself']);

/**
 * How work is judged: a commit with its message by the fitted model, which was fitted on just that, and by the lenses' own
 * weights where callers or history speak; a ticket, a change without a message, and both together by the lenses' weights.
 */
export const judge: Judge = (observations, work, facts, lenses) => {
  const ruled = judgeByWeights(observations, work, facts, lenses);
  if (work.ticket || !work.message?.subject || !work.change) return ruled;
  const fitted = decide(weights, observations, work, lenses);
  const known = ruled.filter(
    ({ lens, because }) =>
      because.some(({ signal, weight }) => weight > 0 && fromFacts.has(signal)) &&
      fitted.every((verdict) => verdict.lens !== lens),
  );
  return [...fitted, ...known];
};

/** What the lenses' own weights say, as features: sums from -1 to 3 in thirds, and the largest. */
export function ruleFeatures(observations: readonly Observation[], lenses: readonly Lens[]): Map<string, number> {
  const features = new Map<string, number>();
  let largest = -1;
  for (const { lens, sum } of weighLenses(observations, lenses)) {
    const held = Math.max(-1, Math.min(3, sum));
    largest = Math.max(largest, held);
    features.set(`rules:${lens}`, Math.round((held / 3) * 1000) / 1000);
  }
  return features.set('rules:largest', Math.round((largest / 3) * 1000) / 1000);
}

/** Which of the lenses are worth a note by a fitted model, the strongest first; none where silence is deserved. */
export function decide(
  model: Model,
  observations: readonly Observation[],
  work: Work,
  lenses: readonly Lens[],
): Verdict[] {
  const quotable = quotableIn(work, model.lines);
  const features = new Map([
    ...featuresOf(work, observations),
    ...lineFeatures(quotable, model.lines),
    ...ruleFeatures(observations, lenses),
  ]);
  const scores = score(features, model);
  const chanceOf = (output: string): number | undefined => {
    const known = scores.get(output);
    return known === undefined ? undefined : chance(known);
  };
  return choose(
    chanceOf,
    model.policy,
    lenses.map(({ id }) => id),
  ).map(({ lens, worth }) => ({
    lens,
    confidence: Math.min(0.99, Math.round((worth / (1 + model.policy.fine)) * 100) / 100),
    because: reasons(features, model, `must ${lens}`, 6),
    observations: placesFor(lens, work, model, quotable),
  }));
}
