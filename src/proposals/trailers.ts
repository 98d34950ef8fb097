import { idPattern } from './proposal';

/** Arguments of `git log` whose answer `commitsByProposal` reads; `range` such as `HEAD` or `--all`. */
export function trailersCommand(range: string, most: number): [string, ...string[]] {
  const format = '--format=%H%x1f%(trailers:key=Proposal,valueonly,separator=%x1e)';
  return ['log', range, `--max-count=${most}`, '--grep=^Proposal: ', '-z', format];
}

/** The full SHAs of the commits that carry each proposal's trailer, the newest first. */
export function commitsByProposal(answer: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of answer.split('\0')) {
    const [sha = '', values = ''] = entry.split('\x1f');
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) continue;
    for (const id of new Set(values.split('\x1e').map((value) => value.trim())))
      if (idPattern.test(id)) found.set(id, [...(found.get(id) ?? []), sha]);
  }
  return found;
}

/**
 * The commits to record after HEAD has moved, the oldest first; undefined where nothing changes. What is found is in it.
 * What is recorded, but found no longer (another branch or repository has it), stays, unless it is `gone` from every
 * branch and another commit of the proposal has come, as after a rebase.
 */
export async function refreshed(
  recorded: readonly string[],
  found: readonly string[],
  gone: (commit: string) => Promise<boolean>,
): Promise<string[] | undefined> {
  const fresh = found.filter((commit) => !recorded.includes(commit)).reverse();
  if (fresh.length === 0) return undefined;
  const kept: string[] = [];
  for (const commit of recorded) if (found.includes(commit) || !(await gone(commit))) kept.push(commit);
  return [...kept, ...fresh];
}
