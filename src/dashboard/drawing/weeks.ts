import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import type { ShownPicture } from '../protocol';
import { bottomAxis, left, leftAxis, right } from './axes';
import { legend } from './bars';
import { mondayBefore, mondayOf, oneWeek, timeOf } from './days';
import { drawing, mark, type Room, round, type Shape, shape } from './shape';

const [panel, between, foot, legendHeight] = [90, 14, 24, 24];

/** Numbers by week, each column of them in a panel of its own above the same weeks, since their sizes differ. */
export function balance({ columns, rows }: ShownPicture, room: Room): Shape {
  const { width } = room;
  const series = columns.slice(1);
  const [begin, end] = [mondayBefore(timeOf(room.from)), mondayBefore(timeOf(room.to)) + oneWeek];
  const x = scaleLinear([begin, end], [left, width - right]);
  const wide = Math.max(1, Math.min(24, x(begin + oneWeek) - x(begin) - 1));
  const shapes = legend(series);
  for (const which of series.keys()) {
    const low = legendHeight + which * (panel + between) + panel;
    const values = rows.map(({ cells }) => Number(cells[which + 1]));
    const y = scaleLinear([0, Math.max(1, ...values)], [low, low - panel]).nice(3);
    shapes.push(...leftAxis(y, width));
    for (const [at, { cells, goes }] of rows.entries()) {
      const value = values[at] ?? 0;
      if (value === 0) continue;
      const place = { x: round(x(mondayOf(String(cells[0])))), y: round(y(value)), width: round(wide) };
      const said = `${cells[0]}: ${value} (${series[which]})`;
      shapes.push(
        mark('rect', {
          ...place,
          height: round(low - y(value)),
          class: `s${which}`,
          row: at,
          goes: goes ? 1 : 0,
          said,
        }),
      );
    }
  }
  const bottom = legendHeight + series.length * (panel + between);
  return drawing(width, bottom + foot, ...shapes, ...bottomAxis(x, bottom, room));
}

/** A sum that grows by week, as a step line with its area; a column over each week that added to it takes the click. */
export function growing({ columns, rows }: ShownPicture, room: Room): Shape {
  const { width } = room;
  const [top, bottom] = [8, 148];
  const [begin, end] = [mondayBefore(timeOf(room.from)), mondayBefore(timeOf(room.to)) + oneWeek];
  const x = scaleLinear([begin, end], [left, width - right]);
  const points = rows.map(({ cells }) => ({ time: mondayOf(String(cells[0])), sum: Number(cells[1]) }));
  const last = points.at(-1)?.sum ?? 0;
  const y = scaleLinear([0, Math.max(1, last)], [bottom, top]).nice(4);
  const line = [{ time: begin, sum: 0 }, ...points, { time: end, sum: last }];
  const path = area<(typeof line)[number]>(
    ({ time }) => round(x(time)),
    y(0),
    ({ sum }) => round(y(sum)),
  ).curve(curveStepAfter)(line);
  const shapes: Shape[] = [...leftAxis(y, width), shape('path', { d: path ?? '', class: 'area' })];
  for (const [at, { cells, goes }] of rows.entries()) {
    const [place, next] = [x(points[at]?.time ?? begin), x((points[at]?.time ?? begin) + oneWeek)];
    const high = y(points[at]?.sum ?? 0);
    const said = `${cells[0]}: ${cells[1]} (${columns[1]})`;
    shapes.push(
      mark('rect', {
        x: round(place),
        y: round(high),
        width: round(Math.max(1, next - place)),
        height: round(bottom - high),
        class: 's0',
        row: at,
        goes: goes ? 1 : 0,
        said,
      }),
    );
  }
  return drawing(width, bottom + foot, ...shapes, ...bottomAxis(x, bottom, room));
}
