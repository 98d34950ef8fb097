import type { Proposal } from '../proposals/proposal';
import type { Contribution } from './contributions';
import type { Noticed } from './noticed';

/** A proposal as growth reads it. */
export interface Written {
  readonly proposal: Proposal;
  /** The page below the front matter. */
  readonly body: string;
}

/** One of the engineer's own commits. */
export interface OwnCommit {
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly sha: string;
  readonly subject: string;
  readonly repository: string;
  /** The modules it touches, such as `services/orders`. */
  readonly modules: readonly string[];
}

/** Everything growth is told: the engineer's own proposals, contributions, notes shown on commits, and commits. */
export interface GrowthRecord {
  readonly proposals: readonly Written[];
  readonly contributions: readonly Contribution[];
  readonly noticed: readonly Noticed[];
  readonly commits: readonly OwnCommit[];
}

const day = 86_400_000;

/** When a proposal was last given a status, or created. */
export const lastStep = ({ history, created }: Proposal): string => history?.at(-1)?.at ?? created;

/** Whether it was created or given a status on a day (`YYYY-MM-DD`) or later. */
export const touchedSince = (proposal: Proposal, day: string): boolean =>
  proposal.created.slice(0, 10) >= day || lastStep(proposal).slice(0, 10) >= day;

/** When it was first shown to somebody; undefined for one that never was. */
export const firstShared = ({ history }: Proposal): string | undefined =>
  history?.find(({ status }) => status !== 'draft' && status !== 'withdrawn')?.at;

/** When it was first accepted, declined or shipped. */
export const decidedAt = ({ history }: Proposal): string | undefined =>
  history?.find(({ status }) => status === 'accepted' || status === 'declined' || status === 'shipped')?.at;

/** The part of the repository a path belongs to: two folders deep where the first only groups (`services/orders`). */
export function moduleOf(path: string): string {
  const [first = '', second, ...rest] = path.split('/');
  if (second === undefined) return '.';
  const groups = /^(apps?|crates|libs?|modules|packages|plugins|projects|services|src|internal|pkg|cmd)$/;
  return rest.length > 0 && groups.test(first) ? `${first}/${second}` : first;
}

/** The record of the last `days` before `now`: what was created, logged, shown or committed then. */
export function lastDays(record: GrowthRecord, now: Date, days: number): GrowthRecord {
  const from = now.getTime() - days * day;
  const since = (at: string): boolean => Date.parse(at) >= from && Date.parse(at) <= now.getTime();
  return {
    proposals: record.proposals.filter(({ proposal }) => since(proposal.created) || since(lastStep(proposal))),
    contributions: record.contributions.filter(({ date }) => since(`${date}T00:00:00Z`)),
    noticed: record.noticed.filter(({ at }) => since(at)),
    commits: record.commits.filter(({ at }) => since(at)),
  };
}

/** Whole days from one moment to another, never below 0. */
export function daysBetween(from: string | Date, to: string | Date): number {
  return Math.max(0, Math.floor((new Date(to).getTime() - new Date(from).getTime()) / day));
}
