import type { LensId } from '../noticing/lenses/ids';
import type { Note } from '../noticing/note';
import type { Elsewhere, Row } from './elsewhere';

/** What is known before anything is searched for. */
export interface Known {
  /** The files of the work itself. */
  readonly own: ReadonlySet<string | undefined>;
  /** The file that answers failures already. */
  readonly policy?: string;
  /** The folders of decision records. */
  readonly records: readonly string[];
}

/** What `git grep -i -E` is to search for, in which files, and what its lines tell. */
export interface Question {
  readonly pattern: string;
  readonly within: readonly string[];
  readonly answer: (rows: readonly Row[]) => Elsewhere[];
}

/** So many places are shown of one kind, one of each file; and so many decisions. */
const most = { places: 3, decisions: 2 };

/** What tests do says nothing of what runs. */
const tested = /(?:^|\/)(?:tests?|specs?|__tests__)\/|[._](?:test|spec)\.[a-z]{1,4}$/i;

const code = ['.', ':(exclude)*.sql', ':(exclude)*.md'];
const makes = /^\s{0,40}create table\b/i;

/** What bears on a note elsewhere, as far as its named things can be searched for. */
export function questionsOn(note: Note, known: Known): Question[] {
  const { lens, slots = {} } = note;
  const [table] = namesIn(slots.table);
  const tables = namesIn(slots.tables ?? slots.table);
  const [call] = namesIn(slots.call);
  const reads = lens === 'read-model' || lens === 'caching';
  const ending = endingOf(note);
  return [
    ...((reads || lens === 'scalability') && tables.length > 0 ? [indexes(tables, known)] : []),
    ...(reads && tables.length > 0 ? [writes(tables, known)] : []),
    ...(lens === 'data-evolution' && table ? [uses(table, namesIn(slots.dropped), namesIn(slots.bare), known)] : []),
    ...(lens === 'reliability' && call && ending ? [calls(call, ending, known)] : []),
    ...decisions(lens, [...tables, ...namesIn(slots.function), ...namesIn(slots.event)], known),
  ];
}

/** The ending (`.ts`) of the first file that a note quotes. */
export const endingOf = ({ evidence }: Note): string | undefined =>
  /\.[a-z]{1,4}$/.exec(evidence.find(({ path }) => path)?.path ?? '')?.[0];

const namesIn = (list = ''): string[] => list.split(', ').filter((name) => /^[\w.]{2,60}$/.test(name));

const oneOf = (names: readonly string[]): string => names.join('|').replaceAll('.', '\\.');

/** One place of each file that is neither of the work itself nor a test. */
function placesIn(rows: readonly Row[], { own, policy }: Known): Row[] {
  const seen = new Set<string>();
  const fits = ({ path }: Row): boolean => !own.has(path) && path !== policy && !seen.has(path) && !tested.test(path);
  return rows.filter((row) => fits(row) && seen.add(row.path)).slice(0, most.places);
}

const place = (what: Elsewhere['what'], of: string, { path, line, text }: Row): Elsewhere => ({
  what,
  of,
  path,
  line,
  quote: text.trim().slice(0, 160),
});

function indexes(tables: readonly string[], known: Known): Question {
  return {
    pattern: `(create (unique )?index .*on +(only +)?|create table +(if not exists +)?)["\`]?(${oneOf(tables)})([^a-z0-9_]|$)`,
    within: ['*.sql'],
    answer: (rows) => [
      ...placesIn(
        rows.filter(({ text }) => !makes.test(text)),
        known,
      ).map((row) => place('index', tables.join(', '), row)),
      ...unindexedIn(rows, tables),
    ],
  };
}

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
  return first ? [place('unindexed', bare.join(', '), first)] : [];
}

