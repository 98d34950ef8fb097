import type { Change } from '../noticing/change';
import type { Facts } from '../noticing/work';
import { KnownRepository } from '../repository/facts';
import { gitRepository } from './git-repository';

/** Repositories whose history is remembered, the one asked about last at the end. */
const known = new Map<string, KnownRepository>();
const mostKnown = 6;

/**
 * What the repository on this disk around a change says (KnownRepository.factsOf); in one bundle that is loaded on first
 * use.
 */
export function factsOfChange(
  root: string,
  change: Change,
  signal: AbortSignal,
  failed: (error: unknown) => void,
  later?: () => void,
): Promise<Facts> {
  const repository = known.get(root) ?? new KnownRepository(gitRepository(root), failed);
  known.delete(root);
  known.set(root, repository);
  const [[oldest, first] = []] = known;
  if (known.size > mostKnown && oldest !== undefined) {
    known.delete(oldest);
    first?.close();
  }
  return repository.factsOf(change, signal, later);
}
