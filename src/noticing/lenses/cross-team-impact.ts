import type { Lens } from './lens';

export const crossTeamImpact: Lens = {
  id: 'cross-team-impact',
  for: { 'called-from-elsewhere': 1 },
  against: {},
  variants: [
    { id: 'known-callers', when: ['called-from-elsewhere'] },
    { id: 'any', when: [] },
  ],
  outline: 'cross-team-impact',
  practice: 'proactive-contribution',
  traps: ['weak-influence', 'no-business-context'],
};
