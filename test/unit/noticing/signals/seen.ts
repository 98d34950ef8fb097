import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { readMessage } from '../../../../src/noticing/message';
import { observe } from '../../../../src/noticing/signals/observe';
import type { Observation } from '../../../../src/noticing/signals/signal';
import { noFacts, type Work } from '../../../../src/noticing/work';

/** A made-up work: a message, and files whose lines begin with their sign. */
export interface Made {
  readonly message?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** The unified diff of files whose lines begin with `+`, `-` or a space. */
export function diffOf(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([path, text]) => {
      const lines = text.split('\n').filter((line) => line !== '');
      const count = (sign: string) => lines.filter((line) => line.startsWith(sign) || line.startsWith(' ')).length;
      const from = count('-') === 0 ? '/dev/null' : `a/${path}`;
      const to = count('+') === 0 ? '/dev/null' : `b/${path}`;
      const mode =
        from === '/dev/null' ? 'new file mode 100644\n' : to === '/dev/null' ? 'deleted file mode 100644\n' : '';
      return `diff --git a/${path} b/${path}\n${mode}--- ${from}\n+++ ${to}\n@@ -1,${count('-')} +1,${count('+')} @@\n${lines.join('\n')}\n`;
    })
    .join('');
}

export function workOf({ message, files }: Made): Work {
  return {
    ...(message === undefined ? {} : { message: readMessage(message) }),
    ...(files === undefined ? {} : { change: readChange(diffOf(files)) }),
  };
}

/** What one signal sees in a made-up work. */
export function seen(signal: string, made: Made): Observation[] {
  const failed: unknown[] = [];
  const all = observe(workOf(made), noFacts, (_, error) => failed.push(error));
  assert.deepEqual(failed, []);
  return all.filter((one) => one.signal === signal);
}

/** Says, for each signal, in which works it speaks and in which it does not. A file alone is `[path, patch]`. */
export type Cases = Readonly<Record<string, { readonly speaks: readonly Case[]; readonly silent: readonly Case[] }>>;
type Case = Made | string | readonly [string, string];

const made = (one: Case): Made =>
  typeof one === 'string' ? { message: one } : 'length' in one ? { files: { [one[0]]: one[1] } } : one;

/** One test for each signal of `cases`. */
export function check(cases: Cases): void {
  for (const [signal, { speaks, silent }] of Object.entries(cases))
    it(`${signal}: ${speaks.length} times yes, ${silent.length} times no`, () => {
      assert.ok(speaks.length > 0 && silent.length > 0);
      for (const one of speaks) {
        const found = seen(signal, made(one));
        assert.ok(found.length > 0, `does not speak: ${JSON.stringify(one)}`);
        for (const { evidence } of found) {
          const { message = '', files = {} } = made(one);
          const there = evidence.path === undefined ? message : files[evidence.path];
          assert.ok(there?.includes(evidence.quote), `no verbatim quote: ${JSON.stringify(evidence)}`);
        }
      }
      for (const one of silent) assert.deepEqual(seen(signal, made(one)), [], `speaks: ${JSON.stringify(one)}`);
    });
}
