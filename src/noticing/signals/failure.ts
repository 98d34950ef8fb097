import { blockOf, indentOf, isComment, isMoved, placeOf } from './enclosing';
import type { LineSignal, SignalGroup, Slots, Spot } from './signal';

const opensCatch = /^\s{0,80}(?:\}\s{0,4})?(?:catch\b|except\b|rescue\b)/;
const passesOn =
  /\b(?:throw|raise|panic|reject|abort|exit|die|rethrow|next\(|callback\(|set_?error|errors?\.(?:add|push|append|put)|redirect|toast|flash|retry|status\(|sendstatus|res\.|rollback|capture)|\bfail\w*\(|\bnotify|\$fail|^return (?:new )?(?:[\w.]+\()?(?:err|error|ex|e)\b|^return (?:new )?\w*(?:Error|Problem|Failure|Result)/i;
const logs =
  /^(?:await )?[\w$.@:>()-]{0,60}(?:log|logger|logging|slog|console|print|println|warn|printStackTrace|error_log|puts|trace)\w{0,20}\b/i;
const emptyValue =
  /^return(?: (?:null|nil|None|undefined|false|true|''|""|0|\[\]|\{\}|new \w{1,40}(?:<[^>]{0,40}>)?\(\)|[A-Z]\w{1,30}\.(?:empty|FINISHED|NONE)\w{0,20}(?:\(\))?))?;?$/i;

type Outcome = 'swallowed' | 'logged' | 'valued';

/** What a catch block does with the error when it neither passes it on nor tells anybody; `undefined` where it does. */
function outcomeOf(spot: Spot): Outcome | undefined {
  const { text } = spot.line;
  if (/\{\s{0,4}\}\s{0,4}$/.test(text)) return 'swallowed';
  const { lines, closed } = blockOf(spot);
  const said = lines.filter((line) => !isComment(line) && !/^[{}()\];,]{1,4}$/.test(line));
  if (!closed && said.length === 0) return undefined;
  if (said.some((line) => passesOn.test(line))) return undefined;
  if (said.length === 0 || said.every((line) => /^(?:pass|continue;?|break;?|\.\.\.)$/.test(line))) return 'swallowed';
  if (said.some((line) => emptyValue.test(line))) return 'valued';
  return closed && said.length <= 4 && said.every((line, at) => logs.test(line) || (at > 0 && !/[=]/.test(line)))
    ? 'logged'
    : undefined;
}

const exceptionName = /\b(?:catch|except|rescue)\b\s{0,3}\(?\s{0,3}(?:final )?\\?([A-Z][\w.\\]{2,60})/;

/** Where an error is caught, and its type where the line names one. */
function caughtIn(spot: Spot): Slots {
  const error = exceptionName.exec(spot.line.text)?.[1];
  return { ...placeOf(spot), ...(error ? { error } : {}) };
}

const endless = /^\s{0,80}(?:while\s?\(?\s?(?:true|True|1)\)?\s?[:{]|for \{|for \(;;\)|loop \{|loop do\b)/;

/** Whether the catch stands in a loop that only its own success leaves: what failed is tried again, however often. */
function isRetriedForEver(spot: Spot): boolean {
  const { hunk, at, line } = spot;
  const { lines, closed } = blockOf(spot);
  if (!closed || lines.some((inner) => /\b(?:break|return|throw|raise|panic|exit|abort|reject)\b/.test(inner)))
    return false;
  let leaves = false;
  for (let above = at - 1; above >= Math.max(0, at - 40); above--) {
    const other = hunk.lines[above];
    if (!other || other.sign === '-' || other.text.trim() === '') continue;
    if (/^\s{0,200}(?:return|break)\b/.test(other.text)) leaves = true;
    if (indentOf(other.text) < indentOf(line.text)) return leaves && endless.test(other.text);
  }
  return false;
}

function caughtAs(outcome: Outcome) {
  return (_: RegExpExecArray, spot: Spot): Slots | undefined =>
    !isMoved(spot) && outcomeOf(spot) === outcome ? caughtIn(spot) : undefined;
}

const catching = { triggers: ['catch', 'except', 'rescue'], pattern: opensCatch } as const;

const lines: readonly LineSignal[] = [
  {
    id: 'error-swallowed',
    doc: 'An error is caught and nothing is done with it.',
    ...catching,
    slots: caughtAs('swallowed'),
  },
  {
    id: 'error-only-logged',
    doc: 'An error is caught, logged, and the work goes on as if nothing had happened.',
    ...catching,
    slots: caughtAs('logged'),
  },
  {
    id: 'error-as-empty-value',
    doc: 'An error is caught and turned into an empty result that the caller cannot tell from a real one.',
    ...catching,
    slots: caughtAs('valued'),
  },
  {
    id: 'retried-for-ever',
    doc: 'An error is caught in a loop that only success leaves.',
    ...catching,
    slots: (_, spot) => (!isMoved(spot) && isRetriedForEver(spot) ? placeOf(spot) : undefined),
  },
  {
    id: 'catch-all',
    doc: 'Every kind of error is caught by one broad clause.',
    triggers: ['catch', 'except', 'rescue'],
    pattern:
      /^\s{0,80}(?:\}\s{0,4})?(?:catch\s?\(\s?(?:final )?\\?(?:Exception|Throwable|RuntimeException|Error)\b|catch\s?\(\.\.\.\)|except(?: \(?(?:Exception|BaseException)\b[^:]{0,60})?:|rescue(?: StandardError| Exception)?(?: => \w{1,40})?\s{0,4}$)/,
    slots: (_, spot) => (isMoved(spot) ? undefined : caughtIn(spot)),
  },
  {
    id: 'error-handling-added',
    doc: 'A handler for errors is added or changed.',
    triggers: ['catch', 'except', 'rescue'],
    pattern: /^\s{0,80}(?:\}\s{0,4})?(?:catch\s?[({]|catch$|except\b.{0,80}:|rescue(?:\s[A-Z:]|\s=>|_from|\s{0,4}$))/,
    strength: 0.5,
    slots: (_, spot) => (isMoved(spot) ? undefined : caughtIn(spot)),
  },
  {
    id: 'rejection-ignored',
    doc: "A promise's rejection, or an error, is dropped on the same line.",
    triggers: ['catch', 'rescue nil', 'suppress(', '|| true'],
    pattern:
      /\.catch\(\s?(?:\(\s?\w{0,30}\s?\)|\w{1,30})?\s?(?:=>)?\s?(?:\{\s?\}|null|undefined|console\.\w{1,10})?\s?\)|\brescue nil\b|\bsuppress\(Exception|\bfunction ?\(\) ?\{ ?\}\)|\bcatch ?(?:\(\w+\) ?)?\{ ?\}/,
    slots: (_, spot) => (isMoved(spot) ? undefined : placeOf(spot)),
  },
  {
    id: 'go-error-dropped',
    doc: 'A returned error is checked and then neither returned nor acted on.',
    languages: ['go'],
    triggers: ['err'],
    pattern: /^\s{0,80}(?:\} else )?if .{0,160}\b\w{0,30}[eE]rr\w{0,20}\b.{0,120}\{\s{0,4}$/,
    slots: (_, spot) => {
      if (isMoved(spot) || / == nil/.test(spot.line.text)) return undefined;
      const { lines: body, closed } = blockOf(spot);
      const said = body.filter((line) => !isComment(line));
      const last = said.at(-1) ?? '';
      if (
        !closed ||
        said.some((line) =>
          /\b(?:panic|Fatal|os\.Exit)|^return .*\b(?:err|\w*Err|status|fmt|errors)\b|= append\(|\bretry|c\.JSON|Error\(w/.test(
            line,
          ),
        )
      )
        return undefined;
      return /^(?:return(?: nil)?(?:, nil){0,3}|continue|break)$/.test(last) ||
        said.every((line) => /\.(?:Error|Warn|Info|Debug|Err|Print|Log)\w{0,12}\(|^\)/.test(line))
        ? placeOf(spot)
        : undefined;
    },
  },
  {
    id: 'go-error-ignored',
    doc: 'A returned error is thrown away with the blank identifier.',
    languages: ['go'],
    triggers: ['_ ='],
    pattern: /^\s{0,80}(?:\w{1,40}, )?_ :?= (?:[\w.]{1,80})\(/,
    slots: (_, spot) => (isMoved(spot) ? undefined : placeOf(spot)),
  },
  {
    id: 'raise-removed',
    doc: 'A place that used to raise an error no longer does.',
    signs: '-',
    triggers: ['throw ', 'raise ', 'panic(', 'errors.new', '->throw', 'abort('],
    pattern:
      /^\s{0,80}(?:.{0,60}\b(?:if|else|=>|->|:) ?.{0,60})?\b(?:throw (?:new )?[\w\\.]{2,60}|raise [A-Z][\w.]{1,60}|panic\(|return (?:nil, )?errors\.New\()/,
    slots: (_, spot) => {
      if (isMoved(spot)) return undefined;
      const raisedAgain = spot.hunk.lines.some(
        (other) =>
          other.sign === '+' && /\b(?:throw|raise|panic|errors\.|Errorf|bail!|abort)\b/.test(other.text.slice(0, 300)),
      );
      return raisedAgain || !spot.hunk.lines.some((other) => other.sign === '+') ? undefined : placeOf(spot);
    },
  },
];

/** What becomes of errors. */
export const failure: SignalGroup = { lines };
