/** A line that begins something of its own: an item, a heading, a quotation, a table, code. */
const begins = /^\s{0,20}(?:[-*+•#>|]|\d{1,3}[.)]\s|`{3}|~{3}|h[1-6]\.\s|[A-Za-z-]{2,30}: )/;
const ends = /[.!?:;]["'”)*_]{0,3}\s{0,4}$/;
/** Nobody wraps a line that is shorter. */
const wrapped = 40;
const longest = 300;

/** Whether the sentence of a line goes on in the one below it, as lines are wrapped in tickets and messages. */
function goesOn(line: string | undefined, below: string | undefined): boolean {
  if (line === undefined || below === undefined || below.trim() === '') return false;
  if (line.trim().length < wrapped || line.length > longest || below.length > longest) return false;
  return !ends.test(line) && !/^\s{0,4}#{1,6}\s|^\s{0,4}h[1-6]\.\s/.test(line) && !begins.test(below);
}

/** A sentence over wrapped lines as one line, and where in it the match stands. */
export interface Sentence {
  readonly text: string;
  readonly near: number;
}

/** The sentence around a place of a wrapped line; nothing where it does not reach over the line's ends. */
export function sentenceAt(lines: readonly string[], at: number, near: number): Sentence | undefined {
  let [first, last] = [at, at];
  while (first > 0 && at - first < 4 && goesOn(lines[first - 1], lines[first])) first -= 1;
  while (last - at < 4 && goesOn(lines[last], lines[last + 1])) last += 1;
  if (first === last) return undefined;
  const trimmed = lines.slice(first, last + 1).map((line) => line.trim());
  const own = lines[at] ?? '';
  const before = trimmed.slice(0, at - first).join(' ');
  const place = before.length + (before === '' ? 0 : 1) + Math.max(0, near - (own.length - own.trimStart().length));
  const whole = trimmed.join(' ');
  const stops = [...whole.matchAll(/[.!?](?=\s)/g)].map(({ index }) => index + 1);
  const start = stops.filter((stop) => stop <= place).at(-1) ?? 0;
  const end = stops.find((stop) => stop > place) ?? whole.length;
  const text = whole.slice(start, end).trimStart();
  return { text, near: place - (end - text.length) };
}
