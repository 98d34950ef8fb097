import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GitError, git, gitProgram } from '../../../src/node/git';
import { gitIn, temporaryFolder } from '../repository/folder';

/** A repository with one committed file that has been changed since. */
function repository(name: string): string {
  const root = path.join(temporaryFolder(), name);
  mkdirSync(root, { recursive: true });
  gitIn(root, 'init', '--quiet');
  writeFileSync(path.join(root, 'a.txt'), 'one\n');
  gitIn(root, 'add', '.');
  gitIn(root, 'commit', '--quiet', '-m', 'Add a');
  writeFileSync(path.join(root, 'a.txt'), 'two\n');
  return root;
}

const text = async (root: string, ...args: [string, ...string[]]) => (await git(args, { root })).bytes.toString();

describe('git', function () {
  this.timeout(20_000);

  it('answers what Git prints, paths with spaces and quotes as they are', async () => {
    const root = repository('a "b" c');
    assert.equal(await text(root, 'ls-files', '-z'), 'a.txt\0');
  });

  it('never runs a program that the repository names', async () => {
    const root = repository('hostile');
    const trace = path.join(root, '..', 'trace');
    const program = path.join(root, '..', 'program.sh');
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${trace}'\ncat "$1" 2>/dev/null || cat\n`);
    chmodSync(program, 0o755);
    writeFileSync(path.join(root, '.gitattributes'), '*.txt diff=evil filter=evil\n');
    const names =
      'core.fsmonitor core.pager core.sshCommand diff.external diff.evil.command diff.evil.textconv gpg.program';
    for (const name of `${names} filter.evil.clean`.split(' ')) gitIn(root, 'config', name, program);
    gitIn(root, 'config', 'log.showSignature', 'true');
    gitIn(root, 'config', 'core.hooksPath', path.dirname(program));
    writeFileSync(path.join(path.dirname(program), 'post-index-change'), `#!/bin/sh\necho hook >> '${trace}'\n`);
    chmodSync(path.join(path.dirname(program), 'post-index-change'), 0o755);

    execFileSync('git', ['diff'], { cwd: root, env: { ...process.env, GIT_PAGER: 'cat' } });
    assert.ok(existsSync(trace), 'plain Git runs it, so the trap works');
    execFileSync('rm', [trace]);

    assert.match(await text(root, 'diff'), /\+two/);
    await text(root, 'diff', '--cached');
    assert.match(await text(root, 'log', '-p'), /\+one/);
    assert.match(await text(root, 'log', '-L1,1:a.txt'), /\+one/);
    assert.match(await text(root, 'show', 'HEAD'), /\+one/);
    await text(root, 'status', '--porcelain', '-z');
    await git(['grep', '-F', '-z', '--untracked', '-e', 'two'], { root });
    assert.equal(existsSync(trace), false);
  });

  it('does not look for a missing object on the network', async () => {
    const origin = repository('origin');
    gitIn(origin, 'commit', '--quiet', '--all', '-m', 'Change a');
    gitIn(origin, 'config', 'uploadpack.allowFilter', 'true');
    const partial = path.join(temporaryFolder(), 'partial');
    gitIn(origin, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${origin}`, partial);
    const trace = path.join(partial, '..', 'fetched');
    gitIn(partial, 'config', 'remote.origin.url', 'ssh://unreachable.invalid/shop.git');
    gitIn(partial, 'config', 'core.sshCommand', `touch '${trace}'; false`);

    assert.throws(() => gitIn(partial, 'log', '--numstat'));
    assert.ok(existsSync(trace), 'plain Git asks the network, so the trap works');
    execFileSync('rm', [trace]);

    await assert.rejects(text(partial, 'log', '--numstat'), GitError);
    assert.match(await text(partial, 'log', '--name-only', '--no-renames', '--format=%s'), /Change a\n\na\.txt/);
    assert.equal(existsSync(trace), false);
  });

  it('cuts an answer that is too long, and says so', async () => {
    const root = repository('long');
    writeFileSync(path.join(root, 'a.txt'), 'line\n'.repeat(200_000));
    const { bytes, truncated } = await git(['diff'], { root, maxBytes: 1_000 });
    assert.deepEqual([bytes.length, truncated], [1_000, true]);
  });

  it('hands the answer over piece by piece where asked to', async () => {
    const pieces: string[] = [];
    const root = repository('pieces');
    const { bytes } = await git(['ls-files', '-z'], { root, onBytes: (piece) => pieces.push(piece.toString()) });
    assert.deepEqual([bytes.length, pieces.join('')], [0, 'a.txt\0']);
  });

  it('stops when it is told to, when it takes too long, and says which', async () => {
    const root = repository('slow');
    const done = path.join(root, '..', 'done');
    gitIn(root, 'config', 'alias.slow', `!sleep 0.3; touch '${done}'`);
    const reason = (answer: Promise<unknown>) =>
      answer.then(
        () => 'answered',
        (error: GitError) => error.reason,
      );
    const stopping = new AbortController();
    const cancelled = git(['slow'], { root, signal: stopping.signal });
    const late = git(['slow'], { root, timeout: 40 });
    setTimeout(() => stopping.abort(), 40);
    assert.deepEqual(await Promise.all([cancelled, late].map(reason)), ['cancelled', 'late']);
    assert.equal(await reason(git(['ls-files'], { root, signal: stopping.signal })), 'cancelled');
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(existsSync(done), false, 'what Git started was stopped, too');
  });

  it('says in Git’s words what went wrong', async () => {
    await assert.rejects(text(temporaryFolder(), 'log'), (error: GitError) => {
      assert.equal(error.reason, 'failed');
      assert.match(error.message, /^git log: fatal: not a git repository/);
      return true;
    });
  });

  it('is not led to another repository by what the editor was started from', async () => {
    const root = repository('here');
    process.env.GIT_DIR = '/nowhere';
    try {
      assert.equal(await text(root, 'ls-files'), 'a.txt\n');
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it('takes git.exe on Windows from absolute folders of the search path only', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'git.exe'), '');
    assert.throws(() => gitProgram('.;tools', 'win32'), /Git was not found/);
    assert.equal(gitProgram(`.;${folder}`, 'win32'), path.join(folder, 'git.exe'));
  });
});
