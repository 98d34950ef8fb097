import { gapsIn } from './gap';
import { readProposal } from './markdown';

/** What a page may still lack before it is shared; each can be switched off. */
export const coachingCodes = [
  'no-ask',
  'one-option',
  'no-audience',
  'no-measure',
  'open-gap',
  'too-long',
  'no-ticket',
] as const;
export type CoachingCode = (typeof coachingCodes)[number];

/** One thing a page lacks, and where to look: offsets in characters of the whole file, the end exclusive. */
export interface Lack {
  readonly code: CoachingCode;
  readonly start: number;
  readonly end: number;
}

/** Words that fit on a page, with headings and lists. */
const mostWords = 900;

interface Section {
  readonly heading: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a proposal's file lacks, in the order of the page; nothing for a file that is no proposal. */
export function lacksOf(file: string): Lack[] {
  const read = readProposal(file);
  if ('reason' in read) return [];
  const { proposal, body } = read;
  const from = file.length - body.length;
  const [top, ...sections] = sectionsOf(body);
  const place = ({ start, end }: Section, code: CoachingCode): Lack => ({ code, start: from + start, end: from + end });
  const named = (words: RegExp): Section | undefined => sections.find(({ heading }) => words.test(heading));
  const lacks: Lack[] = [];
  const title = top ?? { heading: '', start: 0, end: 0, text: '' };
  const summary = named(/\b(?:summary|ask|decision)\b/i);
  if (!says(title.text) && !(summary && says(summary.text))) lacks.push(place(title, 'no-ask'));
  if (!proposal.audience?.length && !proposal.people?.length) lacks.push(place(title, 'no-audience'));
  if (!proposal.ticket && !/\b[A-Z][A-Z0-9]{1,9}-\d{1,7}\b/.test(body)) lacks.push(place(title, 'no-ticket'));
  // A message or a comment has no headings, and needs neither options nor a measure of its own.
  if (sections.length > 0) {
    const options = named(/\b(?:options|alternatives)\b/i);
    if (!options || optionsIn(options.text) < 2) lacks.push(place(options ?? title, 'one-option'));
    const measure = named(/\bmeasure|\bhow we will know|\bconfirmation/i);
    if (!proposal.measure && !(measure && says(measure.text))) lacks.push(place(measure ?? title, 'no-measure'));
  }
  for (const { offset, text } of gapsIn(body))
    lacks.push({ code: 'open-gap', start: from + offset, end: from + offset + text.length });
  if ((body.match(/[\p{L}\p{N}]{1,60}/gu)?.length ?? 0) > mostWords) lacks.push(place(title, 'too-long'));
  return lacks.sort((one, other) => one.start - other.start);
}

/** The page cut at its headings; the first part is what stands under the title. */
function sectionsOf(body: string): Section[] {
  const headings = [...body.matchAll(/^(#{1,6}) (.{0,300})$/gm)];
  const [first] = headings;
  const parts = first?.index === undefined || first[1] !== '#' ? [{ heading: '', start: 0, end: 0, from: 0 }] : [];
  for (const { index, 0: whole, 2: heading = '' } of headings)
    parts.push({ heading, start: index, end: index + whole.trimEnd().length, from: index + whole.length });
  return parts.map(({ from, ...part }, at) => ({ ...part, text: body.slice(from, parts[at + 1]?.start) }));
}

/** Whether a text holds words beyond its open gaps. */
const says = (text: string): boolean => /\p{L}{2}/u.test(withoutGaps(text));

function withoutGaps(text: string): string {
  let rest = '';
  let from = 0;
  for (const { offset, text: gap } of gapsIn(text)) {
    rest += text.slice(from, offset);
    from = offset + gap.length;
  }
  return rest + text.slice(from);
}

/** Bullets, or headings below it, that say something. */
const optionsIn = (text: string): number =>
  text.split('\n').filter((line) => /^(?:[-*+] |\d{1,2}[.)] |#{3,6} )/.test(line) && says(line)).length;
