import { Lists } from './lists';

/** Finds which of many literals occur in a line: a full Aho-Corasick automaton, one table look-up for each character. */
export interface Triggers {
  /** Calls `hit` with the number of every literal at each place it occurs in `line` (ASCII letters in either case). */
  find(line: string, hit: (literal: number) => void): void;
}

/** Characters that occur in no literal share column 0, which always leads back to the start. */
function columnsOf(literals: readonly string[]): { columns: Uint8Array; width: number } {
  const columns = new Uint8Array(128);
  let width = 1;
  for (const literal of literals)
    for (const character of literal) {
      const code = character.charCodeAt(0);
      if (columns[code] === 0) columns[code] = width++;
    }
  for (let code = 65; code <= 90; code++) columns[code] = columns[code + 32] ?? 0;
  return { columns, width };
}

/** Builds the automaton; the literals are lower-case ASCII (65,000 characters at most in all), numbered by their place. */
export function triggersOf(literals: readonly string[]): Triggers {
  const { columns, width } = columnsOf(literals);
  const size = literals.reduce((sum, literal) => sum + literal.length, 1);
  const next = new Uint16Array(size * width);
  const fail = new Uint16Array(size);
  const ends: number[][] = [[]];
  for (const [number, literal] of literals.entries()) {
    let state = 0;
    for (const character of literal) {
      const step = state * width + (columns[character.charCodeAt(0)] ?? 0);
      if (next[step] === 0) next[step] = ends.push([]) - 1;
      state = next[step] ?? 0;
    }
    ends[state]?.push(number);
  }
  const queue: number[] = [];
  for (let column = 1; column < width; column++) if (next[column]) queue.push(next[column] ?? 0);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const back = fail[state] ?? 0;
    ends[state]?.push(...(ends[back] ?? []));
    for (let column = 1; column < width; column++) {
      const step = state * width + column;
      const target = next[step] ?? 0;
      const fallback = next[back * width + column] ?? 0;
      if (target === 0) next[step] = fallback;
      else {
        fail[target] = fallback;
        queue.push(target);
      }
    }
  }
  /** Literals that begin alike share states, so there are fewer than was made room for. */
  const steps = next.slice(0, ends.length * width);
  const ended = new Lists(ends);
  /** 1 where a literal ends: most states need no look at `ended`. */
  const ending = Uint8Array.from(ends, (numbers) => (numbers.length > 0 ? 1 : 0));
  return {
    find(line, hit) {
      let state = 0;
      for (let at = 0; at < line.length; at++) {
        const code = line.charCodeAt(at);
        state = code < 128 ? (steps[state * width + (columns[code] ?? 0)] ?? 0) : 0;
        if (ending[state] === 1) ended.each(state, hit);
      }
    },
  };
}
