import type { Lens } from './lens';
import { routine } from './routine';

export const readModel: Lens = {
  id: 'read-model',
  for: {
    'read-model-asked': 2,
    'tables-joined': 0.6,
    aggregated: 0.3,
    'route-added': 0.4,
    'table-read': 0.05,
    'derived-column': 1,
    'window-in-query': 0.5,
    'subselect-in-read': 0.5,
    'many-joins': 0.4,
    'aggregate-in-query': 0.3,
    'says-report': 0.35,
    'sorted-in-query': 0.1,
  },
  against: routine,
  variants: [
    { id: 'joined-route', when: ['tables-joined', 'route-added'] },
    { id: 'joined', when: ['tables-joined'] },
    { id: 'derived', when: ['derived-column'] },
    { id: 'window', when: ['window-in-query'] },
    { id: 'subselect', when: ['subselect-in-read'] },
    { id: 'many', when: ['many-joins'] },
    { id: 'report', when: ['says-report', 'aggregate-in-query'] },
    { id: 'counted', when: ['aggregate-in-query'] },
    { id: 'any', when: [] },
  ],
  outline: 'read-model',
  practice: 'strategic-thinking',
  traps: ['comfort-zone', 'over-specialisation'],
};
