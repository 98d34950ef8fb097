import { withoutCredentials } from '../../words/credentials';
import type { Written } from '../record';

/** Rows with named columns; what a chart draws, a table shows and a file exports. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * A table as CSV (RFC 4180, CR LF). A text a spreadsheet would run as a formula gets an apostrophe before it
 * (OWASP, CSV injection).
 */
export function csvOf({ columns, rows }: Table): string {
  const cell = (value: string | number): string => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return withoutCredentials([columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join(''));
}

/** The log as a table, one proposal a row. */
export function logTable(proposals: readonly Written[]): Table {
  const columns = [
    'id',
    'title',
    'status',
    'lenses',
    'created',
    'author',
    'with',
    'repository',
    'ticket',
    'audience',
    'commits',
    'measure',
    'before',
    'after',
  ];
  const list = (values: readonly string[] | undefined): string => (values ?? []).join('; ');
  return {
    columns,
    rows: proposals.map(({ proposal: one }) => [
      one.id,
      one.title,
      one.status,
      list(one.lenses),
      one.created,
      one.author ?? '',
      list(one.with),
      one.repository ?? '',
      one.ticket ?? '',
      list(one.audience),
      list(one.commits),
      one.measure?.what ?? '',
      one.measure?.before ?? '',
      one.measure?.after ?? '',
    ]),
  };
}

/** The log as JSON: each proposal's front matter and page. */
export function logJson(proposals: readonly Written[]): string {
  const all = proposals.map(({ proposal, body }) => ({ ...proposal, body }));
  return `${JSON.stringify(all, (_key, value) => (typeof value === 'string' ? withoutCredentials(value) : value), 2)}\n`;
}
