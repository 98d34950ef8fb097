import { type Language, wordsOf } from '../words';
import type { Judge } from './judge';
import { judge as fitted } from './judgement/judge';
import { lenses as catalogue } from './lenses';
import type { Lens } from './lenses/lens';
import type { Note } from './note';
import { groups } from './signals';
import { type OnError, observe } from './signals/observe';
import type { SignalGroup } from './signals/signal';
import { tell } from './tell';
import { isEnglish } from './tongue';
import type { Facts, Work } from './work';

export interface NoticeOptions {
  readonly judge?: Judge;
  /** Told of a signal that failed; the others still speak. */
  readonly onError?: OnError;
  readonly signals?: readonly SignalGroup[];
  readonly lenses?: readonly Lens[];
}

/** At most so many notes are raised about one piece of work. */
export const mostNotes = 3;

/**
 * What should be said about this work: at most three notes, the strongest first, or none when nothing is worth raising.
 * Deterministic: the same input gives the same notes, byte for byte.
 */
export function notice(work: Work, facts: Facts, language: Language, options: NoticeOptions = {}): Note[] {
  const { judge = fitted, onError, signals = groups, lenses = catalogue } = options;
  const readable = inEnglish(work);
  const observations = observe(readable, facts, onError, signals);
  const notes: Note[] = [];
  for (const verdict of judge(observations, readable, facts, lenses)) {
    const lens = lenses.find(({ id }) => id === verdict.lens);
    const note = lens && tell(lens, verdict, observations, readable, facts, wordsOf(language));
    if (note && notes.length < mostNotes) notes.push(note);
  }
  return notes;
}

/** The work without a ticket or message in a language that is not read: nothing rather than nonsense. */
function inEnglish({ ticket, message, change }: Work): Work {
  return {
    ...(ticket?.english ? { ticket } : {}),
    ...(message && isEnglish(message.text) ? { message } : {}),
    ...(change ? { change } : {}),
  };
}
