/** What drafts, reads and writes proposals, in one bundle that activation does not load. */
export { draftOf } from '../../proposals/draft';
export { snippetOf } from '../../proposals/gap';
export { dateTimeOf } from '../../proposals/id';
export { asksFor, waitingOn, withFeedback, withRevisit } from '../../proposals/life';
export { LogReader } from '../../proposals/log';
export { readProposal } from '../../proposals/markdown';
export { linked, measureOf, withStep } from '../../proposals/step';
export { ProposalStore, textOf } from '../../proposals/store';
