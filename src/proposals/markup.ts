import { withoutCredentials } from '../words/credentials';
import { plainLine } from '../words/plain-line';

/** What was written elsewhere as one line that may be passed on. */
const passedOn = (text: string): string => withoutCredentials(plainLine(text));

/** Untrusted text inside a Markdown sentence: one line, nothing of it is mark-up but the names of things as plain code. */
export function prose(text: string): string {
  return passedOn(text).replace(
    /(?<!`)`[\w./:@][\w ./:@-]{0,58}`(?!`)|[\\`*[\]<>|#~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
    (found) => (found.length > 1 ? found : `\\${found}`),
  );
}

/** Untrusted text as inline code, whatever backticks it holds. */
export function code(text: string): string {
  const line = passedOn(text);
  const runs: readonly string[] = line.match(/`+/g) ?? [];
  let fence = '`';
  while (runs.includes(fence)) fence += '`';
  const pad = runs.length > 0 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** What is not empty, joined. */
export function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

/** A list, one bullet for each part that says something. */
export function bullets(parts: readonly string[], sign = '-'): string {
  return joined(
    parts.filter((part) => part !== '').map((part) => `${sign} ${part}`),
    '\n',
  );
}

/** With a capital first letter, where a sentence stands alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
