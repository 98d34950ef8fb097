import type { ShownPicture } from '../protocol';
import { dayOf, mondayBefore, months, oneDay, oneWeek, timeOf } from './days';
import { drawing, label, mark, type Room, type Shape, shape } from './shape';

const [left, top, smallest, largest, gap] = [34, 18, 12, 18, 2];

/** The days of a period as squares, a column a week, the darker the more; in several bands where it is too long for one. */
export function calendar({ rows }: ShownPicture, { width, from, to, language }: Room): Shape {
  const first = mondayBefore(timeOf(from));
  const weeks = Math.floor((timeOf(to) - first) / oneWeek) + 1;
  const room = Math.max(1, Math.floor((width - left) / smallest));
  const bands = Math.ceil(weeks / room);
  const perBand = Math.ceil(weeks / bands);
  const pitch = Math.min(largest, Math.floor((width - left) / perBand));
  const high = top + 7 * pitch + 8;
  const byDay = new Map(rows.map((row, at) => [String(row.cells[0]), { at, count: Number(row.cells[1]) }]));
  const most = Math.max(1, ...rows.map(({ cells }) => Number(cells[1])));
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const shapes: Shape[] = [];
  for (let band = 0; band < bands; band++) {
    const start = first + band * perBand * oneWeek;
    const end = Math.min(start + perBand * oneWeek - oneDay, timeOf(to));
    for (const day of [0, 2, 4])
      shapes.push(label(weekday.format(start + day * oneDay), 0, band * high + top + day * pitch + pitch - 4));
    for (const { time, name } of months(start, end, language, Math.floor((perBand * pitch) / 30)))
      shapes.push(label(name, left + Math.floor((time - start) / oneWeek) * pitch, band * high + top - 6));
    for (let time = Math.max(start, timeOf(from)); time <= end; time += oneDay) {
      const week = Math.floor((time - start) / oneWeek);
      const weekdayOf = Math.round((time - start) / oneDay) % 7;
      const place = {
        x: left + week * pitch,
        y: band * high + top + weekdayOf * pitch,
        width: pitch - gap,
        height: pitch - gap,
        rx: 2,
      };
      const found = byDay.get(dayOf(time));
      if (!found) {
        shapes.push(shape('rect', { ...place, class: 'level0' }));
        continue;
      }
      const level = Math.ceil((4 * found.count) / most);
      const said = `${dayOf(time)}: ${found.count}`;
      shapes.push(
        mark('rect', { ...place, class: `level${level}`, row: found.at, goes: rows[found.at]?.goes ? 1 : 0, said }),
      );
    }
  }
  return drawing(width, bands * high, ...shapes);
}
