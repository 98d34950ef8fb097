/** Rows of named numbers as compressed sparse rows. */
export interface Matrix {
  readonly columns: number;
  /** Row r is `index.slice(start[r], start[r + 1])` with the `value`s beside it. */
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
}

export interface Line {
  readonly weight: Float64Array;
  readonly bias: number;
}

/** The linear score of one row. */
export function scoreOf(rows: Matrix, row: number, line: Line): number {
  let sum = line.bias;
  const end = rows.start[row + 1] ?? 0;
  for (let at = rows.start[row] ?? 0; at < end; at++)
    sum += (rows.value[at] as number) * (line.weight[rows.index[at] as number] as number);
  return sum;
}

/**
 * Logistic regression with a quadratic penalty `1 / (2 · strength)` on the weights, none on the bias; by truncated Newton steps.
 * (Nocedal & Wright, Numerical Optimization, chapter 7: line-search Newton-CG.) Same input, same result.
 */
export function fitLogistic(
  rows: Matrix,
  chosen: readonly number[],
  truth: ArrayLike<boolean>,
  strength: number,
): Line {
  const n = rows.columns;
  const weight = new Float64Array(n + 1); // the last one is the bias
  const ridge = 1 / strength;
  const penalty = (at: number) => (at < n ? ridge : 1e-6);
  const margins = new Float64Array(chosen.length);
  const curve = new Float64Array(chosen.length);

  const times = (row: number, vector: Float64Array): number => {
    let sum = vector[n] as number;
    const end = rows.start[row + 1] as number;
    for (let at = rows.start[row] as number; at < end; at++)
      sum += (rows.value[at] as number) * (vector[rows.index[at] as number] as number);
    return sum;
  };
  const spread = (row: number, by: number, into: Float64Array): void => {
    into[n] = (into[n] as number) + by;
    const end = rows.start[row + 1] as number;
    for (let at = rows.start[row] as number; at < end; at++) {
      const column = rows.index[at] as number;
      into[column] = (into[column] as number) + by * (rows.value[at] as number);
    }
  };
  const dot = (a: Float64Array, b: Float64Array): number => {
    let sum = 0;
    for (let at = 0; at <= n; at++) sum += (a[at] as number) * (b[at] as number);
    return sum;
  };
  const loss = (point: Float64Array): number => {
    let sum = 0;
    for (const row of chosen) {
      const margin = (truth[row] ? 1 : -1) * times(row, point);
      sum += margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin));
    }
    for (let at = 0; at <= n; at++) sum += (penalty(at) / 2) * (point[at] as number) ** 2;
    return sum;
  };

  let value = loss(weight);
  for (let round = 0; round < 40; round++) {
    const gradient = new Float64Array(n + 1);
    for (const [at, row] of chosen.entries()) {
      const p = 1 / (1 + Math.exp(-times(row, weight)));
      margins[at] = p;
      curve[at] = Math.max(1e-9, p * (1 - p));
      spread(row, p - (truth[row] ? 1 : 0), gradient);
    }
    for (let at = 0; at <= n; at++) gradient[at] = (gradient[at] as number) + penalty(at) * (weight[at] as number);
    const steep = Math.sqrt(dot(gradient, gradient));
    if (steep < 1e-4 * chosen.length ** 0.5) break;
    const step = new Float64Array(n + 1);
    const rest = gradient.map((g) => -g);
    const way = rest.slice();
    let left = dot(rest, rest);
    const enough = (Math.min(0.1, Math.sqrt(steep)) * steep) ** 2;
    for (let turn = 0; turn < 60 && left > enough; turn++) {
      const bent = new Float64Array(n + 1);
      for (const [at, row] of chosen.entries()) spread(row, (curve[at] as number) * times(row, way), bent);
      for (let at = 0; at <= n; at++) bent[at] = (bent[at] as number) + penalty(at) * (way[at] as number);
      const size = left / dot(way, bent);
      for (let at = 0; at <= n; at++) {
        step[at] = (step[at] as number) + size * (way[at] as number);
        rest[at] = (rest[at] as number) - size * (bent[at] as number);
      }
      const next = dot(rest, rest);
      for (let at = 0; at <= n; at++) way[at] = (rest[at] as number) + (next / left) * (way[at] as number);
      left = next;
    }
    let stride = 1;
    const slope = dot(gradient, step);
    for (; stride > 1e-6; stride /= 2) {
      const point = weight.map((w, at) => w + stride * (step[at] as number));
      const there = loss(point);
      if (there <= value + 1e-4 * stride * slope) {
        weight.set(point);
        value = there;
        break;
      }
    }
    if (stride <= 1e-6) break;
  }
  return { weight: weight.slice(0, n), bias: weight[n] as number };
}
