import type { OutlineWords } from '../../drafts';

export const businessOutcome: OutlineWords = {
  ask: 'Agree with {audience*} for whom {subject} makes what better, and by which figure we would see it.',
  problem: 'The work says what {subject} should do, and not why: {place} names no user problem and no measure.',
  cost: 'Without a measure {subject} is done when it is shipped, whether it helps or not: [measure: people with the problem, and how often].',
  keep: {
    gain: '{subject} is built as asked, and no meeting is needed.',
    price: 'nobody will know whether {subject} was worth it, so it will never be removed.',
  },
  options: [
    {
      name: 'One measure before building',
      how: 'ask the author of {subject} for the problem, and agree on one figure, its value today and the one hoped for.',
      gain: 'an hour, and the design of {subject} can follow the reason.',
      price: 'the answer may be that {subject} is not needed.',
    },
    {
      name: 'A cheaper first step',
      how: 'try the smallest thing that would show whether {subject} is wanted: by hand, for a few, or as a link that counts clicks.',
      gain: 'the first answer about {subject} comes in days.',
      price: 'a try-out of {subject} is thrown away, and has to be called one.',
    },
    {
      name: 'Build it with its measure',
      how: 'build {subject} as asked, record its use from the first day, and set a date to look at it.',
      gain: 'no delay for {subject}.',
      price: 'the whole cost of {subject} is spent before the first answer.',
    },
  ],
  why: 'It costs the least and decides the most about {subject}, and the trade-off to accept is a question that may annoy.',
  effort: 'S: a talk about {subject}, one figure, a date. To run: somebody who looks at the figure on that date.',
  risks: [
    'The figure for {subject} is easy to count and means nothing: ask what would be done differently for each value.',
    'The question about {subject} is taken as a no: bring the cheaper step along.',
  ],
  back: 'The way back: if the figure of {subject} does not move by the date, it is removed, and that is agreed now.',
  nonGoal: 'Judging whether {subject} was rightly asked for.',
  measure: {
    what: 'The figure that {subject} is to move',
    before: '[measure: its value]',
    after: '[measure: the value that makes it worth it, and by when]',
  },
  questions: [
    'What do the people {subject} is for do today instead?',
    'What would we do differently if {subject} turned out not to be used?',
    'Is there something cheaper than {subject} that reaches the same?',
  ],
};
