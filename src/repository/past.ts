import type { ChangedFile } from '../noticing/change';
import { kindOf } from '../noticing/kind';
import type { Contributor, FileHistory, HistoryFacts, PastCommit, Together } from '../noticing/work';
import type { History, KeptCommit } from './history';
import { type Parts, partOf } from './parts';

const day = 86_400;
/** Work counts half after half a year (the recency weight of "knowledge concentration"). */
const halfLife = 182 * day;
const year = 365 * day;

/** Commits that change more files than this say nothing of which files belong together. */
const bulk = 30;
/** No more changed files than this are looked at. */
const mostFiles = 60;

const mends =
  /^(?:(?:bug|hot|quick)?[ -]?fix(?:es|ed|ing)?|mend|repair)\b|^\[?(?:fix|bug)\b|\b(?:fix(?:es|ed)?|bug|regression|hotfix)\b/i;
const notAMend = /\b(?:typo|typos|lint|format|formatting|spelling|comment|comments|whitespace)\b/i;
const takesBack = /^revert\b|^(?:chore|fix)?:? ?revert:? /i;

const dayOf = (at: number): string => new Date(at * 1_000).toISOString().slice(0, 10);
type Told = Pick<KeptCommit, 'sha' | 'subject' | 'at' | 'name'>;
const pastCommit = ({ sha, subject, at, name }: Told): PastCommit => ({ sha, subject, at: dayOf(at), by: name });

const isBot = (name: string): boolean => /\[bot\]$|\bbot$|^(?:renovate|dependabot|github-actions)\b/i.test(name);

/** Who made the commits of the two years before `now`, by mail address; recent work counts more. */
function contributorsOf(commits: readonly KeptCommit[], now: number): Contributor[] {
  const people = new Map<string, { name: string; mail: string; weight: number; commits: number }>();
  let whole = 0;
  for (const { at, name, mail } of commits) {
    if (now - at > 2 * year || isBot(name)) continue;
    const weight = 2 ** (-Math.max(0, now - at) / halfLife);
    whole += weight;
    const key = mail.toLowerCase() || name;
    const person = people.get(key) ?? { name, mail, weight: 0, commits: 0 };
    people.set(key, { ...person, weight: person.weight + weight, commits: person.commits + 1 });
  }
  return [...people.values()]
    .sort((a, b) => b.weight - a.weight || (a.mail < b.mail ? -1 : 1))
    .map(({ name, mail, weight, commits: made }) => ({
      name,
      mail,
      share: Math.round((weight / whole) * 100) / 100,
      commits: made,
    }));
}

/** The files that most commits of the last year touched, in falling order. */
export function busiestOf(history: History): string[] {
  const since = history.now - year;
  const counts: [path: string, count: number][] = [];
  for (const path of history.paths()) {
    const commits = history.commitsOf(path);
    let count = 0;
    while (count < commits.length && (commits[count]?.at ?? 0) > since) count++;
    if (count > 4 && ['source', 'schema'].includes(kindOf(path))) counts.push([path, count]);
  }
  counts.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return counts.slice(0, 20).map(([path]) => path);
}

/** Which of the commits mend something, by their subjects. */
export function fixesAmong(commits: readonly Told[]): { fixes: PastCommit[]; fixCount: number } {
  const fixes = commits.filter(
    ({ subject }) => mends.test(subject) && !notAMend.test(subject) && !takesBack.test(subject),
  );
  return { fixes: fixes.slice(0, 10).map(pastCommit), fixCount: fixes.length };
}

/** The commits that mended a file, the newest first, at most 10. */
export const fixesOf = (path: string, history: History): PastCommit[] => fixesAmong(history.commitsOf(path)).fixes;

function fileHistory(path: string, history: History, ranking: readonly string[]): FileHistory | undefined {
  const commits = history.commitsOf(path);
  const [newest] = commits;
  const oldest = commits.at(-1);
  if (!newest || !oldest) return undefined;
  const recent = commits.filter(({ at }) => history.now - at < year).length;
  const people = contributorsOf(commits, history.now);
  const rank = ranking.indexOf(path) + 1;
  return {
    path,
    commits: commits.length,
    recent,
    since: dayOf(oldest.at),
    last: dayOf(newest.at),
    ...(rank > 0 && { rank }),
    ...fixesAmong(commits),
    reverts: commits
      .filter(({ subject }) => takesBack.test(subject))
      .slice(0, 5)
      .map(pastCommit),
    people: people.slice(0, 5),
    single: people.length === 1 && (people[0]?.commits ?? 0) >= 3,
  };
}

/** Files that usually change when a changed one does, and do not now. */
function together(
  path: string,
  changed: ReadonlySet<string>,
  history: History,
  tracked: ReadonlySet<string>,
): Together[] {
  const commits = history
    .commitsOf(path)
    .filter(({ paths }) => paths.length <= bulk)
    .slice(0, 100);
  if (commits.length < 4) return [];
  const counts = new Map<string, number>();
  for (const { paths } of commits)
    for (const other of new Set(paths.map((name) => history.present(name))))
      if (!changed.has(other) && tracked.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .filter(([other, times]) => times >= 4 && times / commits.length >= 0.7 && belongs(other))
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([other, times]) => ({ path, other, times, of: commits.length }));
}

/** Whether a file that usually changes, too, is one that a person changes on purpose. */
const belongs = (path: string): boolean =>
  ['source', 'test', 'schema', 'migration', 'config', 'docs'].includes(kindOf(path));

/** Everyone who has worked in two years on the same parts as the work. */
function around(touched: ReadonlySet<string>, history: History, parts: Parts): Set<KeptCommit> {
  const found = new Set<KeptCommit>();
  for (const path of history.paths()) {
    if (!touched.has(partOf(path, parts))) continue;
    for (const commit of history.commitsOf(path)) {
      if (history.now - commit.at > 2 * year) break;
      found.add(commit);
    }
  }
  return found;
}

/** What is known beside the history when it is asked about a change. */
export interface Surroundings {
  readonly parts: Parts;
  readonly tracked: ReadonlySet<string>;
  readonly busiest: readonly string[];
  /** One's own mail address, where known. */
  readonly me: string | undefined;
}

/** What the history says about the changed files. */
export function pastOf(files: readonly ChangedFile[], history: History, surroundings: Surroundings): HistoryFacts {
  const { parts, tracked, busiest, me } = surroundings;
  const speaking = files.filter(({ kind }) =>
    ['source', 'schema', 'migration', 'config', 'build', 'test'].includes(kind),
  );
  // The index may hold a rename that no commit knows yet.
  const names = speaking.slice(0, mostFiles).map(({ path, oldPath }) => ({ path, known: oldPath ?? path }));
  const changed = new Set(files.flatMap(({ path, oldPath }) => (oldPath ? [path, oldPath] : [path])));
  const found = names.flatMap(({ path, known }) => {
    const told = fileHistory(known, history, busiest);
    return told ? [{ ...told, path }] : [];
  });
  const touched = new Set(speaking.map(({ path }) => partOf(path, parts)));
  const own = names.flatMap(({ known }) => history.commitsOf(known));
  const others = (commits: Iterable<KeptCommit>) =>
    contributorsOf([...commits], history.now).filter(({ mail }) => mail.toLowerCase() !== me?.toLowerCase());
  const near = others(new Set(own));
  const far = near.length < 2 ? others(around(touched, history, parts)) : [];
  const colleagues = new Map([...far, ...near].map((person) => [person.mail.toLowerCase(), person]));
  const inOrder = [...near, ...far].map(({ mail }) => mail.toLowerCase());
  return {
    files: found,
    together: names.flatMap(({ known }) => together(known, changed, history, tracked)).slice(0, 5),
    colleagues: [...new Set(inOrder)].flatMap((mail) => colleagues.get(mail) ?? []).slice(0, 5),
    size: history.size,
    complete: history.complete,
    partial: history.partial,
    shallow: history.head.shallow,
  };
}
