import type { Reference } from '../noticing/work';
import { type Parts, partOf } from './parts';
import type { Match, Repository } from './ports';
import { isImport, referencesOf, tellsOfCode } from './references';

/** A place where a language server says that an exported name is used. */
export interface Use {
  readonly of: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** No more files than this are opened for the words of their lines. */
const mostFiles = 40;

/** The callers that are known, and what a language server says of other parts than the touched ones; every file once. */
export async function withUses(
  callers: readonly Reference[],
  uses: readonly Use[],
  parts: Parts,
  touched: ReadonlySet<string>,
  repository: Repository,
  signal: AbortSignal,
): Promise<Reference[]> {
  const elsewhere = uses.filter(({ path }) => tellsOfCode(path) && !touched.has(partOf(path, parts)));
  const found = new Map<string, Map<string, Match>>();
  for (const path of [...new Set(elsewhere.map((use) => use.path))].slice(0, mostFiles)) {
    const lines = (await repository.read(path, signal))?.split('\n') ?? [];
    for (const { of, line } of elsewhere.filter((use) => use.path === path)) {
      const text = lines[line - 1]?.replace(/\r$/, '') ?? '';
      const known = found.get(of)?.get(path);
      // The server may know the file as it is in an editor; a line that does not hold the name cannot be quoted for it.
      if (!text.includes(of) || (known && !(isImport(known.text) && !isImport(text)))) continue;
      found.set(of, (found.get(of) ?? new Map()).set(path, { path, line, text }));
    }
  }
  const known = (of: string, path: string) => callers.some((caller) => caller.of === of && caller.path === path);
  return [
    ...callers,
    ...[...found].flatMap(([of, matches]) =>
      referencesOf({ kind: 'name', of, literals: [of] }, [...matches.values()], parts).filter(
        ({ path }) => !known(of, path),
      ),
    ),
  ];
}
