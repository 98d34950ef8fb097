import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  amended,
  commitsMade,
  committed,
  type RunGit,
  ranged,
  uncommitted,
} from '../../../src/editor/work/change-at-hand';
import { git } from '../../../src/node/git';

const run: RunGit = async (root, args) => (await git(args, { root })).bytes.toString();

describe('The change at hand', () => {
  let root = '';
  const shell = (...args: string[]): string => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  const write = (name: string, text: string): void => writeFileSync(path.join(root, name), text);

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'at-hand-'));
    shell('init', '-q', '-b', 'main');
    for (const [name, value] of Object.entries({ 'user.name': 'A', 'user.email': 'a@b.c', 'diff.noprefix': 'true' })) {
      shell('config', name, value);
    }
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const commit = (name: string, text: string, message: string): void => {
    write(name, text);
    shell('add', name);
    shell('commit', '-q', '-m', message);
  };

  it('is the index, also before the first commit', async () => {
    write('a.txt', 'one\n');
    shell('add', 'a.txt');
    const { source, diff } = await uncommitted(run, root);
    assert.equal(source, 'index');
    assert.match(diff, /^diff --git a\/a\.txt b\/a\.txt\n[\s\S]*\n\+one\n$/);
  });

  it('is the tracked changes where nothing is staged, and the new files where a smart commit takes them', async () => {
    commit('a.txt', 'one\n', 'Add a');
    assert.deepEqual(await uncommitted(run, root), { source: 'none', diff: '' });
    write('a.txt', 'two\n');
    write('new file.ts', 'three\nfour');
    assert.doesNotMatch((await uncommitted(run, root)).diff, /three/);
    const { source, diff } = await uncommitted(run, root, async () => 'three\nfour');
    assert.equal(source, 'tracked');
    assert.match(diff, /\+two\n[\s\S]*\+\+\+ b\/new file\.ts\n@@ -0,0 \+1,2 @@\n\+three\n\+four\n$/);
  });

  it('is HEAD and the index together when amending, also the first commit', async () => {
    commit('a.txt', 'one\n', 'Add a');
    write('b.txt', 'two\n');
    shell('add', 'b.txt');
    const first = await amended(run, root);
    assert.ok(first.diff.includes('+one') && first.diff.includes('+two'));
    shell('commit', '-q', '-m', 'Add b');
    const second = await amended(run, root);
    assert.equal(second.source, 'amend');
    assert.ok(!second.diff.includes('+one') && second.diff.includes('+two'));
  });

  it('is a commit with its message, also the first one', async () => {
    commit('a.txt', 'one\n', 'Add a\n\nBecause.');
    const { message, diff } = await committed(run, root, 'HEAD');
    assert.equal(message, 'Add a\n\nBecause.');
    assert.match(diff, /^diff --git a\/a\.txt/);
  });

  it('tells the commits just made, and what an amended one replaces, from a checkout', async () => {
    commit('a.txt', 'one\n', 'Add a');
    const first = shell('rev-parse', 'HEAD').trim();
    assert.deepEqual(await commitsMade(run, root, undefined), [{ commit: first }]);
    commit('b.txt', 'two\n', 'Add b');
    const second = shell('rev-parse', 'HEAD').trim();
    shell('commit', '-q', '--amend', '-m', 'Add b, too');
    const third = shell('rev-parse', 'HEAD').trim();
    const made = [{ commit: third, replaces: second }, { commit: second }];
    assert.deepEqual(await commitsMade(run, root, first), made);
    assert.deepEqual(await commitsMade(run, root, second), made.slice(0, 1));
    shell('checkout', '-q', '-b', 'other');
    assert.deepEqual(await commitsMade(run, root, first), []);
    commit('c.txt', 'three\n', 'Add c');
    const fourth = shell('rev-parse', 'HEAD').trim();
    assert.deepEqual(
      await commitsMade(run, root, first),
      [{ commit: fourth }],
      'what was before the checkout is another story',
    );
  });

  it('is what a branch brings, with its messages in order', async () => {
    commit('a.txt', 'one\n', 'Add a');
    shell('checkout', '-q', '-b', 'topic');
    commit('b.txt', 'two\n', 'Add b');
    commit('c.txt', 'three\n', 'Add c');
    shell('checkout', '-q', 'main');
    commit('d.txt', 'four\n', 'Add d');
    shell('checkout', '-q', 'topic');
    const { message, diff } = await ranged(run, root, 'main');
    assert.match(message ?? '', /^Add b\n\nAdd c$/);
    assert.ok(diff.includes('+two') && diff.includes('+three') && !diff.includes('four'));
  });
});
