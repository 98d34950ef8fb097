import { z } from 'zod';
import { lensIds } from './lenses/ids';

/** Where a note's claim can be seen: a place in the change, or the ticket's or message's own words. */
export const evidenceSchema = z.object({
  /** As on the diff's `+++` side (`---` for deleted files); absent when the words come from ticket or message. */
  path: z.string().optional(),
  /** 1-based, in the new file; in the old one when `old` is set. */
  line: z.number().int().positive().optional(),
  old: z.literal(true).optional(),
  in: z.enum(['ticket', 'message']).optional(),
  /** Verbatim, without the diff's `+` or `-`, at most 160 characters. */
  quote: z.string().min(1).max(160),
});

/** One strategic follow-up on the work at hand (formats.md: a note in flight). */
export const noteSchema = z.object({
  lens: z.enum(lensIds),
  /** At most 70 characters. */
  title: z.string().min(1).max(70),
  /** The four moves, at most 90 words. */
  text: z.string().min(1),
  /** Noticed and Proposed alone, at most 40 words: what goes into a commit message. */
  brief: z.string().min(1),
  /** The sentence of the second move alone: what the work shows. */
  noticed: z.string().optional(),
  evidence: z.array(evidenceSchema).min(1),
  /** 0 to 1, two decimals. */
  confidence: z.number().min(0).max(1),
  because: z.array(z.object({ signal: z.string(), weight: z.number() })),
  /** The named things of this work (route, tables, callers, owners …) that the draft is filled with; lists are joined by `, `. */
  slots: z.record(z.string(), z.string()),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Note = z.infer<typeof noteSchema>;
