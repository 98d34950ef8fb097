/** The values of each slot; the first is the leading one. */
export type SlotValues = ReadonlyMap<string, readonly string[]>;

const part = /\[([^[\]]{0,300})\]|( ?)\{([a-z][A-Za-z]{0,30})(\*?)\}( ?)/g;

const han = /\p{Script=Han}/u;

/** A space where Chinese meets another script, as its typography wants; none at Chinese characters and quotation marks. */
const spaceBetween = (left = '', right = ''): string =>
  /^(?:\p{Script=Han}[\p{Script=Han}“]|”\p{Script=Han})$/u.test(left + right) ? '' : ' ';

/** `a`, `a and b`, `a, b and c`; in Chinese `a、b 和 c`. */
function listed(values: readonly string[], and: string): string {
  const last = values.at(-1) ?? '';
  if (values.length < 2) return last;
  const before = values.slice(0, -1).join(han.test(and) ? '、' : ', ');
  return `${before}${spaceBetween(before.at(-1), and)}${and}${spaceBetween(and, last[0])}${last}`;
}

/**
 * Fills a template of sentences.ts; `undefined` when a slot outside of `[…]` has no value.
 * `brief` leaves all of `[…]` out.
 */
export function fill(template: string, slots: SlotValues, and: string, brief = false): string | undefined {
  let missing = false;
  const filled = template.replace(part, (whole: string, optional, before, slot, all, after, at: number) => {
    if (optional !== undefined) return brief ? '' : (fill(optional, slots, and) ?? '');
    const values = slots.get(slot) ?? [];
    if (values.length === 0) missing = true;
    const value = all ? listed(values, and) : (values[0] ?? '');
    const left = before && spaceBetween(template[at - 1], value[0]);
    return `${left}${value}${after && spaceBetween(value.at(-1), template[at + whole.length])}`;
  });
  return missing ? undefined : filled;
}

/** The slots a template needs (`required`) and those it can do without. */
export function slotsIn(template: string): { required: string[]; optional: string[] } {
  const required: string[] = [];
  const optional: string[] = [];
  for (const [, inner, , slot] of template.matchAll(part)) {
    if (inner !== undefined) optional.push(...slotsIn(inner).required);
    else if (slot) required.push(slot);
  }
  return { required, optional };
}

/** Sentences one after the other; a full-width stop brings its own space. */
export const inARow = (sentences: readonly string[]): string =>
  sentences
    .filter((sentence) => sentence !== '')
    .reduce((text, sentence) => (text && !/[。？！：；）]$/.test(text) ? `${text} ${sentence}` : text + sentence), '');
