import type { OutlineWords } from '../../drafts';

export const cost: OutlineWords = {
  ask: 'Agree with {audience*} what {subject} may cost, and on the cheaper design if it would cost more.',
  problem: 'What {place} adds is paid for each use or each month, and {subject} has no figure and no owner for it.',
  cost: 'A bill is seen a month late, and {subject} only makes it grow: [measure: price per unit × units per month].',
  keep: {
    gain: '{subject} is as simple as can be, with nothing to build.',
    price: 'what {subject} costs follows its use, and nobody is told.',
  },
  options: [
    {
      name: 'Budget and alert',
      how: 'label what {subject} uses, estimate a month, and tell its owner when it leaves the estimate.',
      gain: 'what {subject} costs is known before the bill.',
      price: 'it saves nothing of {subject} by itself.',
    },
    {
      name: 'Use less for the same',
      how: 'let {subject} keep, batch, compress or expire what it uses: shorter retention, a cheaper class of storage, one call for many.',
      gain: 'the cost of {subject} falls with no change for its users.',
      price: 'some work, and what {subject} no longer keeps is gone.',
    },
    {
      name: 'Another supplier or our own',
      how: 'compare {subject} with the next cheaper offer, and with doing it ourselves, people included.',
      gain: 'the price of {subject} itself is on the table.',
      price: 'moving {subject} costs once, and running it costs people.',
    },
  ],
  why: 'It shows what {subject} costs before anything is built, and the trade-off to accept is that the saving comes second.',
  effort: 'S for estimate and alert of {subject}; M for the cheaper design. To run: a look each month.',
  risks: [
    'Saving on {subject} slows it down or loses data somebody needs: ask for the retention first.',
    'The estimate of {subject} is far off: check it against the bill after a week.',
  ],
  back: 'The way back: the former setting of {subject} can be put back at any time; what was deleted cannot.',
  nonGoal: 'The cost of everything beside {subject}.',
  measure: {
    what: 'Cost of {subject} for each thousand uses, and in a month',
    before: '[measure: both figures]',
    after: '[measure: both wanted]',
  },
  questions: [
    'What is the unit that {subject} is charged by, and what drives it?',
    'Who pays for {subject}, and do they know?',
    'For how long is what {subject} stores really looked at?',
  ],
};
