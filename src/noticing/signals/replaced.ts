import type { Change, ChangedFile, ChangedLine, FileKind, Hunk } from '../change';

/** A removed line and the added line that took its place in the same hunk. */
export interface Replacement {
  readonly file: ChangedFile;
  readonly hunk: Hunk;
  readonly before: ChangedLine;
  readonly after: ChangedLine;
  /** What differs: the masked part of either line. */
  readonly from: string;
  readonly to: string;
}

/** The line around the part that may differ, and that part; `undefined` where the line has none. */
export type Mask = (text: string) => { readonly rest: string; readonly part: string } | undefined;

/** Masks the first group of a pattern. */
export function maskGroup(pattern: RegExp): Mask {
  return (text) => {
    const match = pattern.exec(text);
    const part = match?.[1];
    if (!match || !part) return undefined;
    const at = text.indexOf(part, match.index);
    return { rest: `${text.slice(0, at)}\0${text.slice(at + part.length)}`.trim(), part };
  };
}

/**
 * Every added line that equals a removed line of its hunk but for the masked part; one pass over hunks that both add and
 * remove. `kinds` are the file kinds read.
 */
export function* replacements(change: Change, kinds: readonly FileKind[], mask: Mask): Iterable<Replacement> {
  for (const file of change.files) {
    if (!kinds.includes(file.kind) || file.added === 0 || file.removed === 0) continue;
    for (const hunk of file.hunks) {
      const removed = new Map<string, { line: ChangedLine; part: string }>();
      for (const line of hunk.lines) {
        const masked = line.sign === '-' ? mask(line.text) : undefined;
        if (masked) removed.set(masked.rest, { line, part: masked.part });
      }
      if (removed.size === 0) continue;
      for (const line of hunk.lines) {
        const masked = line.sign === '+' ? mask(line.text) : undefined;
        const before = masked && removed.get(masked.rest);
        if (before && before.part !== masked.part)
          yield { file, hunk, before: before.line, after: line, from: before.part, to: masked.part };
      }
    }
  }
}
