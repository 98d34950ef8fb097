import type { Evidence, Note } from '../noticing/note';

/**
 * What of a note's evidence shows something on a page: neither a line as it was before where the line as it is now is
 * quoted, too, nor the title of the work, which stands at the page's beginning. All of it where nothing else is left.
 * @param work what the work is called
 */
export function telling({ evidence, slots }: Note, work: string | undefined): readonly Evidence[] {
  const names = [work, slots.work].flatMap((name) => (name ? [name] : []));
  const left = evidence.filter(
    (one) => !isReplaced(one, evidence) && !(one.path === undefined && isTitle(one.quote, names)),
  );
  return left.length > 0 ? left : evidence;
}

const isReplaced = ({ path, line, old }: Evidence, all: readonly Evidence[]): boolean =>
  old === true && all.some((other) => !other.old && other.path === path && other.line === line);

/** A quote that says no more than what the work is called, after a heading's mark, a key or a type. */
function isTitle(quote: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const known = name.replace(/…$/, '');
    const at = quote.indexOf(known);
    const behind = quote.slice(at + known.length).trim();
    return at >= 0 && /^[^\s]{0,30}(?: [^\s]{1,30})? ?$/.test(quote.slice(0, at)) && (behind === '' || known !== name);
  });
}
