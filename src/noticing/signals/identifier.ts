const inName = /\w/;

/** The whole identifier that stands at `index` of a line, at most 60 characters; the first one behind it where none does. */
export function identifierAt(text: string, index: number): string {
  let start = index;
  while (start < text.length && !inName.test(text.charAt(start))) start++;
  let end = start;
  while (start > 0 && inName.test(text.charAt(start - 1))) start--;
  while (end < text.length && inName.test(text.charAt(end))) end++;
  return text.slice(start, Math.min(end, start + 60));
}

/** The whole words from `before` characters before `index` to `after` behind it. */
export function wordsAround(text: string, index: number, before: number, after: number): string {
  const start = Math.max(0, index - before);
  const cut = text.slice(start, index + after);
  return (start > 0 ? cut.slice(cut.indexOf(' ') + 1) : cut).trim();
}

/** Whether a line only imports or only comments. */
export function isAside(text: string): boolean {
  return /^(?:import|from|use|using|require|package|include|\/\/|\/\*|\*|#|--|<!--)(?!\w)/.test(text.trimStart());
}
