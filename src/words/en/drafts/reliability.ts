import type { OutlineWords } from '../../drafts';

export const reliability: OutlineWords = {
  ask: 'Agree with {audience*} on one failure policy for everything like {subject}, instead of mending this case alone.',
  problem: 'The case in {place} is one of a kind: wherever the same can fail, it fails the same way as {subject}.',
  cost: 'Each further case is found by a user, and mended alone like {subject}: [measure: incidents of this kind in the last year, and hours each took].',
  keep: {
    gain: 'the fix of {subject} is out today.',
    price: 'the next place that fails like {subject} is found in production.',
  },
  options: [
    {
      name: 'Written policy and one place for it',
      how: 'decide for {subject} and its kind: time limit, which failures are tried again (how often, with a growing and random pause), what is answered otherwise; and give it one function all go through.',
      gain: 'what {subject} does on failure is read in one place and tested once.',
      price: 'the callers of the kind of {subject} have to be moved to it.',
    },
    {
      name: 'Fail fast and degrade',
      how: 'stop calling what fails behind {subject} for a while (circuit breaker), and answer with less.',
      gain: 'a fault behind {subject} does not pile up in front of it.',
      price: 'someone has to say what “less” of {subject} is still useful, and to test that state.',
    },
    {
      name: 'Make it durable',
      how: 'record what {subject} has to do before it is tried, and let a worker finish it, with a key against doing it twice.',
      gain: 'a crash in the middle of {subject} loses nothing.',
      price: '{subject} finishes later, and what never succeeds needs a person to look.',
      needs: 'queue',
    },
  ],
  why: 'It mends the whole class that {subject} belongs to, and the accepted trade-off is a wider change than the one case needs.',
  effort:
    'M: the rule, its one place, a test that causes the failure of {subject} for real, and the other callers. To run: a count of failures by kind.',
  risks: [
    'Trying {subject} again repeats an effect: only with a key that makes the second time harmless.',
    'Many who try {subject} again at once keep down what is just coming back: pause at random, and cap the tries.',
  ],
  back: 'The way back: limits and tries of {subject} are settings; the old path is one commit away.',
  nonGoal: 'Preventing what fails behind {subject}; this is about what we do then.',
  measure: {
    what: 'Failures of the kind of {subject} that a user notices',
    before: '[measure: such failures in the last quarter]',
    after: '[measure: failures a quarter that are acceptable]',
  },
  questions: [
    'Where else does the same pattern as in {place} stand?',
    'Which failures of {subject} are safe to try again, and for how long does anybody wait?',
    'What should a user of {subject} see while it fails?',
  ],
};
