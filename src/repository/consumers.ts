import { quoteOf } from '../noticing/signals/signal';
import type { Reference } from '../noticing/work';
import { nameOf, type PartName } from './part-name';
import { type Parts, partOf } from './parts';
import type { Match, Repository } from './ports';

/** One line of each other part that names this one. */
function consumers(
  { name, literals, fits }: PartName,
  own: string,
  matches: readonly Match[],
  parts: Parts,
): Reference[] {
  const found = new Map<string, Reference>();
  for (const { path, line, text } of matches) {
    const part = partOf(path, parts);
    if (
      part === own ||
      part === '' ||
      found.has(part) ||
      !literals.some((literal) => text.includes(literal)) ||
      !fits(text)
    )
      continue;
    found.set(part, { kind: 'package', of: name, path, line, quote: quoteOf(text, text.indexOf(name)), part });
  }
  return [...found.values()].sort((a, b) => (a.part < b.part ? -1 : 1));
}

/** No more touched parts than this are asked for. */
const mostParts = 8;
const mostConsumers = 20;

/**
 * Which packages or modules of the same workspace use the parts that a work touches, as their manifests (npm, Cargo,
 * Maven, Gradle, .NET) or imports (Go, Python) say.
 */
export async function consumersOf(
  touched: ReadonlySet<string>,
  parts: Parts,
  repository: Repository,
  signal: AbortSignal,
): Promise<Reference[]> {
  const found: Reference[] = [];
  for (const part of [...touched].filter((each) => parts.folders.has(each)).slice(0, mostParts)) {
    for (const manifest of parts.manifests.filter((path) => path.slice(0, path.lastIndexOf('/')) === part)) {
      const text = await repository.read(manifest, signal);
      const named = text === undefined ? undefined : nameOf(manifest, text);
      if (!named || named.name.length < 2) continue;
      found.push(...consumers(named, part, await repository.search(named.literals, signal, named.within), parts));
    }
  }
  return found.slice(0, mostConsumers);
}
