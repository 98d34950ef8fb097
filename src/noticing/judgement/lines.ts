import type { ChangedFile, ChangedLine, Hunk } from '../change';
import { speaks } from '../kind';
import type { Work } from '../work';
import { groupsIn } from './groups';
import { wordsOf } from './words';

/** A changed line, read for the question whether an expert would quote it. */
export interface ReadLine {
  readonly file: ChangedFile;
  readonly line: ChangedLine;
  readonly path: Words;
  readonly context: Words;
  readonly own: Words;
  /** The lines before and after it in the hunk, changed or not. */
  readonly before: Words | undefined;
  readonly after: Words | undefined;
}

export interface Words {
  readonly words: readonly string[];
  readonly groups: readonly string[];
}

/** How much of a change is read line by line: so many changed lines in all and of one file. */
const closely = { change: 400, file: 120 } as const;

function read(text: string, limit: number): Words {
  const words = [...wordsOf(text.length > 300 ? text.slice(0, 300) : text, limit)];
  return { words: [...new Set(words)].filter((word) => word.length > 1), groups: groupsIn(words) };
}

/** The changed lines of files a person wrote, with what surrounds them. */
export function* linesOf(work: Work): Generator<ReadLine> {
  let left = closely.change;
  for (const file of work.change?.files ?? []) {
    if (!speaks(file.kind) || file.kind === 'translation') continue;
    const path = read(file.path, 30);
    let ofFile = Math.min(left, closely.file);
    for (const hunk of file.hunks) {
      if (ofFile <= 0) break;
      const context = read(hunk.context, 12);
      for (const found of linesIn(hunk, ofFile)) {
        ofFile--;
        left--;
        yield { file, path, context, ...found };
      }
    }
    if (left <= 0) return;
  }
}

function* linesIn(hunk: Hunk, limit: number): Generator<Omit<ReadLine, 'file' | 'path' | 'context'>> {
  const known = new Map<number, Words>();
  const wordsAt = (at: number): Words | undefined => {
    const line = hunk.lines[at];
    if (!line) return undefined;
    const words = known.get(at) ?? read(line.text, 40);
    known.set(at, words);
    return words;
  };
  let left = limit;
  for (const [at, line] of hunk.lines.entries()) {
    if (left <= 0) return;
    if (line.sign === ' ' || !/[A-Za-z]{3}/.test(line.text)) continue;
    const own = wordsAt(at);
    if (!own) continue;
    left--;
    yield { line, own, before: wordsAt(at - 1), after: wordsAt(at + 1) };
  }
}

/** What of a line is read: its own words as added or removed, those next to it, of its path, and of what it stands in. */
export type Part = 'added' | 'removed' | 'near' | 'path' | 'context';

/** The parts of a line; a part stands in several lines (`near`, `path`, `context`) as the same object. */
export function partsOf({ line, own, before, after, path, context }: ReadLine): [Part, Words][] {
  const parts: [Part, Words][] = [[line.sign === '+' ? 'added' : 'removed', own]];
  for (const near of [before, after]) if (near) parts.push(['near', near]);
  parts.push(['path', path], ['context', context]);
  return parts;
}

/** Where the words and groups of a part stand in the model. */
const places: Readonly<Record<Part, { readonly own: string; readonly about?: string }>> = {
  added: { own: 'own', about: 'about added' },
  removed: { own: 'own', about: 'about removed' },
  near: { own: 'near', about: 'about near' },
  path: { own: 'path', about: 'about path' },
  context: { own: 'context' },
};

/** Tells every feature of a part of a line, by place and name. */
export function tellPart(part: Part, { words, groups }: Words, tell: (place: string, name: string) => void): void {
  const { own, about } = places[part];
  for (const word of words) tell(own, word);
  if (about) for (const group of groups) tell(about, group);
}

/** What kind of file a line is in and whether it was added: its one feature that is not words. */
export function kindOf({ file, line }: ReadLine): string {
  return `${file.kind}${line.sign}`;
}

/** Tells every feature of a line, by place and name; one may be told twice, and then counts twice. */
export function tellLine(read: ReadLine, tell: (place: string, name: string) => void): void {
  tell('kind', kindOf(read));
  for (const [part, words] of partsOf(read)) tellPart(part, words, tell);
}
