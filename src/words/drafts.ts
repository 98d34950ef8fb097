import type { LensId } from '../noticing/lenses/ids';

/** What an option builds on; the repository may have none of it, and then the option is not recommended. */
export type Need =
  | 'shared-cache'
  | 'queue'
  | 'search-index'
  | 'feature-flags'
  | 'metrics'
  | 'contract-tests'
  /** One place that says what is done on failure; the option brings it where there is none. */
  | 'failure-policy'
  /** Callers that keep answers by the rules of HTTP: browsers and apps, unlike most clients within services. */
  | 'http-caching-callers';

/** The parts of a page, in the order of a one-page proposal. */
export const sectionIds = [
  'ask',
  'problem',
  'evidence',
  'cost',
  'options',
  'recommendation',
  'effort',
  'risks',
  'non-goals',
  'affected',
  'measure',
  'questions',
  'next',
] as const;
export type SectionId = (typeof sectionIds)[number];

export const templateIds = ['one-page', 'rfc', 'adr', 'pr-comment', 'message'] as const;
export type TemplateId = (typeof templateIds)[number];

/**
 * One way to go. All are templates as in fill.ts: `{slot}`, `{slot*}`, `[left out where a slot is missing]` (never around a gap). Beside the
 * slots of the note there is always `{subject}`: the route, table, function … the work is about, else its file.
 * `[measure: …]` is a gap for a number that only the engineer can find, `[decide: …]` one for a decision.
 */
export interface OptionWords {
  readonly name: string;
  readonly how: string;
  readonly gain: string;
  readonly price: string;
  readonly needs?: Need;
}

/** What a specialist of one lens would put on the page. Nothing here may be a number or a fact: those come from the work. */
export interface OutlineWords {
  readonly ask: string;
  /** Why what was noticed matters. */
  readonly problem: string;
  /** What doing nothing costs, with a gap for the number. */
  readonly cost: string;
  /** The status quo, always an option. */
  readonly keep: { readonly gain: string; readonly price: string };
  /** The cheapest sound one first: it is recommended where the repository does not rule it out. */
  readonly options: readonly [OptionWords, OptionWords, ...OptionWords[]];
  /** Why the recommended one, and the trade-off that is accepted; `{option}` is its name. */
  readonly why: string;
  readonly effort: string;
  readonly risks: readonly [string, ...string[]];
  /** The way back. */
  readonly back: string;
  readonly nonGoal: string;
  readonly measure: { readonly what: string; readonly before: string; readonly after: string };
  /** What the evidence cannot answer. */
  readonly questions: readonly [string, string, ...string[]];
}

/** Every sentence of drafts in one language. */
export interface DraftWords {
  /** What stands in a section that nothing is known for: a gap that says what belongs there. */
  readonly guides: Readonly<Record<SectionId, string>>;
  /** The last two of a list are joined by this. */
  readonly and: string;
  /** What words of people stand between. */
  readonly quotes: readonly [string, string];
  readonly blankTitle: string;
  /** The subject where no note and no title names one. */
  readonly thisWork: string;
  /** Whom to talk to when nobody is known. */
  readonly team: string;
  readonly statusQuo: string;
  readonly keep: string;
  readonly gain: string;
  readonly price: string;
  /** Between an option and what it is, with its space; and behind the recommended one. */
  readonly colon: string;
  readonly stop: string;
  /** Behind an option whose need nobody has looked for. */
  readonly unchecked: Readonly<Record<Need, string>>;
  /** Behind an option whose need the repository has; `{where}` shows it. */
  readonly present: Readonly<Record<Need, string>>;
  /** Behind an option whose need was looked for and not found. */
  readonly absent: Readonly<Record<Need, string>>;
  /** How what was noticed begins in a note; the page goes without, so the longest first. */
  readonly openings: readonly [string, string];
  readonly context: string;
  readonly contextTicket: string;
  readonly alsoLens: string;
  readonly said: Readonly<Record<'ticket' | 'message', string>>;
  /** How often a file changes, and the commits that mended it: `mended` for each (`mendedFor` where it says why), put together with `between`. */
  readonly history: string;
  readonly mended: string;
  readonly mendedFor: string;
  /** What the ticket's acceptance criteria ask for. */
  readonly asks: string;
  readonly between: string;
  /** A file that one person alone has worked on. */
  readonly alone: string;
  /** The same, of the last two years. */
  readonly aloneLately: string;
  readonly calls: string;
  /** What is beside the work (elsewhere.ts), but for code that writes what it reads: that stands in one line. */
  readonly elsewhere: Readonly<
    Record<'index' | 'unindexed' | 'call' | 'use' | 'dropped' | 'lacking' | 'decision', string>
  >;
  readonly writers: string;
  /** The one place that answers failures already. */
  readonly policy: string;
  readonly owns: string;
  readonly caller: string;
  readonly decides: string;
  readonly whoRelies: string;
  /** The same where uses are shown. */
  readonly whoElse: string;
  /** Where callers were looked for and none was found: none that names the function at all, or none in other parts. */
  readonly unnamed: string;
  readonly noCaller: string;
  readonly measured: string;
  readonly good: string;
  readonly bad: string;
  readonly next: string;
  /** The templates that come with the product, in the language of template.ts. */
  readonly templates: Readonly<Record<TemplateId, string>>;
  readonly outlines: Readonly<Record<LensId, OutlineWords>>;
}
