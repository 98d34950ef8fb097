import * as z from 'zod/mini';
import { lensIds } from '../noticing/lenses/ids';

/** What has become of a proposal; any may follow any. */
export const statusIds = ['draft', 'shared', 'discussing', 'accepted', 'declined', 'shipped', 'withdrawn'] as const;

export const idPattern = /^\d{4}-\d{2}-\d{2}-[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,79})$/u;

const text = z.string().check(z.trim(), z.minLength(1));
const dateTime = z.iso.datetime({ offset: true });
const date = z.iso.date();
const status = z.enum(statusIds);

/** The front matter of a proposal (formats.md). Keys it does not know are kept in the file and not looked at. */
export const proposalSchema = z
  .object({
    schema: z.literal(1),
    id: z.string().check(z.regex(idPattern, 'an id is YYYY-MM-DD-words')),
    title: text,
    status,
    created: dateTime,
    lenses: z.optional(z.array(z.enum(lensIds))),
    author: z.optional(text),
    with: z.optional(z.array(text)),
    repository: z.optional(text),
    ticket: z.optional(text),
    audience: z.optional(z.array(text)),
    people: z.optional(z.array(text)),
    commits: z.optional(z.array(z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full SHA')))),
    evidence: z.optional(
      z.array(
        z.object({
          path: z.optional(text),
          line: z.optional(z.int().check(z.positive())),
          commit: z.optional(text),
          quote: text,
        }),
      ),
    ),
    history: z.optional(z.array(z.object({ at: dateTime, status, by: text, note: z.optional(text) }))),
    feedback: z.optional(z.array(z.object({ at: dateTime, by: text, text }))),
    measure: z.optional(z.object({ what: text, before: z.optional(text), after: z.optional(text) })),
    criteria: z.optional(z.array(text)),
    revisit: z.optional(date),
    supersedes: z.optional(z.union([text, z.array(text)])),
    'superseded-by': z.optional(z.union([text, z.array(text)])),
  })
  .check(({ value: { status: now, history }, issues }) => {
    const last = history?.at(-1);
    if (last && last.status !== now)
      issues.push({
        code: 'custom',
        input: now,
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
