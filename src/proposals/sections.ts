import type { Evidence, Note } from '../noticing/note';
import type { DraftWords, OptionWords, OutlineWords, SectionId } from '../words/drafts';
import { inARow, type SlotValues } from '../words/fill';
import { telling } from './evidence';
import { type DraftFacts, type Fix, infrastructure, shownFiles } from './facts';
import { say } from './gap';
import { bullets, capital, code, joined, prose } from './markup';
import { shown, slotsOf, wordSlots } from './subject';

/** A section's text by its id, and the options in the two forms that decision records want. */
export type Sections = Record<SectionId | 'option-names' | 'pros-and-cons', string>;

/** What the sections of one note are made from. */
export interface SectionSource {
  readonly note: Note | undefined;
  readonly outline: OutlineWords;
  readonly work?: string;
  readonly ticket?: string;
  /** All notes on the same work. */
  readonly around?: readonly Note[];
  /** What the ticket's acceptance criteria ask for. */
  readonly criteria?: readonly string[];
  readonly facts: DraftFacts;
  readonly words: DraftWords;
}

/** Every section for one note (or, without one, for a lens): the subject by its full name first, then by its short one. */
export function sectionsOf(source: SectionSource): Sections {
  const { note, outline, facts, words } = source;
  const slots = slotsOf(note, source, facts, words);
  const [long, short] = [shown(slots, words, false), shown(slots, words, true)];
  const full = (template: string, more: Record<string, string> = {}): string =>
    say(template, also(long, more), words.and);
  const brief = (template: string, more: Record<string, string> = {}): string =>
    say(template, also(short, more), words.and);
  const recommended = recommendedOf(outline, facts);
  const keep = {
    name: words.statusQuo,
    how: full(words.keep),
    gain: brief(outline.keep.gain),
    price: brief(outline.keep.price),
  };
  const options = [
    { ...keep, remark: '' },
    ...fitting(outline, facts).map((option) => ({
      name: option.name,
      how: brief(option.how),
      gain: brief(option.gain),
      price: brief(option.price),
      remark: remarkOn(option, facts, words, brief),
    })),
  ];
  const context = slots.has('ticket') ? words.contextTicket : words.context;
  return {
    ask: full(outline.ask),
    problem: inARow([full(context), noticedIn(note, words), brief(outline.problem)]),
    evidence: bullets(evidenceOf(source, words)) || brief(words.guides.evidence),
    cost: brief(outline.cost),
    options: bullets(
      options.map(({ name, how, gain, price, remark }) =>
        inARow([optionLine({ name, how, gain, price }, words), remark]),
      ),
    ),
    'option-names': bullets(
      options.map(({ name, how }) => `${name}${words.colon}${how}`),
      '*',
    ),
    'pros-and-cons': joined(
      options.map(
        ({ name, how, gain, price, remark }) =>
          `### ${name}\n\n${inARow([capital(how), remark])}\n\n* ${inARow([words.good, gain])}\n* ${inARow([words.bad, price])}`,
      ),
      '\n\n',
    ),
    recommendation: `**${recommended.name}**${words.stop}${full(outline.why)}`,
    effort: brief(outline.effort),
    risks: bullets([...outline.risks.map((risk) => brief(risk)), brief(outline.back)]),
    'non-goals': brief(outline.nonGoal),
    affected: bullets(affectedBy(note, facts, words, slots, full)),
    measure: measureOf(outline, words, brief),
    questions: bullets(outline.questions.map((question) => brief(question))),
    next: full(words.next),
  };
}

type Say = (template: string, more?: Record<string, string>) => string;

const also = (slots: SlotValues, more: Record<string, string>): SlotValues =>
  new Map([...slots, ...Object.entries(more).map(([name, value]) => [name, [value]] as const)]);

/** An option with what it gains and costs, on one line. */
export const optionLine = ({ name, how, gain, price }: OptionWords, words: DraftWords): string =>
  inARow([`**${name}**${words.colon}${how}`, words.gain + words.colon + gain, words.price + words.colon + price]);

/** The first option that the repository does not rule out; one that pays only for certain callers where one is shown. */
export function recommendedOf({ options }: OutlineWords, facts: DraftFacts): OptionWords {
  const stands = ({ needs }: OptionWords): boolean => {
    const found = needs && infrastructure(needs, facts);
    // A policy is written where there is none.
    if (needs === 'failure-policy') return true;
    return found !== 'absent' && !(needs === 'http-caching-callers' && found === 'unknown');
  };
  return options.find(stands) ?? options[0];
}

/** Beside the status quo a page has at most so many options. */
const mostOptions = 3;

