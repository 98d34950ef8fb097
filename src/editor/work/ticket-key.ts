/** Any key of capital letters, hyphen and number; looked for where no shapes are set. */
const anyKey = /(?<![A-Za-z0-9])[A-Z][A-Z0-9]{1,9}-[0-9]{1,7}(?![0-9])/;

/**
 * The first ticket key in a branch name or a message.
 * @param shapes such as `SHOP-{n}` or `#{n}` (`{n}` is a number, the rest is meant literally); empty: any `ABC-12`
 */
export function ticketKeyIn(text: string, shapes: readonly string[]): string | undefined {
  if (shapes.length === 0) return anyKey.exec(text)?.[0];
  for (const shape of shapes) {
    const [before = '', after] = shape.split('{n}');
    if (after === undefined) continue;
    const key = keyOfShape(text, before, after);
    if (key !== undefined) return key;
  }
  return undefined;
}

function keyOfShape(text: string, before: string, after: string): string | undefined {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(before.toLowerCase()); at !== -1; at = lower.indexOf(before.toLowerCase(), at + 1)) {
    const rest = text.slice(at + before.length, at + before.length + 12);
    const number = /^[0-9]{1,9}/.exec(rest)?.[0];
    const opens = at === 0 || !/[A-Za-z0-9]/.test(text.charAt(at - 1));
    if (number && opens && rest.slice(number.length).startsWith(after)) return `${before}${number}${after}`;
  }
  return undefined;
}

/** Whether a Markdown or plain text reads like a ticket, by what most trackers' tickets have in common. */
export function readsLikeTicket(fileName: string, text: string): boolean {
  const head = text.slice(0, 20_000);
  if (/^(readme|changelog|contributing|license|security)\b/i.test(fileName)) return false;
  const keyed = anyKey.test(fileName) || anyKey.test(head.slice(0, 300));
  const asked = /acceptance criteria|definition of done|steps to reproduce|\bi want\b|\bi need\b/i.test(head);
  return keyed && asked;
}
