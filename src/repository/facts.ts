import type { Change } from '../noticing/change';
import type { Facts, Reference } from '../noticing/work';
import { type Lookup, lookupsOf } from './lookups';
import { architectsOf, findOwners, ownershipOf } from './owners';
import { type Parts, partOf, partsOf } from './parts';
import type { Repository } from './ports';
import { candidatesOf, importing, linksOf, referencesOf } from './references';

/** Which parts a change touches: those whose code, schema or build it changes. */
function touchedBy({ files }: Change, parts: Parts): Set<string> {
  return new Set(files.filter(({ kind }) => kind !== 'docs').map(({ path }) => partOf(path, parts)));
}

async function packageNameOf(part: string, repository: Repository, signal: AbortSignal): Promise<string | undefined> {
  const text = await repository.read(part === '' ? 'package.json' : `${part}/package.json`, signal);
  return text && /"name"\s{0,4}:\s{0,4}"([^"\s]{1,200})"/.exec(text)?.[1];
}

async function callersOf(
  change: Change,
  lookups: readonly Lookup[],
  repository: Repository,
  signal: AbortSignal,
): Promise<Reference[]> {
  const parts = partsOf(await repository.files(signal));
  const literals = lookups.map(({ literals: [...all] }) => all.sort((a, b) => b.length - a.length)[0] ?? '');
  const matches = await repository.search(literals, signal);
  const found: Reference[] = [];
  for (const [lookup, candidates] of candidatesOf(lookups, matches, parts, touchedBy(change, parts))) {
    if (lookup.kind !== 'name') {
      found.push(...referencesOf(lookup, candidates, parts));
      continue;
    }
    const links = linksOf(lookup.path, await packageNameOf(partOf(lookup.path, parts), repository, signal));
    const paths = candidates.map(({ path }) => path).slice(0, 100);
    const lines = links.length > 0 ? await repository.search(links, signal, paths) : [];
    found.push(...referencesOf(lookup, importing(candidates, lines, links), parts));
  }
  return found;
}

/**
 * What is known of the repository around a change: who looks after the changed paths, and which other parts name what
 * it touches. What cannot be found out is left out and told to `failed`; only a cancelled search rejects.
 */
export async function factsOf(
  change: Change,
  repository: Repository,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<Facts> {
  const lookups = lookupsOf(change);
  const paths = change.files.flatMap(({ path, oldPath }) => (oldPath ? [path, oldPath] : [path]));
  const orNothing = <T>(answer: Promise<T>): Promise<T | undefined> =>
    answer.catch((error: unknown) => {
      signal.throwIfAborted();
      failed(error);
      return undefined;
    });
  const [owners, callers] = await Promise.all([
    orNothing(findOwners(repository, signal)),
    orNothing(lookups.length > 0 ? callersOf(change, lookups, repository, signal) : Promise.resolve([])),
  ]);
  return {
    ...(owners && { owners: ownershipOf(owners, paths), architects: architectsOf(owners) }),
    ...(callers && { callers }),
  };
}
