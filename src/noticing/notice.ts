import type { Language } from '../words';
import type { Note } from './note';
import type { Facts, Work } from './work';

/**
 * What should be said about this work: at most three notes, the strongest first, or none when nothing is worth raising.
 * Deterministic: the same input gives the same notes, byte for byte.
 */
export function notice(_work: Work, _facts: Facts, _language: Language): Note[] {
  return [];
}
