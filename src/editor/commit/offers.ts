import {
  type Brief,
  bodyParagraphs,
  type MessageStyle,
  paragraphOf,
  placeParagraph,
  type TextChange,
} from './paragraph';

/** What can be done about one note in a commit message. */
export interface Offer<Note extends Brief> {
  readonly note: Note;
  /** What the message will say: this note, and those a paragraph of ours says already. */
  readonly says: readonly Brief[];
  readonly paragraph: string;
  /** Undefined where the message has no subject yet: then a note can only be copied. */
  readonly change: TextChange | undefined;
}

/**
 * One offer for each note that the message does not say yet.
 * @param saidBy what a paragraph says (on one line), if it is ours and untouched
 */
export function offersFor<Note extends Brief>(
  text: string,
  notes: readonly Note[],
  saidBy: (paragraph: string) => readonly Brief[] | undefined,
  style: MessageStyle,
): Offer<Note>[] {
  const ours = bodyParagraphs(text, style.comment)
    .map((paragraph) => ({ text: paragraph.text, says: saidBy(paragraph.text) ?? [] }))
    .find(({ says }) => says.length > 0);
  const said = ours?.says ?? [];
  return notes
    .filter((note) => !said.some((one) => one.title === note.title && one.brief === note.brief))
    .map((note) => {
      const says = [...said.map(({ title, brief }) => ({ title, brief })), { title: note.title, brief: note.brief }];
      const paragraph = paragraphOf(says);
      return { note, says, paragraph, change: placeParagraph(text, paragraph, style, ours?.text) };
    });
}

/** A change as a completion can make it: text at the caret, and changes elsewhere that go with it, all one undo step. */
export interface CaretEdit {
  /** The stretch before the caret that is replaced: what was typed to ask for it. */
  readonly start: number;
  readonly insert: string;
  readonly elsewhere: readonly TextChange[];
}

/**
 * Makes a change of the text *without* what was typed at `[start, caret)` into one of the text with it.
 * Lines that a change only moves along are left out of it, so that the caret ends behind what was put in.
 */
export function atCaret(without: string, change: TextChange, start: number, caret: number): CaretEdit {
  const typed = caret - start;
  const old = without.slice(change.start, change.end);
  let before = 0;
  while (before < old.length && before < change.text.length && old[before] === change.text[before]) before += 1;
  let after = 0;
  const most = Math.min(old.length, change.text.length) - before;
  while (after < most && old[old.length - 1 - after] === change.text[change.text.length - 1 - after]) after += 1;
  const from = change.start + before;
  const to = change.end - after;
  const insert = change.text.slice(before, change.text.length - after);
  const shift = (offset: number): number => (offset > start ? offset + typed : offset);
  if (from > start || to < start) {
    const away = from > start ? { start: from + typed, end: to + typed } : { start: from, end: to };
    return { start, insert: '', elsewhere: [{ ...away, text: insert }] };
  }
  const removed: TextChange[] = [];
  if (from < start) removed.push({ start: from, end: start, text: '' });
  if (to > start) removed.push({ start: caret, end: shift(to), text: '' });
  return { start, insert, elsewhere: removed };
}
