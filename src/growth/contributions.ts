import * as z from 'zod/mini';

/** What proposals and commits cannot show. */
export const contributionKinds = [
  'mentoring',
  'review',
  'talk',
  'writing',
  'learning',
  'incident',
  'cross-team-help',
  'conversation',
  'other',
] as const;

export const contributionSchema = z.object({
  date: z.iso.date(),
  kind: z.enum(contributionKinds),
  text: z.string().check(z.trim(), z.minLength(1)),
  with: z._default(z.array(z.string()), []),
  link: z.optional(z.string()),
  /** Ids of the ladder's criteria it is evidence for. */
  criteria: z._default(z.array(z.string()), []),
});

export type Contribution = z.infer<typeof contributionSchema>;
/** A line that looks like an entry and cannot be read as one; it stays in the file. */
export interface UnreadLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

export interface Contributions {
  readonly entries: readonly Contribution[];
  readonly unread: readonly UnreadLine[];
}

const opening = '# Contributions\n\n';
const entry = /^[-*] (\d{4}-\d{2}-\d{2}) ([a-z-]{1,30}): (.{1,2000})$/;
const dated = /^[-*] +\d{2,4}\W/;

/**
 * Reads `contributions.md`: one list line each, `- 2026-11-22 mentoring: Paired on retries · with: Ana, Ben · link: https://… · for: staff-multiplier`.
 * Any other line is the engineer's own prose. Never throws.
 */
export function readContributions(text: string): Contributions {
  const entries: Contribution[] = [];
  const unread: UnreadLine[] = [];
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = raw.trimEnd();
    const match = entry.exec(line);
    const read = match && contributionSchema.safeParse(partsOf(match));
    if (read?.success) entries.push(read.data);
    else if (match || dated.test(line)) unread.push({ line: at + 1, text: line.slice(0, 200) });
  }
  return { entries, unread };
}

function partsOf([, date, kind, rest = '']: RegExpExecArray): Record<string, unknown> {
  const words: string[] = [];
  const parts: { with?: string[]; link?: string; criteria?: string[] } = {};
  const list = (names: string) => names.split(', ').filter(Boolean);
  for (const piece of rest.split(' · ')) {
    if (piece.startsWith('with: ')) parts.with = list(piece.slice(6));
    else if (piece.startsWith('link: ')) parts.link = piece.slice(6);
    else if (piece.startsWith('for: ')) parts.criteria = list(piece.slice(5));
    else words.push(piece);
  }
  return { date, kind, text: words.join(' · '), ...parts };
}

/** The file's text with one more entry at its end; everything before it stays byte for byte. */
export function withContribution(text: string, contribution: Contribution): string {
  const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
  const pieces = [`${contribution.kind}: ${oneLine(contribution.text)}`];
  if (contribution.with.length > 0) pieces.push(`with: ${contribution.with.map(oneLine).join(', ')}`);
  if (contribution.link) pieces.push(`link: ${oneLine(contribution.link)}`);
  if (contribution.criteria.length > 0) pieces.push(`for: ${contribution.criteria.join(', ')}`);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' ? opening : text.endsWith('\n') ? text : text + newline;
  return `${before}- ${contribution.date} ${pieces.join(' · ')}${newline}`;
}
