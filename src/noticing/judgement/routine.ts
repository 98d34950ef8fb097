import type { ChangedFile, Hunk } from '../change';

/** Shares (0 to 1) of the changed hunks that look like routine of one kind, and a few tell-tale small changes. */
export type Routine = ReadonlyMap<string, number>;

const typeWords = new Set(
  'str int float bool bytes any object none optional list dict tuple set sequence iterable mapping union callable awaitable type typing final readonly nonnull nullable notnull override const let var public private internal protected static void string number boolean unknown never record self cls return async await required def class attr attrs'.split(
    ' ',
  ),
);
const word = /[A-Za-z_][A-Za-z0-9_]*|[0-9]+(?:\.[0-9]+)*/g;
const commentLine = /^(?:\/\/|\/\*|\*|#(?!include|define|if|end|else|pragma)|--|<!--|\{#|<%#|"""|'''|;;|rem\b)/i;
const importLine = /^(?:import|from|using|use|require|package|include|#include|export \* from|open)\b/;
const logLine =
  /\b(?:log|logger|logging|console|slog|zap|tracing|rails\.logger|_logger|app\('log'\)|debug|puts|print|printf)\b[.:(!]/i;
const text = /"[^"\n]*"|'[^'\n]*'|`[^`]*`/g;
const truth = /^(?:true|false|True|False|on|off|yes|no|enabled|disabled)$/;

interface Sides {
  readonly removed: string[];
  readonly added: string[];
}

function sidesOf(hunk: Hunk): Sides {
  const removed: string[] = [];
  const added: string[] = [];
  for (const line of hunk.lines) {
    if (line.sign === '-') removed.push(line.text);
    else if (line.sign === '+') added.push(line.text);
  }
  return { removed, added };
}

const bare = (lines: readonly string[]) => lines.join('').replace(/[\s,;'"`()]+/g, '');
const unspoken = (lines: readonly string[]) => lines.join('\n').replace(text, '""').replace(/\s+/g, '');
const unnumbered = (lines: readonly string[]) =>
  lines
    .join('\n')
    .replace(/[0-9][0-9a-z._-]*/g, '0')
    .replace(/\s+/g, '');

function countWords(lines: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const line of lines) for (const one of line.match(word) ?? []) count.set(one, (count.get(one) ?? 0) + 1);
  return count;
}

/** The words there are more of on one side than on the other. */
function surplus(of: Map<string, number>, over: Map<string, number>): string[] {
  const more: string[] = [];
  for (const [one, n] of of) if (n > (over.get(one) ?? 0)) more.push(one);
  return more;
}

const firstOf = (words: readonly string[]): string => [...words].sort().slice(0, 4).join(' ');

/** What of the change is routine: formatting, type hints, comments, renames repeated, texts, versions. */
export function routineOf(files: readonly ChangedFile[]): Routine {
  const count = new Map<string, number>();
  const add = (name: string) => count.set(name, (count.get(name) ?? 0) + 1);
  const swaps = new Map<string, number>();
  const novel = new Set<string>();
  const gone = new Set<string>();
  let hunks = 0;
  let lines = 0;
  let comments = 0;
  let imports = 0;
  let logs = 0;
  let blank = 0;
  for (const file of files)
    for (const hunk of file.hunks) {
      if (hunks >= 400) break;
      hunks++;
      const { removed, added } = sidesOf(hunk);
      for (const line of [...removed, ...added]) {
        lines++;
        const start = line.trim().slice(0, 200);
        if (start === '' || /^[{}()[\];,]+$/.test(start)) blank++;
        else if (commentLine.test(start)) comments++;
        else if (importLine.test(start)) imports++;
        else if (logLine.test(start)) logs++;
      }
      const before = countWords(removed);
      const after = countWords(added);
      const more = surplus(after, before);
      const less = surplus(before, after);
      for (const one of more) novel.add(one);
      for (const one of less) gone.add(one);
      if (removed.length && added.length) {
        if (bare(removed) === bare(added)) add('formatting');
        else if (unnumbered(removed) === unnumbered(added)) add('numbers only');
        else if (unspoken(removed) === unspoken(added)) add('texts only');
        else if (less.length === 0 && more.every((one) => typeWords.has(one.toLowerCase()) || /^[A-Z]/.test(one)))
          add('type hints');
        else if (more.length === 0 && less.length > 0) add('words dropped');
        if (more.length <= 2 && less.length <= 2) add('word swapped');
        if (more.length <= 1 && less.length <= 1 && [...more, ...less].some((one) => truth.test(one)))
          add('truth flipped');
        const swap = `${firstOf(less)}>${firstOf(more)}`;
        swaps.set(swap, (swaps.get(swap) ?? 0) + 1);
      } else if (added.length === 0) add('removal');
      else add('addition');
    }
  const shares = new Map<string, number>();
  const share = (name: string, n: number, of: number) => {
    const value = of > 0 ? Math.round((100 * n) / of) / 100 : 0;
    if (value > 0) shares.set(name, value);
  };
  for (const [name, n] of count) {
    share(name, n, hunks);
    if (n === hunks) shares.set(`${name} throughout`, 1);
    if (name === 'truth flipped') shares.set(name, 1);
  }
  share('comments', comments, lines);
  share('imports', imports, lines);
  share('logging', logs, lines);
  share('blank and brackets', blank, lines);
  if (lines > 0 && comments + blank === lines) shares.set('comments throughout', 1);
  if (lines > 0 && imports + blank === lines) shares.set('imports throughout', 1);
  if (lines > 0 && logs + blank + comments + imports === lines) shares.set('nothing that works', 1);
  const most = Math.max(0, ...swaps.values());
  if (hunks >= 3) share('same swap again', most >= 2 ? most : 0, hunks);
  let kept = 0;
  for (const one of novel) if (gone.has(one)) kept++;
  share('words moved', kept, Math.max(1, Math.min(novel.size, gone.size)));
  const fresh = novel.size - kept;
  for (const step of [0, 2, 5, 10, 20, 40, 80, 160]) if (fresh > step) shares.set(`new words over ${step}`, 1);
  const lost = gone.size - kept;
  for (const step of [0, 2, 5, 10, 20, 40, 80]) if (lost > step) shares.set(`lost words over ${step}`, 1);
  return shares;
}
