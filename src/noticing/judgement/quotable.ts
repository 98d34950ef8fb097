import type { LensId } from '../lenses/ids';
import { kindOf, type Part, partsOf, type ReadLine, tellPart, type Words } from './lines';
import type { Rows } from './rows';

/** How likely an expert is to quote a line for a lens: whole-number weights by place and name, as in `Model`. */
export interface LineModel {
  readonly lenses: readonly string[];
  readonly bias: readonly number[];
  /** Of the best line's score over works whose repositories were not seen, in thousandths of log-odds. */
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly weights: Readonly<Record<string, Rows>>;
}

export interface Quotable {
  readonly read: ReadLine;
  /** Log-odds in thousandths. */
  readonly score: number;
}

/** For each lens of the model the one of the lines an expert would most likely quote; the first of equals. */
export function quotableIn(lines: Iterable<ReadLine>, model: LineModel): Map<string, Quotable> {
  const best: (Quotable | undefined)[] = model.lenses.map(() => undefined);
  const rowOf = (place: string, name: string): readonly number[] => model.weights[place]?.of(name) ?? [];
  const known = { added: new Map(), removed: new Map(), near: new Map(), path: new Map(), context: new Map() };
  const sumOf = (part: Part, words: Words): Int32Array => {
    const seen: Map<Words, Int32Array> = known[part];
    const before = seen.get(words);
    if (before) return before;
    const sum = new Int32Array(best.length);
    tellPart(part, words, (place, name) => {
      addTo(sum, rowOf(place, name));
    });
    seen.set(words, sum);
    return sum;
  };
  const sums = new Int32Array(best.length);
  for (const read of lines) {
    sums.set(model.bias);
    addTo(sums, rowOf('kind', kindOf(read)));
    for (const [part, words] of partsOf(read)) addTo(sums, sumOf(part, words));
    for (const [at, score] of sums.entries()) {
      const top = best[at];
      if (top === undefined || score > top.score) best[at] = { read, score };
    }
  }
  return new Map(best.flatMap((top, at) => (top ? [[model.lenses[at] ?? '', top]] : [])));
}

function addTo(sums: Int32Array, row: ArrayLike<number>): void {
  for (let at = 0; at < row.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
}

/** How far the best line of each lens stands out, from -1 to 1 (three deviations), as features of the work. */
export function lineFeatures(quotable: ReadonlyMap<string, Quotable>, model: LineModel): Map<string, number> {
  return new Map(
    model.lenses.map((lens, at) => {
      const score = quotable.get(lens)?.score;
      const far = score === undefined ? -1 : (score - (model.mean[at] ?? 0)) / (model.deviation[at] ?? 1);
      return [`line:${lens}`, Math.round(Math.max(-1, Math.min(1, far / 3)) * 1000) / 1000];
    }),
  );
}

/** The line to quote for a lens, where the model knows the lens. */
export function lineFor(lens: LensId, quotable: ReadonlyMap<string, Quotable>): ReadLine | undefined {
  return quotable.get(lens)?.read;
}
