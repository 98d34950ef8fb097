import { quarterOf } from '../growth/documents/period';
import type { GrowthRecord } from '../growth/record';
import type { PeriodId } from './protocol';

const oneDay = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days before today that *everything* reaches back at most, so that a mistyped year does not draw centuries. */
const furthest = 3_652;

/** The days of a period, both included, as `YYYY-MM-DD`; none lies after the end of today's year. */
export function daysOf(period: PeriodId, today: string, record: GrowthRecord): { from: string; to: string } {
  const year = Number(today.slice(0, 4));
  switch (period) {
    case 'quarter':
      return quarterOf(today);
    case 'lastQuarter':
      return quarterOf(dayOf(timeOf(quarterOf(today).from) - oneDay));
    case 'months':
      return { from: dayOf(timeOf(today) - 364 * oneDay), to: today };
    case 'year':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    case 'lastYear':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
    default: {
      const oldest = dayOf(timeOf(today) - furthest * oneDay);
      return { from: firstDay(record, oldest, today), to: today };
    }
  }
}

/** The first day something of the record happened, from `oldest` on. */
function firstDay({ proposals, contributions, noticed, commits }: GrowthRecord, oldest: string, today: string): string {
  let first = today;
  const look = (at: string): void => {
    const day = at.slice(0, 10);
    if (day < first && day >= oldest) first = day;
  };
  for (const { proposal } of proposals) look(proposal.created);
  for (const { date } of contributions) look(date);
  for (const { at } of [...noticed, ...commits]) look(at);
  return first;
}
