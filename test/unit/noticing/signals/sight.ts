import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { readMessage } from '../../../../src/noticing/message';
import { observe } from '../../../../src/noticing/signals/observe';
import type { Observation } from '../../../../src/noticing/signals/signal';
import { readTicket } from '../../../../src/noticing/ticket';
import { noFacts, type Work } from '../../../../src/noticing/work';

/** One file of a change: its path, its lines with their signs, and how it came about. */
export type Patched = readonly [
  path: string,
  lines: string,
  more?: { readonly status?: 'added' | 'deleted'; readonly context?: string },
];

/** A unified diff of one hunk a file. */
export function patch(...files: readonly Patched[]): string {
  return files
    .map(([path, text, { status, context = '' } = {}]) => {
      const lines = text.split('\n');
      const count = (sign: string): number =>
        lines.filter((line) => line.startsWith(sign) || line.startsWith(' ')).length;
      const head = { added: 'new file mode 100644\n', deleted: 'deleted file mode 100644\n' };
      const from = status === 'added' ? '/dev/null' : `a/${path}`;
      const to = status === 'deleted' ? '/dev/null' : `b/${path}`;
      return `diff --git a/${path} b/${path}\n${status ? head[status] : ''}--- ${from}\n+++ ${to}\n@@ -1,${count('-')} +1,${count('+')} @@ ${context}\n${text}\n`;
    })
    .join('');
}

/** What one signal sees in a work; an error in any signal fails the test. */
export function seenBy(signal: string, work: Work): Observation[] {
  const broken = (id: string, error: unknown): never => assert.fail(`${id}: ${error}`);
  return observe(work, noFacts, broken).filter((seen) => seen.signal === signal);
}

/** Files in which the signal sees something (with a slot's value, where given), and files in which it sees nothing. */
export interface Sight {
  readonly sees: readonly (readonly [file: Patched, slot?: string])[];
  readonly not: readonly (readonly [file: Patched])[];
}

/** One test for each signal: true and false. */
export function itSees(sights: Readonly<Record<string, Sight>>): void {
  for (const [signal, { sees, not }] of Object.entries(sights))
    it(signal, () => {
      for (const [file, slot] of sees) {
        const seen = seenBy(signal, { change: readChange(patch(file)) });
        assert.ok(seen.length > 0, `${signal} sees nothing in ${file[1]}`);
        for (const { evidence } of seen)
          assert.ok(file[1].includes(evidence.quote), `${signal} quotes ${evidence.quote}`);
        if (slot !== undefined) assert.ok(Object.values(seen[0]?.slots ?? {}).includes(slot), JSON.stringify(seen[0]));
      }
      for (const [file] of not)
        assert.deepEqual(seenBy(signal, { change: readChange(patch(file)) }), [], `${signal} in ${file[1]}`);
    });
}

/** One test for each phrase signal: words in which it speaks, and words in which it does not; read as `place`. */
export function itReads(
  place: 'message' | 'ticket',
  phrases: Readonly<Record<string, { readonly sees: readonly string[]; readonly not: readonly string[] }>>,
): void {
  const work = (text: string): Work =>
    place === 'message' ? { message: readMessage(text) } : { ticket: readTicket(text) };
  for (const [signal, { sees, not }] of Object.entries(phrases))
    it(`${signal} in a ${place}`, () => {
      for (const text of sees) {
        const [seen] = seenBy(signal, work(text));
        assert.ok(seen && text.includes(seen.evidence.quote), `${signal} in “${text}”`);
      }
      for (const text of not) assert.deepEqual(seenBy(signal, work(text)), [], `${signal} in “${text}”`);
    });
}
