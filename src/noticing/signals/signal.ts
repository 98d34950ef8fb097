import type { ChangedFile, ChangedLine, FileKind, Hunk } from '../change';
import type { Evidence } from '../note';
import type { Facts, Work } from '../work';

/** The actual things an observation names, by slot: `route`, `table`, `function`, `column` … One value each. */
export type Slots = Readonly<Record<string, string>>;

/** Something seen in the work, with the place where it can be seen. */
export interface Observation {
  readonly signal: string;
  readonly evidence: Evidence;
  readonly slots: Slots;
  /** How sure or how strong, above 0 and at most 1. */
  readonly strength: number;
}

/** What a signal yields; the rest of the observation is filled in. */
export interface Found {
  readonly evidence: Evidence;
  readonly slots?: Slots;
  readonly strength?: number;
}

/** A line of the change with what surrounds it. */
export interface Spot {
  readonly file: ChangedFile;
  readonly hunk: Hunk;
  /** Index of `line` in `hunk.lines`. */
  readonly at: number;
  readonly line: ChangedLine;
}

/** The name and meaning every signal has. */
interface Named {
  /** Lower-case words with hyphens; unique; what *Why This Note?* shows. */
  readonly id: string;
  /** One sentence: what is seen when it speaks. */
  readonly doc: string;
}

interface Pattern extends Named {
  /**
   * Lower-case literals of at least three characters, one of which occurs on every line that `pattern` can match. All
   * signals' triggers are found in one combined pass; only where one is found is `pattern` tried.
   */
  readonly triggers: readonly string[];
  /** Linear; without `g` or `y`. */
  readonly pattern: RegExp;
  readonly strength?: number;
}

/** Looks for a pattern on single lines of the change. */
export interface LineSignal extends Pattern {
  /** File kinds it reads; only `source` unless said. */
  readonly kinds?: readonly FileKind[];
  /** Languages (kind.ts) it reads; every one unless said. */
  readonly languages?: readonly string[];
  /** The signs of the lines it reads, such as `+-`; only added ones (`+`) unless said. */
  readonly signs?: string;
  /** The named things of a match; `undefined` says it is none after all. */
  readonly slots?: (match: RegExpExecArray, spot: Spot) => Slots | undefined;
}

/** Looks for a pattern on single lines of the message and the ticket. */
export interface PhraseSignal extends Pattern {
  /** Where it reads; both unless said. */
  readonly in?: readonly ('message' | 'ticket')[];
  readonly slots?: (match: RegExpExecArray, line: string) => Slots | undefined;
}

/** What a work signal looks at: everything known, and what line and phrase signals (and work signals before it) saw. */
export interface Scene {
  readonly work: Work;
  readonly facts: Facts;
  readonly observations: readonly Observation[];
  /** The observations of one signal, in the order of the work. */
  readonly of: (signal: string) => readonly Observation[];
}

/** Looks at the work as a whole: the mix of files, sizes, what is absent, other observations, the repository's facts. */
export interface WorkSignal extends Named {
  readonly observe: (scene: Scene) => Iterable<Found>;
}

export type Signal = LineSignal | PhraseSignal | WorkSignal;

/** What one signal file exports. */
export interface SignalGroup {
  readonly lines?: readonly LineSignal[];
  readonly phrases?: readonly PhraseSignal[];
  readonly works?: readonly WorkSignal[];
}

/** A quote of at most 160 characters, verbatim, without space at its ends; around `near` where the line is longer. */
export function quoteOf(text: string, near = 0): string {
  const trimmed = text.trim();
  if (trimmed.length <= 160) return trimmed;
  const offset = near - (text.length - text.trimStart().length);
  const start = offset < 120 ? 0 : Math.min(offset - 40, trimmed.length - 160);
  return cutWhole(trimmed, start, start + 160).trim();
}

/** A quote of prose, without the mark that makes its line a heading or an item. */
export function proseOf(line: string, near = 0): string {
  const bare = line.replace(/^\s{0,12}(?:#{1,6}|h[1-6]\.|[-*+]) (?:\[[ xX]\] )?/, '');
  return quoteOf(bare, Math.max(0, near - (line.length - bare.length)));
}

/** `text.slice(start, end)` that does not cut a surrogate pair in two. */
function cutWhole(text: string, start: number, end: number): string {
  const low = (at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return text.slice(low(start) ? start + 1 : start, low(end) ? end - 1 : end);
}

/** Evidence that points at a line of the change. */
export function evidenceAt(file: ChangedFile, line: ChangedLine, near = 0): Evidence {
  const place = { path: file.path, line: line.line, ...(line.sign === '-' ? { old: true as const } : {}) };
  return { ...place, quote: quoteOf(line.text, near) };
}
