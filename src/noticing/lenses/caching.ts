import type { Lens } from './lens';

export const caching: Lens = {
  id: 'caching',
  for: {
    'route-added': 0.5,
    'called-often': 0.7,
    'tables-joined': 0.3,
    aggregated: 0.25,
    'route-asked': 0.3,
    'route-touched': 0.1,
  },
  against: {},
  variants: [
    { id: 'often-called-route', when: ['route-added', 'called-often'] },
    { id: 'derived-route', when: ['route-added', 'tables-joined'] },
    { id: 'route', when: ['route-added'] },
    { id: 'asked-route', when: ['route-asked', 'called-often'] },
    { id: 'often-read', when: ['called-often'] },
    { id: 'any', when: [] },
  ],
  outline: 'caching',
  practice: 'strategic-thinking',
  traps: ['comfort-zone', 'unknown-value'],
};
