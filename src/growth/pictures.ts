import type { PracticeId } from '../noticing/lenses/ids';
import { statusIds } from '../proposals/proposal';
import { weekOf } from './documents/period';
import { practicesDone } from './practices';
import { daysBetween, decidedAt, firstShared, type GrowthRecord, type Written } from './record';

/** One row of a picture's numbers: what the picture draws and the table beside it shows. */
export interface PictureRow {
  /** Column values, in the picture's order. */
  readonly values: readonly (string | number)[];
  /** The proposals behind it. */
  readonly ids: readonly string[];
  /** Where a column's number stands for fewer of them, those, by the column's place. */
  readonly fewer?: Readonly<Record<number, readonly string[]>>;
}

export const pictureIds = ['calendar', 'flow', 'lenses', 'practices', 'teams', 'decisions', 'debt', 'balance'] as const;
export type PictureId = (typeof pictureIds)[number];

/** The numbers of one picture. `columns` are ids; their words are in the editor's language. */
export interface Picture {
  readonly id: PictureId;
  readonly columns: readonly string[];
  readonly rows: readonly PictureRow[];
}

/** Which part of the record the pictures show; days as `YYYY-MM-DD`, both included. */
export interface PictureFilter {
  readonly from: string;
  readonly to: string;
  readonly repository?: string;
  /** Ids of the ladder's criteria that are about moving inside the company. */
  readonly mobility?: ReadonlySet<string>;
}

/** The eight pictures of the dashboard over a record. */
export function picturesOf(record: GrowthRecord, filter: PictureFilter): Picture[] {
  const inside = (at: string): boolean => {
    const day = at.slice(0, 10);
    return day >= filter.from && day <= filter.to;
  };
  const here = (repository: string | undefined): boolean => !filter.repository || repository === filter.repository;
  const proposals = record.proposals.filter(({ proposal }) => here(proposal.repository) && inside(proposal.created));
  const kept: GrowthRecord = {
    proposals,
    contributions: record.contributions.filter(({ date }) => inside(date)),
    noticed: record.noticed.filter(({ at, repository }) => here(repository) && inside(at)),
    commits: record.commits.filter(({ at, repository }) => here(repository) && inside(at)),
  };
  return [
    counted('calendar', ['day', 'proposals'], proposals, ({ proposal }) => [proposal.created.slice(0, 10)]),
    flow(proposals),
    counted('lenses', ['lens', 'proposals'], proposals, ({ proposal }) => proposal.lenses ?? [], false),
    practices(kept, filter.mobility),
    counted('teams', ['team', 'proposals'], proposals, ({ proposal }) => proposal.audience ?? [], false),
    decisions(proposals),
    debt(kept),
    balance(kept),
  ];
}

/** Rows of a name and how many proposals bear it; by name, or the most first. */
function counted(
  id: PictureId,
  columns: readonly string[],
  proposals: readonly Written[],
  namesOf: (written: Written) => readonly string[],
  byName = true,
): Picture {
  const ids = new Map<string, string[]>();
  for (const written of proposals)
    for (const name of new Set(namesOf(written))) {
      const of = ids.get(name);
      if (of) of.push(written.proposal.id);
      else ids.set(name, [written.proposal.id]);
    }
  const rows = [...ids]
    .sort(([a, m], [b, n]) => (byName ? 0 : n.length - m.length) || (a < b ? -1 : 1))
    .map(([name, of]) => ({ values: [name, of.length], ids: of }));
  return { id, columns, rows };
}

/** How many are in each status now and how many ever were, in the order of a proposal's life. */
function flow(proposals: readonly Written[]): Picture {
  const of = new Map(statusIds.map((status) => [status, { now: [] as string[], ever: [] as string[] }]));
  for (const { proposal } of proposals) {
    const { id, status, history } = proposal;
    for (const one of new Set([status, ...(history ?? []).map((step) => step.status)])) of.get(one)?.ever.push(id);
    of.get(status)?.now.push(id);
  }
  const rows = [...of].map(([status, { now, ever }]) => ({
    values: [status, now.length, ever.length],
    ids: ever,
    fewer: { 1: now },
  }));
  return { id: 'flow', columns: ['status', 'now', 'ever'], rows: rows.filter(({ ids }) => ids.length > 0) };
}

function practices(record: GrowthRecord, mobility: PictureFilter['mobility']): Picture {
  const rows = practicesDone(record, mobility).map(({ practice, proposals, contributions }) => ({
    values: [practice satisfies PracticeId, proposals.length, contributions.length],
    ids: proposals.map(({ proposal }) => proposal.id),
    fewer: { 2: [] },
  }));
  return { id: 'practices', columns: ['practice', 'proposals', 'contributions'], rows };
}

/** Whole days from shared to decision, one row a decided proposal. */
function decisions(proposals: readonly Written[]): Picture {
  const rows = proposals.flatMap(({ proposal }) => {
    const [shared, decided] = [firstShared(proposal), decidedAt(proposal)];
    return shared && decided
      ? [{ values: [decided.slice(0, 10), proposal.title, daysBetween(shared, decided)], ids: [proposal.id] }]
      : [];
  });
  const sorted = rows.sort((a, b) => (String(a.values[0]) < String(b.values[0]) ? -1 : 1));
  return { id: 'decisions', columns: ['decided', 'title', 'days'], rows: sorted };
}

/** Implemented (own commits) and proposed, by ISO week. */
function balance({ commits, proposals }: GrowthRecord): Picture {
  const weeks = new Map<string, { commits: number; ids: string[] }>();
  const weekAt = weeksOfDays();
  const of = (at: string): { commits: number; ids: string[] } => {
    const week = weekAt(at);
    const known = weeks.get(week) ?? { commits: 0, ids: [] };
    weeks.set(week, known);
    return known;
  };
  for (const { at } of commits) of(at).commits += 1;
  for (const { proposal } of proposals) of(proposal.created).ids.push(proposal.id);
  const rows = [...weeks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, { commits: implemented, ids }]) => ({ values: [week, implemented, ids.length], ids }));
  return { id: 'balance', columns: ['week', 'implemented', 'proposed'], rows };
}

/** What was noticed and never proposed, added up by ISO week. */
function debt({ noticed }: GrowthRecord): Picture {
  const added = new Map<string, number>();
  const weekAt = weeksOfDays();
  for (const { at, outcome } of noticed) {
    if (outcome !== 'open') continue;
    const week = weekAt(at);
    added.set(week, (added.get(week) ?? 0) + 1);
  }
  let sum = 0;
  const rows = [...added]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, count]) => {
      sum += count;
      return { values: [week, sum], ids: [] };
    });
  return { id: 'debt', columns: ['week', 'notes'], rows };
}

/** The ISO week a moment lies in; each day is looked up once, since thousands of entries share few days. */
function weeksOfDays(): (at: string) => string {
  const known = new Map<string, string>();
  return (at) => {
    const day = at.slice(0, 10);
    const week = known.get(day) ?? weekOf(day).week;
    known.set(day, week);
    return week;
  };
}

/** The repositories a record knows, by name. */
export function repositoriesOf({ proposals, noticed, commits }: GrowthRecord): string[] {
  const names = new Set<string>();
  for (const { proposal } of proposals) if (proposal.repository !== undefined) names.add(proposal.repository);
  for (const { repository } of noticed) names.add(repository);
  for (const { repository } of commits) names.add(repository);
  return [...names].sort();
}