/** The options of a page: the soundest, and where there are too many rather those that build on what is there. */
function fitting({ options }: OutlineWords, facts: DraftFacts): readonly OptionWords[] {
  const rank = (option: OptionWords): number => {
    if (option === options[0]) return 0;
    const found = option.needs && infrastructure(option.needs, facts);
    return found === undefined ? 2 : found === 'absent' || found === 'unknown' ? 3 : 1;
  };
  const kept = options.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostOptions);
  return options.filter((one) => kept.includes(one));
}

/** A page has room for a place's whole path where a note has that of its file only. */
const inFull = (text: string, place: string): string =>
  text.includes(place) ? text : text.replaceAll(place.slice(place.lastIndexOf('/') + 1), () => place);

/** What the note noticed as the page says it: without the words a note begins with. */
export function noticedIn(note: Note | undefined, words: DraftWords): string {
  const noticed = (note?.evidence ?? []).reduce(
    (text, { path, line }) => (path && line ? inFull(text, `${path}:${line}`) : text),
    note?.noticed ?? '',
  );
  const opening = words.openings.find((start) => noticed.startsWith(start));
  if (opening === undefined) return prose(noticed);
  const rest = noticed.slice(opening.length);
  const isName = Object.entries(note?.slots ?? {}).some(
    ([name, values]) => !wordSlots.has(name) && rest.startsWith(values.split(', ')[0] ?? ''),
  );
  return prose(isName ? rest : capital(rest));
}

function remarkOn({ needs }: OptionWords, facts: DraftFacts, words: DraftWords, brief: Say): string {
  if (!needs) return '';
  const found = infrastructure(needs, facts);
  if (found === 'unknown') return brief(words.unchecked[needs]);
  if (found === 'absent') return brief(words.absent[needs]);
  return brief(words.present[needs], { where: code(found.where) });
}

/** Of fixes those that say why, else the newest two. */
const reasonsFirst = (fixes: readonly Fix[]): readonly Fix[] =>
  fixes.some(({ why }) => why) ? fixes.filter(({ why }) => why) : fixes.slice(0, 2);

/** The commits that mended something, with their reasons where known. */
function mendedBy(fixes: readonly Fix[], words: DraftWords): string {
  const told = fixes.map(({ sha, subject, at, why = '' }) => {
    const values = { sha: code(sha.slice(0, 7)), subject: prose(subject), day: at, why: prose(why) };
    return say(why ? words.mendedFor : words.mended, also(new Map(), values), words.and);
  });
  return joined(told, words.between);
}

/**
 * A page's evidence has at most so many lines, unless the note alone quotes more; so many of them are what other notes on
 * the work quote of its ticket, and so many of the ticket's criteria stand in one.
 */
const most = { evidence: 5, said: 2, criteria: 4 };

/** What the note quotes, which fixes the history shows, and who calls as far as there is room; a place stands once. */
function evidenceOf(
  { note, outline, work, ticket, around: notes = [], criteria = [], facts }: SectionSource,
  words: DraftWords,
): string[] {
  const lines = new Map<string, string>();
  const add = (place: string, line: string): unknown => lines.has(place) || lines.set(place, line);
  const tell: Say = (template, values = {}) => say(template, also(new Map(), values), words.and);
  const others = notes.flatMap((other) => telling(other, work)).filter((one) => one.in === 'ticket');
  const quotes = note ? [...telling(note, work), ...others.slice(0, most.said)] : [];
  for (const one of quotes) add(placeOf(one), quoted(one, words, tell));
  const asked = criteria.filter((one) => !quotes.some(({ quote }) => quote.includes(one.slice(0, 40))));
  const said = asked.slice(0, most.criteria).map((one) => words.quotes.join(prose(one)));
  if (ticket && said.length > 0)
    add(ticket, tell(words.asks, { ticket: prose(ticket), asked: said.join(words.between) }));
  for (const file of shownFiles(facts)) {
    const { path, recent, fixCount, fixes, single, people } = file;
    const mended = mendedBy(fixes, words);
    // How often a file changes shows nothing by itself.
    const often = { path: code(path), recent: String(recent), fixes: String(fixCount) };
    if (mended) add(path, tell(words.history, { ...often, mended }));
    const [person] = single && note?.lens === 'knowledge-sharing' ? people : [];
    const seen = { path: code(path), commits: String(file.commits), since: file.since };
    const alone = person && person.commits < file.commits ? words.aloneLately : words.alone;
    if (person) add(`${path} alone`, tell(alone, { ...seen, person: prose(person.name) }));
  }
  const policy = outline.options.some(({ needs }) => needs === 'failure-policy')
    ? infrastructure('failure-policy', facts)
    : 'absent';
  const policed = typeof policy === 'object' && mendedBy(reasonsFirst(policy.fixes ?? []), words);
  if (typeof policy === 'object' && policed)
    add(policy.where, tell(words.policy, { where: code(policy.where), mended: policed }));
  const around = facts.elsewhere ?? [];
  for (const { what, of, path, line, quote } of around) {
    if (what === 'write') continue;
    const [place, names] = [`${path}:${line}`, of.split(', ').map(code)];
    const cited = what === 'decision' ? words.quotes.join(prose(quote)) : code(quote);
    add(`${what} ${place}`, tell(words.elsewhere[what], { of: joined(names, ', '), place: code(place), quote: cited }));
  }
  const writers = around.filter(({ what }) => what === 'write');
  const written = writers.map(({ path, line, of }) => `${code(`${path}:${line}`)} (${code(of)})`);
  if (written.length > 0) add('writers', tell(words.writers, { places: joined(written, ', ') }));
  for (const { path, line, quote, part } of facts.callers ?? []) {
    if (lines.size >= most.evidence) break;
    const place = `${path}:${line}`;
    add(place, tell(words.calls, { place: code(place), part: prose(part), quote: code(quote) }));
  }
  return [...lines.values()];
}

