/** A line such as `Refs: SHOP-214` at the end of a message. */
export interface Trailer {
  readonly key: string;
  readonly value: string;
}

/** How a message came about when no person worded it afresh. */
export type MessageForm = 'revert' | 'merge' | 'fixup' | 'plain';

/** A commit message without comments and scissors. */
export interface Message {
  readonly subject: string;
  /** Without subject and trailers. */
  readonly body: string;
  /** Everything as written, with line feeds only. */
  readonly text: string;
  readonly trailers: readonly Trailer[];
  readonly form: MessageForm;
  /** The Conventional Commits type in lower case, such as `feat`. */
  readonly type?: string;
  /** The Conventional Commits scope. */
  readonly scope?: string;
  /** Marked with `!` or a `BREAKING CHANGE` footer. */
  readonly breaking: boolean;
  /** What follows `type(scope):`, or the whole subject. */
  readonly summary: string;
  /** Issue keys as written, without doubles: `SHOP-214`, `#12`. */
  readonly issues: readonly string[];
}

/** At most so many characters of a message or a ticket are read. */
const readable = 100_000;

const conventional = /^([A-Za-z][A-Za-z-]{1,20})(?:\(([^()]{1,80})\))?(!)?: {1,3}(\S.{0,2000})$/;
const trailer = /^([A-Za-z][A-Za-z0-9-]{1,60}|BREAKING CHANGE): (\S.{0,2000})$/;
const issue = /(?:^|[\s(["'/,:])(#\d{1,9}|[A-Z][A-Z0-9]{1,14}-\d{1,7})(?![\w-])/g;
const notIssues = /^(?:UTF|SHA|ISO|RFC|CVE|AES|RSA|MD|HTTP|TLS|UTC|GPL|CWE|EN|PEP|ES|IEEE)-/;

/** Issue keys in a text as written (`SHOP-214`, `#12`), without doubles, at most ten. */
function issuesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [, key] of text.slice(0, readable).matchAll(issue))
    if (key && !notIssues.test(key) && found.size < 10) found.add(key);
  return [...found];
}

function formOf(subject: string): MessageForm {
  if (/^Revert "|^revert(?:\([^()]{0,80}\))?:/i.test(subject)) return 'revert';
  if (/^Merge (?:branch|pull request|remote-tracking|tag|commit|[\w-]{1,80} into )/i.test(subject)) return 'merge';
  return /^(?:fixup|squash|amend)! /.test(subject) ? 'fixup' : 'plain';
}

/**
 * The trailer block as Git knows it: the last paragraph behind a blank line, if every line is `Key: value` or goes on one.
 * Hand-written since conventional-commits-parser builds expressions that are not linear and imports node:stream.
 */
function trailersOf(lines: readonly string[]): { trailers: Trailer[]; start: number } {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.trim() === '') end--;
  let start = end;
  while (start > 0 && lines[start - 1]?.trim() !== '') start--;
  const trailers: Trailer[] = [];
  if (start === 0) return { trailers, start: end };
  for (const line of lines.slice(start, end)) {
    const [, key, value] = trailer.exec(line) ?? [];
    const last = trailers.at(-1);
    if (key && value) trailers.push({ key, value: value.trimEnd() });
    else if (last && /^\s/.test(line))
      trailers[trailers.length - 1] = { ...last, value: `${last.value} ${line.trim()}` };
    else return { trailers: [], start: end };
  }
  return { trailers, start };
}

/** Reads a commit message (subject, body, trailers, Conventional Commits, issue keys); never throws. */
export function readMessage(written: string): Message {
  const text = written.slice(0, readable).replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const rest = first < 0 ? [] : lines.slice(first);
  const subject = (rest.shift() ?? '').trim();
  const { trailers, start } = trailersOf(rest);
  const [, type, scope, mark, summary] = conventional.exec(subject) ?? [];
  return {
    subject,
    body: rest.slice(0, start).join('\n').trim(),
    text,
    trailers,
    form: formOf(subject),
    ...(type ? { type: type.toLowerCase() } : {}),
    ...(scope ? { scope } : {}),
    breaking: mark === '!' || /^BREAKING[ -]CHANGE: /m.test(text),
    summary: summary ?? subject,
    issues: issuesIn(text),
  };
}
