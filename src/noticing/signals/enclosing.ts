import type { ChangedFile } from '../change';
import type { Slots, Spot } from './signal';

const keywordDefinition =
  /\b(?:def|func|function|fn|fun)\b[ *]{1,3}(?:\([^()]{0,80}\) )?(?:self\.)?([A-Za-z_$][\w$]{1,60}[?!]?)/;
const assignedFunction = /\b(?:const|let|var) ([A-Za-z_$][\w$]+) = (?:async ?)?(?:\(|function\b|[\w$]+ ?=>)/;
const typeDefinition = /\b(?:class|interface|struct|enum|trait|module|impl|record) ([A-Za-z_$][\w$]*(?:(?:::|\.)\w+)*)/;
/** Names that say nothing beside their type's. */
const constructors = /^(?:__construct|__init__|constructor|initialize|init|new)$/;
const modifier =
  /^\s{0,80}(?:public|private|protected|internal|static|async|final|override|export|virtual|abstract|synchronized|suspend|get|set)\b/;
const control =
  /^(?:if|for|foreach|while|switch|catch|return|using|lock|elsif|elif|else|when|match|with|await|throw|new|super|assert|expect|it|describe|test|function|func|fun|fn|def|defer|go|sizeof|typeof)$/;

/** The name a line of code defines (a function first, else a type), in most languages; `undefined` where it defines none. */
export function nameDefined(text: string): string | undefined {
  const line = text.slice(0, 300);
  const keyword = keywordDefinition.exec(line)?.[1] ?? assignedFunction.exec(line)?.[1];
  if (keyword) return constructors.test(keyword) ? undefined : keyword;
  const paren = line.indexOf('(');
  if (paren > 0 && !line.slice(0, paren).includes('=') && (modifier.test(line) || /[{:]\s{0,3}$/.test(line))) {
    const before = line.slice(0, paren).trimEnd();
    let start = before.length;
    while (start > 0 && /[\w$]/.test(before.charAt(start - 1))) start--;
    const name = before.slice(start);
    const led = before.charAt(start - 1);
    if (
      name.length > 1 &&
      /^[A-Za-z_$]/.test(name) &&
      !control.test(name) &&
      !constructors.test(name) &&
      (led === '' || led === ' ' || led === '\t' || led === '#')
    )
      return name;
  }
  return typeDefinition.exec(line)?.[1];
}

/** Width of the white space a line begins with; counted, since it is asked for most lines of a change many times. */
export function indentOf(text: string): number {
  let at = 0;
  while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether nothing but a brace stands at `depth`. */
function isBrace(text: string, depth: number): boolean {
  return depth === text.length - 1 && (text.endsWith('{') || text.endsWith('}'));
}

/** The function (else the type) a line stands in, as far as its hunk and the hunk's heading tell. */
export function enclosingName({ hunk, at, line }: Spot): string | undefined {
  let indent = line.text.trim() === '' ? Number.POSITIVE_INFINITY : indentOf(line.text);
  for (let above = at - 1; above >= 0 && above > at - 200; above--) {
    const other = hunk.lines[above];
    if (!other || (line.sign === '-' ? other.sign === '+' : other.sign === '-')) continue;
    const depth = indentOf(other.text);
    // A brace alone (as in C#) stands at the depth of what it belongs to.
    if (depth >= indent || depth === other.text.length || isBrace(other.text, depth)) continue;
    indent = depth;
    const name = nameDefined(other.text);
    if (name) return name;
  }
  return nameDefined(hunk.context);
}

/** Slots every line signal can fill: `where` (the enclosing function, else the file's name) and `file`. */
export function placeOf(spot: Spot): { where: string; file: string } & Slots {
  const file = fileName(spot.file.path);
  return { where: enclosingName(spot) ?? file, file };
}

const moved = new WeakMap<ChangedFile, { added: Set<string>; removed: Set<string> }>();

/** Whether the same line, but for white space, stands on the other side of the same file's change: moved, not new. */
export function isMoved({ file, line }: Spot): boolean {
  let known = moved.get(file);
  if (!known) {
    known = { added: new Set(), removed: new Set() };
    for (const hunk of file.hunks)
      for (const other of hunk.lines)
        if (other.sign !== ' ') known[other.sign === '+' ? 'added' : 'removed'].add(other.text.trim());
    moved.set(file, known);
  }
  return known[line.sign === '+' ? 'removed' : 'added'].has(line.text.trim());
}

/**
 * The lines of the block that `at` opens, as they are after the change (before it, for a removed line): deeper in, at most
 * `most`. `closed` tells whether its end is in the hunk too.
 */
export function blockOf({ hunk, at, line }: Spot, most = 14): { lines: string[]; closed: boolean } {
  const depth = indentOf(line.text);
  const hidden = line.sign === '-' ? '+' : '-';
  const lines: string[] = [];
  for (let below = at + 1; below < Math.min(hunk.lines.length, at + 200); below++) {
    const other = hunk.lines[below];
    if (!other) break;
    const inner = other.sign === hidden ? other.text.length : indentOf(other.text);
    if (inner === other.text.length) continue;
    if (lines.length === 0 && inner === depth && other.text.endsWith('{') && isBrace(other.text, inner)) continue;
    if (inner <= depth) return { lines, closed: true };
    if (lines.length >= most) break;
    lines.push(other.text.trim());
  }
  return { lines, closed: false };
}

/** Whether a line is a comment or empty, in most languages. */
export function isComment(text: string): boolean {
  return /^\s{0,200}(?:\/\/|\/\*|\*|#(?!\[|include|define|if|endif)|--|<!--|"""|;;|%%|$)/.test(text);
}

/** Whether what stands at `index` of a line is within a comment, as far as the line tells. */
export function isInComment(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return /\/\/|\/\*|#|--|<!--|"""/.test(before) || /^\s*\*/.test(before);
}

/** Whether any of the `around` lines before and after (as the change leaves them) matches. */
export function near({ hunk, at, line }: Spot, pattern: RegExp, around = 6): boolean {
  const hidden = line.sign === '-' ? '+' : '-';
  return hunk.lines
    .slice(Math.max(0, at - around), at + around + 1)
    .some((other) => other.sign !== hidden && pattern.test(other.text.slice(0, 400)));
}
