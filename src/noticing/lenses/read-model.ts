import type { Lens } from './lens';

export const readModel: Lens = {
  id: 'read-model',
  for: { 'tables-joined': 1, 'route-added': 0.2 },
  against: {},
  variants: [
    { id: 'joined-tables', when: ['tables-joined'] },
    { id: 'any', when: [] },
  ],
  outline: 'read-model',
  practice: 'strategic-thinking',
  traps: ['comfort-zone', 'over-specialisation'],
};
