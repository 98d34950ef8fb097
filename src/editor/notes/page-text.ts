/** Columns that fit beside a side bar. */
const width = 84;

/** A part of a page: its title, and its lines as a list, wrapped between words. */
export const section = (title: string, lines: readonly string[]): string[] => ['', title, ...lines.flatMap(listed)];

function listed(line: string): string[] {
  const rows = ['  -'];
  for (const word of line.split(' ')) {
    const row = `${rows.at(-1)} ${word}`;
    if (row.length <= width || rows.at(-1) === '  -') rows[rows.length - 1] = row;
    else rows.push(`    ${word}`);
  }
  return rows;
}
