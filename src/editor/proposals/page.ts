import type { Note } from '../../noticing/note';
import { placeOf } from '../notes/note-text';

/** A place in a draft where the engineer must decide: shown as text, visited with Tab. */
export interface Stop {
  readonly stop: string;
}

/** A draft's body: text, and the places to decide at. */
export type Page = readonly (string | Stop)[];

/** The page as a file holds it. */
export const textOfPage = (page: Page): string =>
  page.map((piece) => (typeof piece === 'string' ? piece : piece.stop)).join('');

/** The page as a snippet: `$`, `}` and `\` are meant literally. */
export function snippetOfPage(page: Page): string {
  let stops = 0;
  const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
  return page
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      stops += 1;
      return `\${${stops}:${escaped(piece.stop)}}`;
    })
    .join('');
}

/** Inline code in Markdown, whose fence is longer than any run of backticks in it. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** One page on a note, or a blank one: what is known stands there, what the engineer must decide is a stop. */
export function pageOf(title: string, notes: readonly Note[], ticket: string | undefined): Page {
  const [leading] = notes;
  const audience = leading?.slots.audience ?? '[who decides]';
  const evidence = notes.flatMap((note) =>
    note.evidence.map((one) => `- ${placeOf(one)}: ${codeSpan(one.quote.trim())}\n`),
  );
  return [
    `# ${title}\n\n`,
    leading ? `${leading.brief}\n` : { stop: '[the ask, in two sentences]' },
    `\n## Problem\n\n`,
    ...(leading ? [`${leading.text}\n`] : [{ stop: '[what is wrong today, and for whom]' }, '\n']),
    ...(ticket ? [`\nTicket: ${ticket}\n`] : []),
    `\n## Evidence\n\n`,
    ...(evidence.length > 0 ? evidence : [{ stop: '[path:line, commit or number]' }, '\n']),
    `\n## Why now\n\n`,
    { stop: '[measure: what doing nothing costs]' },
    `\n\n## Options\n\n1. Leave it as it is: `,
    { stop: '[what that costs, and when it is right]' },
    `\n2. `,
    { stop: '[the smallest step]' },
    `\n3. `,
    { stop: '[the full solution]' },
    `\n\n## Recommendation\n\n`,
    { stop: '[option, and the trade-off that is accepted]' },
    `\n\nEffort: `,
    { stop: '[S, M or L]' },
    `. Way back: `,
    { stop: '[how it is undone]' },
    `.\n\n## Who is affected, who decides\n\n${audience}\n\n## How we see that it worked\n\n`,
    { stop: '[measure: before and after]' },
    `\n\n## Next step\n\n`,
    { stop: '[what, who, by when]' },
    `\n`,
  ];
}
