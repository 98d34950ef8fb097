import type { Lens } from './lens';

export const crossTeamImpact: Lens = {
  id: 'cross-team-impact',
  for: {
    'called-from-elsewhere': 1,
    'many-callers-asked': 0.6,
    'route-added': 0.4,
    'route-asked': 0.4,
    'route-removed': 0.4,
  },
  against: {},
  variants: [
    { id: 'known-callers', when: ['called-from-elsewhere'] },
    { id: 'asked-for-many', when: ['route-added', 'many-callers-asked'] },
    { id: 'route-for-many', when: ['route-asked', 'many-callers-asked'] },
    { id: 'many-callers', when: ['many-callers-asked'] },
    { id: 'any', when: [] },
  ],
  outline: 'cross-team-impact',
  practice: 'proactive-contribution',
  traps: ['weak-influence', 'no-business-context'],
};
