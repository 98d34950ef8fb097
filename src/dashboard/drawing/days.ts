/** Milliseconds of a day and a week. */
export const oneDay = 86_400_000;
export const oneWeek = 7 * oneDay;

/** A day (`YYYY-MM-DD`) as milliseconds, and back. */
export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The Monday of the week a moment lies in. */
export function mondayBefore(time: number): number {
  return time - ((new Date(time).getUTCDay() + 6) % 7) * oneDay;
}

/** The Monday of an ISO 8601 week (`2026-W47`): the week of January 4 is the first of its year. */
export function mondayOf(week: string): number {
  const [year = '', number = ''] = week.split('-W');
  return mondayBefore(Date.UTC(Number(year), 0, 4)) + (Number(number) - 1) * oneWeek;
}

/** Names of months that begin between two moments, thinned so that at most `most` remain; January carries its year. */
export function months(from: number, to: number, language: string, most: number): { time: number; name: string }[] {
  const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const start = new Date(from);
  const all: number[] = [];
  for (let month = 0; ; month++) {
    const time = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1);
    if (time > to) break;
    if (time >= from) all.push(time);
  }
  const step = [1, 3, 6, 12, 24, 60].find((one) => all.length / one <= most) ?? 120;
  return all
    .filter((time) => (new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth()) % step === 0)
    .map((time) => {
      const [year, month] = [new Date(time).getUTCFullYear(), new Date(time).getUTCMonth()];
      return { time, name: month === 0 ? String(year) : name.format(time) };
    });
}
