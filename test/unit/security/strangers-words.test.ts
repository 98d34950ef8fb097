import assert from 'node:assert/strict';
import { bragDocument, onePage } from '../../../src/growth/documents/brag';
import { quarterOf } from '../../../src/growth/documents/period';
import { csvOf, logJson, logTable } from '../../../src/growth/documents/table';
import { readLadder } from '../../../src/growth/ladder';
import type { Note } from '../../../src/noticing/note';
import { notice } from '../../../src/noticing/notice';
import { readTicket } from '../../../src/noticing/ticket';
import { draftOf } from '../../../src/proposals/draft';
import { mostFrontMatter } from '../../../src/proposals/front-matter';
import { proposalFile, readProposal, withStatus } from '../../../src/proposals/markdown';
import { readTeamFile, withQuiet } from '../../../src/repository/team-file';
import { withoutCredentials } from '../../../src/words/credentials';
import { growth as words } from '../../../src/words/en/growth';
import { nestsTooDeeply } from '../../../src/words/nesting';
import { askWhy } from '../../../src/words/questions';
import { record, written } from '../growth/log';

/** Put together here, so that no scanner of this repository takes one for a leak. */
const credentials = {
  'of AWS': `AKIA${'IOSFODNN7'.repeat(2).slice(0, 16)}`,
  'of GitHub': `ghp_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`,
  'of Slack': `xoxb-${'123456789012-'.repeat(2)}abcdef`,
  'of Stripe': `sk_live_${'4eC39HqLyj'.repeat(3)}`,
  'as a JSON Web Token': `eyJ${'hbGciOiJIUz'}.eyJ${'zdWIiOiIxMj'}.${'SflKxwRJSM'}`,
  'as a line of a private key': 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj',
};
const password = 'hunter2hunter2';

const front = 'schema: 1\nid: 2026-01-02-a\ntitle: A\nstatus: draft\ncreated: 2026-01-02T03:04:05Z\n';
const page = (yaml: string): string => `---\n${front}${yaml}\n---\n# A\n`;

describe('A credential', () => {
  for (const [kind, credential] of Object.entries(credentials))
    it(`${kind} is hidden wherever it stands`, () => {
      for (const text of [credential, `key=${credential};`, `("${credential}")`, `see ${credential}.`])
        assert.ok(!withoutCredentials(text).includes(credential), withoutCredentials(text));
    });

  it('is hidden in an address and behind a telling name, and nothing else is touched', () => {
    assert.equal(withoutCredentials(`postgres://shop:${password}@db:5432/shop`), 'postgres://••••••••@db:5432/shop');
    assert.equal(withoutCredentials(`DB_PASSWORD: "${password}"`), 'DB_PASSWORD: "••••••••"');
    assert.equal(withoutCredentials(`api_key=${password}`), 'api_key=••••••••');
    for (const plain of [
      'const token = process.env.SHOP_TOKEN_2;',
      'password: readFrom("vault-2")',
      'services/orders/src/order-summary-v2.ts:120',
      'a commit 0123456789abcdef0123456789abcdef01234567',
      'The token bucket holds 1000 requests.',
      'https://shop.example/a:b/c@2x.png',
    ])
      assert.equal(withoutCredentials(plain), plain);
  });

  it('of the evidence stands neither in the draft nor in its front matter', () => {
    const evidence = [{ path: 'config.yaml', line: 3, quote: `password: ${password}` }];
    const note = { title: 'A', text: 'b', brief: 'c', noticed: `It holds ghp_${'a1B2c3D4e5'.repeat(3)}.` };
    const told: Note = { lens: 'security-privacy', confidence: 0.9, because: [], slots: {}, evidence, ...note };
    const draft = draftOf({ notes: [told], language: 'en' });
    const file = proposalFile(
      { schema: 1, id: '2026-01-02-a', status: 'draft', created: '2026-01-02T03:04:05Z', ...draft.front },
      draft.body,
    );
    assert.ok(file.includes('password: ••••••••'), file);
    assert.doesNotMatch(file, /hunter2|ghp_/);
  });

  it('of a page is hidden in what is exported', () => {
    const leaking = written(
      { title: `Rotate token=${password}`, status: 'shipped' },
      `## Problem\n\nsecret: ${password}\n`,
    );
    const log = record({ proposals: [leaking] });
    const period = quarterOf('2026-11-22');
    const exports = [
      bragDocument(log, period, words),
      onePage(log, period, words),
      csvOf(logTable(log.proposals)),
      logJson(log.proposals),
    ];
    for (const text of exports) {
      assert.ok(text.includes('token=••••••••'), text);
      assert.ok(!text.includes(password), text);
    }
  });
});

