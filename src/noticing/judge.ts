import type { LensId } from './lenses';
import type { Lens } from './lenses/lens';
import type { Observation } from './signals/signal';
import type { Facts, Work } from './work';

/** What the judgement says of one lens. */
export interface Verdict {
  readonly lens: LensId;
  /** 0 to 1; at least `enough` is worth a note. */
  readonly confidence: number;
  /** The signals (or words, as `word:race`) that decided, strongest first. */
  readonly because: readonly { readonly signal: string; readonly weight: number }[];
  /** Places to quote when the lens's own signals saw nothing. */
  readonly observations?: readonly Observation[];
}

/** How observations become verdicts, the most worth a note first; only lenses worth one are returned. Deterministic. */
export type Judge = (
  observations: readonly Observation[],
  work: Work,
  facts: Facts,
  lenses: readonly Lens[],
) => readonly Verdict[];

/** From this confidence on a note is worth raising. */
export const enough = 0.5;

/** The sum of a lens's weights over the signals that spoke (each once, at its strongest), and what made it up. */
export interface Weighed {
  readonly lens: LensId;
  readonly sum: number;
  readonly because: Verdict['because'];
}

/** Adds up every lens's own weights: a sum of 1 is just enough for a note. */
export function weighLenses(observations: readonly Observation[], lenses: readonly Lens[]): Weighed[] {
  const strength = new Map<string, number>();
  for (const seen of observations) strength.set(seen.signal, Math.max(strength.get(seen.signal) ?? 0, seen.strength));
  return lenses.map((lens) => {
    const weigh = (weights: Lens['for'], sign: number) =>
      Object.entries(weights).flatMap(([signal, weight]) => {
        const strong = strength.get(signal);
        return strong === undefined ? [] : [{ signal, weight: Math.round(sign * weight * strong * 100) / 100 }];
      });
    const because = [...weigh(lens.for, 1), ...weigh(lens.against, -1)].sort((a, b) => b.weight - a.weight);
    return { lens: lens.id, sum: because.reduce((total, { weight }) => total + weight, 0), because };
  });
}

/** Goes by the lenses' own weights alone; of equals the one that stands first in the catalogue. */
export const judgeByWeights: Judge = (observations, _work, _facts, lenses) =>
  weighLenses(observations, lenses)
    .flatMap(({ lens, sum, because }) => {
      const confidence = sum <= 0 ? 0 : Math.round((sum / (sum + 1)) * 100) / 100;
      return confidence >= enough ? [{ lens, confidence, because }] : [];
    })
    .sort((a, b) => b.confidence - a.confidence);
