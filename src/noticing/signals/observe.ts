import { speaks } from '../kind';
import type { Facts, Work } from '../work';
import { groups } from './index';
import {
  evidenceAt,
  type Found,
  type LineSignal,
  type Observation,
  type PhraseSignal,
  quoteOf,
  type Scene,
  type Signal,
  type SignalGroup,
  type Spot,
} from './signal';
import { type Triggers, triggersOf } from './triggers';

/** At most so many observations of one signal, and so many of them in one file. */
const limit = { signal: 24, file: 8 };

export type OnError = (signal: string, error: unknown) => void;

interface Reader<S extends LineSignal | PhraseSignal> {
  readonly triggers: Triggers;
  /** The signal each literal belongs to. */
  readonly signals: readonly S[];
}

interface Prepared {
  readonly lines: Reader<LineSignal>;
  readonly phrases: Reader<PhraseSignal>;
}

const prepared = new WeakMap<readonly SignalGroup[], Prepared>();

function readerOf<S extends LineSignal | PhraseSignal>(signals: readonly S[]): Reader<S> {
  const pairs = signals.flatMap((signal) => signal.triggers.map((literal) => ({ signal, literal })));
  return { triggers: triggersOf(pairs.map(({ literal }) => literal)), signals: pairs.map(({ signal }) => signal) };
}

function prepare(from: readonly SignalGroup[]): Prepared {
  const known = prepared.get(from);
  if (known) return known;
  const made = {
    lines: readerOf(from.flatMap((group) => group.lines ?? [])),
    phrases: readerOf(from.flatMap((group) => group.phrases ?? [])),
  };
  prepared.set(from, made);
  return made;
}

/**
 * Everything the signals see in a work, in a fixed order: line signals in the order of the change, phrase signals in the
 * order of message and ticket, then work signals in the order of the catalogue. An error in one is told to `onError`.
 */
export function observe(
  work: Work,
  facts: Facts,
  onError: OnError = () => {},
  from: readonly SignalGroup[] = groups,
): Observation[] {
  const seen = new Map<string, Observation[]>();
  const broken = new Set<string>();
  const all: Observation[] = [];

  const add = (signal: Signal, found: Found): void => {
    if (found.evidence.quote.trim() === '') return;
    const list = seen.get(signal.id) ?? [];
    if (list.length >= limit.signal) return;
    const { path } = found.evidence;
    if (path !== undefined && list.filter((other) => other.evidence.path === path).length >= limit.file) return;
    const strength = found.strength ?? ('strength' in signal ? signal.strength : undefined) ?? 1;
    const observation = { signal: signal.id, evidence: found.evidence, slots: found.slots ?? {}, strength };
    seen.set(signal.id, [...list, observation]);
    all.push(observation);
  };
  const guarded = (signal: Signal, look: () => void): void => {
    if (broken.has(signal.id)) return;
    try {
      look();
    } catch (error) {
      broken.add(signal.id);
      onError(signal.id, error);
    }
  };

  const { lines, phrases } = prepare(from);
  const hits = new Set<number>();
  for (const file of work.change?.files ?? []) {
    if (!speaks(file.kind)) continue;
    for (const hunk of file.hunks)
      for (const [at, line] of hunk.lines.entries()) {
        hits.clear();
        lines.triggers.find(line.text, hits);
        if (hits.size > 0)
          eachOnce(lines.signals, hits, (signal) =>
            guarded(signal, () => lookAt(signal, { file, hunk, at, line }, add)),
          );
      }
  }
  for (const place of ['message', 'ticket'] as const)
    for (const text of (work[place]?.text ?? '').split('\n')) {
      const line = text.slice(0, 2_000);
      hits.clear();
      phrases.triggers.find(line, hits);
      if (hits.size > 0)
        eachOnce(phrases.signals, hits, (signal) => guarded(signal, () => readIn(signal, place, line, add)));
    }

  const scene: Scene = { work, facts, observations: all, of: (signal) => seen.get(signal) ?? [] };
  for (const signal of from.flatMap((group) => group.works ?? []))
    guarded(signal, () => {
      for (const found of signal.observe(scene)) add(signal, found);
    });
  return all;
}

function eachOnce<S>(signals: readonly S[], hits: ReadonlySet<number>, look: (signal: S) => void): void {
  // In the catalogue's order, so that the order of literals on the line does not matter.
  const numbers = hits.size > 1 ? [...hits].sort((a, b) => a - b) : hits;
  let last: S | undefined;
  for (const number of numbers) {
    const signal = signals[number];
    if (signal !== undefined && signal !== last) look(signal);
    last = signal;
  }
}

function lookAt(signal: LineSignal, spot: Spot, add: (signal: Signal, found: Found) => void): void {
  const { file, line } = spot;
  if (!(signal.signs ?? '+').includes(line.sign)) return;
  if (signal.kinds ? !signal.kinds.includes(file.kind) : file.kind !== 'source') return;
  if (signal.languages && !signal.languages.includes(file.language)) return;
  const match = signal.pattern.exec(line.text);
  if (!match) return;
  const slots = signal.slots ? signal.slots(match, spot) : {};
  if (slots) add(signal, { evidence: evidenceAt(file, line, match.index), slots });
}

function readIn(
  signal: PhraseSignal,
  place: 'message' | 'ticket',
  line: string,
  add: (signal: Signal, found: Found) => void,
): void {
  if (signal.in && !signal.in.includes(place)) return;
  const match = signal.pattern.exec(line);
  if (!match) return;
  const slots = signal.slots ? signal.slots(match, line) : {};
  if (slots) add(signal, { evidence: { in: place, quote: quoteOf(line, match.index) }, slots });
}
