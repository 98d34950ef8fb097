import type { OutlineWords } from '../../drafts';

export const technicalDebt: OutlineWords = {
  ask: 'Agree with {audience*} whether the work on {subject} has a cause that can be mended once, and give that a place in the plan.',
  problem:
    'This work changes {subject} for one more case ({place}); where the cases have one cause, each next one needs another such change.',
  cost: 'If there is such a cause, each further case costs another change to {subject}: [measure: hours that the last ones took].',
  keep: {
    gain: 'this patch of {subject} can go out at once, and the plan stays as it is.',
    price: 'the next case at {subject} is again settled by whoever meets it.',
  },
  options: [
    {
      name: 'Rule first, then small steps',
      how: 'write down in half a page what {subject} is to do in each case, the earlier ones included, pin that by tests, then change it step by step.',
      gain: 'the next case of {subject} is answered by the rule or changes it, and the work can be paused at any time.',
      price: 'someone has to decide what {subject} should do where its users expect different things.',
    },
    {
      name: 'One home for what is repeated',
      how: 'if other code does the same as {subject}, bring it to one place with one owner, and move the users over.',
      gain: 'the next fix of {subject} is made once.',
      price: 'what looks like {subject} may differ for a reason; a wrong abstraction couples more than a copy.',
    },
    {
      name: 'Replace it',
      how: 'design the part around {subject} anew, or take a library that does it, and switch over.',
      gain: 'the shape of {subject} fits what is needed now.',
      price: 'what the old {subject} knew is forgotten where no test and no commit says it.',
    },
  ],
  why: 'It turns each case of {subject} into a decision that stays, and the trade-off to accept is that the end comes later.',
  effort: 'M: the rule for {subject}, its tests, and the change in steps. To run: nothing new.',
  risks: [
    'Somebody may rely on what {subject} does wrong: the tests first record it as it is.',
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