const written = /\b(?:(?:insert|replace|merge) +into|delete +from|update) +["`]?([\w.]{1,60})/i;

function writes(tables: readonly string[], { own }: Known): Question {
  const names = oneOf(tables);
  return {
    pattern: `((insert|replace|merge) +into|delete +from) +["\`]?(${names})([^a-z0-9_]|$)|update +["\`]?(${names})["\`]?( +[a-z]+)?( +set |$)`,
    within: code,
    answer: (rows) => {
      const found = new Map<string, Elsewhere>();
      for (const row of rows) {
        const table = written.exec(row.text)?.[1]?.toLowerCase();
        if (!table || own.has(row.path) || tested.test(row.path) || found.has(`${row.path} ${table}`)) continue;
        found.set(`${row.path} ${table}`, place('write', table, row));
      }
      return [...found.values()].slice(0, most.places + 1);
    },
  };
}

function uses(table: string, dropped: readonly string[], required: readonly string[], known: Known): Question {
  const told = (row: Row): Elsewhere => {
    const names = row.text.split(/[^\w$]+/);
    const gone = dropped.filter((name) => names.includes(name));
    if (gone.length > 0) return place('dropped', gone.join(', '), row);
    const given = /\binto\s{1,9}["`]?[\w.]{1,60}["`]?\s{0,9}\(([^()]{1,400})\)/i.exec(row.text)?.[1];
    const lacking = required.filter((name) => given !== undefined && !given.split(/[^\w$]+/).includes(name));
    return lacking.length > 0 ? place('lacking', lacking.join(', '), row) : place('use', table, row);
  };
  return {
    pattern: `(from|into|update|join) +["\`]?${oneOf([table])}([^a-z0-9_]|$)`,
    within: code,
    answer: (rows) => placesIn(rows, known).map(told),
  };
}

function calls(call: string, ending: string, known: Known): Question {
  return {
    pattern: `(^|[^a-z0-9_.])${oneOf([call])}\\(`,
    within: [`*${ending}`],
    answer: (rows) => placesIn(rows, known).map((row) => place('call', call, row)),
  };
}

/** What a decision that bears on a lens speaks of, whatever the work names; as `git grep -E` and we both read it. */
const matters: Readonly<Partial<Record<LensId, RegExp>>> = {
  'read-model': /(^|[^a-z0-9_])(read models?|materiali[sz]ed|projections?|replicas?|databases?|tables?)([^a-z0-9_]|$)/i,
  caching: /(^|[^a-z0-9_])(cach(e|ed|es|ing)|stale)([^a-z0-9_]|$)/i,
  'data-evolution': /(^|[^a-z0-9_])(migrations?|schemas?|databases?|tables?)([^a-z0-9_]|$)/i,
  'cross-team-impact':
    /(^|[^a-z0-9_])(over http|contracts?|deprecat(e|ed|ion)|backwards?|compatib(le|ility))([^a-z0-9_]|$)/i,
  'api-contract':
    /(^|[^a-z0-9_])(over http|contracts?|deprecat(e|ed|ion)|backwards?|compatib(le|ility))([^a-z0-9_]|$)/i,
  reliability: /(^|[^a-z0-9_])(retr(y|ies)|time-?outs?|circuit|idempoten(t|cy))([^a-z0-9_]|$)/i,
  'security-privacy':
    /(^|[^a-z0-9_])(authenticat(e|ed|ion)|authori[sz](e|ed|ation)|permissions?|personal data|secrets?)([^a-z0-9_]|$)/i,
  observability: /(^|[^a-z0-9_])(logs?|logging|metrics|trac(es|ing))([^a-z0-9_]|$)/i,
  'rollout-risk': /(^|[^a-z0-9_])(feature flags?|roll-?outs?|canary)([^a-z0-9_]|$)/i,
};

const ended = /^[*_]{0,2}(status[*_ ]{0,3}:?[*_ ]{0,3})?["']?(superseded|deprecated|rejected)/i;

/** Decision records still in force that speak of what the work names or of what its lens is about. */
function decisions(lens: LensId, names: readonly string[], { own, records }: Known): Question[] {
  const matter = matters[lens];
  if (!matter || records.length === 0) return [];
  const speaks = (sentence: string): boolean =>
    matter.test(sentence) ||
    sentence.split(/[^\w.]+|\.$/).some((word) => names.some((name) => name.toLowerCase() === word.toLowerCase()));
  return [
    {
      pattern: [matter.source, ended.source, ...names.map((name) => oneOf([name]))].join('|'),
      within: records.map((folder) => `:(literal)${folder}`),
      answer: (rows) => {
        const over = new Set(rows.filter(({ text }) => ended.test(text)).map(({ path }) => path));
        const found = new Map<string, Elsewhere>();
        for (const row of rows) {
          const sentence = sentences(row.text).find(speaks);
          if (!sentence || own.has(row.path) || over.has(row.path) || found.has(row.path)) continue;
          if (/^#|^status\b/i.test(row.text) || /(?:readme|template|index)\.\w{2,5}$/i.test(row.path)) continue;
          found.set(row.path, { ...place('decision', lens, row), quote: sentence });
        }
        return [...found.values()].slice(0, most.decisions);
      },
    },
  ];
}

/** The sentences of a line of prose that are short enough to be quoted whole. */
const sentences = (line: string): string[] =>
  line
    .replace(/^\s{0,12}(?:[-*+>]|\d{1,2}\.)\s/, '')
    .split(/(?<=[.!?])\s/)
    .map((one) => one.trim())
    .filter((one) => one.length <= 200);
