import { readFrontMatter } from './front-matter';
import { proposalSchema, schemaVersion } from './proposal';

/** Something in front matter that does not fit. */
export interface Problem {
  /** The key and what is wrong with its value, or what is wrong with the YAML. */
  readonly reason: string;
  /** 1-based line of the file. */
  readonly line: number;
}

/** Everything in a file's front matter that does not fit; nothing in a file that has none or is of a newer version. */
export function problemsIn(text: string): Problem[] {
  if (!/^\uFEFF?---/.test(text)) return [];
  const read = readFrontMatter(text);
  if ('reason' in read) return [{ reason: read.reason, line: read.line ?? 1 }];
  const { schema } = read.values as { schema?: unknown };
  if (typeof schema === 'number' && schema > schemaVersion) return [];
  const { error } = proposalSchema.safeParse(read.values);
  return (error?.issues ?? []).map(({ path, message }) => ({
    reason: path.length > 0 ? `${path.join('.')}: ${message}` : message,
    line: path.length > 0 ? read.lineOf(path) : 1,
  }));
}
