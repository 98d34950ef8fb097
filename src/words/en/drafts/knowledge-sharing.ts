import type { OutlineWords } from '../../drafts';

export const knowledgeSharing: OutlineWords = {
  ask: 'Agree with {asked*} where what is known about {subject} is written down, and who learns it next.',
  problem:
    'Unless the reasons for {subject} are written down beyond {place}, the next person has to ask for them, or to guess.',
  cost: 'Whoever makes the next change to {subject} depends on who happens to be there: [measure: people who could make it today].',
  keep: {
    gain: 'nothing has to be written about {subject} now.',
    price: 'when those who know {subject} are away, work on it waits.',
  },
  options: [
    {
      name: 'A decision record',
      how: 'write half a page[ in {records}] on what was decided about {subject}, what else was considered, and why not.',
      gain: 'the reason for {subject} is found without asking.',
      price: 'a record of {subject} is true on its day; a later decision has to replace it.',
    },
    {
      name: 'A runbook',
      how: 'write what to do when {subject} misbehaves: how it is seen, the first three steps, whom to call; and let somebody else follow it once.',
      gain: 'whoever is on call can act on {subject} without its author.',
      price: 'a runbook for {subject} that is not used grows old.',
    },
    {
      name: 'Pair on the next change',
      how: 'let a second person make the next change to {subject}, with its author beside.',
      gain: 'somebody else can really do it, and finds what is unclear about {subject}.',
      price: 'the next change to {subject} takes longer.',
    },
  ],
  why: 'It is the smallest thing that stays when those who know {subject} leave, and the accepted trade-off is an hour now.',
  effort:
    'S: an hour to write about {subject}, half an hour for someone else to try it. To run: a look when it changes.',
  risks: [
    'What is written about {subject} tells how and not why: the code already tells how.',
    'It stands where nobody looks: link it from {place}.',
  ],
  back: 'The way back: a page about {subject} that is wrong is deleted; nothing depends on it.',
  nonGoal: 'Documenting everything around {subject}.',
  measure: {
    what: 'People who can change {subject} without asking its author',
    before: '[measure: people who can change {subject} today]',
    after: '[measure: how many, and by when]',
  },
  questions: [
    'What would someone new get wrong about {subject} first?',
    'Who should make the next change to {subject}?',
    'Where do people look first when {subject} misbehaves?',
  ],
};
