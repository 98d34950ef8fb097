import type { LensId, PracticeId } from '../noticing/lenses/ids';

/** Where the engineer stands (`alsoNoticed.situation`); it changes what the coach looks for first. */
export const situationIds = ['none', 'feature-factory', 'legacy-expert', 'specialist', 'like-it-here'] as const;
export type SituationId = (typeof situationIds)[number];

export interface Situation {
  /** Looked for first, in this order. */
  readonly lenses: readonly LensId[];
  /** Suggested first, in this order. */
  readonly practices: readonly PracticeId[];
  /** False where only the record is shown: no traps, no ladder, no suggestions. */
  readonly coaches: boolean;
}

/** What each situation changes. */
export const situations: Readonly<Record<SituationId, Situation>> = {
  none: { lenses: [], practices: [], coaches: true },
  'feature-factory': {
    lenses: ['business-outcome', 'cross-team-impact', 'read-model', 'api-contract', 'scalability'],
    practices: ['proactive-contribution', 'strategic-thinking'],
    coaches: true,
  },
  'legacy-expert': {
    lenses: ['modernization', 'knowledge-sharing', 'technical-debt', 'api-contract', 'delivery'],
    practices: ['active-learning', 'visibility'],
    coaches: true,
  },
  specialist: {
    lenses: ['scalability', 'security-privacy', 'reliability', 'observability', 'delivery'],
    practices: ['strategic-thinking', 'visibility', 'negotiation'],
    coaches: true,
  },
  'like-it-here': { lenses: [], practices: [], coaches: false },
};

/** `all` in the order of the situation: its own first, the rest as they stood. */
export function inOrder<T>(all: readonly T[], first: readonly T[]): T[] {
  const [there, before] = [new Set(all), new Set(first)];
  return [...first.filter((one) => there.has(one)), ...all.filter((one) => !before.has(one))];
}
