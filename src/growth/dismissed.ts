import { z } from 'zod';
import { type LensId, lensIds } from '../noticing/lenses/index';
import { readJsonLines } from './json-lines';

/** One line of `dismissed.jsonl`: a note found not useful, that taken back, or a lens set to its normal voice again. */
export const dismissedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['dismissed', 'undone']),
    at: z.iso.datetime({ offset: true }),
    repository: z.string().min(1),
    lens: z.enum(lensIds),
    /** What makes it this note: the same words about the same thing. */
    note: z.string().min(1),
  }),
  z.object({ kind: z.literal('reset'), at: z.iso.datetime({ offset: true }), repository: z.string().min(1) }),
]);

export type Dismissal = z.infer<typeof dismissedSchema>;

/** Days a dismissed note stays away. */
export const dismissedFor = 90;
/** Dismissals of one lens in one repository that lower it there. */
export const lowersAt = 3;

export interface Dismissed {
  /** True where this note was found not useful here within the last 90 days. */
  has(lens: LensId, note: string): boolean;
  /** The lenses that three or more dismissals lower in this repository, with their number. */
  readonly lowered: ReadonlyMap<LensId, number>;
}

/** What the engineer found not useful in a repository, as of `now`. Unreadable lines are skipped. */
export function readDismissed(text: string, repository: string, now: Date): Dismissed {
  const from = now.getTime() - dismissedFor * 86_400_000;
  const standing = new Map<string, LensId>();
  const lowering = new Map<string, LensId>();
  for (const value of readJsonLines(text, dismissedSchema).values) {
    if (value.repository !== repository) continue;
    if (value.kind === 'reset') {
      lowering.clear();
      continue;
    }
    const key = `${value.lens}\0${value.note}`;
    for (const map of [standing, lowering])
      if (value.kind === 'undone') map.delete(key);
      else if (Date.parse(value.at) >= from) map.set(key, value.lens);
  }
  const counts = new Map<LensId, number>();
  for (const lens of lowering.values()) counts.set(lens, (counts.get(lens) ?? 0) + 1);
  return {
    has: (lens, note) => standing.has(`${lens}\0${note}`),
    lowered: new Map([...counts].filter(([, count]) => count >= lowersAt)),
  };
}
