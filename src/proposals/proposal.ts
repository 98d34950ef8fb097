import { z } from 'zod';
import { lensIds } from '../noticing/lenses/index';

/** What has become of a proposal; any may follow any. */
export const statusIds = ['draft', 'shared', 'discussing', 'accepted', 'declined', 'shipped', 'withdrawn'] as const;

export const idPattern = /^\d{4}-\d{2}-\d{2}-[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,79})$/u;

const text = z.string().trim().min(1);
const dateTime = z.iso.datetime({ offset: true });
const date = z.iso.date();
const status = z.enum(statusIds);

/** The front matter of a proposal (formats.md). Keys it does not know are kept in the file and not looked at. */
export const proposalSchema = z
  .object({
    schema: z.literal(1),
    id: z.string().regex(idPattern, 'an id is YYYY-MM-DD-words'),
    title: text,
    status,
    created: dateTime,
    lenses: z.array(z.enum(lensIds)).optional(),
    author: text.optional(),
    with: z.array(text).optional(),
    repository: text.optional(),
    ticket: text.optional(),
    audience: z.array(text).optional(),
    people: z.array(text).optional(),
    commits: z.array(z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full SHA')).optional(),
    evidence: z
      .array(
        z.object({ path: text.optional(), line: z.int().positive().optional(), commit: text.optional(), quote: text }),
      )
      .optional(),
    history: z.array(z.object({ at: dateTime, status, by: text, note: text.optional() })).optional(),
    feedback: z.array(z.object({ at: dateTime, by: text, text })).optional(),
    measure: z.object({ what: text, before: text.optional(), after: text.optional() }).optional(),
    criteria: z.array(text).optional(),
    revisit: date.optional(),
    supersedes: z.union([text, z.array(text)]).optional(),
    'superseded-by': z.union([text, z.array(text)]).optional(),
  })
  .superRefine(({ status: now, history }, issues) => {
    const last = history?.at(-1);
    if (last && last.status !== now)
      issues.addIssue({
        code: 'custom',
        path: ['status'],
        message: `is ${now}, but the last entry of history says ${last.status}`,
      });
  });

export type Proposal = z.infer<typeof proposalSchema>;
export type Status = (typeof statusIds)[number];

/** The newest front matter this version writes; a newer one is shown read-only. */
export const schemaVersion = 1;

/** The mail address of `Name <mail>` in lower case; the whole text where there is none. */
export function mailOf(person: string): string {
  return (/<([^<>]{1,200})>/.exec(person)?.[1] ?? person).trim().toLowerCase();
}
