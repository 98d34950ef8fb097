/** The stable ids of the catalogue: labels, settings, proposals and snippets use them. */
export const lensIds = [
  'caching',
  'read-model',
  'cross-team-impact',
  'api-contract',
  'data-evolution',
  'scalability',
  'reliability',
  'observability',
  'security-privacy',
  'technical-debt',
  'modernization',
  'delivery',
  'test-strategy',
  'rollout-risk',
  'cost',
  'business-outcome',
  'knowledge-sharing',
] as const;

export type LensId = (typeof lensIds)[number];

/** The five practices an engineer grows in (src/growth counts what was done for each). */
export const practiceIds = [
  'active-learning',
  'proactive-contribution',
  'strategic-thinking',
  'visibility',
  'negotiation',
] as const;

export type PracticeId = (typeof practiceIds)[number];

/** The eight traps to get out of. */
export const trapIds = [
  'over-specialisation',
  'no-business-context',
  'comfort-zone',
  'passive-development',
  'weak-influence',
  'unknown-value',
  'avoiding-ambiguity',
  'not-developing-others',
] as const;

export type TrapId = (typeof trapIds)[number];
