import { linesOf, type ReadLine, tellLine } from '../../src/noticing/judgement/lines';
import type { LineModel } from '../../src/noticing/judgement/quotable';
import { lineFeatures, quotableIn } from '../../src/noticing/judgement/quotable';
import { rowsOf } from '../../src/noticing/judgement/rows';
import { wordsOf } from '../../src/noticing/judgement/words';
import { type LensId, lensIds } from '../../src/noticing/lenses/ids';
import type { Item } from './labels';
import { fitLogistic, type Matrix } from './logistic';

/** The lines of an item, each with the lenses whose evidence in the label it matches. */
export interface Quoted {
  readonly group: string;
  readonly lines: readonly { readonly told: readonly string[]; readonly quotedFor: readonly LensId[] }[];
}

/** A lens needs so many quoted lines. Technical debt and tests are seen in what a change does not have, not in a line. */
const enough = 30;
const unquotable: readonly LensId[] = ['technical-debt', 'test-strategy', 'read-model'];
/** A line feature has to occur in so many repositories. */
const groups = 6;
const strength = 0.03;
/** So many lines of an item that nobody quotes are learnt from. */
const others = 25;

const separator = ' ';

function told(read: ReadLine): string[] {
  const names: string[] = [];
  tellLine(read, (place, name) => names.push(`${place}${separator}${name}`));
  return names;
}

/** Matches what the labels quote with the lines of the changes, by the rarity of the words they share. */
export function quotedLines(items: readonly Item[]): Quoted[] {
  const reads = items.map(({ work }) => [...linesOf(work)]);
  const spread = new Map<string, number>();
  for (const lines of reads)
    for (const word of new Set(lines.flatMap(({ own }) => own.words))) spread.set(word, (spread.get(word) ?? 0) + 1);
  const rarity = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) if (word.length > 2) sum += Math.log(1 + items.length / (1 + (spread.get(word) ?? 0)));
    return sum;
  };
  return items.map((item, at) => {
    const lines = reads[at] ?? [];
    const lenses: LensId[][] = lines.map(() => []);
    for (const { lens, text } of item.evidence) {
      const wanted = new Set(wordsOf(text, 80));
      const whole = rarity(wanted);
      const match = lines.map(({ own }) => {
        const met = rarity(own.words.filter((word) => wanted.has(word)));
        const all = rarity(own.words);
        return whole > 0 && all > 0 ? (met / whole) * Math.sqrt(met / all) : 0;
      });
      const top = Math.max(0, ...match);
      if (top <= 0.08) continue;
      const ranked = [...match.keys()].sort((a, b) => (match[b] ?? 0) - (match[a] ?? 0)).slice(0, 6);
      for (const line of ranked) if ((match[line] ?? 0) >= 0.6 * top) lenses[line]?.push(lens);
    }
    return { group: item.group, lines: lines.map((read, n) => ({ told: told(read), quotedFor: lenses[n] ?? [] })) };
  });
}

/** Fits which lines are quoted; mean and deviation are to be set by `standardise`. */
export function trainLines(quoted: readonly Quoted[]): LineModel {
  const homes = new Map<string, Set<string>>();
  for (const { group, lines } of quoted)
    for (const { told } of lines) for (const name of told) homes.set(name, (homes.get(name) ?? new Set()).add(group));
  const names = [...homes].flatMap(([name, of]) => (of.size >= groups ? [name] : [])).sort();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const chosen = quoted.flatMap(({ lines }) => {
    const stride = Math.max(1, Math.floor(lines.length / others));
    return lines.filter(({ quotedFor }, at) => quotedFor.length > 0 || at % stride === 0);
  });
  const start = new Int32Array(chosen.length + 1);
  const index: number[] = [];
  for (const [row, { told }] of chosen.entries()) {
    for (const name of told) {
      const column = numbers.get(name);
      if (column !== undefined) index.push(column);
    }
    start[row + 1] = index.length;
  }
  const rows: Matrix = {
    columns: names.length,
    start,
    index: Int32Array.from(index),
    value: new Float64Array(index.length).fill(1),
  };
  const lenses = lensIds.filter(
    (lens) => !unquotable.includes(lens) && chosen.filter(({ quotedFor }) => quotedFor.includes(lens)).length >= enough,
  );
  const weights = new Map<string, Map<string, number[]>>();
  const bias: number[] = [];
  for (const [column, lens] of lenses.entries()) {
    const truth = chosen.map(({ quotedFor }) => quotedFor.includes(lens));
    const line = fitLogistic(rows, [...chosen.keys()], truth, strength);
    bias.push(Math.round(line.bias * 1000));
    for (const [at, name] of names.entries()) {
      const weight = Math.round((line.weight[at] ?? 0) * 1000);
      if (Math.abs(weight) < 20) continue;
      const cut = name.indexOf(separator, name.startsWith('about') ? 6 : 0);
      const place = name.slice(0, cut);
      const rowsOf = weights.get(place) ?? new Map<string, number[]>();
      const row = rowsOf.get(name.slice(cut + 1)) ?? [];
      weights.set(place, rowsOf.set(name.slice(cut + 1), row));
      while (row.length < column) row.push(0);
      row[column] = weight;
    }
  }
  const tables = Object.fromEntries([...weights].map(([place, of]) => [place, rowsOf(Object.fromEntries(of))]));
  return { lenses, bias, mean: lenses.map(() => 0), deviation: lenses.map(() => 1), weights: tables };
}

/** Sets mean and deviation from the best lines of works, each scored by a model that has not seen its repository. */
export function standardise(model: LineModel, items: readonly Item[], modelFor: (item: Item) => LineModel): LineModel {
  const best = items.map((item) => quotableIn(linesOf(item.work), modelFor(item)));
  const columns = model.lenses.map((lens) => best.flatMap((of) => of.get(lens)?.score ?? []));
  const mean = columns.map((scores) => Math.round(scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length)));
  const deviation = columns.map((scores, at) => {
    const square = scores.reduce((sum, score) => sum + (score - (mean[at] ?? 0)) ** 2, 0);
    return Math.max(1, Math.round(Math.sqrt(square / Math.max(1, scores.length))));
  });
  return { ...model, mean, deviation };
}

/** How far the best lines of an item stand out. */
export function lineFeaturesOf(item: Item, model: LineModel): Map<string, number> {
  return lineFeatures(quotableIn(linesOf(item.work), model), model);
}
