/** The values of each slot; the first is the leading one. */
export type SlotValues = ReadonlyMap<string, readonly string[]>;

const part = /\[([^[\]]{0,300})\]|\{([a-z][A-Za-z]{0,30})(\*?)\}/g;

/** `a`, `a and b`, `a, b and c`. */
function listed(values: readonly string[], and: string): string {
  return values.length < 2 ? (values[0] ?? '') : `${values.slice(0, -1).join(', ')} ${and} ${values.at(-1)}`;
}

/**
 * Fills a template of sentences.ts; `undefined` when a slot outside of `[…]` has no value.
 * `brief` leaves all of `[…]` out.
 */
export function fill(template: string, slots: SlotValues, and: string, brief = false): string | undefined {
  let missing = false;
  const filled = template.replace(part, (_, optional?: string, slot?: string, all?: string) => {
    if (optional !== undefined) return brief ? '' : (fill(optional, slots, and) ?? '');
    const values = slots.get(slot ?? '') ?? [];
    if (values.length === 0) missing = true;
    return all ? listed(values, and) : (values[0] ?? '');
  });
  return missing ? undefined : filled;
}

/** The slots a template needs (`required`) and those it can do without. */
export function slotsIn(template: string): { required: string[]; optional: string[] } {
  const required: string[] = [];
  const optional: string[] = [];
  for (const [, inner, slot] of template.matchAll(part)) {
    if (inner !== undefined) optional.push(...slotsIn(inner).required);
    else if (slot) required.push(slot);
  }
  return { required, optional };
}
