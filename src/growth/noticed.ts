import * as z from 'zod/mini';
import { lensIds } from '../noticing/lenses/ids';
import { jsonLines, readJsonLines } from './json-lines';

/** A note that was shown on a commit, and what became of it: one line of `noticed.jsonl` (formats.md). */
export const noticedSchema = z.object({
  at: z.iso.datetime({ offset: true }),
  repository: z.string().check(z.minLength(1)),
  commit: z.string().check(z.minLength(1)),
  lens: z.enum(lensIds),
  title: z.string().check(z.minLength(1)),
  /** The part of the repository the evidence lies in, such as `services/orders`. */
  module: z.string(),
  outcome: z.enum(['open', 'drafted', 'dismissed']),
  proposal: z.optional(z.string()),
});

export type Noticed = z.infer<typeof noticedSchema>;

/** What tells one note of the file from the others. */
type NoticedKey = Pick<Noticed, 'repository' | 'commit' | 'lens'>;

const keyOf = ({ repository, commit, lens }: NoticedKey): string => `${repository}\0${commit}\0${lens}`;

/**
 * Reads the append-only file: of several lines on one note (same repository, commit and lens) the last one counts,
 * in the place of the first, with the first one's time.
 */
export function readNoticed(text: string): { notes: Noticed[]; unread: readonly number[] } {
  const { values, unread } = readJsonLines(text, noticedSchema);
  const notes = new Map<string, Noticed>();
  for (const value of values) {
    const before = notes.get(keyOf(value));
    notes.set(keyOf(value), before ? { ...value, at: before.at } : value);
  }
  return { notes: [...notes.values()], unread };
}

/** What to append so that each of these notes stands in the file once with its present outcome; empty when all do. */
export function noticedLines(text: string, notes: readonly Noticed[]): string {
  const known = new Map(readNoticed(text).notes.map((note) => [keyOf(note), note]));
  const news = notes.filter((note) => {
    const before = known.get(keyOf(note));
    return !before || before.outcome !== note.outcome || before.proposal !== note.proposal;
  });
  const torn = text !== '' && !text.endsWith('\n');
  return news.length === 0 ? '' : (torn ? '\n' : '') + jsonLines(news);
}

/**
 * The file once a commit was made on which these notes were shown. A note that stands there stays as it is. Where the
 * commit replaces another one (amended), what became of that one's notes holds for it, and those still open are asked anew.
 */
export function withCommit(
  text: string,
  {
    repository,
    commit,
    replaces,
  }: { readonly repository: string; readonly commit: string; readonly replaces?: string },
  shown: readonly Noticed[],
): string {
  const gone = (note: Noticed): boolean => note.repository === repository && note.commit === replaces;
  const { notes } = readNoticed(text);
  const settled = notes.filter((note) => gone(note) && note.outcome !== 'open').map((note) => ({ ...note, commit }));
  const kept = notes.some(gone) ? withoutNotes(text, gone) : text;
  const known = new Set(readNoticed(kept).notes.map(keyOf));
  const news = new Map([...shown, ...settled].map((note) => [keyOf(note), note]));
  return compactedNoticed(
    kept +
      noticedLines(
        kept,
        [...news.values()].filter((note) => !known.has(keyOf(note))),
      ),
  );
}

/** The file once notes that stand in it have another outcome. */
export function withOutcome(
  text: string,
  which: readonly NoticedKey[],
  outcome: Noticed['outcome'],
  proposal?: string,
): string {
  const keys = new Set(which.map(keyOf));
  const meant = readNoticed(text).notes.filter((note) => keys.has(keyOf(note)));
  const changed = meant.map(({ proposal: _, ...note }) => ({ ...note, outcome, ...(proposal ? { proposal } : {}) }));
  return compactedNoticed(text + noticedLines(text, changed));
}

function withoutNotes(text: string, gone: (note: Noticed) => boolean): string {
  const stays = (line: string): boolean => !readNoticed(line).notes.some(gone);
  return text.split('\n').filter(stays).join('\n');
}

/**
 * The same file with one line a note; unreadable lines are kept at the end, for whoever can read them. As it is where
 * fewer than half of the lines would go, so that the file is rarely rewritten.
 */
export function compactedNoticed(text: string): string {
  const lines = text.split('\n');
  const { notes, unread } = readNoticed(text);
  const present = lines.filter((line) => line.trim() !== '').length;
  if (notes.length + unread.length > present / 2) return text;
  return jsonLines(notes) + unread.map((line) => `${lines[line - 1]}\n`).join('');
}
