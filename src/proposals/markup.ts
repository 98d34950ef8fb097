/** Untrusted text inside a Markdown sentence: one line, nothing of it is mark-up. */
export function prose(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*[\]<>|#~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}

/** Untrusted text as inline code, whatever backticks it holds. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
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
