import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  stringify,
} from 'yaml';
import { nestsTooDeeply } from '../words/nesting';

/** Where the YAML between the two `---` lines stands in a file; offsets in characters. */
export interface FrontMatter {
  /** Offset of the first character after the opening line. */
  readonly start: number;
  /** Offset of the closing line. */
  readonly end: number;
  /** Offset of the first character after the closing line. */
  readonly body: number;
  readonly newline: '\n' | '\r\n';
}

/** Front matter larger than this many characters is not read. */
export const mostFrontMatter = 200_000;

/** The front matter of a Markdown file, which starts with `---` (a byte-order mark may stand before it); undefined where there is none. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^\uFEFF?---[ \t]{0,20}(\r?\n)/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$(?![\s\S]))/gm;
  closing.lastIndex = start;
  const end = closing.exec(text);
  if (!end) return undefined;
  return { start, end: end.index, body: end.index + end[0].length, newline: opening[1] === '\r\n' ? '\r\n' : '\n' };
}

/** A reason the front matter cannot be used, with the line of the file (1-based) where one is known. */
export interface FrontMatterProblem {
  readonly reason: string;
  readonly line?: number;
}

/** The values of a file's front matter with a way from a path of keys to its line, or the reason it cannot be read. Never throws. */
export function readFrontMatter(
  text: string,
): { readonly values: unknown; readonly lineOf: (path: readonly PropertyKey[]) => number } | FrontMatterProblem {
  const place = findFrontMatter(text);
  if (!place) return { reason: 'it has no front matter between two --- lines' };
  if (place.end - place.start > mostFrontMatter) return { reason: 'its front matter is too long to be read' };
  if (nestsTooDeeply(text.slice(place.start, place.end)))
    return { reason: 'its front matter nests too deeply to be read' };
  const lines = new LineCounter();
  const document = parsed(text.slice(place.start, place.end), lines);
  // The opening line is the first of the file.
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line) + 1;
  const [error] = document.errors;
  if (error) return { reason: error.message, line: lineAt(error.pos[0]) };
  if (!isMap(document.contents)) return { reason: 'its front matter is not a list of keys and values', line: 2 };
  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { reason: 'its front matter uses YAML aliases (*name), which are not read; write the value out' };
  }
  return { values, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

function parsed(source: string, lineCounter?: LineCounter): Document.Parsed {
  return parseDocument(source, {
    prettyErrors: false,
    keepSourceTokens: true,
    ...(lineCounter ? { lineCounter } : {}),
  });
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? pairOf(parent, key) : undefined;
    const node = (pair?.key ?? (isSeq(parent) ? parent.get(key, true) : undefined)) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

const pairOf = (map: { items: unknown[] }, key: unknown): Pair | undefined =>
  map.items.find((item): item is Pair => isPair(item) && (isScalar(item.key) ? item.key.value : item.key) === key);

/**
 * The file with one top-level key set: only the characters of its value change, a missing key is added last.
 * `undefined` takes the key out. Throws where the front matter cannot be read, or where the result would not read back.
 */
export function withValue(text: string, key: string, value: unknown): string {
  const { place, source, document } = opened(text);
  const pair = isMap(document.contents) ? pairOf(document.contents, key) : undefined;
  const line = value === undefined ? '' : rendered({ [key]: value }, place);
  if (!pair) return checked(text, place, ended(source, place) + line, key, value);
  const old = pair.value;
  const short = line.slice(key.length + 2).trimEnd();
  const inPlace =
    isScalar(old) && old.type?.startsWith('BLOCK') === false && old.range && isPlain(value) && !short.includes('\n');
  const { from, to } = inPlace && old.range ? { from: old.range[0], to: old.range[1] } : extentOf(pair, source);
  return checked(text, place, source.slice(0, from) + (inPlace ? short : line) + source.slice(to), key, value);
}

/**
 * The file with one more entry at the end of a top-level list, which is made where it is missing. The entries that are
 * there stay as they are written. Throws as `withValue` does.
 */
export function withEntry(text: string, key: string, entry: unknown): string {
  const { place, source, document } = opened(text);
  const pair = isMap(document.contents) ? pairOf(document.contents, key) : undefined;
  const list = pair?.value;
  if (!pair || !isSeq(list) || list.flow || list.items.length === 0) {
    const present = isSeq(list) ? (list.toJS(document) as unknown[]) : [];
    return withValue(text, key, [...present, entry]);
  }
  const { to } = extentOf(pair, source);
  const first = list.range?.[0] ?? 0;
  const before = source.slice(source.lastIndexOf('\n', first - 1) + 1, first);
  const indent = before.trim() === '' ? before : '  ';
  const item = rendered([entry], place).replace(/^(?=.)/gm, indent);
  const next = ended(source.slice(0, to), place) + item + source.slice(to);
  return checked(text, place, next, key, [...(list.toJS(document) as unknown[]), entry]);
}

function opened(text: string): { place: FrontMatter; source: string; document: Document.Parsed } {
  const place = findFrontMatter(text);
  if (!place) throw new Error('it has no front matter between two --- lines');
  const source = text.slice(place.start, place.end);
  if (nestsTooDeeply(source)) throw new Error('its front matter nests too deeply to be read');
  const document = parsed(source);
  const [error] = document.errors;
  if (error) throw new Error(error.message);
  return { place, source, document };
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
const ended = (source: string, { newline }: FrontMatter): string =>
  source === '' || source.endsWith('\n') ? source : source + newline;

function rendered(value: unknown, { newline }: FrontMatter): string {
  return stringify(value, { lineWidth: 0, indentSeq: true, aliasDuplicateObjects: false }).replaceAll('\n', newline);
}

/** The whole lines a pair stands on, without the comments and blank lines that follow it. */
function extentOf(pair: Pair, source: string): { from: number; to: number } {
  const key = pair.key as Node & { range: [number, number, number] };
  const value = pair.value as (Node & { range?: [number, number, number] }) | null;
  const last = value?.range?.[1] ?? key.range[1];
  const newline = last > 0 && source[last - 1] === '\n' ? last - 1 : source.indexOf('\n', last);
  return { from: source.lastIndexOf('\n', key.range[0] - 1) + 1, to: newline < 0 ? source.length : newline + 1 };
}

/** Puts the new YAML in place, once it has been read back and says what was meant. */
function checked(text: string, place: FrontMatter, source: string, key: string, value: unknown): string {
  const again = parsed(source);
  const values = again.errors.length === 0 ? (again.toJS({ maxAliasCount: 0 }) as Record<string, unknown>) : {};
  if (JSON.stringify(values[key]) !== JSON.stringify(value))
    throw new Error(`"${key}" cannot be changed without harm to what stands around it`);
  return text.slice(0, place.start) + source + text.slice(place.end);
}
