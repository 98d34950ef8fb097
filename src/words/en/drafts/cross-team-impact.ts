import type { OutlineWords } from '../../drafts';

export const crossTeamImpact: OutlineWords = {
  ask: 'Agree with {audience*} who uses {subject}, what each has to do because of this change, and by when they are told.',
  problem: 'What {subject} promises is decided in {place}, and felt by people who do not read this change.',
  cost: 'Found out late, a change of {subject} costs others an unplanned fix, and us their trust: [measure: users of it, and how they learned of its last change].',
  keep: {
    gain: '{subject} ships today, and nobody has to meet.',
    price: 'whoever uses {subject} finds out in their own tests, or in production.',
  },
  options: [
    {
      name: 'List the users and tell them',
      how: 'list who uses {subject}[ (known: {callers*})], write down what each must do, and send it with a date.',
      gain: 'a day of work, and no one is surprised by {subject}.',
      price: 'the list for {subject} ages; it has to be made again for the next change.',
    },
    {
      name: 'Contract checked by a test',
      how: 'let each user of {subject} hand in what it relies on, and check that in the build of {place}.',
      gain: 'a change of {subject} that breaks someone fails before it ships.',
      price: 'each user of {subject} has to write and keep its side.',
      needs: 'contract-tests',
    },
    {
      name: 'Old and new side by side',
      how: 'offer the new form beside the old {subject}, move the users over one by one, then take the old one away.',
      gain: 'each team moves to the new {subject} in its own time.',
      price: 'two forms of {subject} to keep until the last one has moved.',
    },
  ],
  why: 'It makes the reach of {subject} known before anything is promised, and the accepted trade-off is a little time now for the users of {subject}.',
  effort:
    'S to list and tell the users of {subject}; M for them, which each has to say. To run: an owner who answers for {subject}.',
  risks: [
    'A user of {subject} that is in no repository we see: look at the access logs as well.',
    'The users of {subject} agree and do not act: a date, and a reminder from {audience*}.',
  ],
  back: 'The way back: the former {subject} stays available until the last user has confirmed.',
  nonGoal: 'Doing the work of those who use {subject} for them.',
  measure: {
    what: 'Users of {subject} told and moved before the change',
    before: '[measure: users of {subject} known today]',
    after: '[measure: users who confirmed, of all]',
  },
  questions: [
    'Who uses {subject} that this repository does not show?',
    'What would the users of {subject} have asked for, had they been asked first?',
    'Who answers for {subject} once this is done?',
  ],
};
