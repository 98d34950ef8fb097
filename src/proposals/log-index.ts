import * as z from 'zod/mini';
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

/** The frame only: the front matter in it has been through its own schema when it was read from its file. */
const frameSchema = z.object({
  form: z.literal(form),
  files: z.array(z.tuple([z.string(), z.number(), z.number(), z.looseObject({})])),
});

/** A derived index as text, to be kept anywhere; losing it costs nothing but time. */
export function writeIndex(known: ReadonlyMap<string, Remembered>): string {
  const files = [...known].map(([place, { time, size, outcome }]) => [place, time, size, outcome]);
  return JSON.stringify({ form, files });
}

/** What such a text remembers; nothing at all when it is in any way in doubt. */
export function readIndex(text: string): Map<string, Remembered> {
  try {
    const frame = frameSchema.parse(JSON.parse(text));
    const known = new Map<string, Remembered>();
    for (const [place, time, size, outcome] of frame.files) {
      if (!isOutcome(outcome)) return new Map();
      known.set(place, { time, size, outcome });
    }
    return known;
  } catch {
    return new Map();
  }
}

function isOutcome(value: Readonly<Record<string, unknown>>): value is Outcome & Record<string, unknown> {
  if (typeof value.reason === 'string') return true;
  const { proposal } = value;
  if (typeof proposal !== 'object' || proposal === null) return false;
  const { id, title, status, created } = proposal as Record<string, unknown>;
  return [id, title, status, created].every((one) => typeof one === 'string');
}
