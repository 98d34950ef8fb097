import type { ScaleLinear } from 'd3-scale';
import { months } from './days';
import { label, type Room, round, type Shape, shape } from './shape';

/** Pixels left and right of a picture with axes. */
export const [left, right] = [34, 8];

type Scale = ScaleLinear<number, number>;

/** Whole numbers at the left with a line across each. */
export function leftAxis(y: Scale, width: number): Shape[] {
  return y
    .ticks(4)
    .filter(Number.isInteger)
    .flatMap((value) => [
      shape('line', { x1: left, x2: width - right, y1: round(y(value)), y2: round(y(value)), class: 'grid' }),
      label(String(value), left - 6, y(value) + 4, 'end'),
    ]);
}

/** Months below; `x` takes milliseconds. */
export function bottomAxis(x: Scale, bottom: number, { language, width }: Room): Shape[] {
  const [begin = 0, end = 0] = x.domain();
  return months(begin, end, language, Math.floor(width / 44))
    .filter(({ time }) => x(time) <= width - right - 20)
    .flatMap(({ time, name }) => [
      shape('line', { x1: round(x(time)), x2: round(x(time)), y1: bottom, y2: bottom + 5, class: 'grid' }),
      label(name, x(time), bottom + 17),
    ]);
}
