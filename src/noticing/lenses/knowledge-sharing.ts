import type { Lens } from './lens';
import { routine } from './routine';

export const knowledgeSharing: Lens = {
  id: 'knowledge-sharing',
  for: {
    'knowledge-asked': 2.6,
    'known-to-one-other': 2,
    'known-to-oneself': 1.5,
    'revert-without-reason': 1,
    reverted: 0.4,
    'says-taken-back': 0.4,
    'says-not-understood': 0.5,
    'puzzle-in-comment': 0.6,
  },
  against: { ...routine, tiny: 0, 'no-code': 0 },
  variants: [
    { id: 'one-other', when: ['known-to-one-other'] },
    { id: 'oneself', when: ['known-to-oneself'] },
    { id: 'no-reason', when: ['revert-without-reason'] },
    { id: 'reverted', when: ['reverted'] },
    { id: 'not-understood', when: ['says-not-understood'] },
    { id: 'puzzle', when: ['puzzle-in-comment'] },
    { id: 'taken-back', when: ['says-taken-back'] },
    { id: 'asked', when: ['knowledge-asked'] },
    { id: 'any', when: [] },
  ],
  audience: 'owners',
  outline: 'knowledge-sharing',
  practice: 'visibility',
  traps: ['not-developing-others', 'weak-influence'],
};
