/** What helps while a page is written, in one bundle that activation does not load. */
export { adviceText, missingText } from './advice-text';
export { keyCompletions, keyHover } from './front-matter-keys';
export { coachingOff, fixesFor } from './quick-fixes';
