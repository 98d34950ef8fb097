import type { Features } from './features';
import type { Policy } from './policy';
import type { LineModel } from './quotable';
import type { Rows } from './rows';

/** What is fitted: one row of whole numbers per feature, one column per output; scores are sums of thousandths. */
export interface Model {
  /** When it was fitted, on how much, and how well it did on repositories it had not seen. */
  readonly made: string;
  readonly scores: Readonly<Record<string, string>>;
  /** `speak`, `must <lens>` and `fine <lens>`; the latter two hold for work that deserves a note at all. */
  readonly outputs: readonly string[];
  readonly bias: readonly number[];
  readonly policy: Policy;
  readonly lines: LineModel;
  readonly weights: Rows;
}

/** A probability from log-odds, rounded so that the last bits of a platform's exponential cannot decide anything. */
export function chance(score: number): number {
  return Math.round(1e5 / (1 + Math.exp(-score))) / 1e5;
}

/** The log-odds of each output. Whole-number sums: the same on every platform and in any order. */
export function score(features: Features, model: Model): Map<string, number> {
  const sums = model.bias.map((bias) => bias * 1000);
  for (const [name, value] of features) {
    const row = model.weights.of(name);
    if (!row) continue;
    const amount = Math.round(value * 1000);
    for (let at = 0; at < row.length; at++) sums[at] = (sums[at] ?? 0) + amount * (row[at] ?? 0);
  }
  return new Map(model.outputs.map((output, at) => [output, (sums[at] ?? 0) / 1e6]));
}

export interface Reason {
  readonly signal: string;
  readonly weight: number;
}

/** What weighed most in an output, strongest first, in log-odds with two decimals. */
export function reasons(features: Features, model: Model, output: string, most: number): Reason[] {
  const column = model.outputs.indexOf(output);
  const found: Reason[] = [];
  for (const [name, value] of features) {
    const row = model.weights.of(name);
    const weight = Math.round((value * (row?.[column] ?? 0)) / 10) / 100;
    if (weight !== 0) found.push({ signal: name, weight });
  }
  found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.signal < b.signal ? -1 : 1));
  return found.slice(0, most);
}
