import type { Note } from '../noticing/note';
import type { DraftWords } from '../words/drafts';
import type { SlotValues } from '../words/fill';
import type { DraftFacts } from './facts';
import { code, prose } from './markup';

/** Slots that may stand for what the work is about, the most telling first. */
const telling = [
  'route',
  'used',
  'event',
  'job',
  'command',
  'function',
  'flag',
  'setting',
  'package',
  'platform',
  'service',
  'table',
  'column',
  'where',
  'type',
  'exception',
  'tool',
  'thing',
];

/** Slots that hold words of people; all others hold names of things, which are shown as code. */
export const wordSlots: ReadonlySet<string> = new Set(
  'work ticket audience asked owners callers saying consumers phrase words person expert step reason exact'.split(' '),
);
const wholeSlots = new Set(['work', 'quote', 'saying', 'phrase', 'line']);

/** A criterion that an answer of some age would break. */
const exact =
  /\b(?:agrees?|match(?:es)?|same (?:numbers?|values?|results?|data)|consistent|up[- ]to[- ]date|real[- ]?time|immediately|instantly|stale|latest|fresh)\b/i;

/** A list of names comes joined by commas (note.ts); free text with a comma in it stays one value. */
function valuesOf(name: string, together: string): string[] {
  const parts = together.split(', ');
  const names = !wholeSlots.has(name) && parts.every((part) => /^(?:[A-Z]{2,10} )?[^\s]{1,100}$/.test(part));
  return names ? parts : [together];
}

/** How a thing is called once it has been named: a route by its last own word, all else by its name. */
export function shortOf(subject: string): string {
  const words = (/^(?:[A-Z]{3,7} )?(\/[^\s]{0,200})$/.exec(subject)?.[1] ?? '').split('/');
  return words.filter((word) => /^[\w.-]{3,60}$/.test(word)).at(-1) ?? subject;
}

/** The named things of a note as plain text, with `subject`, `place` and what the facts add. */
export function slotsOf(
  note: Note | undefined,
  source: { readonly work?: string; readonly ticket?: string; readonly criteria?: readonly string[] },
  facts: DraftFacts,
  words: DraftWords,
): SlotValues {
  const slots = new Map<string, readonly string[]>();
  for (const [name, together] of Object.entries(note?.slots ?? {})) slots.set(name, valuesOf(name, together));
  const ifMissing = (name: string, values: readonly string[]): void => {
    if (values.length > 0 && !slots.has(name)) slots.set(name, [...new Set(values)].slice(0, 4));
  };
  ifMissing('work', source.work ? [source.work] : []);
  ifMissing('ticket', source.ticket ? [source.ticket] : []);
  ifMissing('exact', source.criteria?.filter((one) => exact.test(one)).slice(0, 1) ?? []);
  ifMissing('callers', facts.callers?.map(({ part }) => part) ?? []);
  const others = (owners: readonly string[]) => owners.filter((owner) => !facts.ownTeams?.includes(owner));
  ifMissing('audience', others(facts.architects ?? []));
  ifMissing('audience', others(facts.owners?.flatMap(({ owners }) => owners) ?? []));
  ifMissing('audience', [words.team]);
  // Whom to ask: who decides, who looks after this code and the code that calls it, and who knows the subject.
  const keepers = others((facts.owners ?? []).flatMap(({ owners }) => owners)).slice(0, 2);
  const callersOwners = others(facts.callers?.flatMap(({ owners }) => owners ?? []) ?? []).slice(0, 4);
  const of = (name: string): readonly string[] => slots.get(name) ?? [];
  slots.set('asked', [...new Set([...of('audience'), ...keepers, ...callersOwners, ...of('expert')])]);
  ifMissing('records', facts.conventions?.flatMap(({ kind, path }) => (kind === 'decision' ? path : [])) ?? []);
  const work = slots.get('work')?.[0];
  ifMissing('subject', telling.flatMap((name) => slots.get(name)?.[0] ?? []).slice(0, 1));
  ifMissing('subject', [work ? words.quotes.join(work) : words.thisWork]);
  const place = placeIn(note, facts);
  if (place) slots.set('place', [place]);
  ifMissing('place', [words.thisWork]);
  return slots;
}

/** Where the work is done: the first piece of evidence that is not one of its callers, else a file of the change. */
function placeIn(note: Note | undefined, { callers = [], history, owners }: DraftFacts): string | undefined {
  const found = note?.evidence.filter(({ path }) => path !== undefined) ?? [];
  const own = found.find(({ path }) => callers.every((caller) => caller.path !== path));
  const changed = history?.files[0]?.path ?? owners?.[0]?.path;
  const { path, line } = own ?? (changed === undefined ? found[0] : { path: changed }) ?? {};
  return path && line ? `${path}:${line}` : path;
}

/** The same as Markdown: names of things as code, words of people as they are; `{subject}` in its short form on request. */
export function shown(slots: SlotValues, words: DraftWords, short: boolean): SlotValues {
  const isWords = (name: string, value: string): boolean =>
    wordSlots.has(name) ||
    /^[“„]/.test(value) ||
    value === words.thisWork ||
    (name === 'place' && !/[./:]/.test(value));
  return new Map(
    [...slots].map(([name, values]) => {
      const meant = short && name === 'subject' ? values.map(shortOf) : values;
      return [name, meant.map((value) => (isWords(name, value) ? prose(value) : code(value)))];
    }),
  );
}
