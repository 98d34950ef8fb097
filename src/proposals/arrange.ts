import type { Logged } from './log';
import { type Proposal, type Status, statusIds } from './proposal';

/** What the log can be grouped by. */
export const groupings = ['status', 'lens', 'month', 'repository', 'audience'] as const;
export type Grouping = (typeof groupings)[number];

/** What the proposals of a group can be sorted by: when written, when last stepped or answered, or the title. */
export const orders = ['newest', 'oldest', 'changed', 'title'] as const;
export type Order = (typeof orders)[number];

/** Proposals that have something in common. */
export interface ProposalGroup {
  /** A status or lens id, a month as `YYYY-MM`, a repository or team; empty for those that name none. */
  readonly key: string;
  readonly members: readonly Logged[];
}

/**
 * The log in groups: statuses in the order of a proposal's life, all of them, also those without a proposal; months the
 * newest first; others by name; those without a value last. A proposal stands under each lens and each audience it names.
 * @param proposals the newest first, as the log answers them
 */
export function groupsOf(proposals: readonly Logged[], by: Grouping, order: Order, language: string): ProposalGroup[] {
  const groups = new Map<string, Logged[]>(by === 'status' ? statusIds.map((status) => [status, []]) : []);
  for (const logged of sorted(proposals, order, language))
    for (const key of keysOf(logged.proposal, by)) {
      const members = groups.get(key);
      if (members) members.push(logged);
      else groups.set(key, [logged]);
    }
  const all = [...groups].map(([key, members]) => ({ key, members }));
  if (by === 'status') return all;
  const compare = collator(language);
  return all.sort((a, b) => {
    if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
    return by === 'month' ? (a.key < b.key ? 1 : -1) : compare(a.key, b.key);
  });
}

/** The proposals in another order; those that are alike in it stay the newest first. */
function sorted(proposals: readonly Logged[], order: Order, language: string): readonly Logged[] {
  if (order === 'newest') return proposals;
  if (order === 'oldest') return [...proposals].reverse();
  if (order === 'title') {
    const compare = collator(language);
    return [...proposals].sort((a, b) => compare(a.proposal.title, b.proposal.title));
  }
  const timed = proposals.map((logged) => ({ logged, time: changedAt(logged.proposal) }));
  return timed.sort((a, b) => b.time - a.time).map(({ logged }) => logged);
}

/** When something last happened to it, in milliseconds since 1970. */
function changedAt({ created, history = [], feedback = [] }: Proposal): number {
  return Math.max(...[created, ...history.map(({ at }) => at), ...feedback.map(({ at }) => at)].map(Date.parse));
}

function keysOf(proposal: Proposal, by: Grouping): Iterable<string> {
  if (by === 'status') return [proposal.status];
  // The month of the writer's own calendar: the date-time carries its offset.
  if (by === 'month') return [proposal.created.slice(0, 7)];
  if (by === 'repository') return [proposal.repository ?? ''];
  const named = (by === 'lens' ? proposal.lenses : proposal.audience) ?? [];
  return named.length > 0 ? new Set(named) : [''];
}

const collator = (language: string): Intl.Collator['compare'] =>
  new Intl.Collator(language, { numeric: true, sensitivity: 'base' }).compare;

/** The status that dropping something on a group sets; undefined where the group is of something else. */
export function statusOf(group: string, by: Grouping): Status | undefined {
  return by === 'status' ? statusIds.find((status) => status === group) : undefined;
}
