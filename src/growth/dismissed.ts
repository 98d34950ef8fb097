import * as z from 'zod/mini';
import { type LensId, lensIds } from '../noticing/lenses/ids';
import type { Note } from '../noticing/note';
import { jsonLines, readJsonLines } from './json-lines';

/** One line of `dismissed.jsonl`: a note found not useful, that taken back, or a lens set to its normal voice again. */
export const dismissedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['dismissed', 'undone']),
    at: z.iso.datetime({ offset: true }),
    repository: z.string().check(z.minLength(1)),
    lens: z.enum(lensIds),
    /** What makes it this note: the same words about the same thing. */
    note: z.string().check(z.minLength(1)),
  }),
  z.object({
    kind: z.literal('reset'),
    at: z.iso.datetime({ offset: true }),
    repository: z.string().check(z.minLength(1)),
  }),
]);

export type Dismissal = z.infer<typeof dismissedSchema>;

/** Days a dismissed note stays away. */
export const dismissedFor = 90;
/** Dismissals of one lens in one repository that lower it there. */
const lowersAt = 3;
/** The confidence from which on a lowered lens still speaks. */
export const loweredNeeds = 0.75;

export interface Dismissed {
  /** True where this note was found not useful here within the last 90 days. */
  has(lens: LensId, note: string): boolean;
  /** The lenses that three or more dismissals lower in this repository, with their number. */
  readonly lowered: ReadonlyMap<LensId, number>;
  /** Whether a note is kept back: it was not useful, or its lens is lowered and it is not sure enough. */
  silences(note: Pick<Note, 'lens' | 'title' | 'confidence'>): boolean;
  /** What of it can be taken back, the newest first. */
  readonly standing: readonly { readonly lens: LensId; readonly title: string; readonly at: string }[];
}

/** What the engineer found not useful in a repository, as of `now`. Unreadable lines are skipped. */
export function readDismissed(text: string, repository: string, now: Date): Dismissed {
  const from = now.getTime() - dismissedFor * 86_400_000;
  const standing = new Map<string, { lens: LensId; title: string; at: string }>();
  const lowering = new Map<string, LensId>();
  for (const value of readJsonLines(text, dismissedSchema).values) {
    if (value.repository !== repository) continue;
    if (value.kind === 'reset') {
      lowering.clear();
      continue;
    }
    const { lens, note: title, at } = value;
    const key = `${lens}\0${title}`;
    standing.delete(key);
    if (value.kind === 'undone') lowering.delete(key);
    else if (Date.parse(at) >= from) {
      standing.set(key, { lens, title, at });
      lowering.set(key, lens);
    }
  }
  const counts = new Map<LensId, number>();
  for (const lens of lowering.values()) counts.set(lens, (counts.get(lens) ?? 0) + 1);
  const lowered = new Map([...counts].filter(([, count]) => count >= lowersAt));
  const has = (lens: LensId, note: string): boolean => standing.has(`${lens}\0${note}`);
  return {
    has,
    lowered,
    silences: ({ lens, title, confidence }) => has(lens, title) || (lowered.has(lens) && confidence < loweredNeeds),
    standing: [...standing.values()].reverse(),
  };
}

/** What to append to a file so that it holds one more dismissal. */
export function dismissalLine(text: string, dismissal: Dismissal): string {
  return (text !== '' && !text.endsWith('\n') ? '\n' : '') + jsonLines([dismissal]);
}
