import type { Lens } from './lens';

export const readModel: Lens = {
  id: 'read-model',
  for: { 'tables-joined': 0.6, aggregated: 0.3, 'route-added': 0.4, 'table-read': 0.05 },
  against: {},
  variants: [
    { id: 'joined-route', when: ['tables-joined', 'route-added'] },
    { id: 'joined', when: ['tables-joined'] },
    { id: 'any', when: [] },
  ],
  outline: 'read-model',
  practice: 'strategic-thinking',
  traps: ['comfort-zone', 'over-specialisation'],
};
