import { isScissors } from './message-lines';

/** A `COMMIT_EDITMSG` as Git will read it. */
export interface CommitFile {
  /** Without comments and what is below the scissors. */
  readonly message: string;
  /** With `commit.verbose`: the unified diff below the scissors, of what will be committed. */
  readonly diff?: string;
  /** What comment lines begin with. */
  readonly comment: string;
}

/** What Git chooses from, in its order, with `core.commentChar=auto` (builtin/commit.c: adjust_comment_line_char). */
const candidates = ['#', ';', '@', '!', '$', '%', '^', '&', '|', ':'];

/**
 * What comment lines of this file begin with.
 * @param configured `core.commentString` or `core.commentChar`, where set; with `auto` the file's own tail tells
 */
export function commentOf(text: string, configured: string | undefined): string {
  if (configured !== undefined && configured !== '' && configured !== 'auto') return configured;
  if (configured !== 'auto') return '#';
  const lines = text.split(/\r?\n/);
  const cut = candidates.find((comment) => lines.some((line) => isScissors(line, comment)));
  if (cut !== undefined) return cut;
  const last = lines.filter((line) => line.trim() !== '').at(-1) ?? '';
  return candidates.find((comment) => last === comment || last.startsWith(`${comment} `)) ?? '#';
}

/** Takes a commit file apart; never throws. */
export function readCommitFile(text: string, configured?: string): CommitFile {
  const comment = commentOf(text, configured);
  const lines = text.split(/\r?\n/);
  const cut = lines.findIndex((line) => isScissors(line, comment));
  const written = cut === -1 ? lines : lines.slice(0, cut);
  const message = written
    .filter((line) => !line.startsWith(comment))
    .join('\n')
    .trim();
  const diff = cut === -1 ? '' : diffBelow(lines.slice(cut + 1), comment);
  return diff === '' ? { message, comment } : { message, diff, comment };
}

/** The first diff below the scissors: with `commit.verbose=2` another one follows, of what will not be committed. */
function diffBelow(lines: readonly string[], comment: string): string {
  const first = lines.findIndex((line) => line.startsWith('diff --'));
  if (first === -1) return '';
  const end = lines.findIndex((line, at) => at > first && line.startsWith(comment) && !/^[ +\-@\\]/.test(line));
  return `${lines
    .slice(first, end === -1 ? undefined : end)
    .join('\n')
    .trimEnd()}\n`;
}
