/** What drafts, reads and writes proposals, in one bundle that activation does not load. */

export { languageOf, languageOfWork } from '../../noticing/tongue';
export { coach, missingToShare } from '../../proposals/coach';
export { decisionsIn } from '../../proposals/decision';
export { draftOf } from '../../proposals/draft';
export { findFrontMatter } from '../../proposals/front-matter';
export { snippetOf } from '../../proposals/gap';
export { dateTimeOf } from '../../proposals/id';
export { asksFor, waitingOn, withCommits, withFeedback, withRevisit } from '../../proposals/life';
export { isMine, LogReader } from '../../proposals/log';
export { adopted, fromMadr, toMadr } from '../../proposals/madr';
export { readProposal } from '../../proposals/markdown';
export { factsForPage } from '../../proposals/page-facts';
export { problemsIn } from '../../proposals/problems';
export { isSameMatter } from '../../proposals/same-matter';
export { linked, measureOf, withStep } from '../../proposals/step';
export { ProposalStore, textOf, trashOf } from '../../proposals/store';
export { faultsIn } from '../../proposals/template';
export { commitsByProposal, refreshed, trailersCommand } from '../../proposals/trailers';
export { draftWordsOf, wordsOf } from '../../words';
export { templateIds } from '../../words/drafts';
