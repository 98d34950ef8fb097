import type { OutlineWords } from '../../drafts';

export const observability: OutlineWords = {
  ask: 'Agree with {audience*} what has to be seen of {subject} in production, and who is woken by what.',
  problem: 'Once {subject} is live, neither {place} nor anything around it tells whether it works.',
  cost: 'The first to notice that {subject} has stopped is a user: [measure: time from fault to first notice in the last such case].',
  keep: {
    gain: 'no code and no noise for {subject}.',
    price: 'a silent failure of {subject} stays silent.',
  },
  options: [
    {
      name: 'Structured log lines',
      how: 'let {subject} write one line for each run: outcome, duration, size, and an id that joins it to its caller.',
      gain: 'each single case of {subject} can be looked up.',
      price: 'rates of {subject} have to be counted from lines, and personal data has to stay out.',
    },
    {
      name: 'Metrics with an objective',
      how: 'count calls, failures and duration of {subject}, state the objective, and alert on the error budget and not on single errors.',
      gain: 'one picture says whether {subject} is well.',
      price: 'someone has to own the objective of {subject}; labels with many values are expensive.',
      needs: 'metrics',
    },
    {
      name: 'Check from outside',
      how: 'run {subject} with a known input every few minutes and compare what comes out; for a job, expect a sign of life.',
      gain: 'it finds the {subject} that does not run at all.',
      price: 'the test data of {subject} must be kept apart from the real.',
    },
  ],
  why: 'It answers “does {subject} work?” with the least to run, and the trade-off to accept is that causes still have to be looked for.',
  effort:
    'S for the lines or counts of {subject}; S for one alert with a page that says what to do. To run: a look at the alert’s noise each month.',
  risks: [
    'An alert on {subject} that nobody can act on is soon ignored: each one names the first step.',
    'What {subject} logs holds a secret or a name: list the fields that may be written.',
  ],
  back: 'The way back: what is reported of {subject} can be switched off without touching what it does.',
  nonGoal: 'A dashboard for everything around {subject}.',
  measure: {
    what: 'Time from a fault of {subject} to the first person who knows',
    before: '[measure: that time in the last case]',
    after: '[measure: minutes that are acceptable]',
  },
  questions: [
    'By which sign would a user say that {subject} is broken?',
    'Who is told when {subject} fails at night, and what do they do first?',
    'How often does {subject} fail today without anybody knowing?',
  ],
};
