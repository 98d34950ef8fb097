import type { OutlineWords } from '../../drafts';

export const knowledgeSharing: OutlineWords = {
  ask: 'Agree with {asked*} where what is known about {subject} is written down, and who learns it next.',
  problem:
    'Where neither the code around {place} nor its commits say why, the next person who changes {subject} has to ask, or to guess.',
  cost: 'The next change to {subject} may have to wait for one person: [measure: people who could make it].',
  keep: {
    gain: 'nothing has to be written about {subject} now.',
    price: 'when one person is away, work on {subject} may have to wait.',
  },
  options: [
    {
      name: 'A decision record',
      how: 'let somebody else write half a page[ in {records}][, from a talk with {expert},] on what was decided about {subject}, what else was considered, and why not.',
      gain: 'the reason for {subject} is found without asking, and a second person has learnt it.',
      price: 'a record of {subject} is true on its day; a later decision has to replace it.',
    },
    {
      name: 'Tests that say the rules',
      how: 'let somebody else write tests of {subject}, one for each rule and named after its reason, and ask where no reason is known.',
      gain: 'the rules of {subject} are checked at each change, and a second person has learnt them.',
      price: 'tests of {subject} say what holds, and seldom what else was considered.',
    },
    {
      name: 'Pair on the next change',
      how: 'let a second person make the next change to {subject}, with its author beside.',
      gain: 'somebody else can really do it, and finds what is unclear about {subject}.',
      price: 'the next change to {subject} takes longer.',
    },
  ],
  why: 'It stays when people leave, a second person learns {subject} by writing it, and the trade-off to accept is the time of both.',
  effort: 'S: half a page about {subject}, put right by whoever knows it. To run: a look when it changes.',
  risks: [
    'What is written about {subject} tells how and not why: the code already tells how.',
    'It stands where nobody looks: link it from {place}.',
  ],
  back: 'The way back: a page about {subject} that is wrong is deleted; nothing depends on it.',
  nonGoal: 'Documenting everything around {subject}.',
  measure: {
    what: 'People who can change {subject} without asking its author',
    before: '[measure: people who can change {subject}]',
    after: '[measure: how many, and by when]',
  },
  questions: [
    'What would someone new get wrong about {subject} first?',
    'Who should make the next change to {subject}?',
    'Which lines of {subject} have a reason that stands nowhere?',
  ],
};
