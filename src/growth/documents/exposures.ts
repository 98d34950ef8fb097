/** A place of a text that its writer should look at before anybody else does; offsets in UTF-16 units, the end excluded. */
export interface Exposure {
  readonly start: number;
  readonly end: number;
  readonly kind: 'secret' | 'word';
  /** What it looks like, or the confidential word itself. */
  readonly what: string;
}

const letter = /[\p{L}\p{N}]/u;
/** Chinese and Japanese write words without a gap. */
const gapless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isJoining = (sign: string): boolean => letter.test(sign) && !gapless.test(sign);

/** In lower case, sign by sign, so that every place stays where it is. */
const folded = (text: string): string =>
  text.replace(/\p{Lu}/gu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));

/** Where a text names one of these words, whatever their case; a part of a longer word does not count. */
export function confidentialIn(text: string, words: readonly string[]): Exposure[] {
  const all = folded(text);
  const places: Exposure[] = [];
  for (const what of words.map((word) => word.trim()).filter(Boolean)) {
    const word = folded(what);
    for (let start = all.indexOf(word); start >= 0; start = all.indexOf(word, start + word.length)) {
      const end = start + word.length;
      if (!isJoined(all, start) && !isJoined(all, end)) places.push({ start, end, kind: 'word', what });
    }
  }
  return places;
}

/** Whether a word goes on over a place. */
function isJoined(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const [after = ''] = text.slice(at, at + 2);
  return isJoining(before) && isJoining(after);
}

/** All of them in the order of the text, each place once. */
export function exposuresInOrder(...found: readonly (readonly Exposure[])[]): Exposure[] {
  const places = new Map(found.flat().map((one) => [`${one.start}-${one.end}`, one]));
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
