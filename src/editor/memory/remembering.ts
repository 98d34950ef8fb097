/** What reads and writes what home remembers of notes, in one bundle that activation does not load. */
export { dismissalLine, readDismissed } from '../../growth/dismissed';
export { withCommit, withOutcome } from '../../growth/noticed';
export { moduleOf } from '../../growth/record';
