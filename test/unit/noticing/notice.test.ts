import assert from 'node:assert/strict';
import { readChange } from '../../../src/noticing/change';
import type { Lens } from '../../../src/noticing/lenses/lens';
import { readMessage } from '../../../src/noticing/message';
import { noteSchema } from '../../../src/noticing/note';
import { notice } from '../../../src/noticing/notice';
import { observe } from '../../../src/noticing/signals/observe';
import { quoteOf, type SignalGroup } from '../../../src/noticing/signals/signal';
import { triggersOf } from '../../../src/noticing/signals/triggers';
import { readTicket } from '../../../src/noticing/ticket';
import { noFacts } from '../../../src/noticing/work';

const diff =
  'diff --git a/src/sleepy.ts b/src/sleepy.ts\n--- a/src/sleepy.ts\n+++ b/src/sleepy.ts\n@@ -1 +1,2 @@\n a\n+await sleep(5000) // toyWait\n';

const toySignals: SignalGroup[] = [
  {
    lines: [
      {
        id: 'toy-sleep',
        doc: 'Sleeps.',
        triggers: ['sleep('],
        pattern: /\bsleep\((\d{1,9})\)/,
        slots: ([, delay = '']) => ({ delay }),
      },
      {
        id: 'toy-broken',
        doc: 'Fails.',
        triggers: ['sleep'],
        pattern: /sleep/,
        slots: () => {
          throw new Error('broken');
        },
      },
    ],
    works: [
      {
        id: 'toy-twice',
        doc: 'Sees what another saw.',
        observe: ({ of }) => of('toy-sleep').map(({ evidence }) => ({ evidence, strength: 0.5 })),
      },
    ],
  },
];
const toyLens: Lens = {
  id: 'caching',
  for: { 'toy-sleep': 0.8, 'toy-twice': 0.6 },
  against: {},
  variants: [{ id: 'any', when: [] }],
  outline: 'caching',
  practice: 'strategic-thinking',
  traps: [],
};

describe('observe', () => {
  it('finds literals in one pass, in either case, also inside of one another', () => {
    const { find } = triggersOf(['she', 'he', 'hers', 'is(']);
    const found = (line: string) => {
      const hits = new Set<number>();
      find(line, (literal) => hits.add(literal));
      return [...hits].sort();
    };
    assert.deepEqual(found('uSHErs'), [0, 1, 2]);
    assert.deepEqual(found('hé is('), [3]);
    assert.deepEqual(found('hxers'), []);
  });

  it('yields evidence and slots; an error in one signal is told, and the others still speak', () => {
    const errors: string[] = [];
    const seen = observe({ change: readChange(diff) }, noFacts, (signal) => errors.push(signal), toySignals);
    assert.deepEqual(seen, [
      {
        signal: 'toy-sleep',
        evidence: { path: 'src/sleepy.ts', line: 2, quote: 'await sleep(5000) // toyWait' },
        slots: { delay: '5000' },
        strength: 1,
      },
      {
        signal: 'toy-twice',
        evidence: { path: 'src/sleepy.ts', line: 2, quote: 'await sleep(5000) // toyWait' },
        slots: {},
        strength: 0.5,
      },
    ]);
    assert.deepEqual(errors, ['toy-broken']);
  });

  it('quotes at most 160 characters, verbatim, around the match', () => {
    const line = `${'a'.repeat(300)} needle ${'b'.repeat(300)}`;
    const quote = quoteOf(line, line.indexOf('needle'));
    assert.ok(quote.length <= 160 && quote.includes('needle') && line.includes(quote));
    assert.doesNotThrow(() => encodeURIComponent(quoteOf('😀'.repeat(200), 150)));
  });
});

describe('notice', () => {
  it('raises a toy lens made of one lens and one group of signals', () => {
    const options = { signals: toySignals, lenses: [toyLens] };
    const [note, ...rest] = notice({ change: readChange(diff) }, noFacts, 'en', options);
    assert.equal(rest.length, 0);
    assert.ok(note);
    assert.doesNotThrow(() => noteSchema.parse(note));
    assert.deepEqual(note.because, [
      { signal: 'toy-sleep', weight: 0.8 },
      { signal: 'toy-twice', weight: 0.3 },
    ]);
    assert.ok(note.text.includes('sleepy.ts'));
  });

  it('keeps a title whole: a long name loses its middle, never the sentence its end', () => {
    const judge = () => [{ lens: 'data-evolution' as const, confidence: 0.9, because: [] }];
    for (const size of [5, 15, 25]) {
      const file = `db/migrate/20240101120000_${'add_index_'.repeat(size / 5)}to_orders.rb`;
      const lines = '@@ -1 +1,2 @@\n class A\n+  add_index :orders, :customer_id\n';
      const change = readChange(`diff --git a/${file} b/${file}\n--- a/${file}\n+++ b/${file}\n${lines}`);
      const [note] = notice({ change }, noFacts, 'en', { judge });
      assert.ok(note);
      assert.ok(note.title.length <= 70 && note.title.length > 60, note.title);
      assert.match(note.title, /^Add a new migration instead of editing 2024[^ ]*to_orders\.rb$/);
    }
  });

  it('says nothing when the weights are too small, and nothing without evidence', () => {
    const weak = { ...toyLens, for: { 'toy-twice': 1 } };
    assert.deepEqual(notice({ change: readChange(diff) }, noFacts, 'en', { signals: toySignals, lenses: [weak] }), []);
    const judge = () => [{ lens: 'caching' as const, confidence: 0.9, because: [] }];
    assert.deepEqual(notice({ message: readMessage('Add x') }, noFacts, 'en', { judge }), []);
  });

  it('lets the judgement bring places to quote of its own', () => {
    const evidence = { in: 'message' as const, quote: 'Add cached prices' };
    const observations = [{ signal: 'word:cached', evidence, slots: {}, strength: 1 }];
    const judge = () => [{ lens: 'caching' as const, confidence: 0.9, because: [], observations }];
    const [note] = notice({ message: readMessage('Add cached prices') }, noFacts, 'en', { judge });
    assert.deepEqual(note?.evidence, [evidence]);
  });

  it('names the file where the message says nothing of the work, also where it names a ticket', () => {
    const line = "+  logger.info('sign in', email, password);";
    const change = readChange(
      `diff --git a/src/sign-in.ts b/src/sign-in.ts\n--- a/src/sign-in.ts\n+++ b/src/sign-in.ts\n@@ -1 +1,2 @@\n a\n${line}\n`,
    );
    const begins = (message: string) =>
      notice({ change, message: readMessage(message) }, noFacts, 'en')[0]?.text.split(/(?<=\.) /)[0];
    assert.equal(begins('wip'), "I've finished the change to sign-in.ts.");
    assert.equal(begins('Fix #12'), "I've finished the change to sign-in.ts.");
    assert.equal(begins('Log attempts to sign in'), "I've finished “Log attempts to sign in”.");
  });

  it('says nothing about a ticket in a language it does not read', () => {
    const ticket = readTicket(
      'Die Preise sollen auf every page gelesen werden, wenn der Kunde die Seite öffnet und das nicht oft ist.',
    );
    assert.equal(ticket.english, false);
    assert.deepEqual(notice({ ticket }, noFacts, 'en'), []);
  });
});
