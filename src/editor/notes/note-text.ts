import { l10n, MarkdownString } from 'vscode';
import type { Evidence, Note } from '../../noticing/note';
import { withoutCredentials } from '../../words/credentials';
import { plainLine } from '../../words/plain-line';

/** A note in flight, and the work it is about: what commands on notes take. */
export interface NoteTarget<Work> {
  readonly work: Work;
  readonly note: Note;
}

/** Where a piece of evidence stands: `path:line`, or the ticket or message. */
export function placeOf({ path, line, in: source }: Evidence): string {
  if (path !== undefined) return line === undefined ? path : `${path}:${line}`;
  return source === 'message' ? l10n.t('the commit message') : l10n.t('the ticket');
}

/** A note as plain text: title, the four moves, evidence. */
export function notePlainText(note: Note): string {
  const evidence = note.evidence.map((one) => `- ${placeOf(one)}: ${withoutCredentials(plainLine(one.quote))}`);
  return [note.title, '', note.text, '', ...evidence, ''].join('\n');
}

/** A note as inert Markdown: nothing in it is read as link, image or markup. */
export function noteMarkdown(note: Note): MarkdownString {
  const shown = new MarkdownString('', false);
  appendWords(shown.appendMarkdown('**'), note.title).appendMarkdown('**\n\n');
  appendWords(shown, note.text);
  for (const one of note.evidence)
    appendWords(shown.appendMarkdown('\n\n*'), placeOf(one))
      .appendMarkdown('*')
      .appendCodeblock(one.quote.trim(), 'text');
  return shown;
}

/** `appendText` alone keeps every space from breaking, so that a hover is cut at its edge, and lets a tag begin. */
function appendWords(shown: MarkdownString, text: string): MarkdownString {
  for (const part of text.trim().split(/(\s+|<)/)) {
    if (part === '<') shown.appendMarkdown('&lt;');
    else if (part.trim() === '') shown.appendMarkdown(part && ' ');
    else shown.appendText(part);
  }
  return shown;
}

/** Several code lenses share one line, so they name the lens only; their tooltips say the title. */
export const lensTitle = (note: Note, at: number): string =>
  at === 0 ? l10n.t('Also noticed: {0}', note.lens) : note.lens;
