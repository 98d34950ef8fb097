import type { OutlineWords } from '../../drafts';

export const reliability: OutlineWords = {
  ask: 'Agree with {audience*} on one failure policy (time limit, what is tried again, what is answered otherwise) for {subject} and code like it.',
  problem:
    'What {subject} relies on can be slow, fail or end half-way; what comes of that should be decided on purpose, and not by what {place} happens to do.[ Whether the other side answered {unchecked} with an error is not looked at nearby, so the body of an error can pass for a result.]',
  cost: 'Without a rule, the next case like {subject} may be found by a user first, and mended alone: [measure: incidents of this kind in the last year, and hours each took].',
  keep: {
    gain: 'nothing more to write or to agree on.',
    price: 'a failure behind {subject} is met as it is now, and the next code like it may show it in production first.',
  },
  options: [
    {
      name: 'Written policy and one place for it',
      how: 'decide for {subject} and code like it the time limit, which failures are tried again (how often, with a growing and random pause) and what is answered otherwise, and give it one function they all go through.',
      gain: 'what {subject} does on failure is read in one place and tested once.',
      price: 'other code that can fail in the same way as {subject} has to be found and moved to it.',
      needs: 'failure-policy',
    },
    {
      name: 'Fail fast and degrade',
      how: 'stop calling what fails behind {subject} for a while (circuit breaker), and refuse at once or answer with less.',
      gain: 'a fault behind {subject} does not pile up in front of it.',
      price: 'someone has to say what {subject} may refuse or leave out, and to test that state.',
    },
    {
      name: 'Make it durable',
      how: 'record what {subject} has to do before it is tried, and let a worker finish it, with a key against doing it twice.',
      gain: 'after a crash in the middle it is known what {subject} had begun, and it can be finished.',
      price: '{subject} finishes later, and what never succeeds needs a person to look.',
      needs: 'queue',
    },
  ],
  why: 'It decides once what {subject} and whatever can fail in the same way do, and the trade-off to accept is a wider change than {place} alone needs.',
  effort:
    'M: the rule, its one place, a test that causes the failure of {subject} for real, and the other code like it. To run: a count of failures by kind.',
  risks: [
    'Trying {subject} again can repeat an effect, so only with a key that makes the second time harmless.',
    'Many who try {subject} again at once keep down what is just coming back, so pause at random and cap the tries.',
  ],
  back: 'The way back: the policy of {subject} is code and can be taken out again, while an effect made twice cannot, so repeated tries are switched on last.',
  nonGoal: 'Preventing what fails behind {subject}, as this is about what happens then.',
  measure: {
    what: 'Failures of {subject} which a user notices',
    before: '[measure: such failures a quarter, or none where it is new]',
    after: '[measure: failures a quarter that are acceptable]',
  },
  questions: [
    'Where else is code written as in {place}?',
    'Which failures of {subject} are safe to try again, and for how long does anybody wait?',
    'What should a user see when what {subject} calls is slow, refuses or fails, or when the process ends half-way?',
  ],
};
