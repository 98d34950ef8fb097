import type { Lens } from './lens';

export const caching: Lens = {
  id: 'caching',
  for: { 'route-added': 0.6, 'called-often': 0.6 },
  against: {},
  variants: [
    { id: 'often-called-route', when: ['called-often', 'route-added'] },
    { id: 'route', when: ['route-added'] },
    { id: 'any', when: [] },
  ],
  outline: 'caching',
  practice: 'strategic-thinking',
  traps: ['comfort-zone', 'unknown-value'],
};