const placeOf = ({ path, line, old, quote }: Evidence): string => (path && !old ? `${path}:${line ?? ''}` : quote);

function quoted({ path, line, old, in: where, quote }: Evidence, words: DraftWords, tell: Say): string {
  // A removed line has no place in the file as it is now; a diff's sign says that it is gone.
  if (path)
    return old ? `${code(path)}: ${code(`- ${quote}`)}` : `${code(placeOf({ path, line, quote }))}: ${code(quote)}`;
  const said = quote.replace(/^(?:#{1,6}|[-*+]) (?:\[[ xX]\] )?/, '');
  // A quote of so many characters has been cut (quoteOf): then it ends in a whole word, and says so.
  const whole = quote.length < 159 || /[.!?…]$/.test(said) ? said : `${said.replace(/[\s,;:]{0,3}\s\S*$/, '')}…`;
  return tell(words.said[where ?? 'ticket'], { quote: words.quotes.join(prose(whole)) });
}

function affectedBy(
  note: Note | undefined,
  facts: DraftFacts,
  words: DraftWords,
  slots: SlotValues,
  full: Say,
): string[] {
  const isUsed = facts.elsewhere?.some(({ what }) => what === 'use' || what === 'dropped' || what === 'lacking');
  const seen = new Set<string>();
  const once = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined;
  const callers = (facts.callers ?? []).filter(({ part }) => once(part)).slice(0, 4);
  // Who looks after what the note quotes comes first.
  const quoted = new Set(note?.evidence.map(({ path }) => path));
  const owners = [...(facts.owners ?? [])]
    .sort((a, b) => Number(quoted.has(b.path)) - Number(quoted.has(a.path)))
    .flatMap(({ path, owners }) => owners.map((owner) => ({ path, owner })))
    .filter(({ owner }) => once(owner))
    .slice(0, 3);
  const droppedIn = ({ of, quote }: { readonly of: string; readonly quote: string }): readonly string[] =>
    slots.get('table')?.includes(of)
      ? (slots.get('dropped') ?? []).filter((name) => quote.split(/[^\w$]+/).includes(name))
      : [];
  const noUse = (): string => {
    const { callers, unnamed } = facts;
    const sought = callers ? full(words.noCaller) : '';
    const found = unnamed ? full(words.unnamed, { of: code(unnamed.name), kind: unnamed.kind }) : sought;
    return inARow([found, full(words.whoRelies)]);
  };
  return [
    ...owners.map(({ owner, path }) => full(words.owns, { owner: prose(owner), path: code(path) })),
    ...callers.map((caller) => {
      const { part, of, path, line, owners: by = [] } = caller;
      const gone = droppedIn(caller);
      return full(words.caller, {
        part: prose(part),
        of: code(of),
        place: code(`${path}:${line}`),
        ...(by.length > 0 ? { by: prose(by.join(', ')) } : {}),
        ...(gone.length > 0 ? { gone: gone.map(code).join(', ') } : {}),
      });
    }),
    ...(slots.get('audience') ?? []).slice(0, 2).map((person) => full(words.decides, { person: prose(person) })),
    ...(callers.length > 0 ? [] : [isUsed ? full(words.whoElse) : noUse()]),
  ];
}

function measureOf({ measure }: OutlineWords, words: DraftWords, brief: Say): string {
  return brief(words.measured.replace(/\{(what|before|after)\}/g, (_, name: keyof typeof measure) => measure[name]));
}
