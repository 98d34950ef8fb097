import type { OutlineWords } from '../../drafts';

export const rolloutRisk: OutlineWords = {
  ask: 'Agree with {audience*} how {subject} reaches users in steps, what would stop it, and how it is taken back.',
  problem:
    'With the change in {place}, {subject} is new for everyone at the same moment, and some of what it does cannot be undone by a deployment.',
  cost: 'If {subject} is wrong, all are hit before anyone looks: [measure: users or money affected in the first hour].',
  keep: {
    gain: '{subject} is out for everyone at once, with nothing to clean up.',
    price: 'the first sign that {subject} is wrong comes from everybody.',
  },
  options: [
    {
      name: 'Off by default, then in steps',
      how: 'ship {subject} switched off, turn it on for ourselves, a few, a part, all; each step waits for the guard metric.',
      gain: 'a mistake in {subject} is small, and the way back is a switch.',
      price: 'both ways of {subject} have to work meanwhile, and the switch has to be removed.',
      needs: 'feature-flags',
    },
    {
      name: 'Run beside, compare, then switch',
      how: 'let the new {subject} run without effect beside the old one, and record where they differ.',
      gain: 'the difference of {subject} is known before a user feels it.',
      price: 'double the work for a time, and no use for effects of {subject} outside.',
    },
    {
      name: 'One instance first',
      how: 'release {subject} to one instance or region, watch, and go on by hand.',
      gain: 'no switch in the code of {subject}.',
      price: 'who gets the new {subject} is by chance, and the way back is a deployment.',
    },
  ],
  why: 'It keeps a mistake in {subject} small, and the trade-off to accept is some days in which both ways exist.',
  effort:
    'S for the steps of {subject}, the guard metric and the page that says who decides; S to remove the switch. To run: someone who watches each step.',
  risks: [
    'What {subject} has sent, charged or deleted stays so: list what a way back does not undo.',
    'The switch of {subject} stays for years: give it an owner and a date.',
  ],
  back: 'The way back: {subject} is switched off in minutes, by a person who has tried it once.',
  nonGoal: 'A platform for all roll-outs beside {subject}.',
  measure: {
    what: 'Guard metric of {subject} in each step, and minutes to take it back',
    before: '[measure: that metric]',
    after: '[measure: the value that stops the roll-out]',
  },
  questions: [
    'What of {subject} cannot be undone, and who has to agree to it?',
    'Which single figure would show within an hour that {subject} is wrong?',
    'Who may stop {subject}, at any time of day?',
  ],
};
