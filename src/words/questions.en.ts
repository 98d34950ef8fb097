import { plainLine } from './plain-line';

/** What *Ask Why* puts on the clipboard: a short question to a ticket's author. */
export const askWhy = (title: string): string =>
  [
    `A question on "${plainLine(title)}" before I start:`,
    '',
    '- What should be better for whom once it is done?',
    '- By which number would we see that it worked, and where is it today?',
    '- Is there a cheaper way to the same, or a first step that would tell us whether it is worth the rest?',
    '',
    'With the reason I can choose the design that fits, and may propose something smaller.',
    '',
  ].join('\n');
