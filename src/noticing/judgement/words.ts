/** The words of identifiers and prose, as short stems: `getUserNames` and "user name" meet in `user`, `name`. */

const vowel = /[aeiouy]/;
/** What is longer is no word: a hash, an encoded picture. */
const longest = 24;

/** A word without its usual English endings; deterministic, no dictionary. Lower case in and out. */
export function stem(word: string): string {
  let s = word;
  if (s.length > 4 && s.endsWith('ies')) s = `${s.slice(0, -3)}y`;
  else if (s.length > 4 && (s.endsWith('sses') || s.endsWith('xes') || s.endsWith('ches') || s.endsWith('shes')))
    s = s.slice(0, -2);
  else if (s.length > 3 && s.endsWith('s') && !/(?:ss|us|is)$/.test(s)) s = s.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    if (s.endsWith(ending) && s.length >= ending.length + 3 && vowel.test(s.slice(0, -ending.length))) {
      s = s.slice(0, -ending.length);
      const last = s.at(-1);
      if (last && last === s.at(-2) && !'lsz'.includes(last)) s = s.slice(0, -1);
      break;
    }
  }
  if (s.length > 4 && s.endsWith('e')) s = s.slice(0, -1);
  return s;
}

/** By word as written; capitals and inflections of one word have an entry each. */
const stems = new Map<string, string>();

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function runEnd(text: string, start: number, belongs: (code: number) => boolean): number {
  let end = start;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  return end;
}

/** Where the word ends that starts here: `HTTPServer` is `HTTP` and `Server`; `start` itself where none does. */
function wordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (isLower(first)) return runEnd(text, start, isLower);
  if (isDigit(first)) return runEnd(text, start, isDigit);
  const capitals = runEnd(text, start, isUpper);
  if (capitals === start || capitals === text.length || !isLower(text.charCodeAt(capitals))) return capitals;
  return capitals - start > 1 ? capitals - 1 : runEnd(text, capitals, isLower);
}

/**
 * The stems in a text, in order; identifiers are split at capitals, digits and punctuation. At most `limit` of them. Read by
 * character: of all that is done with a change nothing is done as often.
 */
export function wordsOf(text: string, limit: number): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length && found.length < limit; ) {
    const end = wordEnd(text, at);
    if (end === at) at++;
    else {
      if (end - at <= longest) found.push(stemOf(text.slice(at, end)));
      at = end;
    }
  }
  return found;
}

function stemOf(written: string): string {
  const known = stems.get(written);
  if (known !== undefined) return known;
  const made = stem(written.toLowerCase());
  if (stems.size < 20_000) stems.set(written, made);
  return made;
}
