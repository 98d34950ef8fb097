/** What reads and writes proposals, in one bundle that activation does not load. */
export { LogReader } from '../../proposals/log';
export { ProposalStore } from '../../proposals/store';
