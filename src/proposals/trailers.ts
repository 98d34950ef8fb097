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
 * The commits to record after HEAD has moved: those that carry the trailer now, the oldest first. Where none does, the
 * recorded ones stay (another clone may have them). `undefined` where nothing changes.
 */
export function refreshed(recorded: readonly string[], found: readonly string[] | undefined): string[] | undefined {
  if (!found || found.length === 0) return undefined;
  const next = [...found].reverse();
  return next.length === recorded.length && next.every((sha) => recorded.includes(sha)) ? undefined : next;
}
