import type { LensId } from '../noticing/lenses/ids';
import type { Note } from '../noticing/note';
import { draftWordsOf, type Language } from '../words';
import { withoutCredentials } from '../words/credentials';
import { type DraftWords, type SectionId, sectionIds } from '../words/drafts';
import { inARow } from '../words/fill';
import { telling } from './evidence';
import type { DraftFacts } from './facts';
import { say } from './gap';
import { bullets, joined, prose } from './markup';
import type { Proposal } from './proposal';
import { noticedIn, optionLine, recommendedOf, type Sections, sectionsOf } from './sections';
import { shown, slotsOf } from './subject';
import { arrange } from './template';

/** What a proposal is drafted from; with neither notes nor a lens the page is blank but for its structure. */
export interface DraftSource {
  /** The leading one first; the others add their matter to its page. */
  readonly notes: readonly Note[];
  readonly lens?: LensId;
  readonly language: Language;
  readonly repository?: string;
  /** The ticket's key or URL as written. */
  readonly ticket?: string;
  /** All notes on the same work, for what they quote of its ticket. */
  readonly around?: readonly Note[];
  /** What the ticket's acceptance criteria ask for. */
  readonly criteria?: readonly string[];
  /** What the work is called: the ticket's title or the message's subject. */
  readonly work?: string;
  /** `Name <mail>` */
  readonly author?: string;
  /** `YYYY-MM-DD` */
  readonly day?: string;
  readonly facts?: DraftFacts;
  /** One of ours or a team's own (template.ts); `one-page` where absent. */
  readonly template?: string;
}

/** A draft, ready to be written: the front matter's values and the page. */
export interface Draft {
  readonly front: Pick<
    Proposal,
    'title' | 'lenses' | 'repository' | 'ticket' | 'audience' | 'people' | 'evidence' | 'measure'
  >;
  readonly body: string;
}

/** Drafts a page: filled with what the notes and the facts show, its gaps visible, no number made up. */
export function draftOf(source: DraftSource): Draft {
  const words = draftWordsOf(source.language);
  const { notes, facts = {} } = source;
  const [leading, ...others] = notes;
  const lens = leading?.lens ?? source.lens;
  const slots = slotsOf(leading, source, facts, words);
  const title = leading?.title ?? (source.work || words.blankTitle);
  const outline = lens && words.outlines[lens];
  const sections = outline ? sectionsOf({ ...source, note: leading, outline, facts, words }) : blank(words);
  for (const note of others) addMatter(sections, note, source, words);
  const audience = (slots.get('audience') ?? []).filter((name) => name !== words.team);
  const what = outline && say(outline.measure.what, slots, words.and);
  const people = facts.history?.colleagues.slice(0, 2).map(({ name, mail }) => `${name} <${mail}>`);
  const values = {
    ...sections,
    title: prose(title),
    noticed: prose(leading?.noticed ?? ''),
    ticket: prose(source.ticket ?? ''),
    repository: prose(source.repository ?? ''),
    author: prose(source.author ?? ''),
    audience: prose(joined(audience, ', ') || words.team),
    date: source.day ?? '',
    lens: lens ?? '',
    work: prose(slots.get('work')?.[0] ?? ''),
  };
  return {
    front: {
      title,
      lenses: [...new Set([...notes.map((note) => note.lens), ...(lens ? [lens] : [])])],
      ...(source.repository ? { repository: source.repository } : {}),
      ...(source.ticket ? { ticket: source.ticket } : {}),
      audience,
      ...(people ? { people } : {}),
      evidence: evidenceOf(notes, source.work),
      ...(what ? { measure: { what } } : {}),
    },
    body: arrange(source.template ?? words.templates['one-page'], values),
  };
}

function blank(words: DraftWords): Sections {
  const guides: Record<SectionId, string> = words.guides;
  const sections = Object.fromEntries(sectionIds.map((id) => [id, say(guides[id], new Map(), words.and)]));
  return {
    ...(sections as Record<SectionId, string>),
    'option-names': guides.options,
    'pros-and-cons': guides.options,
  };
}

/** What the notes quote, each place once. */
function evidenceOf(notes: readonly Note[], work: string | undefined): NonNullable<Proposal['evidence']> {
  const places = new Map<string, NonNullable<Proposal['evidence']>[number]>();
  for (const { path, line, old, in: where, quote } of notes.flatMap((note) => telling(note, work))) {
    const place = `${path ?? where}:${line ?? ''}:${quote}`;
    // A removed line has no place in the file as it is now.
    if (!places.has(place))
      places.set(place, {
        ...(path ? { path } : {}),
        ...(line && !old ? { line } : {}),
        quote: withoutCredentials(quote),
      });
  }
  return [...places.values()];
}

/** Another matter of the same work: what was noticed, its evidence, its soundest option, its measure and its first question. */
function addMatter(sections: Sections, note: Note, source: DraftSource, words: DraftWords): void {
  const outline = words.outlines[note.lens];
  const facts = source.facts ?? {};
  const own = sectionsOf({ ...source, note, outline, facts, words });
  const slots = shown(slotsOf(note, source, facts, words), words, true);
  const tell = (template: string): string => say(template, new Map([...slots, ['lens', [note.lens]]]), words.and);
  const add = (id: SectionId, text: string, between: string): void => {
    sections[id] = joined([sections[id], text], between);
  };
  const option = recommendedOf(outline, facts);
  add('problem', inARow([tell(words.alsoLens), noticedIn(note, words), tell(outline.problem)]), '\n\n');
  const known = new Set(sections.evidence.split('\n'));
  const fresh = own.evidence.split('\n').filter((line) => !known.has(line));
  add('evidence', fresh.join('\n'), '\n');
  const { name, how, gain, price } = option;
  const told = optionLine({ name, how: tell(how), gain: tell(gain), price: tell(price) }, words);
  add('options', bullets([told]), '\n');
  add('recommendation', own.recommendation, '\n\n');
  add('measure', own.measure, '\n\n');
  add('questions', own.questions.split('\n')[0] ?? '', '\n');
}
