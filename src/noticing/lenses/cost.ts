import type { Lens } from './lens';
import { routine } from './routine';

export const cost: Lens = {
  id: 'cost',
  for: {
    'cost-asked': 2.6,
    'paid-model-chosen': 0.6,
    'capacity-bought': 0.6,
    'says-paid-service': 0.5,
  },
  against: { ...routine, 'only-build': 0, 'no-code': 0 },
  variants: [
    { id: 'model', when: ['paid-model-chosen'] },
    { id: 'capacity', when: ['capacity-bought'] },
    { id: 'service', when: ['says-paid-service'] },
    { id: 'any', when: [] },
  ],
  outline: 'cost',
  practice: 'strategic-thinking',
  traps: ['unknown-value', 'no-business-context'],
};
