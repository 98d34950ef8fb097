import type { Lens } from './lens';

export const businessOutcome: Lens = {
  id: 'business-outcome',
  for: {
    'outcome-asked': 2.6,
    'reason-missing': 1,
    'outcome-said': 0.7,
    'measure-said': 0.3,
  },
  against: { 'measure-said': 0.5 },
  variants: [
    { id: 'no-reason', when: ['reason-missing'] },
    { id: 'no-reason-keyless', when: ['reason-missing'] },
    { id: 'aim', when: ['outcome-said'] },
    { id: 'asked', when: ['outcome-asked'] },
    { id: 'any', when: [] },
  ],
  outline: 'business-outcome',
  practice: 'proactive-contribution',
  traps: ['no-business-context', 'unknown-value'],
};
