/**
 * Whether `text` fits `pattern`, both as lists, where an element for which `isStar` holds fits any run of elements and
 * the others are compared by `fits`. Greedy with one step back, so that no pattern, however odd, takes more than
 * length × length steps.
 */
function matchRuns<P, T>(
  pattern: ArrayLike<P>,
  text: ArrayLike<T>,
  isStar: (part: P) => boolean,
  fits: (part: P, of: T) => boolean,
): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    const part = pattern[p];
    if (p < pattern.length && isStar(part as P)) {
      star = p++;
      resume = t;
    } else if (p < pattern.length && fits(part as P, text[t] as T)) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (p < pattern.length && isStar(pattern[p] as P)) p++;
  return p === pattern.length;
}

const segmentFits = (pattern: string, segment: string): boolean =>
  matchRuns<string, string>(
    pattern,
    segment,
    (character) => character === '*',
    (character, of) => character === '?' || character === of,
  );

/** A path or a glob by its folders. */
export type Segments = readonly string[];

/** Whether a path fits a glob that begins at the root: `*` and `?` within a folder, `**` for any number of folders. */
export function matchesGlob(glob: Segments, path: Segments): boolean {
  return matchRuns(glob, path, (part) => part === '**', segmentFits);
}
