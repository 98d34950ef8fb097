import type { OutlineWords } from '../../drafts';

export const dataEvolution: OutlineWords = {
  ask: 'Agree with {audience*} on how {subject} gets from its old form to the new one: in which steps, how it is checked, and how it is undone.',
  problem:
    'Code is swapped in a moment, stored data is not: while {subject} changes in {place}, old code, new code and both forms of the data are live together.',
  cost: 'A change of {subject} that only goes forward turns a small mistake into a restore from backup: [measure: rows in it, and how long a restore takes].',
  keep: {
    gain: '{subject} changes in one step, with the least to write.',
    price: 'for the length of the deployment one version of the code meets a form of {subject} that it does not know.',
  },
  options: [
    {
      name: 'Expand, migrate, contract',
      how: 'add the new form of {subject} beside the old one, write both, fill the past in batches, read the new one, and take the old one away in a later release.',
      gain: 'each step of {subject} can be stopped and undone by itself.',
      price: 'at least two releases, and some weeks in which {subject} is written twice.',
    },
    {
      name: 'One migration in a maintenance window',
      how: 'stop the writers, change {subject} in one step, check it, and start again.',
      gain: 'no double writing of {subject}, and a clear end.',
      price: 'downtime as long as {subject} is large, and the only way back is the backup.',
    },
    {
      name: 'Both forms, converted when read',
      how: 'let the reader of {subject} understand both forms and write the new one whenever an entry is saved.',
      gain: 'no fill of the past for {subject}, and nothing to schedule.',
      price: 'the old form of {subject} never quite goes away, and no query can rely on the new one.',
    },
  ],
  why: 'It is the one way in which old and new code can both run on {subject}, and the accepted trade-off is a second release to finish.',
  effort:
    'M: the added form, double writing, a fill of {subject} that can be resumed, the comparison, the removal. To run: nothing once the old form is gone.',
  risks: [
    'The migration of {subject} holds a lock that stops live writes: try it on a copy with as many rows.',
    'The fill of {subject} meets entries nobody thought of: count what it cannot convert, and keep it aside.',
  ],
  back: 'The way back: up to the removal, reading goes back to the old form of {subject}, which is still written.',
  nonGoal: 'Cleaning up other parts of the schema beside {subject}.',
  measure: {
    what: 'Entries of {subject} in the new form, and differences between both forms',
    before: '[measure: entries in it, and how many break the new rule today]',
    after: 'no difference over a week',
  },
  questions: [
    'How many entries of {subject} are there, and how many do not fit the new form?',
    'Who else reads {subject} directly: reports, exports, other services?',
    'For how long does the former content of {subject} have to be kept?',
  ],
};
