import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readChange } from '../../../src/noticing/change';
import type { Judge } from '../../../src/noticing/judge';
import { readMessage } from '../../../src/noticing/message';
import { type Note, noteSchema } from '../../../src/noticing/note';
import { notice } from '../../../src/noticing/notice';
import { readTicket } from '../../../src/noticing/ticket';
import { noFacts } from '../../../src/noticing/work';

const soak = Boolean(process.env.ALSO_NOTICED_SOAK);
const numRuns = soak ? 20_000 : 1_000;
const stacks = 'test/fixtures/stacks';
const diffs = readdirSync(stacks)
  .filter((file) => file.endsWith('.diff'))
  .map((file) => readFileSync(`${stacks}/${file}`, 'utf8'));
const ticket = readFileSync(`${stacks}/ticket.md`, 'utf8');
const message =
  'feat(orders)!: add order summary (#12)\n\nSeveral services call it on every screen.\n\nRefs: SHOP-214\n';

/** What stands in odd files. */
const oddities = [
  '\0',
  '\r',
  '\r\n',
  '\u2028',
  '\ufeff',
  '\ud800',
  '😀',
  '{route}',
  '{tables*}',
  '[',
  ']',
  '$&',
  '__proto__',
  'constructor',
  '"',
  '\\',
  '\t',
  '@@ -1 +1 @@',
  '@@@ -1 -1 +1 @@@',
  '--- a/x',
  '+++ b/x',
  'diff --git a/x b/x',
  'rename from "',
  '\\ No newline',
  '```',
  '%s',
  '<b>',
  '- [ ] ',
  '+  x.get("/a", b)',
  ' '.repeat(300),
  '('.repeat(300),
  'SELECT * FROM a JOIN b ON c',
];

/** A text with a few cuts, repeats and insertions. */
const mutated = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(
        fc.tuple(fc.nat(), fc.nat(60), fc.oneof(fc.constantFrom(...oddities), fc.string({ maxLength: 8 })), fc.nat(3)),
        { maxLength: 12 },
      ),
    )
    .map(([text, edits]) =>
      edits.reduce((current, [where, span, odd, how]) => {
        const at = current.length === 0 ? 0 : where % current.length;
        if (how === 0) return current.slice(0, at) + current.slice(at + span);
        if (how === 1) return current.slice(0, at) + odd + current.slice(at);
        if (how === 2) return current.slice(0, at + span) + current.slice(at);
        return `${current.slice(0, at)}\n${odd}\n${current.slice(at)}`;
      }, text),
    );

/** Raises every lens that can be told at all. */
const eager: Judge = (_observations, _work, _facts, lenses) =>
  lenses.map(({ id }) => ({ lens: id, confidence: 0.9, because: [] }));

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function assertSound(note: Note, whole: string): void {
  noteSchema.parse(note);
  assert.doesNotMatch(note.title, /…$/);
  assert.ok(words(note.text) <= 90, note.text);
  assert.ok(words(note.brief) <= 40, note.brief);
  assert.doesNotMatch(note.brief, /…$/, 'what goes into a commit message ends in a sentence');
  for (const { quote } of note.evidence) assert.ok(fold(whole).includes(fold(quote)), quote);
  const named = note.evidence.flatMap(({ quote, path = '' }) => `${quote} ${path}`.match(/[\p{L}\p{N}_]{4,}/gu) ?? []);
  assert.ok(
    named.some((word) => note.text.includes(word)),
    note.text,
  );
}

function noticed(input: { diff?: string; message?: string; ticket?: string }, judge?: Judge): Note[] {
  const errors: string[] = [];
  const work = {
    ...(input.diff === undefined ? {} : { change: readChange(input.diff) }),
    ...(input.message === undefined ? {} : { message: readMessage(input.message) }),
    ...(input.ticket === undefined ? {} : { ticket: readTicket(input.ticket) }),
  };
  const onError = (signal: string, error: unknown) => errors.push(`${signal}: ${error}`);
  const notes = notice(work, noFacts, 'en', { onError, ...(judge ? { judge } : {}) });
  assert.deepEqual(errors, []);
  assert.ok(notes.length <= 3);
  return notes;
}

describe('Mutated work', function () {
  this.timeout(soak ? 900_000 : 60_000);

  for (const [name, judge] of [
    ['as judged', undefined],
    ['with every lens raised', eager],
  ] as const)
    it(`gives sound notes, the same each time, ${name}`, () => {
      fc.assert(
        fc.property(mutated(diffs), mutated([message]), mutated([ticket]), (diff, said, asked) => {
          const start = Date.now();
          const input = { diff, message: said, ticket: asked };
          const notes = noticed(input, judge);
          assert.ok(Date.now() - start < 5_000, 'took longer than five seconds');
          for (const note of notes) assertSound(note, `${said}\n${diff.replace(/^[+\- ]/gm, '')}\n${asked}`);
          assert.equal(JSON.stringify(noticed(input, judge)), JSON.stringify(notes));
        }),
        { numRuns: numRuns / 2, seed: 214 },
      );
    });

  it('is read alike with LF and CR LF', () => {
    for (const diff of diffs) {
      const given = { diff, message, ticket };
      const windows = Object.fromEntries(
        Object.entries(given).map(([key, text]) => [key, text.replaceAll('\n', '\r\n')]),
      );
      assert.deepEqual(noticed(windows, eager), noticed(given, eager));
    }
  });

  for (const [kind, character] of [
    ['letters', 'a'],
    ['brackets', '('],
    ['blanks', ' '],
    ['quotes', '"'],
    ['routes', ".get('/a"],
    ['joins', ' JOIN a'],
  ] as const)
    it(`reads a single line of a million ${kind}`, () => {
      const line = character.repeat(Math.ceil(1_000_000 / character.length));
      const start = Date.now();
      noticed(
        {
          diff: `--- a/src/a.ts\n+++ b/src/a.ts\n@@ -1 +1 @@\n-${line.slice(0, 4_000)}\n+${line.slice(0, 4_000)}\n`,
          message: line,
          ticket: line,
        },
        eager,
      );
      noticed(
        { diff: `diff --git a/src/a.ts b/src/a.ts\n--- a/src/a.ts\n+++ b/src/a.ts\n@@ -1 +1 @@\n-${line}\n+${line}\n` },
        eager,
      );
      noticed({ diff: line, message: `${line}\n\n${line}`, ticket: `# ${line}\n- ${line}` }, eager);
      assert.ok(Date.now() - start < 5_000, 'took longer than five seconds');
    });
});
