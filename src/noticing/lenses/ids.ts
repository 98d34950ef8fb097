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
