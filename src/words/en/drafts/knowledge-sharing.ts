import type { OutlineWords } from '../../drafts';

export const knowledgeSharing: OutlineWords = {
  ask: 'Agree with {audience*} where what is known about {subject} is written down, and who learns it next.',
  problem:
    'Why {subject} is as it is stands in {place} and in one head, and neither is found by the next person who needs it.',
  cost: 'The next change to {subject} starts by asking one person, or by guessing: [measure: people who could change it today].',
  keep: {
    gain: '{subject} needs no writing, and its author is at hand.',
    price: 'when the one who knows {subject} is away, work on it stops.',
  },
  options: [
    {
      name: 'A decision record',
      how: 'write half a page beside {place}: what was decided about {subject}, what else was considered, and why not.',
      gain: 'the reason for {subject} is found where it is changed.',
      price: 'a record of {subject} is true on its day; a later decision has to replace it.',
    },
    {
      name: 'A runbook',
      how: 'write what to do when {subject} misbehaves: how it is seen, the first three steps, whom to call; and let somebody else follow it once.',
      gain: 'whoever is on call can help {subject} at night.',
      price: 'a runbook for {subject} that is not used grows old.',
    },
    {
      name: 'Pair on the next change',
      how: 'let a second person make the next change to {subject}, with its author beside.',
      gain: 'somebody else can really do it, and finds what is unclear about {subject}.',
      price: 'the next change to {subject} takes longer.',
    },
  ],
  why: 'It is the smallest thing that outlasts the person who knows {subject}, and the accepted trade-off is an hour now.',
  effort:
    'S: an hour to write about {subject}, half an hour for someone else to try it. To run: a look when it changes.',
  risks: [
    'What is written about {subject} tells how and not why: the code already tells how.',
    'It stands where nobody looks: link it from {place}.',
  ],
  back: 'The way back: a page about {subject} that is wrong is deleted; nothing depends on it.',
  nonGoal: 'Documenting everything around {subject}.',
  measure: {
    what: 'People who have changed {subject} alone',
    before: '[measure: people in the last year]',
    after: '[measure: people wanted, and by when]',
  },
  questions: [
    'What would someone new get wrong about {subject} first?',
    'Who besides the author has changed {subject}, and who should be next?',
    'Where do people look first when {subject} misbehaves?',
  ],
};
