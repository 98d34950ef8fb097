import type { Model } from './model';
import { readTables } from './rows';
import head from './weights.json';
import text from './weights.txt';

const { work = { of: () => undefined, names: () => [] }, ...lines } = readTables(text);

/** The model that ships (test/eval/fit.ts wrote it): its rows for the work, and for lines by where a word stands. */
export const fitted: Model = { ...head, lines: { ...head.lines, weights: lines }, weights: work };
