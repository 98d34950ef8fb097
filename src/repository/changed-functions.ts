import type { ChangedFile, Hunk } from '../noticing/change';
import { indentOf, nameDefined } from '../noticing/signals/enclosing';

/** A function (or a type, where a line of it outside of its functions is changed) as it is before the change. */
export interface ChangedFunction {
  readonly name: string;
  /** The file's path before the change. */
  readonly path: string;
  /** 1-based, both included. */
  readonly first: number;
  readonly last: number;
}

/** The lines of the old file that a hunk changes; 4.5 where it adds something behind line 4. None where it does not fit. */
function touched(hunk: Hunk, offset: number, lines: readonly string[]): number[] {
  const found: number[] = [];
  let ahead = offset;
  for (const { sign, line, text } of hunk.lines) {
    if (sign === '+') {
      found.push(line - ahead - 0.5);
      ahead++;
      continue;
    }
    const old = sign === '-' ? line : line - ahead;
    if (!lines[old - 1]?.startsWith(text)) return [];
    if (sign === '-') {
      found.push(old);
      ahead--;
    }
  }
  return found;
}

/** The number of the line that defines what a line stands in, looking outwards. */
function definitionAbove(line: number, lines: readonly string[]): number | undefined {
  let inner = lines[line - 1] ?? '';
  if (nameDefined(inner)) return line;
  let indent = inner.trim() === '' ? Number.POSITIVE_INFINITY : indentOf(inner);
  for (let above = line - 1; above > 0; above--) {
    const text = lines[above - 1] ?? '';
    const depth = indentOf(text);
    // A bracket that closes the parameters stands as deep as the definition they belong to.
    if (text.trim() === '' || depth > indent || (depth === indent && !/^\s*[)\]{}]/.test(inner))) continue;
    inner = text;
    indent = depth;
    if (nameDefined(text)) return above;
    if (depth === 0 && !/^[)\]}{]/.test(text)) return undefined;
  }
  return undefined;
}

/** Where what is defined on a line ends: at the bracket, or the `end`, that stands as deep as it, or before what follows. */
function endOf(definition: number, lines: readonly string[]): number {
  const depth = indentOf(lines[definition - 1] ?? '');
  let last = definition;
  for (let below = definition + 1; below <= lines.length; below++) {
    const text = (lines[below - 1] ?? '').trimEnd();
    if (text.trim() === '') continue;
    if (indentOf(text) <= depth) {
      const goesOn = /^\s*[)\]{]/.test(text) && /[{:(=>,]$/.test(text);
      if (!goesOn) return /^\s*(?:[}\])]|end\b)/.test(text) ? below : last;
    }
    last = below;
  }
  return last;
}

/** The functions of a file that a change touches and that were there before it, given the file's text before the change. */
export function functionsTouched(file: ChangedFile, before: string): ChangedFunction[] {
  const lines = before.split('\n').map((line) => line.replace(/\r$/, ''));
  const found = new Map<number, ChangedFunction>();
  let offset = 0;
  for (const hunk of file.hunks) {
    for (const line of touched(hunk, offset, lines)) {
      const first = definitionAbove(Math.floor(line), lines);
      const name = first === undefined ? undefined : nameDefined(lines[first - 1] ?? '');
      if (first === undefined || !name || found.has(first)) continue;
      const last = endOf(first, lines);
      if (last >= line) found.set(first, { name, path: file.oldPath ?? file.path, first, last });
    }
    for (const { sign } of hunk.lines) offset += sign === '+' ? 1 : sign === '-' ? -1 : 0;
  }
  return [...found.values()];
}
