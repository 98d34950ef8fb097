import type { ChangedFile } from '../change';
import { speaks } from '../kind';
import type { Facts, Work } from '../work';
import { groups } from './index';
import { Lists } from './lists';
import { sentenceAt } from './sentence';
import {
  evidenceAt,
  type Found,
  type LineSignal,
  type Observation,
  type PhraseSignal,
  proseOf,
  type Scene,
  type Signal,
  type SignalGroup,
  type Spot,
} from './signal';
import { type Triggers, triggersOf } from './triggers';

/** At most so many observations of one signal, and so many of them in one file. */
const limit = { signal: 24, file: 8 };

export type OnError = (signal: string, error: unknown) => void;

/** Finds the signals whose literals occur on a line. */
class Reader<S extends LineSignal | PhraseSignal> {
  readonly #triggers: Triggers;
  /** The signals (by place in the list) that each literal belongs to. */
  readonly #owners: Lists;
  readonly #signals: readonly S[];
  /** The line on which each signal was last found, so that it is tried once a line. */
  readonly #last: Uint32Array;
  #line = 0;

  constructor(signals: readonly S[]) {
    const owners = new Map<string, number[]>();
    for (const [number, { triggers }] of signals.entries())
      for (const literal of triggers) owners.set(literal, [...(owners.get(literal) ?? []), number]);
    this.#signals = signals;
    this.#triggers = triggersOf([...owners.keys()]);
    this.#owners = new Lists([...owners.values()]);
    this.#last = new Uint32Array(signals.length);
  }

  /** Calls `look` with each signal that `readers` allows (all of them where absent), in the order their literals stand. */
  read(line: string, look: (signal: S) => void, readers?: Uint8Array): void {
    const now = ++this.#line;
    const heard = (number: number): void => {
      if (readers?.[number] === 0 || this.#last[number] === now) return;
      this.#last[number] = now;
      const signal = this.#signals[number];
      if (signal) look(signal);
    };
    this.#triggers.find(line, (literal) => this.#owners.each(literal, heard));
  }

  /** 1 for each signal that `reads`. */
  readersFor(reads: (signal: S) => boolean): Uint8Array {
    return Uint8Array.from(this.#signals, (signal) => (reads(signal) ? 1 : 0));
  }
}

interface Prepared {
  readonly lines: Reader<LineSignal>;
  readonly phrases: Reader<PhraseSignal>;
  /** The signals that read files of a kind and language, by both. */
  readonly readers: Map<string, Uint8Array>;
}

const prepared = new WeakMap<readonly SignalGroup[], Prepared>();

function prepare(from: readonly SignalGroup[]): Prepared {
  const known = prepared.get(from);
  if (known) return known;
  const made = {
    lines: new Reader(from.flatMap((group) => group.lines ?? [])),
    phrases: new Reader(from.flatMap((group) => group.phrases ?? [])),
    readers: new Map(),
  };
  prepared.set(from, made);
  return made;
}

/**
 * Everything the signals see in a work, in a fixed order: line signals in the order of the change, phrase signals in the
 * order of message and ticket (several on one line as their literals stand), then work signals as catalogued. An error in one is told to `onError`.
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

  /** How often each signal has spoken in each file. */
  const counts = new Map<string, Map<string, number>>();

  /** Whether enough of a signal has been seen, so that its pattern need not be tried again. */
  const full = (signal: string, path: string | undefined): boolean =>
    (seen.get(signal)?.length ?? 0) >= limit.signal ||
    (path !== undefined && (counts.get(path)?.get(signal) ?? 0) >= limit.file);
  const add = (signal: Signal, found: Found): void => {
    const { path } = found.evidence;
    if (found.evidence.quote.trim() === '' || full(signal.id, path)) return;
    const strength = found.strength ?? ('strength' in signal ? signal.strength : undefined) ?? 1;
    const observation = { signal: signal.id, evidence: found.evidence, slots: found.slots ?? {}, strength };
    const list = seen.get(signal.id);
    if (list) list.push(observation);
    else seen.set(signal.id, [observation]);
    all.push(observation);
    if (path === undefined) return;
    const inFile = counts.get(path) ?? new Map<string, number>();
    counts.set(path, inFile.set(signal.id, (inFile.get(signal.id) ?? 0) + 1));
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

  const { lines, phrases, readers } = prepare(from);
  for (const file of work.change?.files ?? []) {
    if (!speaks(file.kind)) continue;
    const key = `${file.kind} ${file.language}`;
    const own = readers.get(key) ?? lines.readersFor((signal) => reads(signal, file));
    readers.set(key, own);
    for (const hunk of file.hunks)
      for (const [at, line] of hunk.lines.entries())
        lines.read(
          line.text,
          (signal) => {
            if ((signal.signs ?? '+').includes(line.sign) && !full(signal.id, file.path))
              guarded(signal, () => lookAt(signal, { file, hunk, at, line }, add));
          },
          own,
        );
  }
  for (const place of ['message', 'ticket'] as const) {
    const written = (work[place]?.text ?? '').split('\n');
    for (const [at, text] of written.entries())
      phrases.read(text.slice(0, 2_000), (signal) => guarded(signal, () => readIn(signal, place, written, at, add)));
  }

  const scene: Scene = { work, facts, observations: all, of: (signal) => seen.get(signal) ?? [] };
  for (const signal of from.flatMap((group) => group.works ?? []))
    guarded(signal, () => {
      for (const found of signal.observe(scene)) add(signal, found);
    });
  return all;
}

function reads({ kinds, languages }: LineSignal, { kind, language }: ChangedFile): boolean {
  return (
    (kinds ? kinds.includes(kind) : kind === 'source') && (languages === undefined || languages.includes(language))
  );
}

function lookAt(signal: LineSignal, spot: Spot, add: (signal: Signal, found: Found) => void): void {
  const { file, line } = spot;
  const match = signal.pattern.exec(line.text);
  if (!match) return;
  const slots = signal.slots ? signal.slots(match, spot) : {};
  if (slots) add(signal, { evidence: evidenceAt(file, line, match.index), slots });
}

function readIn(
  signal: PhraseSignal,
  place: 'message' | 'ticket',
  lines: readonly string[],
  at: number,
  add: (signal: Signal, found: Found) => void,
): void {
  if (signal.in && !signal.in.includes(place)) return;
  const line = (lines[at] ?? '').slice(0, 2_000);
  const match = signal.pattern.exec(line);
  if (!match) return;
  const sentence = sentenceAt(lines, at, match.index);
  const whole = sentence && signal.pattern.exec(sentence.text);
  const slots = signal.slots ? signal.slots(whole || match, whole ? sentence.text : line) : {};
  const quote = sentence ? proseOf(sentence.text, sentence.near) : proseOf(line, match.index);
  if (slots) add(signal, { evidence: { in: place, quote }, slots });
}
