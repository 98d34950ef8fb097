import { type Proposal, schemaVersion } from './proposal';

/** What is remembered of a file: as long as time and size are the same, it need not be read again. */
export interface Remembered {
  readonly time: number;
  readonly size: number;
  readonly outcome: Outcome;
}

/** What reading a file gave. */
export type Outcome =
  | { readonly proposal: Proposal }
  | { readonly reason: string; readonly line?: number; readonly newer?: true };

/** Raised whenever what is read from a file is read differently: an index of another form is thrown away. */
const form = `also-noticed log ${schemaVersion}.1`;

/** Our own text, of thousands of entries: the front matter in it has been through its schema when its file was read. */
type Entry = readonly [place: string, time: number, size: number, outcome: Outcome];

/** A derived index as text, to be kept anywhere; losing it costs nothing but time. */
export function writeIndex(known: ReadonlyMap<string, Remembered>): string {
  const files = [...known].map(([place, { time, size, outcome }]) => [place, time, size, outcome]);
  return JSON.stringify({ form, files });
}

/** What such a text remembers; nothing at all when it is in any way in doubt. */
export function readIndex(text: string): Map<string, Remembered> {
  try {
    const frame = JSON.parse(text) as { readonly form?: unknown; readonly files?: unknown };
    const known = new Map<string, Remembered>();
    if (frame.form !== form || !Array.isArray(frame.files)) return known;
    for (const entry of frame.files as unknown[]) {
      if (!isEntry(entry)) return new Map();
      const [place, time, size, outcome] = entry;
      known.set(place, { time, size, outcome });
    }
    return known;
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [place, time, size, outcome] = value as unknown[];
  return typeof place === 'string' && typeof time === 'number' && typeof size === 'number' && isOutcome(outcome);
}

function isOutcome(value: unknown): value is Outcome {
  if (typeof value !== 'object' || value === null) return false;
  const { reason, proposal } = value as Readonly<Record<string, unknown>>;
  if (typeof reason === 'string') return true;
  if (typeof proposal !== 'object' || proposal === null) return false;
  const { id, title, status, created } = proposal as Record<string, unknown>;
  return [id, title, status, created].every((one) => typeof one === 'string');
}
