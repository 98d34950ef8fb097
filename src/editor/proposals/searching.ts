/** What searches proposals, in a bundle of its own. */
export { commonWords, lineWith, ProposalSearch } from '../../proposals/search';
