import type { OutlineWords } from '../../drafts';

export const modernization: OutlineWords = {
  ask: 'Agree with {audience*} where {subject} should end up, and on the first piece to move there.',
  problem: 'The change in {place} adds to {subject} without a decision whether that is still where we want to build.',
  cost: 'What is built on {subject} meanwhile has to be moved as well, and fewer people know it each year: [measure: changes to it in the last year, end of its support].',
  keep: {
    gain: 'everybody knows {subject}, and it works.',
    price: 'the step away from {subject} grows with everything added to it.',
  },
  options: [
    {
      name: 'Façade and one slice at a time',
      how: 'put an interface in front of {subject}, move one slice behind it to the new way, and send it traffic bit by bit.',
      gain: 'each slice of {subject} pays off alone, and can go back.',
      price: 'for a time there are two ways to do what {subject} does, and a bridge between.',
    },
    {
      name: 'Upgrade in place, on a rhythm',
      how: 'bring {subject} to its supported version now, and agree how often that is done again.',
      gain: 'the skills and the shape of {subject} stay; security fixes keep coming.',
      price: 'the limits of {subject} stay too; an upgrade has no feature to show.',
    },
    {
      name: 'Freeze and move off',
      how: 'add nothing to {subject} any more, build new things elsewhere, and move the old when it is touched.',
      gain: 'the cheapest stop to growth of {subject}.',
      price: 'without an end date {subject} is never switched off.',
    },
  ],
  why: 'It shows with one real slice of {subject} whether the end state holds, and the trade-off to accept is the time with both.',
  effort:
    'M for the façade of {subject} and the first slice; L in all, with a decision after each. To run: both ways until the end.',
  risks: [
    'The old {subject} has behaviour nobody wrote down: compare both on the same input before switching.',
    'The move stops half-way and both forms of {subject} stay: name the last slice and its date at the start.',
  ],
  back: 'The way back: behind the façade the old {subject} still runs, and traffic returns by a switch.',
  nonGoal: 'New behaviour of {subject} during the move.',
  measure: {
    what: 'Share of {subject} served the new way, and time for a typical change',
    before: '[measure: time for a typical change]',
    after: '[measure: share moved, and by when]',
  },
  questions: [
    'Until when is {subject} supported, and by whom?',
    'Who besides the author of {place} can change {subject} today?',
    'Which slice of {subject} is small, and would still prove the way?',
  ],
};
