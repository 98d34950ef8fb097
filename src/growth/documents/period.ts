import type { GrowthRecord } from '../record';

/** A stretch of time, both days included; `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const inside = (at: string, { from, to }: Period): boolean => at.slice(0, 10) >= from && at.slice(0, 10) <= to;

/** What happened in a period: a proposal counts when it was created or given a status then. */
export function during(record: GrowthRecord, period: Period): GrowthRecord {
  return {
    proposals: record.proposals.filter(
      ({ proposal: { created, history } }) =>
        inside(created, period) || (history ?? []).some(({ at }) => inside(at, period)),
    ),
    contributions: record.contributions.filter(({ date }) => inside(date, period)),
    noticed: record.noticed.filter(({ at }) => inside(at, period)),
    commits: record.commits.filter(({ at }) => inside(at, period)),
  };
}

/** The quarter a day lies in. */
export function quarterOf(day: string): Period {
  const [year = '', month = '01'] = day.split('-');
  const first = Math.floor((Number(month) - 1) / 3) * 3;
  return { from: dayOf(Date.UTC(Number(year), first, 1)), to: dayOf(Date.UTC(Number(year), first + 3, 0)) };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The ISO 8601 week of a day (`2026-W47`) and its Monday and Sunday. */
export function weekOf(day: string): { week: string; period: Period } {
  const time = Date.parse(`${day}T00:00:00Z`);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const monday = time - weekday * 86_400_000;
  // A week belongs to the year its Thursday lies in.
  const thursday = new Date(monday + 3 * 86_400_000);
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((thursday.getTime() - yearStart) / (7 * 86_400_000)) + 1;
  const week = `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
  return { week, period: { from: dayOf(monday), to: dayOf(monday + 6 * 86_400_000) } };
}
