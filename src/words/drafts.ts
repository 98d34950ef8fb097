import type { LensId } from '../noticing/lenses/ids';

/** One way to go, with its honest price. Templates as in sentences.ts; `{subject}` is the thing the note is about. */
export interface OptionWords {
  readonly name: string;
  readonly does: string;
  readonly costs: string;
}

/** What a draft says for one lens; gaps for the engineer are `[measure: …]`, `[decide: …]`, `[ask: …]`. */
export interface OutlineWords {
  /** What is asked of the reader. */
  readonly ask: string;
  /** What it costs to leave things as they are. */
  readonly nothing: string;
  /** Without the status quo, which every draft has. */
  readonly options: readonly OptionWords[];
  /** What leaving it buys. */
  readonly statusQuo: string;
  readonly recommendation: string;
  readonly effort: string;
  readonly risk: string;
  readonly nonGoal: string;
  readonly measure: string;
  readonly questions: readonly string[];
}

/** The headings and general sentences of a draft, and the outline of each lens. */
export interface DraftWords {
  readonly headings: {
    readonly ask: string;
    readonly problem: string;
    readonly evidence: string;
    readonly nothing: string;
    readonly options: string;
    readonly recommendation: string;
    readonly effort: string;
    readonly risks: string;
    readonly nonGoals: string;
    readonly affected: string;
    readonly measure: string;
    readonly questions: string;
    readonly next: string;
  };
  readonly ticket: string;
  /** The last two of a list are joined by this. */
  readonly and: string;
  readonly inTicket: string;
  readonly inMessage: string;
  readonly statusQuo: string;
  readonly tradeOff: string;
  readonly owners: string;
  readonly callers: string;
  readonly audience: string;
  readonly unknownAffected: string;
  readonly next: string;
  /** For a draft without a note. */
  readonly blank: OutlineWords & { readonly title: string; readonly problem: string; readonly evidence: string };
  readonly outlines: Readonly<Record<LensId, OutlineWords>>;
}
