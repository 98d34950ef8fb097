/** Everything heavy that a look at the work needs, in one bundle that activation does not load. */
export { readChange } from '../../noticing/change';
export { readMessage } from '../../noticing/message';
export { notice } from '../../noticing/notice';
export { readTicket } from '../../noticing/ticket';
export { languageOfWork } from '../../noticing/tongue';
export { usesOf } from './uses';
