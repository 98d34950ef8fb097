import { fill, type SlotValues } from '../words/fill';

/** What only the engineer can fill in; it stays visible in the page. */
const gap = /\[(?:measure|decide|ask): [^[\]\n]{1,300}\]/g;

/** Fills a template of words/drafts.ts, gaps and all; empty when a slot outside of `[…]` has no value. */
export function say(template: string, slots: SlotValues, and: string): string {
  // For `fill`, brackets hold what may be left out; a gap's brackets are meant to be seen.
  const filled = fill(
    template.replace(gap, (text) => `⟦${text.slice(1, -1)}⟧`),
    slots,
    and,
  );
  return (filled ?? '').replace(/⟦([^⟦⟧\n]{1,600})⟧/g, (_, what: string) => `[${what.replace(/[[\]]/g, '')}]`);
}

/** The page as a VS Code snippet: a tab stop on each gap, everything else as it is. */
export function snippetOf(body: string): string {
  let stop = 0;
  const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
  let snippet = '';
  let from = 0;
  for (const { offset, text } of gapsIn(body)) {
    stop += 1;
    snippet += `${escaped(body.slice(from, offset))}\${${stop}:${escaped(text)}}`;
    from = offset + text.length;
  }
  return snippet + escaped(body.slice(from));
}

/** The gaps still open in a page, with their offsets in it. */
export function gapsIn(body: string): readonly { readonly offset: number; readonly text: string }[] {
  return [...body.matchAll(gap)].map(({ index, 0: text }) => ({ offset: index, text }));
}
