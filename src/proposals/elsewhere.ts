import type { Note } from '../noticing/note';
import { endingOf, type Known, questionsOn } from './elsewhere-questions';
import type { DraftFacts } from './facts';
import type { Git } from './reasons';

/**
 * A place beside the work that bears on it, and what `of` names there: an `index` on a table it reads, code that makes a
 * `write` to one, the same `call` as it makes, a `use` of the table it changes (`dropped`: one that names columns it drops;
 * `lacking`: one that gives none of those it requires), a `decision` on record; `unindexed`: the tables it reads that are
 * made somewhere and on which no index is, and where the first is made.
 */
export interface Elsewhere {
  readonly what: 'index' | 'unindexed' | 'write' | 'call' | 'use' | 'dropped' | 'lacking' | 'decision';
  /** Several by commas. */
  readonly of: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly quote: string;
}

/** A line that Git has found. */
export interface Row {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What else in the repository bears on the first note, a few places. Rejects where Git fails. */
export async function elsewhereOf(facts: DraftFacts, [note]: readonly Note[], git: Git): Promise<Elsewhere[]> {
  if (!note) return [];
  const policy = facts.conventions?.find(({ kind }) => kind === 'retry')?.path;
  const known: Known = {
    own: new Set([...note.evidence, ...(facts.history?.files ?? [])].map(({ path }) => path)),
    ...(policy && { policy }),
    records: facts.conventions?.flatMap(({ kind, path }) => (kind === 'decision' ? path : [])) ?? [],
  };
  const found = await Promise.all(
    questionsOn(note, known).map(async ({ pattern, within, answer }) =>
      answer(await rowsOf(git, ['-i', '-E', '-e', pattern, '--', ...within])),
    ),
  );
  return found.flat();
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
