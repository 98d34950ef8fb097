/** What drafts, reads and writes proposals, in one bundle that activation does not load. */
export { draftOf } from '../../proposals/draft';
export { snippetOf } from '../../proposals/gap';
export { LogReader } from '../../proposals/log';
export { ProposalStore } from '../../proposals/store';
