import type { LensId } from '../noticing/lenses/index';
import type { Evidence, Note } from '../noticing/note';
import { draftWordsOf, type Language } from '../words';
import type { DraftWords, OutlineWords } from '../words/drafts';
import { fill, type SlotValues } from '../words/fill';
import type { Proposal } from './proposal';

/** What a proposal is drafted from; with neither notes nor a lens the page is blank but for its structure. */
export interface DraftSource {
  readonly notes: readonly Note[];
  readonly lens?: LensId;
  readonly language: Language;
  readonly repository?: string;
  /** The ticket's key or URL as written. */
  readonly ticket?: string;
  /** What the work is called where there is no note: the ticket's title or the message's subject. */
  readonly work?: string;
}

/** A draft, ready to be written: the front matter's values and the page. */
export interface Draft {
  readonly front: Pick<Proposal, 'title' | 'lenses' | 'repository' | 'ticket' | 'audience' | 'evidence'>;
  readonly body: string;
}

/** What only the engineer can fill in. */
const gap = /\[(?:measure|decide|ask): [^[\]\n]{1,300}\]/g;
/** The most characters of front matter's title. */
const longestTitle = 70;
/** Slots that name what a note is about, the most telling first. */
const subjects = ['route', 'table', 'event', 'function', 'type', 'column', 'name', 'thing', 'file', 'work'];

/** Drafts the one page of a proposal from notes of one piece of work: filled with what they show, its gaps visible. */
export function draftOf(source: DraftSource): Draft {
  const words = draftWordsOf(source.language);
  const [first] = source.notes;
  const lens = first?.lens ?? source.lens;
  const lenses = [...new Set([...source.notes.map((note) => note.lens), ...(lens ? [lens] : [])])];
  const title = first?.title ?? (source.work ? source.work.slice(0, longestTitle) : words.blank.title);
  const audience = valuesOf(first, 'audience').filter((name) => name.startsWith('@'));
  const evidence = evidenceOf(source.notes);
  return {
    front: {
      title,
      lenses,
      ...(source.repository ? { repository: source.repository } : {}),
      ...(source.ticket ? { ticket: source.ticket } : {}),
      audience,
      evidence: evidence.map(({ path, line, quote }) => ({
        ...(path ? { path } : {}),
        ...(line ? { line } : {}),
        quote,
      })),
    },
    body: bodyOf(source, title, evidence, words),
  };
}

const valuesOf = (note: Note | undefined, slot: string): string[] => note?.slots[slot]?.split(', ') ?? [];

/** What the notes quote, each place once. */
function evidenceOf(notes: readonly Note[]): Evidence[] {
  const places = new Map<string, Evidence>();
  for (const one of notes.flatMap(({ evidence }) => evidence)) {
    const place = `${one.path ?? one.in}:${one.line ?? ''}:${one.quote}`;
    if (!places.has(place)) places.set(place, one);
  }
  return [...places.values()];
}

function bodyOf(source: DraftSource, title: string, evidence: readonly Evidence[], words: DraftWords): string {
  const { notes, ticket } = source;
  const [first] = notes;
  const slots = slotsOf(source, title);
  const say = (template: string): string[] => {
    // For `fill`, brackets hold what may be left out; a gap's brackets are meant to be seen.
    const said = fill(
      template.replace(gap, (text) => `⟦${text.slice(1, -1)}⟧`),
      slots,
      words.and,
    );
    return said === undefined ? [] : [said.replace(/⟦/g, '[').replace(/⟧/g, ']')];
  };
  const lens = first?.lens ?? source.lens;
  const outline: OutlineWords | undefined = lens && words.outlines[lens];
  const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const { headings } = words;
  const sections: [string, string][] = [
    [headings.ask, say(outline?.ask ?? words.blank.ask).join('')],
    [
      headings.problem,
      [
        ...(notes.length > 0 ? notes.map(({ text }) => text) : [words.blank.problem]),
        ...(ticket ? say(words.ticket) : []),
      ].join('\n\n'),
    ],
    [headings.evidence, evidence.length > 0 ? bullets(evidence.map((one) => shown(one, words))) : words.blank.evidence],
    [headings.nothing, say(outline?.nothing ?? words.blank.nothing).join('')],
    [headings.options, options(outline, words, say)],
    [headings.recommendation, say(outline?.recommendation ?? words.blank.recommendation).join('')],
    [headings.effort, say(outline?.effort ?? words.blank.effort).join('')],
    [headings.risks, say(outline?.risk ?? words.blank.risk).join('')],
    [headings.nonGoals, say(outline?.nonGoal ?? words.blank.nonGoal).join('')],
    [headings.affected, bullets(affected(words, slots, say))],
    [headings.measure, say(outline?.measure ?? words.blank.measure).join('')],
    [headings.questions, bullets((outline?.questions ?? words.blank.questions).flatMap(say))],
    [headings.next, say(words.next).join('')],
  ];
  return `# ${title}\n\n${sections.map(([heading, text]) => `## ${heading}\n\n${text}\n`).join('\n')}`;
}

function slotsOf({ notes, ticket, work }: DraftSource, title: string): SlotValues {
  const slots = new Map<string, string[]>();
  for (const note of notes)
    for (const name of Object.keys(note.slots)) if (!slots.has(name)) slots.set(name, valuesOf(note, name));
  const subject = subjects.map((name) => slots.get(name)?.[0]).find((value) => value !== undefined);
  slots.set('subject', [subject ?? `“${work ?? title}”`]);
  if (ticket) slots.set('ticket', [ticket]);
  return slots;
}

/** Quotes stand in code spans, so that nothing of a stranger's text is rendered. */
function shown({ path, line, quote, in: from }: Evidence, words: DraftWords): string {
  const code = quote.includes('`') ? `\`\` ${quote} \`\`` : `\`${quote}\``;
  const place = path ? `\`${path}${line ? `:${line}` : ''}\`` : from === 'ticket' ? words.inTicket : words.inMessage;
  return `${place}: ${code}`;
}

function options(outline: OutlineWords | undefined, words: DraftWords, say: (template: string) => string[]): string {
  const statusQuo = { name: words.statusQuo, does: outline?.statusQuo ?? words.blank.statusQuo };
  const own = outline?.options ?? words.blank.options;
  const told = own.map(({ name, does, costs }) => [say(name), say(does), [words.tradeOff], say(costs)]);
  return [[say(statusQuo.name), say(statusQuo.does)], ...told]
    .map(([name, ...rest], at) => `${at + 1}. **${name?.join('')}.** ${rest.flat().join(' ')}`)
    .join('\n');
}

function affected(words: DraftWords, slots: SlotValues, say: (template: string) => string[]): string[] {
  const users = slots.has('callers') ? say(words.callers) : [];
  const owners = slots.has('owners') ? say(words.owners) : [];
  const decides = slots.has('audience') ? say(words.audience) : [];
  const known = [...users, ...owners, ...decides];
  return users.length > 0 ? known : [...known, ...say(words.unknownAffected)];
}

/** The page as a VS Code snippet: a tab stop on each gap, everything else as it is. */
export function snippetOf(body: string): string {
  let stop = 0;
  const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
  let snippet = '';
  let from = 0;
  for (const match of body.matchAll(gap)) {
    stop += 1;
    snippet += `${escaped(body.slice(from, match.index))}\${${stop}:${escaped(match[0])}}`;
    from = match.index + match[0].length;
  }
  return snippet + escaped(body.slice(from));
}

/** How many gaps are still open in a page. */
export function gapsIn(body: string): number {
  return [...body.matchAll(gap)].length;
}
