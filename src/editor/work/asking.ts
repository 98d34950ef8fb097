/** What *Ask Why* is worded with, in one bundle that activation does not load. */

export { languageOf } from '../../noticing/tongue';
export { askWhy } from '../../words/questions';
