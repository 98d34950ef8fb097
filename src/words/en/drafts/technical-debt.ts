import type { OutlineWords } from '../../drafts';

export const technicalDebt: OutlineWords = {
  ask: 'Agree with {audience*} to look for the cause behind this work on {subject}, mend it once, and give that a place in the plan.',
  problem:
    'The change in {place} answers one case; unless it also removes the cause, {subject} will need another change.',
  cost: 'As long as the cause is there, each further case costs another change to {subject}: [measure: hours that the last ones took].',
  keep: {
    gain: '{subject} works after this patch, and the plan stays as it is.',
    price: 'the next case at {subject} starts with the same search.',
  },
  options: [
    {
      name: 'Tests first, then small steps',
      how: 'pin down what {subject} does today by tests, then move it piece by piece, each step shipped alone.',
      gain: '{subject} gets better with no big switch, and can be paused at any time.',
      price: 'for a while {subject} stands half old, half new.',
    },
    {
      name: 'One home for what is repeated',
      how: 'where other code does the same as {subject}, bring it to one place with one owner, and move the users over.',
      gain: 'the next fix of {subject} is made once.',
      price: 'what looks like {subject} may differ for a reason; a wrong abstraction couples more than a copy.',
    },
    {
      name: 'Replace it',
      how: 'design the part around {subject} anew from what is known today, and switch over.',
      gain: 'the shape of {subject} fits what is needed now.',
      price: 'what the old {subject} knew is forgotten once, and nothing ships until the end.',
    },
  ],
  why: 'It lowers the price of each later change to {subject} without a stop, and the accepted trade-off is that the end comes later.',
  effort: 'M: tests around {subject}, the cause, the users one by one. To run: nothing new.',
  risks: [
    'Somebody relies on what {subject} does wrong: the tests first record it as it is.',
    'The work on {subject} is left half-way: each step has to be worth it alone.',
  ],
  back: 'The way back: each step of {subject} is one commit that can be reverted.',
  nonGoal: 'Making all of the code around {subject} consistent.',
  measure: {
    what: 'Hours for a typical change to {subject}, and fixes to it per quarter',
    before: '[measure: hours and fixes in the last quarter]',
    after: '[measure: hours and fixes a quarter that would show it worked]',
  },
  questions: [
    'Do the earlier changes to {subject} have a cause in common, and which?',
    'Which planned work will touch {subject} in the next two quarters?',
    'Would those who look after {subject} rather keep it as it is, and why?',
  ],
};
