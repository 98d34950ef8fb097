import { fill, inARow, type SlotValues } from '../words/fill';
import { plainLine } from '../words/plain-line';
import type { NoteWords, Words } from '../words/sentences';
import { isBland } from './bland';
import type { Verdict } from './judge';
import { speaks } from './kind';
import { knownFor } from './known';
import type { Lens } from './lenses/lens';
import type { Evidence, Note } from './note';
import type { Observation } from './signals/signal';
import type { Facts, Work } from './work';

/** Limits of formats.md, in words and characters. */
export const most = { text: 90, brief: 40, title: 70, evidence: 3, value: 80, values: 4 } as const;

/** How many characters a value has in a title; the first that fits is taken. */
const titleForms = [most.value, 48, 40, 36, 32, 28, 26, 24, 22, 20, 18, 16] as const;

/** How many characters a value of several words has in the inserted form where it is too long with all of them. */
const briefForms = [60, 40, 24] as const;

/**
 * Words a verdict: the first variant whose signals have spoken and whose slots are filled, with its evidence.
 * `undefined` when nothing can be quoted, or the text would name nothing of what it quotes: such a note cannot come out.
 */
export function tell(
  lens: Lens,
  verdict: Verdict,
  observations: readonly Observation[],
  work: Work,
  facts: Facts,
  words: Words,
): Note | undefined {
  const weight = (signal: string): number => lens.for[signal] ?? 0;
  const own = observations.filter(({ signal }) => weight(signal) > 0);
  const seen = own.length > 0 ? own : (verdict.observations ?? []);
  const spoken = new Set(seen.map(({ signal }) => signal));
  for (const variant of lens.variants) {
    const sentences = words.lenses[lens.id]?.variants[variant.id];
    if (!sentences || !variant.when.every((signal) => spoken.has(signal))) continue;
    const rank = (one: Observation): number => {
      const leading = variant.when.indexOf(one.signal);
      return (leading < 0 ? 0 : 10_000 - 100 * leading) + weight(one.signal) * one.strength;
    };
    const ranked = [...seen].sort((a, b) => rank(b) - rank(a));
    const evidence = evidenceOf(ranked, variant.when);
    const known = knownFor(lens.id, facts);
    const added = Object.entries(known?.slots ?? {}).map(([name, value]) => [name, [value]] as const);
    const slots: SlotValues = new Map([...slotsOf(lens, ranked, evidence, work, facts, words), ...added]);
    const told = sentencesIn(sentences, slots, work, words, known && words.known[known.says]);
    if (told && isGrounded(told.text, evidence))
      return {
        lens: lens.id,
        ...told,
        evidence,
        confidence: verdict.confidence,
        because: verdict.because.map(({ signal, weight }) => ({ signal, weight })),
        slots: Object.fromEntries([...slots].map(([name, values]) => [name, values.join(', ')])),
      };
  }
  return undefined;
}

/** The leading signal's best place first, then one of each other signal, then more of them; no place twice. */
function evidenceOf(ranked: readonly Observation[], when: readonly string[]): Evidence[] {
  const firsts = [...new Set([...when, ...ranked.map(({ signal }) => signal)])].flatMap(
    (signal) => ranked.find((one) => one.signal === signal) ?? [],
  );
  const places = new Map<string, Evidence>();
  for (const { evidence } of [...firsts, ...ranked]) {
    const place = `${evidence.path ?? evidence.in}:${evidence.line ?? evidence.quote}:${evidence.old ?? ''}`;
    if (!places.has(place) && places.size < most.evidence) places.set(place, evidence);
  }
  return [...places.values()];
}

