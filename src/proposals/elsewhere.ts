import type { LensId } from '../noticing/lenses/ids';
import type { Note } from '../noticing/note';
import type { DraftFacts } from './facts';
import type { Git } from './reasons';

/** So many places are shown, one of each file. */
const most = 3;

/** What tests do says nothing of what runs. */
const tested = /(?:^|\/)(?:tests?|specs?|__tests__)\/|[._](?:test|spec)\.[a-z]{1,4}$/i;

/** Lenses for which it matters what is indexed already. */
const reading: readonly LensId[] = ['read-model', 'caching', 'scalability'];

/**
 * A place beside the work: an index on a table it reads, the same call as it makes, or a use of the table it changes;
 * `unindexed`: the tables it reads (by commas) that are made somewhere and on which no index is, and where the first is made.
 */
export interface Elsewhere {
  readonly what: 'index' | 'call' | 'use' | 'unindexed';
  /** What is called or used there. */
  readonly of: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly quote: string;
}

interface Row {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What else in the repository bears on the first note, at most four places. Rejects where Git fails. */
export async function elsewhereOf(facts: DraftFacts, [note]: readonly Note[], git: Git): Promise<Elsewhere[]> {
  const asked = note && questionOn(note);
  if (!asked) return [];
  const own = new Set([...note.evidence, ...(facts.history?.files ?? [])].map(({ path }) => path));
  const policy = facts.conventions?.find(({ kind }) => kind === 'retry')?.path;
  const rows = await rowsOf(git, ['-i', '-E', '-e', asked.pattern, '--', ...asked.within]);
  const seen = new Set<string>();
  const found: Elsewhere[] = [];
  for (const { path, line, text } of rows) {
    if (own.has(path) || path === policy || seen.has(path) || tested.test(path) || makes.test(text)) continue;
    seen.add(path);
    found.push({ what: asked.what, of: asked.of, path, line, quote: text.trim().slice(0, 160) });
  }
  return [...found.slice(0, most), ...(asked.what === 'index' ? unindexedIn(rows, asked.of.split('|')) : [])];
}

/** The function that the first note is about, where no other file of the same kind names it. Rejects where Git fails. */
export async function unnamedOf(
  { callers }: DraftFacts,
  [note]: readonly Note[],
  git: Git,
): Promise<DraftFacts['unnamed']> {
  const { function: named, where = '' } = note?.slots ?? {};
  const name = named ?? where;
  const kind = note && endingOf(note);
  if (!kind || callers?.length !== 0 || !/^[\w$]{2,60}$/.test(name)) return undefined;
  const own = new Set(note.evidence.map(({ path }) => path));
  const rows = await rowsOf(git, ['-w', '-F', '-e', name, '--', `*${kind}`]);
  return rows.every(({ path }) => own.has(path)) ? { name, kind } : undefined;
}

/** The lines that `git grep` finds; none where it finds nothing. */
async function rowsOf(git: Git, search: readonly string[]): Promise<Row[]> {
  const answer = await git(['grep', '-n', '-z', '-I', ...search]).catch((error: unknown) => {
    // Where nothing is found, Git fails without a word.
    if (error instanceof Error && 'stderr' in error && error.stderr === '') return '';
    throw error;
  });
  return answer.split('\n').flatMap((row) => {
    const [path = '', line = '', text = ''] = row.split('\0');
    return text === '' ? [] : [{ path, line: Number(line), text }];
  });
}

const makes = /^\s{0,40}create table\b/i;

/** The tables among `tables` that are made in these lines and on which none of them makes an index. */
function unindexedIn(rows: readonly Row[], tables: readonly string[]): Elsewhere[] {
  const tableIn = ({ text }: Row): string | undefined =>
    /(?:\bon|create table)\s{1,9}(?:only\s{1,9}|if not exists\s{1,9})?["`]?([\w.]{1,60})/i
      .exec(text)?.[1]
      ?.toLowerCase();
  const indexed = new Set(rows.filter(({ text }) => !makes.test(text)).map(tableIn));
  const made = new Map(rows.filter(({ text }) => makes.test(text)).map((row) => [tableIn(row), row]));
  const bare = tables.filter((table) => made.has(table.toLowerCase()) && !indexed.has(table.toLowerCase()));
  const first = made.get(bare[0]?.toLowerCase());
  if (!first) return [];
  return [{ what: 'unindexed', of: bare.join(', '), path: first.path, line: first.line, quote: first.text.trim() }];
}

const endingOf = ({ evidence }: Note): string | undefined =>
  /\.[a-z]{1,4}$/.exec(evidence.find(({ path }) => path)?.path ?? '')?.[0];

/** What to search for on a note's account, and in which files. */
function questionOn(note: Note) {
  const { lens, slots = {} } = note;
  const names = (list = ''): string[] => list.split(', ').filter((name) => /^[\w.]{2,60}$/.test(name));
  if (reading.includes(lens)) {
    const tables = names(slots.tables ?? slots.table).join('|');
    const pattern = `(create (unique )?index .*on +(only +)?|create table +(if not exists +)?)["\`]?(${tables.replaceAll('.', '\\.')})([^a-z0-9_]|$)`;
    return tables ? { what: 'index' as const, of: tables, pattern, within: ['*.sql'] } : undefined;
  }
  if (lens === 'data-evolution') {
    const [table] = names(slots.table);
    const pattern = `(from|into|update|join) +["\`]?${table?.replaceAll('.', '\\.')}([^a-z0-9_]|$)`;
    return table
      ? { what: 'use' as const, of: table, pattern, within: ['.', ':(exclude)*.sql', ':(exclude)*.md'] }
      : undefined;
  }
  const [call] = lens === 'reliability' ? names(slots.call) : [];
  const ending = endingOf(note);
  if (!call || !ending) return undefined;
  const pattern = `(^|[^a-z0-9_.])${call.replaceAll('.', '\\.')}\\(`;
  return { what: 'call' as const, of: call, pattern, within: [`*${ending}`] };
}
