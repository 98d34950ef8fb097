import { l10n } from 'vscode';
import type { Ladder } from '../../growth/ladder';
import type { HomeFiles } from './home-files';

/** The engineer's own ladder, else the built-in one. Throws with the line where the own one does not fit. */
export async function ladderOf(home: HomeFiles): Promise<Ladder> {
  const { builtInLadder, readLadder } = await import('./growing');
  const text = await home.read('ladder.yaml');
  if (text.trim() === '') return builtInLadder();
  const read = readLadder(text);
  if ('ladder' in read) return read.ladder;
  const [problem] = read.problems;
  throw new Error(l10n.t('ladder.yaml, line {0}: {1}', problem?.line ?? 1, problem?.message ?? ''));
}

/** Ids of its criteria about moving inside the company; none where it cannot be read, which the Growth view tells. */
export async function mobilityIn(ladder: Promise<Ladder>): Promise<ReadonlySet<string>> {
  const { mobilityOf } = await import('./growing');
  return ladder.then(mobilityOf, () => new Set<string>());
}
