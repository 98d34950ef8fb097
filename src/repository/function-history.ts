import type { Change } from '../noticing/change';
import type { FunctionHistory } from '../noticing/work';
import { type ChangedFunction, functionsTouched } from './changed-functions';
import { fixesAmong } from './past';
import type { PastCommit, Repository } from './ports';

/** What is asked at most: functions, all of them together in milliseconds, and commits of each. */
const most = { functions: 5, time: 2_000, commits: 50 };

/** The functions a change touches as HEAD has them, in the order of the change. */
async function touchedIn(
  { files }: Change,
  head: string,
  repository: Repository,
  signal: AbortSignal,
): Promise<ChangedFunction[]> {
  const found: ChangedFunction[] = [];
  for (const file of files) {
    if (found.length >= most.functions) break;
    if (file.kind !== 'source' || file.status === 'added' || file.hunks.length === 0) continue;
    const text = await repository.textAt(head, file.oldPath ?? file.path, signal);
    if (text !== undefined) found.push(...functionsTouched(file, text));
  }
  return found.slice(0, most.functions);
}

/**
 * What has happened before to the functions that a change touches, as far as it can be found out within so many
 * milliseconds, two seconds unless told.
 */
export async function functionsOf(
  change: Change,
  head: string,
  repository: Repository,
  signal: AbortSignal,
  time = most.time,
): Promise<FunctionHistory[]> {
  const until = performance.now() + time;
  const found: FunctionHistory[] = [];
  for (const { name, path, first, last } of await touchedIn(change, head, repository, signal)) {
    const within = Math.ceil(until - performance.now());
    if (within <= 0) break;
    const commits: PastCommit[] = [];
    const lines = { to: head, path, first, last, most: most.commits, within };
    const complete = await repository.logOfLines(lines, (commit) => commits.push(commit), signal);
    const now = change.files.find((file) => (file.oldPath ?? file.path) === path)?.path ?? path;
    if (commits.length > 0) found.push({ path: now, name, commits: commits.length, complete, ...fixesAmong(commits) });
  }
  return found;
}
