/** The words of a title as they stand in a file name: lower case, joined by hyphens, at most 50 characters. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]{1,50}/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length + 1 > 50) break;
    slug += slug === '' ? word : `-${word}`;
  }
  return slug.normalize('NFC') || 'proposal';
}

/** `YYYY-MM-DD-slug`, with `-2`, `-3` … where that is taken. The day is the clock's own, in its time zone. */
export function newId(title: string, createdAt: string, isTaken: (id: string) => boolean): string {
  const base = `${createdAt.slice(0, 10)}-${slugOf(title)}`;
  if (!isTaken(base)) return base;
  for (let number = 2; ; number++) if (!isTaken(`${base}-${number}`)) return `${base}-${number}`;
}

/** ISO 8601 with the offset of this machine's time zone, to the second, as front matter has it. */
export function dateTimeOf(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const two = (number: number): string => String(Math.abs(Math.trunc(number))).padStart(2, '0');
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
