import * as z from 'zod/mini';
import { type DatedLines, datedLine, type Pieces, readDatedLines, withDatedLine } from './dated-lines';

/** What proposals and commits cannot show. */
export const contributionKinds = [
  'mentoring',
  'review',
  'talk',
  'writing',
  'learning',
  'incident',
  'cross-team-help',
  'conversation',
  'other',
] as const;

export const contributionSchema = z.object({
  ...datedLine,
  kind: z.enum(contributionKinds),
  link: z.optional(z.string()),
});

export type Contribution = z.infer<typeof contributionSchema>;

const pieces: Pieces = {
  with: { key: 'with', many: true },
  link: { key: 'link' },
  for: { key: 'criteria', many: true },
};

/**
 * Reads `contributions.md`: one list line each, `- 2026-11-22 mentoring: Paired on retries · with: Ana, Ben · link: https://… · for: staff-multiplier`.
 * Any other line is the engineer's own prose. Never throws.
 */
export const readContributions = (text: string): DatedLines<Contribution> =>
  readDatedLines(text, contributionSchema, pieces);

/** The file's text with one more entry at its end; everything before it stays byte for byte. */
export const withContribution = (text: string, contribution: Contribution): string =>
  withDatedLine(text, '# Contributions\n\n', contribution, pieces);
