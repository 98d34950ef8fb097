import * as z from 'zod/mini';

/** A line that looks like an entry and cannot be read as one; it stays in the file. */
export interface UnreadLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

export interface DatedLines<T> {
  readonly entries: readonly T[];
  readonly unread: readonly UnreadLine[];
}

/** The pieces a line may end with, by the word before the colon: the entry's key, and whether it holds a list. */
export type Pieces = Readonly<Record<string, { readonly key: string; readonly many?: true }>>;

/** What every entry has. */
export const datedLine = {
  date: z.iso.date(),
  text: z.string().check(z.trim(), z.minLength(1)),
  with: z._default(z.array(z.string()), []),
  /** Ids of the ladder's criteria it is evidence for. */
  criteria: z._default(z.array(z.string()), []),
};

const entry = /^[-*] (\d{4}-\d{2}-\d{2}) ([a-z-]{1,30}): (.{1,2000})$/;
const dated = /^[-*] +\d{2,4}\W/;

/**
 * Reads a file of list lines such as `- 2026-11-22 mentoring: Paired on retries · with: Ana, Ben`. Any other line is the
 * engineer's own prose. Never throws.
 */
export function readDatedLines<S extends z.ZodMiniType>(
  text: string,
  schema: S,
  pieces: Pieces,
): DatedLines<z.output<S>> {
  const entries: z.output<S>[] = [];
  const unread: UnreadLine[] = [];
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = raw.trimEnd();
    const match = entry.exec(line);
    const read = match && schema.safeParse(partsOf(match, pieces));
    if (read?.success) entries.push(read.data);
    else if (match || dated.test(line)) unread.push({ line: at + 1, text: line.slice(0, 200) });
  }
  return { entries, unread };
}

function partsOf([, date, kind, rest = '']: RegExpExecArray, pieces: Pieces): Record<string, unknown> {
  const words: string[] = [];
  const parts: Record<string, unknown> = {};
  for (const part of rest.split(' · ')) {
    const [word = ''] = part.split(': ', 1);
    const piece = Object.hasOwn(pieces, word) ? pieces[word] : undefined;
    const value = part.slice(word.length + 2);
    if (!piece || value === '') words.push(part);
    else parts[piece.key] = piece.many ? value.split(', ').filter(Boolean) : value;
  }
  return { date, kind, text: words.join(' · '), ...parts };
}

/** The file's text with one more line at its end; everything before it stays byte for byte. */
export function withDatedLine(
  text: string,
  opening: string,
  line: { readonly date: string; readonly kind: string; readonly text: string },
  pieces: Pieces,
): string {
  const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
  const values = new Map<string, unknown>(Object.entries(line));
  const told = Object.entries(pieces).flatMap(([word, { key }]) => {
    const value = [values.get(key) ?? []]
      .flat()
      .map((one) => oneLine(String(one)))
      .filter(Boolean);
    return value.length > 0 ? [`${word}: ${value.join(', ')}`] : [];
  });
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' ? opening : text.endsWith('\n') ? text : text + newline;
  return `${before}- ${line.date} ${[`${line.kind}: ${oneLine(line.text)}`, ...told].join(' · ')}${newline}`;
}
