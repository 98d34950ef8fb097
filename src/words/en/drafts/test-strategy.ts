import type { OutlineWords } from '../../drafts';

export const testStrategy: OutlineWords = {
  ask: 'Agree with {audience*} on the one kind of test that would have caught {subject}, and where it runs.',
  problem: 'The tests around {place} pass with the fault and without it, so the class of {subject} is found by users.',
  cost: 'The next fault of this class passes the same tests as {subject} did: [measure: faults of this class that reached production in a year].',
  keep: {
    gain: 'the suite stays as fast as it is, with one more test for {subject}.',
    price: 'the neighbours of {subject} stay untested.',
  },
  options: [
    {
      name: 'Against the real neighbour',
      how: 'test {subject} with the real database, queue or file system, started for the test.',
      gain: 'what a stand-in for the neighbour of {subject} gets wrong is caught.',
      price: 'seconds instead of milliseconds for {subject}; data has to be set up and cleared.',
    },
    {
      name: 'Contract between both sides',
      how: 'let both sides of {subject} check the same written example in their own build.',
      gain: 'a drift of {subject} is found by whoever causes it.',
      price: 'both sides of {subject} have to take part.',
      needs: 'contract-tests',
    },
    {
      name: 'Generated cases',
      how: 'state what must hold for {subject} whatever comes in, and let a tool look for the counter-example.',
      gain: 'the odd input, order or moment for {subject} that nobody would write down.',
      price: 'a property of {subject} is harder to find than an example; failures need a seed to repeat.',
    },
  ],
  why: 'It catches the class of {subject} where it arises, and the trade-off to accept is a slower test in a place of its own.',
  effort:
    'S for the first test of {subject} that fails before the fix; M with what it needs in the build. To run: its time in the pipeline.',
  risks: [
    'The new test of {subject} is flaky and soon ignored: no clock, no network, no order it depends on.',
    'It tests the stand-in of {subject} and not the thing: break the code on purpose once, and see it fail.',
  ],
  back: 'The way back: the tests of {subject} stand in a suite of their own that can leave the gate.',
  nonGoal: 'A coverage figure for {subject}.',
  measure: {
    what: 'Faults of the class of {subject} found before release',
    before: '[measure: found before and after release in the last year]',
    after: '[measure: share to be found before]',
  },
  questions: [
    'Which other faults of the last year are of the same class as {subject}?',
    'What is the cheapest place in which {subject} would have failed?',
    'Who waits for this test of {subject}, and how long is acceptable?',
  ],
};
