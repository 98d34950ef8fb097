import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { git } from '../../../src/node/git';
import { gitRepository } from '../../../src/node/git-repository';
import { Turns } from '../../../src/node/turns';
import { readChange } from '../../../src/noticing/change';
import { KnownRepository } from '../../../src/repository/facts';
import { makeHistory } from '../../generated';
import { gitIn, temporaryFolder } from '../repository/folder';

const fail = (error: unknown) => assert.fail(String(error));

/** How many processes this one has started meanwhile, and how many of them ran at once at most. */
async function processesOf(doing: () => Promise<unknown>): Promise<{ all: number; peak: number }> {
  let [all, running, peak] = [0, 0, 0];
  const seen = (message: unknown) => {
    const { process: child } = message as { process: ChildProcess };
    all++;
    running++;
    peak = Math.max(peak, running);
    child.once('close', () => running--);
  };
  subscribe('child_process', seen);
  try {
    await doing();
  } finally {
    unsubscribe('child_process', seen);
  }
  return { all, peak };
}

describe('turns', function () {
  this.timeout(20_000);
  const never = new AbortController().signal;

  it('two Git processes at once and no more, however many repositories are asked at once', async () => {
    const roots = [1, 2, 3].map((n) => {
      const root = makeHistory(path.join(temporaryFolder(), 'repo'), [
        { at: 1_700_000_000, message: 'Start', files: { 'a/package.json': '{"name":"a"}', 'a/src/run.ts': 'x\n' } },
      ]);
      writeFileSync(path.join(root, 'a/src/run.ts'), `export function runAll${n}() {}\n`);
      return root;
    });
    const changes = roots.map((root) => readChange(gitIn(root, 'diff')));
    const { all, peak } = await processesOf(() =>
      Promise.all(
        roots.flatMap((root, at) => [
          new KnownRepository(gitRepository(root), fail).factsOf(changes[at] ?? assert.fail(), never),
          git(['diff'], { root }),
          git(['status', '-z'], { root }),
        ]),
      ),
    );
    assert.ok(all > 20, `${all} were started`);
    assert.equal(peak, 2);
  });

  it('one long thing at a time, and quick ones pass it', async () => {
    const turns = new Turns(2);
    const told: string[] = [];
    let end = () => {};
    const first = turns.take(true, undefined, () => new Promise<void>((resolve) => (end = resolve)));
    const second = turns.take(true, undefined, async () => told.push('long'));
    await turns.take(false, undefined, async () => told.push('quick'));
    assert.deepEqual(told, ['quick']);
    end();
    await Promise.all([first, second]);
    assert.deepEqual(told, ['quick', 'long']);
  });

  it('who gives up waiting is not begun, and what fails gives its turn on', async () => {
    const turns = new Turns(1);
    const stop = new AbortController();
    let begun = false;
    const failing = turns.take(false, undefined, async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      throw new Error('failed');
    });
    const waiting = turns.take(false, stop.signal, async () => (begun = true));
    stop.abort(new Error('given up'));
    await assert.rejects(waiting, /given up/);
    await assert.rejects(failing, /failed/);
    assert.equal(await turns.take(false, stop.signal, async () => 'next'), 'next');
    assert.equal(begun, false);
  });

  it('is all there is: only git.ts starts processes', () => {
    const starting = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && readFileSync(path.join('src', file), 'utf8').includes('child_process'))
      .map((file) => file.split(path.sep).join('/'));
    assert.deepEqual(starting, ['node/git.ts']);
  });
});
