import type { OutlineWords } from '../../drafts';

export const crossTeamImpact: OutlineWords = {
  ask: 'Agree with {asked*} what this work asks of each user of {subject}, and by when they are told.',
  problem: 'What {subject} promises is decided in {place}, and may be felt by people who do not read this change.',
  cost: 'Found out late, what {subject} does can cost others an unplanned fix, and us their trust: [measure: users of it, and how many of them know of this work].',
  keep: {
    gain: 'no meeting about {subject}, and no waiting for others.',
    price: 'whoever uses {subject} finds out in their own tests, or in production.',
  },
  options: [
    {
      name: 'List the users and tell them',
      how: 'list who uses {subject}[ (found in the code: {callers*})], write down what each must do, and send it with a date.',
      gain: 'little work, and those on the list hear of it before they meet it.',
      price: 'the list ages, and users nobody knows of are not on it.',
    },
    {
      name: 'Contract checked by a test',
      how: 'let each user of {subject} hand in what it relies on, and run that as a test before each release.',
      gain: 'what breaks one of them fails before it ships.',
      price: 'each user has to write and keep its side.',
      needs: 'contract-tests',
    },
    {
      name: 'Versions side by side',
      how: 'whenever the form of {subject} changes, offer the next one beside it, move the users over one by one, and only then take the former away.',
      gain: 'each team moves in its own time.',
      price: 'two forms of {subject} to keep from such a change until the last user has moved.',
    },
  ],
  why: 'It makes the reach of {subject} known before anything is promised, and the trade-off to accept is a little time of its users now.',
  effort:
    'S to list the users of {subject} and tell them, while each of them has to say what it costs. To run: an owner who answers for {subject}.',
  risks: [
    'A user of {subject} that is in no repository we see: look at the access logs as well.',
    'The users of {subject} agree and do nothing, so set a date and name who reminds them.',
  ],
  back: 'The way back: what is new in {subject} can be taken out until its first user relies on it, and what is in use only once its last user has confirmed.',
  nonGoal: 'Doing the work of those who use {subject} for them.',
  measure: {
    what: 'Users of {subject} who were told and have confirmed',
    before: '[measure: users of {subject} known, and how many were told]',
    after: '[measure: users who confirmed, of all]',
  },
  questions: [
    'Who uses {subject}, or is about to, beyond what this repository shows?',
    'What do users of {subject} need that nobody has asked them about?',
    'Who answers for {subject} once this is done?',
  ],
};
