import { quoteOf } from '../noticing/signals/signal';
import type { Ownership, Reference } from '../noticing/work';
import { allOwners, type Codeowners, ownersOf, placesOfCodeowners, readCodeowners } from './codeowners';
import type { Repository } from './ports';

/** Names of teams that look after the whole rather than a part of it. */
const wholeHouse =
  /\barchitect|^@?platform(?:[-_]?(?:team|core|engineering))?$|\bprincipal|\bstaff\b|\btech-?leads?\b/i;

export interface Owners {
  readonly codeowners: Codeowners;
  readonly lines: readonly string[];
}

/** The repository's CODEOWNERS, wherever it stands, given the remote's host; nothing where there is none. */
export async function findOwners(
  host: string | undefined,
  repository: Repository,
  signal: AbortSignal,
): Promise<Owners | undefined> {
  for (const path of placesOfCodeowners(host)) {
    const text = await repository.read(path, signal);
    if (text !== undefined) return { codeowners: readCodeowners(path, text, host), lines: text.split('\n') };
  }
  return undefined;
}

/** Who looks after each of the paths; paths that nobody looks after are left out. */
export function ownershipOf({ codeowners, lines }: Owners, paths: readonly string[]): Ownership[] {
  return paths.flatMap((path) => {
    const { owners, lines: numbers } = ownersOf(codeowners, path);
    const line = numbers.at(-1);
    if (line === undefined) return [];
    return [{ path, owners, rule: { path: codeowners.path, line, quote: quoteOf(lines[line - 1] ?? '') } }];
  });
}

/** References with those who look after the files they stand in. */
export function withOwners(references: readonly Reference[], known: Owners | undefined): readonly Reference[] {
  if (!known) return references;
  return references.map((reference) => {
    const { owners } = ownersOf(known.codeowners, reference.path);
    return owners.length > 0 ? { ...reference, owners } : reference;
  });
}

/** Owners whose name says that they look after the whole: architecture, platform, principals. */
export const architectsOf = ({ codeowners }: Owners): string[] =>
  allOwners(codeowners).filter((owner) => wholeHouse.test(owner.slice(owner.indexOf('/') + 1)));