/** The named things, from the leading observations first, and those every note may use. */
function slotsOf(
  lens: Lens,
  ranked: readonly Observation[],
  [first]: readonly Evidence[],
  work: Work,
  facts: Facts,
  words: Words,
): SlotValues {
  const slots = new Map<string, string[]>();
  const add = (name: string, value: string | undefined): void => {
    const short = shortened(plainLine(value ?? ''), most.value);
    const values = slots.get(name) ?? [];
    if (short !== '' && !values.includes(short) && values.length < most.values) slots.set(name, [...values, short]);
  };
  for (const observation of ranked) for (const [name, value] of Object.entries(observation.slots)) add(name, value);
  // A squash merge ends its subject in the number of the pull request: no ticket, and no part of what was done.
  const summary = work.message && !isBland(work.message) && work.message.summary.replace(/ \(#\d{1,9}\)$/, '');
  add('work', summary || work.ticket?.title);
  const subject = work.message?.subject ?? '';
  const issues = [work.ticket?.key ?? [], work.message?.issues ?? []].flat();
  add(
    'ticket',
    issues.find((issue) => !subject.includes(issue)),
  );
  add('quote', first?.quote);
  add('place', first?.path ? `${first.path.split('/').at(-1)}:${first.line ?? 1}` : first?.in && words[first.in]);
  const path = first?.path ?? mainPath(work);
  add('file', path?.split('/').at(-1));
  const said = slots.get('work')?.[0];
  add('thing', path?.split('/').at(-1) ?? (said && words.quotes.join(shortened(said, most.value - 2))));
  const others = (owners: readonly string[]) => owners.filter((owner) => !facts.ownTeams?.includes(owner));
  for (const { owners } of facts.owners ?? []) for (const owner of others(owners)) add('owners', owner);
  if (lens.audience === 'owners') for (const owner of slots.get('owners') ?? []) add('audience', owner);
  if (!slots.has('audience')) for (const architect of others(facts.architects ?? [])) add('audience', architect);
  if (!slots.has('audience')) for (const owner of slots.get('owners') ?? []) add('audience', owner);
  if (!slots.has('audience')) add('audience', words.team);
  return slots;
}

/** The file that most of the work is in: source before anything else. */
function mainPath({ change }: Work): string | undefined {
  const files = (change?.files ?? []).filter(({ kind }) => speaks(kind));
  const source = files.filter(({ kind }) => kind === 'source');
  const [first, ...others] = source.length > 0 ? source : files;
  return others.reduce((most, file) => (most && file.added > most.added ? file : most), first)?.path;
}

function sentencesIn(
  sentences: NoteWords,
  slots: SlotValues,
  work: Work,
  words: Words,
  known: string | undefined,
): Pick<Note, 'title' | 'text' | 'brief' | 'noticed'> | undefined {
  const say = (template: string | undefined, brief = false): string | undefined =>
    template === undefined ? '' : fill(template, slots, words.and, brief);
  const finished = slots.has('work') ? words.done.change : words.done.bare;
  const generally =
    work.change || work.message
      ? slots.has('ticket') && slots.has('work')
        ? words.done.asked
        : finished
      : words.done.ticket;
  const title = titleIn(sentences.title, slots, words);
  const [noticed, proposed] = [say(sentences.noticed), say(sentences.proposed)];
  if (!title || !noticed || !proposed) return undefined;
  const done = say(sentences.done ?? generally) ?? '';
  const designed = say(sentences.designed) ?? '';
  const beside = say(known) ?? '';
  const short = inARow([say(sentences.noticed, true) ?? '', say(sentences.proposed, true) ?? '']);
  /** The same with what was written shortened; names stay whole. */
  const shorter = (length: number): string[] => {
    const cut = (one: string): string => (one.includes(' ') ? shortened(uncut(one), length) : one);
    const shown = new Map([...slots].map(([name, all]) => [name, all.map(cut)] as const));
    return [sentences.noticed, sentences.proposed].map((template) => fill(template, shown, words.and, true) ?? '');
  };
  const whole = inARow([noticed, proposed]);
  return {
    title,
    text: fitting(
      [
        [done, noticed, designed, beside, proposed],
        [noticed, designed, beside, proposed],
        [noticed, designed, proposed],
        [noticed, proposed],
        [short],
      ],
      most.text,
    ),
    brief: fitting([[whole], [short], ...briefForms.map(shorter), shorter(briefForms[1]).slice(1)], most.brief),
    noticed,
  };
}

/** The title; where it is too long, its names lose their middles, so that the sentence keeps both of its ends. */
function titleIn(template: string, slots: SlotValues, words: Words): string | undefined {
  let title: string | undefined;
  for (const length of titleForms) {
    const shorter = [...slots].map(([name, all]) => [name, all.map((one) => abridged(uncut(one), length))] as const);
    title = fill(template, new Map(shorter), words.and);
    if (title === undefined || title.length <= most.title) return title;
  }
  return title && shortened(title, most.title);
}

/** A value that `slotsOf` has cut, without the ellipsis. */
const uncut = (value: string): string => (value.endsWith('…') ? value.slice(0, -1) : value);

/** A name without its middle, cut between words where there are some; the end of a name tells more than its beginning. */
function abridged(name: string, length: number): string {
  if (name.length <= length) return name;
  const start = Math.floor((length - 1) / 3);
  const first = name.slice(0, start).replace(/[\ud800-\udbff]$/, '');
  const last = name.slice(start + 1 - length).replace(/^[\udc00-\udfff]/, '');
  return `${first.slice(0, first.lastIndexOf(' ') + 1) || first}…${last.slice(Math.max(0, last.indexOf(' ')))}`;
}

/** The first form that has at most so many words; the last one cut, where none has. */
function fitting(forms: readonly (readonly string[])[], words: number): string {
  const texts = forms.map(inARow);
  const fits = texts.find((text) => text.split(/\s+/).length <= words);
  return fits ?? `${(texts.at(-1) ?? '').split(/\s+/).slice(0, words).join(' ')}…`;
}

/** At most so many characters, cut at a space where there is one, with an ellipsis. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]{1,5}$/, '')}…`;
}

/** Whether the text names a word of four letters or more of a quote or path. */
function isGrounded(text: string, evidence: readonly Evidence[]): boolean {
  return evidence.some(({ quote, path }) =>
    (`${quote} ${path ?? ''}`.match(/[\p{L}\p{N}_]{4,}/gu) ?? []).some((word) => text.includes(word)),
  );
}
