import type { OutlineWords } from '../../drafts';

export const dataEvolution: OutlineWords = {
  ask: 'Agree with {asked*} on the steps in which {subject} changes, how each is checked, and how it is undone.',
  problem:
    'Until {place} is rolled out everywhere, code from before and code from after it may both work on {subject}.',
  cost: 'A change of {subject} that only goes forward can turn a small mistake into a restore from backup: [measure: rows of {subject}, and how long a restore takes].',
  keep: {
    gain: 'one step and one release, if it goes through.',
    price: 'what {subject} holds already has to fit at once, and code that knows only the former form meets another.',
  },
  options: [
    {
      name: 'Expand, migrate, contract',
      how: 'first only add to {subject} (optional, or with a default), let new code write it, fill older entries in batches and check them, and in a later release require the new and drop what it replaces, if anything.',
      gain: 'old and new code both run in between, and each step but the last can be undone by itself.',
      price:
        'at least two releases, and where something of {subject} is replaced, both are written until the last one.',
    },
    {
      name: 'One migration in a maintenance window',
      how: 'stop the writers, change {subject} in one step, fill what is there, check it, and start again.',
      gain: 'one release, and no state in between.',
      price: 'a downtime that grows with {subject}, and a backup as the only way back.',
    },
    {
      name: 'Completed when read',
      how: 'let the reader of {subject} put up with entries from before, and write the new form whenever one is saved.',
      gain: 'no fill of the past, and nothing to schedule.',
      price:
        'entries of {subject} nobody saves keep their former form, so no query and no constraint can rely on the new one.',
    },
  ],
  why: 'It lets old and new code run while {subject} changes, and the trade-off to accept is a second release to finish.',
  effort:
    'M: the addition, a fill of {subject} that can be resumed, a check for what is left over, and the later release. To run: nothing once the last step is done.',
  risks: [
    'A required column without a default cannot be added to {subject} once it has rows, and code that does not know the column can then insert none: add it as optional first.',
    'The migration of {subject} can hold a lock that stops live writes: try it on a copy with as many rows.',
    'The fill of {subject} can meet entries nobody thought of: count what it cannot convert, and keep it aside.',
  ],
  back: 'The way back: up to the last step, what {subject} held before is still there and the former code still runs on it, and after it only a backup helps, if there is one.',
  nonGoal: 'Cleaning up other parts of the schema beside {subject}.',
  measure: {
    what: 'Entries of {subject} that do not fit the new form',
    before: '[measure: entries of {subject} in all, and how many do not fit]',
    after: 'none before the last step',
  },
  questions: [
    'How many entries of {subject} are there, and which value in the new form do they get?',
    'Who else reads or writes {subject} directly (reports, exports, other services)?',
    'For how long does what {subject} holds have to be kept?',
  ],
};
