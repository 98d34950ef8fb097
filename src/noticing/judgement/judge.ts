import type { Judge, Verdict } from '../judge';
import type { LensId } from '../lenses/ids';
import type { Observation } from '../signals/signal';
import type { Work } from '../work';
import { featuresOf } from './features';
import { chance, type Model, reasons, score } from './model';
import { placesFor } from './place';
import { choose } from './policy';
import { lineFeatures, quotableIn } from './quotable';

/** A judge that goes by a fitted model; deterministic. */
export function judgeWith(model: Model): Judge {
  return (observations, work, _facts, lenses) =>
    decide(
      model,
      observations,
      work,
      lenses.map(({ id }) => id),
    );
}

/** Which of the lenses are worth a note, the strongest first; none where the work deserves silence. */
export function decide(
  model: Model,
  observations: readonly Observation[],
  work: Work,
  lenses: readonly LensId[],
): Verdict[] {
  const features = featuresOf(work, observations);
  const quotable = quotableIn(work, model.lines);
  for (const [name, value] of lineFeatures(quotable, model.lines)) features.set(name, value);
  const scores = score(features, model);
  const chanceOf = (output: string): number | undefined => {
    const known = scores.get(output);
    return known === undefined ? undefined : chance(known);
  };
  return choose(chanceOf, model.policy, lenses).map(({ lens, worth }) => ({
    lens,
    confidence: Math.min(0.99, Math.round((worth / (1 + model.policy.fine)) * 100) / 100),
    because: reasons(features, model, `must ${lens}`, 6),
    observations: placesFor(lens, work, model, quotable),
  }));
}
