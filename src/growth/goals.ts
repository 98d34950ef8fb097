import * as z from 'zod/mini';
import { type DatedLines, datedLine, type Pieces, readDatedLines, withDatedLine } from './dated-lines';

/** What `goals.md` holds: what the engineer aims at, and what was said about it with a manager. */
export const goalKinds = ['goal', 'conversation'] as const;

const goalSchema = z.object({
  ...datedLine,
  kind: z.enum(goalKinds),
  /** Wanted until that day. */
  by: z.optional(z.iso.date()),
  /** Reached on that day. */
  done: z.optional(z.iso.date()),
});

export type Goal = z.infer<typeof goalSchema>;

const pieces: Pieces = {
  with: { key: 'with', many: true },
  by: { key: 'by' },
  done: { key: 'done' },
  for: { key: 'criteria', many: true },
};

/**
 * Reads `goals.md`: one list line each, `- 2026-11-22 goal: Lead one design across teams · by: 2027-03-31 · for: staff-reach`
 * or `- 2026-11-23 conversation: What the next level asks for · with: Dina`. Any other line is prose. Never throws.
 */
export const readGoals = (text: string): DatedLines<Goal> => readDatedLines(text, goalSchema, pieces);

/** The file's text with one more goal or conversation at its end; everything before it stays byte for byte. */
export const withGoal = (text: string, goal: Goal): string =>
  withDatedLine(text, '# Goals and conversations\n\n', goal, pieces);

/** The open goals, the nearest first; then the conversations, the latest first; then the goals that were reached. */
export function goalsInOrder(goals: readonly Goal[]): Goal[] {
  const place = ({ kind, done }: Goal): number => (kind === 'conversation' ? 1 : done ? 2 : 0);
  const due = ({ kind, by, date }: Goal): number => (kind === 'goal' && by ? Date.parse(by) : -Date.parse(date));
  return [...goals].sort((a, b) => place(a) - place(b) || Number(!a.by) - Number(!b.by) || due(a) - due(b));
}
