import type { Change } from '../noticing/change';
import type { Facts } from '../noticing/work';
import { KnownRepository } from '../repository/facts';
import type { Use } from '../repository/uses';
import { gitRepository } from './git-repository';

/** Repositories whose history is remembered, the one asked about last at the end. */
const known = new Map<string, KnownRepository>();
const mostKnown = 6;

/** The repository, as it is remembered. */
function knownAt(root: string, failed: (error: unknown) => void): KnownRepository {
  const repository = known.get(root) ?? new KnownRepository(gitRepository(root), failed);
  known.delete(root);
  known.set(root, repository);
  const [[oldest, first] = []] = known;
  if (known.size > mostKnown && oldest !== undefined) {
    known.delete(oldest);
    first?.close();
  }
  return repository;
}

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
  return knownAt(root, failed).factsOf(change, signal, later);
}

/** The facts of a change, sharpened by what takes longer (KnownRepository.sharpened). */
export function sharpenedFacts(
  root: string,
  facts: Facts,
  change: Change,
  uses: readonly Use[],
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<Facts> {
  return knownAt(root, failed).sharpened(facts, change, uses, signal);
}
