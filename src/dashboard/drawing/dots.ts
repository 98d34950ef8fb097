import { scaleLinear } from 'd3-scale';
import type { ShownPicture } from '../protocol';
import { bottomAxis, left, leftAxis, right } from './axes';
import { oneDay, timeOf } from './days';
import { drawing, label, mark, type Room, round, type Shape, shape } from './shape';

const [top, bottom, foot] = [24, 150, 24];

/** Above so many rows, dots that would cover each other are one. */
const crowd = 300;
/** Rows that hovering names. */
const mostNamed = 5;

/**
 * A dot for each row of day, name and number: the day across, the number up, and a line at the median. Rows at the same
 * place share a dot, the larger the more they are, so that a long log is as quick to draw as to look at.
 */
export function dots({ rows }: ShownPicture, room: Room): Shape {
  const { width, words } = room;
  const days = rows.map(({ cells }) => timeOf(String(cells[0])));
  const values = rows.map(({ cells }) => Number(cells[2]));
  const begin = days.reduce((one, other) => Math.min(one, other), timeOf(room.from));
  const end = days.reduce((one, other) => Math.max(one, other), timeOf(room.to)) + oneDay;
  const x = scaleLinear([begin, end], [left, width - right]);
  const y = scaleLinear([0, values.reduce((one, other) => Math.max(one, other), 1)], [bottom, top]).nice(4);
  const shapes: Shape[] = leftAxis(y, width);
  const places = new Map<string, { cx: number; cy: number; of: number[] }>();
  const grid = rows.length > crowd ? 8 : 0.1;
  for (const at of rows.keys()) {
    const [cx, cy] = [round(x(days[at] ?? begin)), round(y(values[at] ?? 0))];
    const key = `${Math.round(cx / grid)} ${Math.round(cy / grid)}`;
    const place = places.get(key);
    if (place) place.of.push(at);
    else places.set(key, { cx, cy, of: [at] });
  }
  for (const { cx, cy, of } of places.values()) {
    const named = of.slice(0, mostNamed).map((at) => {
      const [day, name, number] = rows[at]?.cells ?? [];
      return `${day}: ${name} (${number})`;
    });
    const said = [...named, ...(of.length > named.length ? [`… +${of.length - named.length}`] : [])].join('\n');
    const goes = of.some((at) => rows[at]?.goes) ? 1 : 0;
    const r = round(Math.min(8, 4 + Math.log2(of.length) / 2));
    shapes.push(mark('circle', { cx, cy, r, class: 's0 dot', row: of.join(' '), goes, said }));
  }
  const middle = median(values);
  if (middle !== undefined) {
    const high = round(y(middle));
    shapes.push(
      shape('line', { x1: left, x2: width - right, y1: high, y2: high, class: 'median' }),
      label(words.median.replace('{0}', String(middle)), width - right, top - 10, 'end'),
    );
  }
  return drawing(width, bottom + foot, ...shapes, ...bottomAxis(x, bottom, room));
}

/** The middle one of some numbers, the mean of two in the middle; undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
