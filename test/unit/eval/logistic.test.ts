import assert from 'node:assert/strict';
import { fitLogistic, type Matrix, scoreOf } from '../../eval/logistic';

const rows: Matrix = {
  columns: 2,
  start: Int32Array.from([0, 1, 2, 3, 4, 4]),
  index: Int32Array.from([0, 0, 1, 1]),
  value: Float64Array.from([1, 1, 1, 1]),
};

describe('logistic regression', () => {
  it('finds the direction, and its slope is nought at the solution', () => {
    const truth = [true, true, false, false, true];
    const line = fitLogistic(rows, [0, 1, 2, 3, 4], truth, 1);
    assert.ok((line.weight[0] ?? 0) > 0.3);
    assert.ok((line.weight[1] ?? 0) < -0.3);
    const slope = (column: number) =>
      truth.reduce((sum, is, row) => {
        const there = rows.index.slice(rows.start[row], rows.start[row + 1]).includes(column) ? 1 : 0;
        return sum + there * (1 / (1 + Math.exp(-scoreOf(rows, row, line))) - (is ? 1 : 0));
      }, line.weight[column] ?? 0);
    for (const column of [0, 1]) assert.ok(Math.abs(slope(column)) < 1e-3);
  });

  it('learns only from the rows chosen', () => {
    const line = fitLogistic(rows, [0, 2], [true, false, false, true, true], 1);
    assert.ok((line.weight[0] ?? 0) > 0 && (line.weight[1] ?? 0) < 0);
  });
});
