/** Finds which of many literals occur in a line: a full Aho-Corasick automaton, one table look-up for each character. */
export interface Triggers {
  /** Adds to `hits` the numbers of all literals that occur in `line` (ASCII letters in either case), each once. */
  find(line: string, hits: Set<number>): void;
}

const width = 128;

/** Builds the automaton; the literals are lower-case ASCII, numbered by their place in the list. */
export function triggersOf(literals: readonly string[]): Triggers {
  const size = literals.reduce((sum, literal) => sum + literal.length, 1);
  const next = new Int32Array(size * width);
  const fail = new Int32Array(size);
  const ends: number[][] = [[]];
  let states = 1;
  for (const [number, literal] of literals.entries()) {
    let state = 0;
    for (const character of literal) {
      const step = state * width + character.charCodeAt(0);
      if (next[step] === 0) {
        next[step] = states++;
        ends.push([]);
      }
      state = next[step] ?? 0;
    }
    ends[state]?.push(number);
  }
  const queue: number[] = [];
  for (let code = 0; code < width; code++) if (next[code]) queue.push(next[code] ?? 0);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const back = fail[state] ?? 0;
    ends[state]?.push(...(ends[back] ?? []));
    for (let code = 0; code < width; code++) {
      const step = state * width + code;
      const target = next[step] ?? 0;
      const fallback = next[back * width + code] ?? 0;
      if (target === 0) next[step] = fallback;
      else {
        fail[target] = fallback;
        queue.push(target);
      }
    }
  }
  return {
    find(line, hits) {
      let state = 0;
      for (let at = 0; at < line.length; at++) {
        let code = line.charCodeAt(at);
        if (code >= width) {
          state = 0;
          continue;
        }
        if (code >= 65 && code <= 90) code += 32;
        state = next[state * width + code] ?? 0;
        const found = ends[state];
        if (found !== undefined && found.length > 0) for (const number of found) hits.add(number);
      }
    },
  };
}
