/** What reads the record and writes the documents of growth, in one bundle that activation does not load. */
export { contributionKinds, readContributions, withContribution } from '../../growth/contributions';
export { strategicDebt } from '../../growth/debt';
export { bragDocument, onePage, promotionPacket } from '../../growth/documents/brag';
export { firstSaid } from '../../growth/documents/entry';
export { quarterOf } from '../../growth/documents/period';
export { weeklyReflection } from '../../growth/documents/reflection';
export { csvOf, logJson, logTable } from '../../growth/documents/table';
export { goalsInOrder, readGoals, withGoal } from '../../growth/goals';
export { builtInLadder, evidenceFor, readLadder } from '../../growth/ladder';
export { readNoticed } from '../../growth/noticed';
export { ownCommitsCommand, readOwnCommits } from '../../growth/own-commits';
export { practicesDone } from '../../growth/practices';
export { inOrder, situations } from '../../growth/situations';
export { entriesMissing, trapSigns } from '../../growth/traps';
export { isMine } from '../../proposals/log';
export { readProposal } from '../../proposals/markdown';
export { growthWordsOf, wordsOf } from '../../words';
