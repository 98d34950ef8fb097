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

/** A place beside the work: an index on a table it reads, the same call as it makes, or a use of the table it changes. */
export interface Elsewhere {
  readonly what: 'index' | 'call' | 'use';
  /** What is called or used there. */
  readonly of: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly quote: string;
}

/** What else in the repository bears on the first note, at most three places. Rejects where Git fails. */
export async function elsewhereOf(facts: DraftFacts, [note]: readonly Note[], git: Git): Promise<Elsewhere[]> {
  const asked = note && questionOn(note);
  if (!asked) return [];
  const own = new Set([...note.evidence, ...(facts.history?.files ?? [])].map(({ path }) => path));
  const policy = facts.conventions?.find(({ kind }) => kind === 'retry')?.path;
  const search = ['-n', '-z', '-I', '-i', '-E', '-e', asked.pattern, '--', ...asked.within];
  const answer = await git(['grep', ...search]).catch((error: unknown) => {
    // Where nothing is found, Git fails without a word.
    if (error instanceof Error && 'stderr' in error && error.stderr === '') return '';
    throw error;
  });
  const seen = new Set<string>();
  const found: Elsewhere[] = [];
  for (const row of answer.split('\n')) {
    const [path = '', line = '', text = ''] = row.split('\0');
    if (text === '' || own.has(path) || path === policy || seen.has(path) || tested.test(path)) continue;
    seen.add(path);
    found.push({ what: asked.what, of: asked.of, path, line: Number(line), quote: text.trim().slice(0, 160) });
  }
  return found.slice(0, most);
}

/** What to search for on a note's account, and in which files. */
function questionOn({ lens, slots = {}, evidence }: Note) {
  const names = (list = ''): string[] => list.split(', ').filter((name) => /^[\w.]{2,60}$/.test(name));
  if (reading.includes(lens)) {
    const tables = names(slots.tables ?? slots.table).join('|');
    const pattern = `create (unique )?index .*on +(only +)?["\`]?(${tables.replaceAll('.', '\\.')})([^a-z0-9_]|$)`;
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
  const ending = /\.[a-z]{1,4}$/.exec(evidence.find(({ path }) => path)?.path ?? '')?.[0];
  if (!call || !ending) return undefined;
  const pattern = `(^|[^a-z0-9_.])${call.replaceAll('.', '\\.')}\\(`;
  return { what: 'call' as const, of: call, pattern, within: [`*${ending}`] };
}
