/** What drafts, reads and writes proposals, in one bundle that activation does not load. */
export { draftOf, snippetOf } from '../../proposals/draft';
export { LogReader } from '../../proposals/log';
export { ProposalStore } from '../../proposals/store';
