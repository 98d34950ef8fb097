/** The words of identifiers and prose, as short stems: `getUserNames` and "user name" meet in `user`, `name`. */

const word = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;
const vowel = /[aeiouy]/;

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

const stems = new Map<string, string>();

/** The stems in a text, in order; identifiers are split at capitals, digits and punctuation. At most `limit` of them. */
export function wordsOf(text: string, limit: number): string[] {
  const found: string[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null && found.length < limit; match = word.exec(text)) {
    const lower = match[0].toLowerCase();
    if (lower.length > 24) continue;
    let known = stems.get(lower);
    if (known === undefined) {
      known = stem(lower);
      if (stems.size < 20_000) stems.set(lower, known);
    }
    found.push(known);
  }
  return found;
}
