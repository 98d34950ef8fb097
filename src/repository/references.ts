import { languageOf } from '../noticing/kind';
import { quoteOf } from '../noticing/signals/signal';
import type { Reference } from '../noticing/work';
import { type Lookup, routeOn } from './lookups';
import { type Parts, partOf } from './parts';
import type { Match } from './ports';

/** How many references to one thing are kept for each part. */
const each = 3;

/** Files that tell of code but are none. */
const notCode =
  /\.(?:md|mdx|markdown|rst|adoc|txt|csv|svg|lock|snap|map|po|log)$|(?:^|\/)(?:CODEOWNERS|CHANGELOG|package-lock\.json|docs)(?:$|\/)/;

/** Whether what a file names is used there, rather than written about. */
export const tellsOfCode = (path: string): boolean => !notCode.test(path);

const word = /\w/;

/** Whether `text` holds the literal at `at` as a whole: no word goes on before or after it. */
function wholeAt(text: string, literal: string, at: number): boolean {
  return !(word.test(text.charAt(at - 1)) || word.test(text.charAt(at + literal.length)));
}

/** Whether a line names a route: its literal parts in order, one path segment between them, and nothing more behind. */
function namesRoute(text: string, literals: readonly string[]): boolean {
  const [first = '', ...rest] = literals;
  let at = text.indexOf(first);
  if (at < 0) return false;
  let end = at + first.length;
  for (const literal of rest) {
    at = text.indexOf(literal, end + 1);
    if (at < 0 || at - end > 80 || text.slice(end, at).includes('/')) return false;
    end = at + literal.length;
  }
  const behind = text.charAt(end);
  return literals.at(-1)?.endsWith('/') ? behind !== '' : !/[\w./-]/.test(behind);
}

/** Whether a line declares the name rather than uses it. */
const declares = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return /\b(?:function\*?|class|const|let|var|interface|type|enum|def|func|fn|struct|trait|module|record)\s{1,3}$/.test(
    text.slice(Math.max(0, at - 20), at),
  );
};

const sql = /\b(?:from|join|into|update|table|references)\b/i;
const imports = /\b(?:import|from|require|use|using|include|include_once|require_once)\b/;

/** Whether a line brings a name in rather than uses it. */
export const isImport = (text: string): boolean => imports.test(text);

function names(match: Match, { kind, of, literals }: Lookup): boolean {
  const { text, path } = match;
  if (kind === 'route') return namesRoute(text, literals) && routeOn(text, languageOf(path)) === undefined;
  const at = text.indexOf(of);
  if (at < 0 || !wholeAt(text, of, at)) return false;
  if (kind === 'name') return !declares(text, of);
  return kind === 'table' ? sql.test(text) && !/\b(?:import|require|using|include)\b/.test(text) : true;
}

/** Names by which a file's exports can be imported: its package's, and its own without ending (a folder's for an index). */
export function linksOf(path: string, packageName: string | undefined): string[] {
  const segments = path.replace(/\.[^./]{1,20}$/, '').split('/');
  const own = segments.at(-1) ?? '';
  const base = /^(?:index|mod|lib|main|__init__)$/.test(own) ? (segments.at(-2) ?? '') : own;
  return [...new Set([...(packageName ? [packageName] : []), base])].filter((link) => link.length > 2);
}

/** Where each thing is named by other parts than the touched ones, out of what a search found; every file once. */
export function candidatesOf(
  lookups: readonly Lookup[],
  matches: readonly Match[],
  parts: Parts,
  touched: ReadonlySet<string>,
): Map<Lookup, Match[]> {
  const elsewhere = matches.filter(({ path }) => tellsOfCode(path) && !touched.has(partOf(path, parts)));
  const found = new Map<Lookup, Match[]>();
  for (const lookup of lookups) {
    const byPath = new Map<string, Match>();
    for (const match of elsewhere.filter((candidate) => names(candidate, lookup))) {
      const known = byPath.get(match.path);
      // A line that uses the thing says more than the line that imports it.
      if (!known || (isImport(known.text) && !isImport(match.text))) byPath.set(match.path, match);
    }
    if (byPath.size > 0) found.set(lookup, [...byPath.values()]);
  }
  return found;
}

/** The candidates in files that import one of the `links`; others may use another thing of the same name. */
export function importing(candidates: readonly Match[], found: readonly Match[], links: readonly string[]): Match[] {
  const paths = new Set(
    found.filter(({ text }) => isImport(text) && links.some((link) => holdsWord(text, link))).map(({ path }) => path),
  );
  return candidates.filter(({ path }) => paths.has(path));
}

/** At most a few references of each part; the rest would say the same again. */
export function referencesOf(
  lookup: Pick<Lookup, 'kind' | 'of' | 'literals'>,
  matches: readonly Match[],
  parts: Parts,
): Reference[] {
  const count = new Map<string, number>();
  const found: Reference[] = [];
  for (const { path, line, text } of matches) {
    const part = partOf(path, parts);
    const before = count.get(part) ?? 0;
    if (before >= each) continue;
    count.set(part, before + 1);
    const quote = quoteOf(text, text.indexOf(lookup.literals.at(-1) ?? ''));
    found.push({ kind: lookup.kind, of: lookup.of, path, line, quote, part });
  }
  return found;
}

function holdsWord(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && wholeAt(text, name, at);
}
