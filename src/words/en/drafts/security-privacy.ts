import type { OutlineWords } from '../../drafts';

export const securityPrivacy: OutlineWords = {
  ask: 'Agree with {audience*} on the rule that protects {subject}, and on where it is enforced for all like it.',
  problem: 'What {place} does for {subject} holds in this one place; the next one has to remember it.',
  cost: 'One forgotten place is enough, and of {subject} nobody could tell today who has used it: [measure: places like it, and how many have the check].',
  keep: {
    gain: '{subject} is done for this change, and nothing else moves.',
    price: 'whether the next place like {subject} is safe depends on who reviews it.',
  },
  options: [
    {
      name: 'Refuse by default at the edge',
      how: 'let one layer in front of {subject} refuse what is not explicitly allowed, and let each place state what it needs.',
      gain: 'a forgotten rule beside {subject} fails closed.',
      price: 'everything that was open by accident around {subject} has to be found first.',
    },
    {
      name: 'Check beside the data',
      how: 'enforce who may see or change {subject} where it is read and written, for each row or field.',
      gain: 'no way around the rule for {subject}, whichever code asks.',
      price: 'the rule for {subject} is further from the feature, and each query pays for it.',
    },
    {
      name: 'A check in the build and an audit trail',
      how: 'refuse the unsafe form of {subject} by a lint rule or scan, and record who did what with it.',
      gain: 'a slip near {subject} is seen at review, and a misuse afterwards.',
      price: 'it finds what has a known shape; an audit of {subject} is kept and protected itself.',
    },
  ],
  why: 'It makes the safe way for {subject} the one that needs no thought, and the trade-off to accept is that exceptions have to be asked for.',
  effort:
    'M: a threat model of {subject} on one page, the rule in one place, tests that try to get around it. To run: a review of the exceptions each quarter.',
  risks: [
    'The stricter rule locks out someone who uses {subject} rightly: first only log what it would refuse.',
    'What {subject} has shown already stays known: say whether secrets must be changed, or people told.',
  ],
  back: 'The way back: the rule for {subject} goes back from refusing to logging by one setting, and never silently.',
  nonGoal: 'A full security review of everything around {subject}.',
  measure: {
    what: 'Places like {subject} that are covered by the rule',
    before: '[measure: places found, and how many are covered]',
    after: 'all of them, and a test that fails for a new one',
  },
  questions: [
    'Who could gain from misusing {subject}, and what would they try first?',
    'Whose personal data does {subject} touch, for what purpose, and for how long is it kept?',
    'Where else does code do what {place} does, without the check?',
  ],
};
