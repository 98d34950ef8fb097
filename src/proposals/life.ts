import { withEntry, withValue } from './front-matter';
import type { Proposal } from './proposal';
import { mailOf } from './proposal';

/** The file with one more answer to the proposal; everything else byte for byte. */
export function withFeedback(text: string, at: string, by: string, words: string): string {
  return withEntry(text, 'feedback', { at, by, text: words });
}

/** The file with a day (`YYYY-MM-DD`) on which to look at it again; without one, the day is taken out. */
export function withRevisit(text: string, day: string | undefined): string {
  return withValue(text, 'revisit', day);
}

/** The file with what success is measured by; `before` and `after` are what the engineer measured, never a guess. */
export function withMeasure(text: string, measure: NonNullable<Proposal['measure']>): string {
  return withValue(text, 'measure', measure);
}

/** The file with the full SHAs of the commits that carry its trailer. */
export function withCommits(text: string, commits: readonly string[]): string {
  return withValue(text, 'commits', commits);
}

/** The ids a proposal supersedes, or is superseded by, as a list. */
export function idsOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** The file with one more id under `supersedes` or `superseded-by`; as it is where the id is there already. */
export function withLink(
  text: string,
  key: 'supersedes' | 'superseded-by',
  id: string,
  present: string | readonly string[] | undefined,
): string {
  const ids = idsOf(present);
  return ids.includes(id) ? text : withValue(text, key, [...ids, id]);
}

/** Why a proposal waits for its author. */
export type Waiting = 'revisit' | 'old-draft' | 'feedback';

const draftDays = 14;
const dayLong = 86_400_000;

/**
 * What waits on me (`me` is a mail address): the day to look at it again has come; it has been a draft for 14 days; or
 * somebody has answered since my last entry in history or feedback. Nothing, once it is decided and has no open answer.
 */
export function waitingOn(proposal: Proposal, me: string, now: Date): Waiting[] {
  const mine = (by: string | undefined): boolean => by !== undefined && mailOf(by) === mailOf(me);
  if (!mine(proposal.author) || proposal['superseded-by'] !== undefined) return [];
  const waiting: Waiting[] = [];
  const time = (at: string): number => Date.parse(at);
  const [year = 0, month = 1, day = 1] = (proposal.revisit ?? '').split('-').map(Number);
  if (proposal.revisit && new Date(year, month - 1, day) <= now) waiting.push('revisit');
  const history = proposal.history ?? [];
  const since = history.at(-1)?.at ?? proposal.created;
  if (proposal.status === 'draft' && now.getTime() - time(since) > draftDays * dayLong) waiting.push('old-draft');
  const entries = [...history, ...(proposal.feedback ?? [])];
  const last = Math.max(time(proposal.created), ...entries.filter(({ by }) => mine(by)).map(({ at }) => time(at)));
  if (proposal.feedback?.some(({ by, at }) => !mine(by) && time(at) > last)) waiting.push('feedback');
  return waiting;
}

/** The one thing that matters at a step of a proposal's life; asked for, and may be skipped. */
export const asksFor = {
  draft: undefined,
  shared: 'with-whom',
  discussing: 'with-whom',
  accepted: 'by-whom',
  declined: 'why',
  shipped: 'measure',
  withdrawn: 'why',
} as const satisfies Record<Proposal['status'], string | undefined>;
