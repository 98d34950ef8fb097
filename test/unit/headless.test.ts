import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { sample } from './repository/sample';

interface Answer {
  readonly id: string | number | null;
  readonly error?: string;
  readonly notes?: readonly { lens: string; title: string; text: string; confidence: number; evidence: object[] }[];
}

const diff = readFileSync('test/fixtures/stacks/express.diff', 'utf8');
const ticket = readFileSync('test/fixtures/stacks/ticket.md', 'utf8');

function answers(input: string): Answer[] {
  const { stdout, stderr, status } = spawnSync('node', ['dist/headless.js'], { input, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('The headless command', function () {
  this.timeout(60_000);
  let running: ChildProcessWithoutNullStreams | undefined;

  before(() => execFileSync('node', ['esbuild.config.mjs', '--quiet', 'headless']));
  afterEach(() => running?.kill());

  it('answers in order, says what is wrong with a malformed line, and goes on', () => {
    const lines = [
      JSON.stringify({ id: 'a', message: 'Fix typo' }),
      'not JSON',
      JSON.stringify({ message: 'no id' }),
      JSON.stringify({ id: 7, message: 3 }),
      '',
      '[]',
      JSON.stringify({ id: 'b', diff, ticket, message: null }),
    ];
    const [first, noJson, noId, wrong, list, last, ...rest] = answers(`\ufeff${lines.join('\r\n')}`);
    assert.equal(rest.length, 0);
    assert.deepEqual(first, { id: 'a', notes: [] });
    assert.deepEqual([noJson?.id, noId?.id, wrong?.id, list?.id], [null, null, null, null]);
    assert.match(noJson?.error ?? '', /JSON/);
    assert.match(noId?.error ?? '', /^id: /);
    assert.match(wrong?.error ?? '', /^message: /);
    assert.match(list?.error ?? '', /object/);
    assert.equal(last?.id, 'b');
    assert.ok((last?.notes ?? []).length > 0);
    for (const note of last?.notes ?? [])
      assert.deepEqual(Object.keys(note), ['lens', 'title', 'text', 'evidence', 'confidence']);
  });

  it('answers a line before the next one comes', async () => {
    running = spawn('node', ['dist/headless.js']);
    const lines = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      running.stdin.write(`${JSON.stringify({ id, message: 'Fix typo\u2028' })}\n`);
      assert.deepEqual(JSON.parse((await lines.next()).value), { id, notes: [] });
    }
  });

  it('never lets the label of the repository change what it says', () => {
    const [one, other] = answers(
      [1, 1].map((id, at) => JSON.stringify({ id, diff, ticket, repo: `r${at}` })).join('\n'),
    );
    assert.deepEqual(one, other);
  });

  it('takes facts from a checkout: the three notes of the sample', async () => {
    const { folder } = await sample('summary');
    const staged = execFileSync('git', ['diff', '--cached'], { cwd: folder, encoding: 'utf8' });
    const asked = readFileSync(path.join(folder, 'tickets/SHOP-214.md'), 'utf8');
    const [answer] = answers(JSON.stringify({ id: 1, diff: staged, ticket: asked, root: folder }));
    const notes = answer?.notes ?? [];
    assert.deepEqual(notes.map(({ lens }) => lens).sort(), ['caching', 'cross-team-impact', 'read-model']);
    const all = notes.map(({ text }) => text).join('\n');
    for (const { text } of notes) assert.ok(text.includes('GET /customers/:id/order-summary'), text);
    const named = [
      'customers',
      'orders',
      'order_items',
      'payments',
      'checkout',
      'billing',
      '@shop/orders',
      '@shop/architecture',
    ];
    assert.deepEqual(
      named.filter((name) => !all.includes(name)),
      [],
    );
    assert.match(all, /services\/checkout\/src\/\w+\.ts:\d/);
    const [elsewhere] = answers(JSON.stringify({ id: 1, diff: staged, root: path.join(folder, 'nowhere') }));
    assert.deepEqual(
      elsewhere?.notes?.filter(({ lens }) => lens === 'cross-team-impact'),
      [],
    );
  });
});
