/** One line of a commit message while it is being written. */
interface MessageLine {
  readonly text: string;
  /** Offset of the first character in the document. */
  readonly start: number;
  /** Offset behind the last character, before the line break. */
  readonly end: number;
}

/** What Git reads where in a commit message; line numbers are 0-based, `…End` and `content` exclusive. */
export interface MessageLayout {
  readonly lines: readonly MessageLine[];
  /** Behind the first paragraph, which is the subject; equals 0 for an empty message. */
  readonly subjectEnd: number;
  /** The first line of the trailer block; equals `content` where there is none. */
  readonly trailers: number;
  /** Behind the last line that is neither blank nor a comment nor part of an old `Conflicts:` block. */
  readonly content: number;
}

const scissors = '------------------------ >8 ------------------------';
const generated = ['Signed-off-by: ', '(cherry picked from commit '];

/** True for the line below which Git ignores everything. */
export const isScissors = (line: string, comment: string): boolean => line.trimEnd() === `${comment} ${scissors}`;

/** True for a line Git would read as `Token: value`, or as one of the trailers it writes itself. */
export const looksLikeTrailer = (line: string): boolean =>
  generated.some((prefix) => line.startsWith(prefix)) || /^[A-Za-z0-9-]{1,200}[ \t]{0,20}:/.test(line);

/**
 * Reads a message as Git does (trailer.c: find_trailer_start, ignore_non_trailer), so that what is put between body
 * and trailers leaves `git interpret-trailers --parse` with the same answer.
 * @param comment what comment lines begin with (`core.commentString`)
 */
export function layoutOf(text: string, comment: string): MessageLayout {
  const lines = linesOf(text);
  const isComment = (line: MessageLine): boolean => line.text.startsWith(comment);
  const isBlank = (line: MessageLine): boolean => line.text.trim() === '';
  const content = contentEnd(lines, comment);

  let subjectEnd = 0;
  while (subjectEnd < content) {
    const line = lines[subjectEnd];
    if (line && isBlank(line) && lines.slice(0, subjectEnd).some((one) => !isComment(one) && !isBlank(one))) break;
    subjectEnd += 1;
  }
  return { lines, subjectEnd, trailers: trailersStart(lines, content, isComment, isBlank), content };
}

function linesOf(text: string): MessageLine[] {
  const lines: MessageLine[] = [];
  let start = 0;
  for (const piece of text.split('\n')) {
    const line = piece.endsWith('\r') ? piece.slice(0, -1) : piece;
    lines.push({ text: line, start, end: start + line.length });
    start += piece.length + 1;
  }
  return lines;
}

function contentEnd(lines: readonly MessageLine[], comment: string): number {
  let end = 0;
  let inConflicts = false;
  for (const [at, line] of lines.entries()) {
    if (isScissors(line.text, comment)) break;
    if (line.text.trim() === '' || line.text.startsWith(comment)) continue;
    if (line.text === 'Conflicts:') inConflicts = true;
    else if (!(inConflicts && line.text.startsWith('\t'))) {
      inConflicts = false;
      end = at + 1;
    }
  }
  return end;
}

function trailersStart(
  lines: readonly MessageLine[],
  content: number,
  isComment: (line: MessageLine) => boolean,
  isBlank: (line: MessageLine) => boolean,
): number {
  // The first paragraph is the title and never trailers, even where it looks like them.
  let title = 0;
  for (; title < content; title += 1) {
    const line = lines[title];
    if (line && !isComment(line) && isBlank(line)) break;
  }
  let trailers = 0;
  let others = 0;
  let continuations = 0;
  let written = false;
  for (let at = content - 1; at >= title; at -= 1) {
    const line = lines[at];
    if (!line) break;
    if (isComment(line)) {
      others += continuations;
      continuations = 0;
    } else if (isBlank(line)) {
      others += continuations;
      const isBlock = (written && trailers * 3 >= others) || (trailers > 0 && others === 0);
      return isBlock ? at + 1 : content;
    } else if (looksLikeTrailer(line.text)) {
      trailers += 1;
      continuations = 0;
      written ||= generated.some((prefix) => line.text.startsWith(prefix));
    } else if (/^\s/.test(line.text)) {
      continuations += 1;
    } else {
      others += 1 + continuations;
      continuations = 0;
    }
  }
  return content;
}
