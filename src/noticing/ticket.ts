import { isEnglish } from './tongue';

/** One line of a checklist. */
export interface Task {
  readonly text: string;
  readonly done: boolean;
}

/** A ticket as written: Markdown, Jira mark-up or plain text. */
export interface Ticket {
  /** The first heading or line, without mark-up and without the key. */
  readonly title: string;
  /** The ticket's own key, such as `SHOP-214`, where its head names one. */
  readonly key?: string;
  /** Everything as written, with line feeds only. */
  readonly text: string;
  /** Everything behind the title. */
  readonly body: string;
  /** The lines under "Acceptance criteria" (or "Definition of done"), without bullets, and Given/When/Then lines. */
  readonly criteria: readonly string[];
  readonly tasks: readonly Task[];
  readonly labels: readonly string[];
  /** False where the text is in a language that is not read; the coach then says nothing. */
  readonly english: boolean;
}

const readable = 100_000;
const heading = /^(?:#{1,6} {1,3}|h[1-6]\. )(.{1,300})/;
const task = /^ {0,12}[-*+] \[([ xX])\] (.{1,500})/;
const bullet = /^ {0,12}(?:[-*+#•]{1,3}|\d{1,3}[.)]) (.{1,500})/;
const labels = /^[*_ ]{0,4}(?:labels?|tags?|components?)[*_ ]{0,4}: {0,4}[*_ ]{0,4}(\S.{0,300})/i;
const criteriaHead = /^(?:acceptance (?:criteria|tests?)|definition of done|done when|requirements)\b/i;
const given = /^(?:given|when|then|and) \S/i;
const key = /^\[?([A-Z][A-Z0-9]{1,14}-\d{1,7}|#\d{1,9})\]?[\s:–—-]{0,5}/;

/** A line's words without heading, emphasis, bullet and Jira mark-up at its ends. */
function plain(line: string): string {
  const text = heading.exec(line)?.[1] ?? line;
  return text.replace(/^[\s*_#>-]{1,10}/, '').replace(/[\s*_:#]{1,10}$/, '');
}

/** Front matter (between `---` lines at the start) as its lines, and the rest. */
function frontMatter(lines: string[]): [string[], string[]] {
  if (lines[0]?.trim() !== '---') return [[], lines];
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
  return end > 0 && end < 60 ? [lines.slice(1, end), lines.slice(end + 1)] : [[], lines];
}

/** Reads a ticket's text; never throws. */
export function readTicket(written: string): Ticket {
  const text = written.slice(0, readable).replaceAll('\r\n', '\n');
  const [front, lines] = frontMatter(text.split('\n'));
  const titled = front.find((line) => line.startsWith('title: '))?.slice(7);
  const first = lines.findIndex((line) => plain(line) !== '');
  const whole = plain(titled?.replace(/^["']|["']$/g, '') ?? lines[first] ?? '');
  const own = key.exec(whole)?.[1] ?? front.map((line) => /^(?:key|id): (.{2,24})$/.exec(line)?.[1]).find(Boolean);
  const body = lines.slice(titled ? 0 : first + 1);

  const criteria: string[] = [];
  const tasks: Task[] = [];
  const found: string[] = [];
  // In Jira mark-up `#` begins a numbered item, in Markdown a heading.
  const jira = lines.some((line) => /^h[1-6]\. /.test(line));
  let inCriteria = false;
  for (const line of [...front, ...body]) {
    const words = plain(line);
    const head =
      (heading.test(line) && !(jira && line.startsWith('#'))) ||
      /^\*[^*]{1,100}\*:?$/.test(line.trim()) ||
      /^[A-Z][^.]{2,60}:$/.test(line);
    if (criteriaHead.test(words) && words.length < 60) inCriteria = true;
    else if (head) inCriteria = false;
    const [, mark, asked] = task.exec(line) ?? [];
    if (asked) tasks.push({ text: asked.trim(), done: mark !== ' ' });
    const item = asked ?? (head ? undefined : bullet.exec(line)?.[1]);
    if (item && inCriteria) criteria.push(item.trim());
    else if (given.test(words) && (inCriteria || /^(?:given|then) /i.test(words))) criteria.push(words);
    const list = labels.exec(line)?.[1];
    if (list) found.push(...list.split(/[,;]/).map((label) => label.replace(/[[\]"'`*]/g, '').trim()));
  }
  return {
    title: whole.replace(key, '') || whole,
    ...(own ? { key: own } : {}),
    text,
    body: body.join('\n').trim(),
    criteria: criteria.slice(0, 50),
    tasks: tasks.slice(0, 100),
    labels: [...new Set(found.filter(Boolean))].slice(0, 20),
    english: isEnglish(text),
  };
}
