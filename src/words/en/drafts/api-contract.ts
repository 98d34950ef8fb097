import type { OutlineWords } from '../../drafts';

export const apiContract: OutlineWords = {
  ask: 'Agree with {audience*} on what {subject} promises (fields, errors, paging, versions) while it can still change freely.',
  problem: 'Once somebody builds on {subject}, each detail that {place} happens to show is a promise, meant or not.',
  cost: 'A field or an error of {subject} that turns out wrong is cheap to change today, and a migration for every user later: [measure: its callers, and in how many versions].',
  keep: {
    gain: '{subject} stays as quick to change as its code.',
    price: 'the users of {subject} learn its rules by trying, and rely on accidents.',
  },
  options: [
    {
      name: 'Written contract, additive changes only',
      how: 'write down what {subject} takes and answers, errors included; from then on only add, and never change a meaning.',
      gain: 'no second version of {subject}; a check in the build can refuse a breaking change.',
      price: 'mistakes in {subject} stay visible for long; names have to be chosen with care.',
    },
    {
      name: 'New version beside the old one',
      how: 'give the changed {subject} a version of its own (path, header or name), with an end date for the old one.',
      gain: '{subject} can be put right, and each user moves when ready.',
      price: 'two forms of {subject} to test and mend until the end date.',
    },
    {
      name: 'Adapter at the edge',
      how: 'keep the form of {subject} and translate to the new inner one at the edge.',
      gain: 'nobody who uses {subject} has to move at all.',
      price: 'a translation that stays, and hides from users what {subject} can do now.',
    },
  ],
  why: 'It keeps everyone who uses {subject} working without a date to meet, and the trade-off to accept is that it carries its history.',
  effort:
    'S to write the contract of {subject} down; M with a check in the build. To run: a log of who still uses deprecated parts.',
  risks: [
    'A client that rejects unknown fields breaks on an addition to {subject}: try it with the strictest one.',
    'A repeated call of {subject} does its work twice: say whether it is idempotent, and by which key.',
  ],
  back: 'The way back: until the end date the old form of {subject} still answers; switching back is a deployment.',
  nonGoal: 'Renaming things in {subject} only because they could be prettier.',
  measure: {
    what: 'Calls to deprecated parts of {subject}, and users broken by a change',
    before: '[measure: users of {subject} by version]',
    after: '[measure: date by which the old form has no calls]',
  },
  questions: [
    'Which errors of {subject} may a caller retry, and which not?',
    'What happens to {subject} when its answer has ten thousand entries: is there a page?',
    'How do the users of {subject} learn that a part is deprecated, and how long do they have?',
  ],
};
