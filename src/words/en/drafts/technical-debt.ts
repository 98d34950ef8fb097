import type { OutlineWords } from '../../drafts';

export const technicalDebt: OutlineWords = {
  ask: 'Agree with {audience*} to mend the cause behind {subject} once, and give it a place in the plan.',
  problem: 'The change in {place} treats a symptom: what makes {subject} need it again is still there.',
  cost: 'Every later change pays for {subject} again: [measure: changes to it in the last year, and hours each took].',
  keep: {
    gain: '{subject} works after this patch, and the plan stays as it is.',
    price: 'the next change to {subject} starts with the same search.',
  },
  options: [
    {
      name: 'Tests first, then small steps',
      how: 'pin down what {subject} does today by tests, then move it piece by piece, each step shipped alone.',
      gain: '{subject} gets better with no big switch, and can be paused at any time.',
      price: 'for a while {subject} stands half old, half new.',
    },
    {
      name: 'One abstraction for all copies',
      how: 'give what {subject} repeats one home with one owner, and move the users over.',
      gain: 'the next fix of {subject} is made once.',
      price:
        'the copies of {subject} differ for reasons that have to be understood; a wrong abstraction couples more than a copy.',
    },
    {
      name: 'Replace it',
      how: 'design the part around {subject} anew from what is known today, and switch over.',
      gain: 'the shape of {subject} fits what is needed now.',
      price: 'what the old {subject} knew is forgotten once, and nothing ships until the end.',
    },
  ],
  why: 'It lowers the price of each later change to {subject} without a stop, and the accepted trade-off is that the end comes later.',
  effort: 'M: tests around {subject}, the cause, the users one by one. To run: less than today.',
  risks: [
    'Somebody relies on what {subject} does wrong: the tests first record it as it is.',
    'The work on {subject} is left half-way: each step has to be worth it alone.',
  ],
  back: 'The way back: each step of {subject} is one commit that can be reverted.',
  nonGoal: 'Making all of the code around {subject} consistent.',
  measure: {
    what: 'Hours for a typical change to {subject}, and fixes to it per quarter',
    before: '[measure: fixes in the last year, and hours each]',
    after: '[measure: fixes a quarter that would show it worked]',
  },
  questions: [
    'Why did the last fix of {subject} not hold?',
    'Which planned work will touch {subject} in the next two quarters?',
    'Who owns {subject}, and would they rather keep it as it is?',
  ],
};
