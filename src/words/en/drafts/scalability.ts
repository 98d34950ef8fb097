import type { OutlineWords } from '../../drafts';

export const scalability: OutlineWords = {
  ask: 'Agree with {audience*} which size {subject} has to stand, and to remove what makes its cost grow with the data.',
  problem: 'What {subject} does in {place} costs more with each further entry or caller, and nothing sets a limit.',
  cost: 'Nobody sees it until the largest customer does, and then {subject} is slow for everyone: [measure: entries or calls today, and growth in a year].',
  keep: {
    gain: '{subject} is simple, and today’s sizes are served.',
    price: 'the day on which {subject} is too slow is set by growth, not by us.',
  },
  options: [
    {
      name: 'Limit and page',
      how: 'give {subject} a largest size and a page to continue from (by key, not by offset).',
      gain: 'one call of {subject} has a known highest cost.',
      price: 'whoever uses {subject} has to follow the pages.',
    },
    {
      name: 'Ask once for many',
      how: 'replace the repeated single steps of {subject} by one that takes all keys at once.',
      gain: 'the number of round trips of {subject} no longer grows with the data.',
      price: 'the one step of {subject} is larger, and needs a cap of its own.',
    },
    {
      name: 'Out of the request',
      how: 'put the work of {subject} on a queue, done by workers at the rate the system stands, and report progress.',
      gain: 'a peak of {subject} becomes a wait and not a failure.',
      price: '{subject} answers later; order, repetition and leftovers need rules.',
      needs: 'queue',
    },
  ],
  why: 'It puts an upper bound on the cost of {subject} with the least new machinery, and the trade-off to accept is a small change for those who use it.',
  effort: 'S for the limit on {subject}; M with pages for all who use it. To run: one figure, the largest size seen.',
  risks: [
    'Somebody relies on getting all of {subject} at once: count the calls above the limit before it holds.',
    'The bottleneck behind {subject} is elsewhere: measure with a copy of the largest data first.',
  ],
  back: 'The way back: the limit of {subject} is a setting, and can be raised at once.',
  nonGoal: 'More machines for {subject}; they move the limit and keep the curve.',
  measure: {
    what: 'Time of {subject} at one, ten and a hundred times today’s size',
    before: '[measure: time and size of the largest case]',
    after: '[measure: size at which it still has to answer in time]',
  },
  questions: [
    'How large is the largest case of {subject} today, and how large in two years?',
    'Does the cost of {subject} grow with the data, its square, or the number of callers?',
    'What should happen to {subject} above the limit: refuse, cut, or wait?',
  ],
};