describe('What a terminal or a spreadsheet would obey', () => {
  const escapes = '\u001b]0;owned\u0007\u001b[2J\u202e';
  const obeyed = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

  it('is no part of the notes on a ticket, of their words for the commit message, nor of the question about it', () => {
    const ticket = readTicket(
      `# SHOP-1: Add GET /orders/summary${escapes} for checkout\n\nCheckout, billing and search call it on every page view.\n`,
    );
    const notes = notice({ ticket }, {}, 'en');
    assert.ok(notes.length > 0);
    for (const { title, text, brief } of notes) assert.doesNotMatch(title + text + brief, obeyed);
    assert.doesNotMatch(askWhy(ticket.title, 'en').replaceAll('\n', ''), obeyed);
  });

  it('is no part of a draft', () => {
    const evidence = [{ in: 'ticket' as const, quote: `Add it ${escapes}` }];
    const note = { lens: 'caching' as const, title: 'A', text: 'b', brief: 'c', noticed: escapes, confidence: 0.9 };
    const { body } = draftOf({ notes: [{ ...note, because: [], slots: { work: escapes }, evidence }], language: 'en' });
    assert.doesNotMatch(body.replaceAll('\n', ''), obeyed);
  });

  it('is written into a table as text', () => {
    assert.equal(csvOf({ columns: ['a'], rows: [['=cmd|x'], ['@x']] }), "a\r\n'=cmd|x\r\n'@x\r\n");
  });
});

describe('A front matter made to break its reader', () => {
  const bombs = {
    'brackets that open and never close': `a: ${'['.repeat(60_000)}`,
    'brackets in brackets': `a: ${'['.repeat(60_000)}${']'.repeat(60_000)}`,
    'one bracket a line': `a:\n${' [\n'.repeat(30_000)}`,
    'keys in keys': Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'lists in lists': `${'- '.repeat(60_000)}a`,
    'questions in questions': `${'? '.repeat(60_000)}a`,
  };
  for (const [kind, yaml] of Object.entries(bombs))
    it(`is listed with the reason and left alone: ${kind}`, () => {
      const read = readProposal(page(yaml));
      assert.ok('reason' in read);
      assert.match(read.reason, /nests too deeply/);
      assert.throws(() => withStatus(page(yaml), 'shared', '2026-01-02T03:04:05Z', 'A <a@shop.example>'), /too deeply/);
      assert.match(readTeamFile(yaml).problems[0]?.message ?? '', /nests too deeply/);
      assert.throws(() => withQuiet(yaml, { lens: 'caching', because: 'x' }), /too deeply/);
      const ladder = readLadder(yaml);
      assert.match('problems' in ladder ? (ladder.problems[0]?.message ?? '') : '', /nests too deeply/);
    });

  it('is told from an honest one with many brackets and deep quotes', () => {
    const many = `evidence:\n${'  - {path: a.ts, quote: "f([[[[[[[["}\n'.repeat(200)}zebra: |\n${' '.repeat(90)}[[[[\n`;
    assert.equal(nestsTooDeeply(many), false);
    assert.ok('proposal' in readProposal(page(many)));
  });

  it('is not read beyond its limit', () => {
    const read = readProposal(page(`zebra: "${'x'.repeat(mostFrontMatter)}"`));
    assert.ok('reason' in read);
    assert.match(read.reason, /too long/);
  });

  it('cannot reach into the objects of this program', () => {
    const read = readProposal(page('__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}'));
    assert.ok('proposal' in read);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal((read.proposal as { polluted?: unknown }).polluted, undefined);
  });

  it('has no id that leads to another folder', () => {
    for (const id of [
      '../../.ssh/config',
      '2026-01-02-../a',
      '2026-01-02-a/b',
      '2026-01-02-a\\b',
      '/etc/passwd',
      'CON',
    ])
      assert.ok('reason' in readProposal(page('').replace('2026-01-02-a', JSON.stringify(id))), id);
  });
});
