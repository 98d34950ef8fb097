import type { DraftWords } from '../drafts';
import { structureOutlines } from './draft-outlines-structure';
import { systemOutlines } from './draft-outlines-system';
import { workOutlines } from './draft-outlines-work';

export const drafts: DraftWords = {
  headings: {
    ask: 'The ask',
    problem: 'Problem',
    evidence: 'Evidence',
    nothing: 'Why now, and the cost of doing nothing',
    options: 'Options',
    recommendation: 'Recommendation',
    effort: 'Effort',
    risks: 'Risks and the way back',
    nonGoals: 'Non-goals',
    affected: 'Who is affected, who decides',
    measure: 'Measure of success',
    questions: 'Open questions',
    next: 'Next step',
  },
  ticket: 'It came up in {ticket}.',
  and: 'and',
  inTicket: 'The ticket',
  inMessage: 'The commit message',
  statusQuo: 'Leave {subject} as it is',
  tradeOff: 'Price:',
  owners: '{owners*} look after {subject}.',
  callers: '{callers*} use {subject} today.',
  audience: '{audience*} decide. [ask: whose agreement {subject} needs]',
  unknownAffected: 'Who calls or runs {subject}? [ask: the owners]',
  next: '[decide: who does what by when, such as “half an hour on {subject} with {audience*}, this week”]',
  blank: {
    title: 'Proposal',
    problem: '[decide: what hurts, for whom, and how you know]',
    evidence: '[measure: a path with line, a commit, or a number that shows it]',
    ask: '[decide: what you ask of whom, in two sentences, on {subject}]',
    nothing: '[decide: what happens if nobody does anything about {subject}]',
    options: [
      {
        name: '[decide: the smallest change]',
        does: '[decide: what it does for {subject}]',
        costs: '[decide: what it takes or gives up]',
      },
      {
        name: '[decide: the larger change]',
        does: '[decide: what it does for {subject}]',
        costs: '[decide: what it takes or gives up]',
      },
    ],
    statusQuo: '[decide: what stays good about it]',
    recommendation: '[decide: which option, and the trade-off you accept]',
    effort: '[decide: S, M or L, and what it costs to run]',
    risk: '[decide: what could go wrong, and the way back]',
    nonGoal: '[decide: what this is not about]',
    measure: '[measure: what, before] → [measure: after]',
    questions: ['[ask: what you do not know yet, and who does]'],
  },
  outlines: { ...structureOutlines, ...systemOutlines, ...workOutlines },
};
