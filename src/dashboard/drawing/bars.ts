import { scaleBand, scaleLinear } from 'd3-scale';
import type { ShownPicture } from '../protocol';
import { drawing, label, mark, type Room, round, type Shape, shape, shortened, widthOf } from './shape';

/** Rows that are drawn; the table has all. */
const mostRows = 20;
const [lineHeight, legendHeight, numberWidth] = [16, 24, 44];

/** A bar for each row and number, the names at the left, the numbers at the bars' ends. */
export function bars({ columns, rows }: ShownPicture, { width, words }: Room): Shape {
  const drawn = rows.slice(0, mostRows);
  const series = columns.slice(1);
  const nameOf = (at: number): string => String(drawn[at]?.cells[0] ?? '');
  const left = Math.min(width * 0.45, Math.max(0, ...drawn.map((_, at) => widthOf(nameOf(at)))) + 10);
  const top = series.length > 1 ? legendHeight : 2;
  const bottom = top + drawn.length * (series.length * lineHeight + 8);
  const most = Math.max(1, ...drawn.flatMap(({ cells }) => cells.slice(1).map(Number)));
  const x = scaleLinear([0, most], [left, width - numberWidth]);
  const y = scaleBand([...drawn.keys()], [top, bottom])
    .paddingInner(0.2)
    .paddingOuter(0.1);
  const inner = scaleBand([...series.keys()], [0, y.bandwidth()]).paddingInner(0.1);
  const shapes: Shape[] = series.length > 1 ? legend(series) : [];
  for (const [at, { cells, goes }] of drawn.entries()) {
    const begin = y(at) ?? 0;
    shapes.push(label(shortened(nameOf(at), left - 10), left - 8, begin + y.bandwidth() / 2 + 4, 'end'));
    for (const which of series.keys()) {
      const value = Number(cells[which + 1]);
      const place = { x: round(left), y: round(begin + (inner(which) ?? 0)), height: round(inner.bandwidth()), rx: 2 };
      const said = `${nameOf(at)}: ${value}${series.length > 1 ? ` (${series[which]})` : ''}`;
      if (value > 0)
        shapes.push(
          mark('rect', {
            ...place,
            width: round(x(value) - left),
            class: `s${which}`,
            row: at,
            'data-column': which + 1,
            goes: goes ? 1 : 0,
            said,
          }),
        );
      shapes.push(label(String(value), x(value) + 6, place.y + place.height / 2 + 4));
    }
  }
  const leftOut = rows.length - drawn.length;
  if (leftOut > 0) shapes.push(label(words.more.replace('{0}', String(leftOut)), left, bottom + 16));
  return drawing(width, Math.ceil(bottom) + (leftOut > 0 ? 24 : 4), ...shapes);
}

/** Which colour is which number. */
export function legend(series: readonly string[]): Shape[] {
  let x = 0;
  return series.flatMap((name, which) => {
    const at = x;
    x += widthOf(name) + 40;
    return [shape('rect', { x: at, y: 3, width: 10, height: 10, rx: 2, class: `s${which}` }), label(name, at + 16, 12)];
  });
}
