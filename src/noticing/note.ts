import * as z from 'zod/mini';
import { lensIds } from './lenses/ids';

/** Where a note's claim can be seen: a place in the change, or the ticket's or message's own words. */
export const evidenceSchema = z.object({
  /** As on the diff's `+++` side (`---` for deleted files); absent when the words come from ticket or message. */
  path: z.optional(z.string()),
  /** 1-based, in the new file; in the old one when `old` is set. */
  line: z.optional(z.int().check(z.positive())),
  old: z.optional(z.literal(true)),
  in: z.optional(z.enum(['ticket', 'message'])),
  /**
   * Verbatim, without the diff's `+` or `-`, at most 160 characters. Of a sentence that ticket or message wrap, the whole
   * on one line.
   */
  quote: z.string().check(z.minLength(1), z.maxLength(160)),
});

/** One strategic follow-up on the work at hand (formats.md: a note in flight). */
export const noteSchema = z.object({
  lens: z.enum(lensIds),
  /** At most 70 characters. */
  title: z.string().check(z.minLength(1), z.maxLength(70)),
  /** The four moves, at most 90 words. */
  text: z.string().check(z.minLength(1)),
  /** Noticed and Proposed alone, at most 40 words: what goes into a commit message. */
  brief: z.string().check(z.minLength(1)),
  /** The sentence of the second move alone: what the work shows. */
  noticed: z.optional(z.string()),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  /** 0 to 1, two decimals. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  because: z.array(z.object({ signal: z.string(), weight: z.number() })),
  /** The named things of this work (route, tables, callers, owners …) that the draft is filled with; lists are joined by `, `. */
  slots: z.record(z.string(), z.string()),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Note = z.infer<typeof noteSchema>;
