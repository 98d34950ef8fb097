import type * as z from 'zod/mini';

/** What a file of JSON lines holds: the values that fit, and the numbers (1-based) of the lines that do not. */
export interface JsonLines<T> {
  readonly values: readonly T[];
  readonly unread: readonly number[];
}

/** Reads JSON lines against a schema; a torn or foreign line is skipped and told, never thrown. */
export function readJsonLines<S extends z.ZodMiniType>(text: string, schema: S): JsonLines<z.output<S>> {
  const values: z.output<S>[] = [];
  const unread: number[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = schema.safeParse(parsed(line));
    if (read.success) values.push(read.data);
    else unread.push(at + 1);
  }
  return { values, unread };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Values as JSON lines, each ended by a newline. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
