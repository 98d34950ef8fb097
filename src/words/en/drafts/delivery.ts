import type { OutlineWords } from '../../drafts';

export const delivery: OutlineWords = {
  ask: 'Agree with {audience*} to take the time that {subject} costs each of us out of every change.',
  problem:
    'Everyone who builds, tests or releases passes through {subject}, and what {place} works around comes back for all of them.',
  cost: 'It is paid in small waits that nobody books on {subject}: [measure: minutes per run, runs per day, share that is repeated].',
  keep: {
    gain: 'nothing to change in {subject}, and everyone knows the trick.',
    price: 'each newcomer and each run pays for {subject} again.',
  },
  options: [
    {
      name: 'Script the manual step',
      how: 'turn what people do by hand around {subject} into one command that is kept with the code.',
      gain: 'the same {subject} for everybody, and readable.',
      price: 'someone has to keep the script of {subject} working on all machines.',
    },
    {
      name: 'Find and mend the slowest or flakiest part',
      how: 'measure where {subject} spends its time or fails by chance, and mend the first of the list (cache, split, wait for a condition and not for a time).',
      gain: 'each run of {subject} gets it at once.',
      price: 'the next slowest part of {subject} is waiting.',
    },
    {
      name: 'Only what the change touches',
      how: 'let the pipeline find what {subject} has to build and test from the files that changed.',
      gain: 'the time of {subject} follows the change and not the repository.',
      price: 'a wrong map lets a fault past {subject}; a full run each night has to catch it.',
    },
  ],
  why: 'It gives back time on every run of {subject} without trusting a new tool, and the trade-off to accept is that it is no more than one cause.',
  effort: 'S to measure {subject} for a week; S to M to mend the first cause. To run: the figure in view.',
  risks: [
    'A faster {subject} that checks less: the same faults have to be found, so count them before and after.',
    'A retry hides that {subject} is flaky: each one is recorded with its test.',
  ],
  back: 'The way back: the former {subject} stays one commit away, and both can run side by side for a week.',
  nonGoal: 'A new build system around {subject}.',
  measure: {
    what: 'Minutes from push to answer of {subject}, and share of runs repeated',
    before: '[measure: median and 95th percentile over a week]',
    after: '[measure: minutes that would be felt]',
  },
  questions: [
    'How many people wait for {subject}, how often a day?',
    'Which part of {subject} fails without a change being at fault?',
    'Who may change {subject}, and who would look after it?',
  ],
};
