/** Rows of whole numbers by name. */
export interface Rows {
  /** Undefined for a name that has no row; zeros at its end are left out. */
  of(name: string): readonly number[] | undefined;
  names(): string[];
}

/** Rows as they are while they are made. */
export const rowsOf = (table: Readonly<Record<string, readonly number[]>>): Rows => ({
  of: (name) => (Object.hasOwn(table, name) ? table[name] : undefined),
  names: () => Object.keys(table),
});

const head = '# ';
const none = -1;
/** The same words come again and again: so many answers of a table are kept. */
const mostKnown = 1_000;

/** The tables as text: `# table`, and under it a line `name TAB number,number` for each row. */
export const writtenTables = (tables: Readonly<Record<string, Rows>>): string =>
  Object.entries(tables)
    .map(([table, rows]) => {
      const lines = rows.names().map((name) => `${name}\t${rows.of(name)?.join(',')}\n`);
      return `${head}${table}\n${lines.join('')}`;
    })
    .join('');

/**
 * Reads such a text. The rows stay in it, and one is read when it is asked for: tens of thousands of small arrays would take
 * seven times as much memory, and as long to make as ten looks at a change.
 */
export function readTables(text: string): Record<string, Rows> {
  const tables: Record<string, Rows> = {};
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('\n', at) + 1;
    const next = text.indexOf(`\n${head}`, start - 1);
    const end = next === -1 ? text.length : next + 1;
    tables[text.slice(at + head.length, start - 1)] = readRows(text, start, end);
    at = end;
  }
  return tables;
}

function readRows(text: string, start: number, end: number): Rows {
  const lines: number[] = [];
  for (let at = start; at < end; at = text.indexOf('\n', at) + 1) lines.push(at);
  const places = new Int32Array(2 ** Math.ceil(Math.log2(2 * lines.length + 1))).fill(none);
  /** The place of a name: that of the line with it, or the free one where it would stand (open addressing). */
  const placeOf = (name: string): number => {
    for (let place = hash(name) % places.length; ; place = (place + 1) % places.length) {
      const line = places[place] ?? none;
      if (line === none || (text.startsWith(name, line) && text[line + name.length] === '\t')) return place;
    }
  };
  const nameAt = (line: number): string => text.slice(line, text.indexOf('\t', line));
  for (const line of lines) places[placeOf(nameAt(line))] = line;
  const read = (name: string): readonly number[] | undefined => {
    const line = places[placeOf(name)] ?? none;
    if (line === none) return undefined;
    const values = text.slice(line + name.length + 1, text.indexOf('\n', line));
    return values.split(',').map(Number);
  };
  const known = new Map<string, readonly number[] | undefined>();
  return {
    names: () =>
      [...places]
        .filter((line) => line !== none)
        .sort((a, b) => a - b)
        .map(nameAt),
    of: (name) => {
      if (known.has(name)) return known.get(name);
      if (known.size === mostKnown) known.clear();
      const row = read(name);
      known.set(name, row);
      return row;
    },
  };
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(name: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) sum = Math.imul(sum ^ name.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
