import { layoutOf, looksLikeTrailer, type MessageLayout } from './message-lines';

/** A change of one stretch of a text; offsets as in JavaScript strings. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What of a note goes into a commit message. */
export interface Brief {
  readonly title: string;
  /** At most 40 words. */
  readonly brief: string;
}

/** How lines are written in the message at hand. */
export interface MessageStyle {
  /** Columns to wrap at. */
  readonly width: number;
  /** What comment lines begin with. */
  readonly comment: string;
}

const mostWords = 40;
/** What Git chooses from with `core.commentChar=auto`. */
const commentStarts = '#;@!$%^&|:';

/** One paragraph that says all of these: the briefs where they are short enough together, else their titles. */
export function paragraphOf(briefs: readonly Brief[]): string {
  const all = oneLine(briefs.map(({ brief }) => brief).join(' '));
  const short = briefs.length < 2 || all.split(' ').length <= mostWords;
  const text = short ? all : `Also noticed: ${briefs.map(({ title }) => oneLine(title)).join('; ')}.`;
  return looksLikeTrailer(text) || commentStarts.includes(text.charAt(0)) ? `Also noticed: ${text}` : text;
}

/** Equal up to wrapping means equal after this. */
export const oneLine = (text: string): string => text.trim().split(/\s+/).join(' ');

/** Paragraphs between subject and trailers, as first and last line (inclusive) and text on one line. */
export function bodyParagraphs(text: string, comment: string): { first: number; last: number; text: string }[] {
  return paragraphsOf(layoutOf(text, comment), comment);
}

/**
 * Where a paragraph goes in a message: behind the body and before the trailers, blank lines around it, or in place of
 * the paragraph `replacing` (compared up to wrapping). Undefined where there is no subject yet, or nothing to change.
 */
export function placeParagraph(
  text: string,
  paragraph: string,
  style: MessageStyle,
  replacing?: string,
): TextChange | undefined {
  const layout = layoutOf(text, style.comment);
  const before = lastWritten(layout, layout.trailers, style.comment);
  if (before === undefined) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const wrapped = wrap(paragraph, style).join(eol);
  const body = paragraphsOf(layout, style.comment);
  if (body.some((one) => one.text === oneLine(paragraph))) return undefined;
  const old = replacing === undefined ? undefined : body.find((one) => one.text === oneLine(replacing));
  if (old) return { start: startOf(layout, old.first), end: endOf(layout, old.last), text: wrapped };

  const start = endOf(layout, before);
  if (layout.trailers < layout.content) {
    return { start, end: startOf(layout, layout.trailers), text: `${eol}${eol}${wrapped}${eol}${eol}` };
  }
  return closing(text, layout, before, wrapped, eol);
}

/** Adds a trailer at the end of the trailer block, or starts one. Undefined where it is there or there is no subject. */
export function placeTrailer(text: string, trailer: string, comment: string): TextChange | undefined {
  const layout = layoutOf(text, comment);
  const before = lastWritten(layout, layout.content, comment);
  if (before === undefined) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const block = layout.lines.slice(layout.trailers, layout.content);
  if (block.some((line) => line.text.trim() === trailer)) return undefined;
  if (block.length === 0) return closing(text, layout, before, trailer, eol);
  const last = endOf(layout, layout.content - 1);
  return { start: last, end: last, text: `${eol}${trailer}` };
}

/** A last paragraph: blank lines the engineer has already typed are used, what stands below keeps its distance. */
function closing(text: string, layout: MessageLayout, before: number, block: string, eol: string): TextChange {
  const start = endOf(layout, before);
  const next = layout.lines.findIndex((line, at) => at > before && line.text.trim() !== '');
  if (next === -1) {
    const closed = layout.lines.length === before + 2;
    return { start, end: text.length, text: `${eol}${eol}${block}${closed ? eol : ''}` };
  }
  return { start, end: startOf(layout, next), text: `${eol}${eol}${block}${eol}${eol}` };
}

/**
 * Breaks at blanks. No line begins with what Git takes for a trailer or a comment: rather words of the line before come
 * along, or, where that does not help, the line gets too long.
 */
function wrap(paragraph: string, { width, comment }: MessageStyle): string[] {
  const words = oneLine(paragraph).split(' ');
  const readsWell = (at: number): boolean => !misreads(words.slice(at, at + 3).join(' '), comment);
  const lines: string[] = [];
  let first = 0;
  let length = 0;
  for (const [at, word] of words.entries()) {
    length += word.length + (at > first ? 1 : 0);
    if (at === first || length <= width) continue;
    let next = at;
    while (next > first && !readsWell(next)) next -= 1;
    if (next === first) continue;
    lines.push(words.slice(first, next).join(' '));
    first = next;
    length = words.slice(next, at + 1).join(' ').length;
  }
  lines.push(words.slice(first).join(' '));
  return lines;
}

const misreads = (line: string, comment: string): boolean => looksLikeTrailer(line) || line.startsWith(comment);

function paragraphsOf(layout: MessageLayout, comment: string): { first: number; last: number; text: string }[] {
  const found: { first: number; last: number; text: string }[] = [];
  let first = -1;
  for (let at = layout.subjectEnd; at <= layout.trailers; at += 1) {
    const line = at < layout.trailers ? layout.lines[at] : undefined;
    const written = line !== undefined && line.text.trim() !== '' && !line.text.startsWith(comment);
    if (written && first === -1) first = at;
    if (!written && first !== -1) {
      const lines = layout.lines.slice(first, at);
      found.push({ first, last: at - 1, text: oneLine(lines.map((one) => one.text).join(' ')) });
      first = -1;
    }
  }
  return found;
}

/** The last line above `end` that is neither blank nor a comment. */
function lastWritten(layout: MessageLayout, end: number, comment: string): number | undefined {
  for (let at = end - 1; at >= 0; at -= 1) {
    const line = layout.lines[at];
    if (line && line.text.trim() !== '' && !line.text.startsWith(comment)) return at;
  }
  return undefined;
}

const startOf = (layout: MessageLayout, line: number): number => layout.lines[line]?.start ?? 0;
const endOf = (layout: MessageLayout, line: number): number => layout.lines[line]?.end ?? 0;
