import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gitRepository } from '../../../src/node/git-repository';
import { readChange } from '../../../src/noticing/change';
import { KnownRepository } from '../../../src/repository/facts';
import { type History, historyOf } from '../../../src/repository/history';
import { readLog } from '../../../src/repository/log-reader';
import type { LogRange, PastCommit, Repository } from '../../../src/repository/ports';
import { type MadeCommit, makeHistory } from '../../generated';
import { gitIn, temporaryFolder } from './folder';

const never = new AbortController().signal;
const day = 86_400;
const start = 1_700_000_000;
const fail = (error: unknown) => assert.fail(String(error));
const made = (...commits: MadeCommit[]): string => makeHistory(path.join(temporaryFolder(), 'repo'), commits);

const subjects = (history: History | undefined, file: string) => history?.commitsOf(file).map(({ subject }) => subject);

/** A repository that remembers which parts of the log it was asked for. */
function watched(root: string): Repository & { ranges: LogRange[] } {
  const repository = gitRepository(root);
  const ranges: LogRange[] = [];
  return {
    ...repository,
    ranges,
    log: (range, each, signal) => {
      ranges.push(range);
      return repository.log(range, each, signal);
    },
  };
}

describe('readLog', () => {
  it('reads the same, wherever the text is cut', () => {
    const text =
      '\u0001aaa\x001\0Ana\0ana@shop.example\0Add a\0\nA\0a "b".txt\0\u0001bbb\x002\0\0\0\0\u0001ccc\x003\0B\0b@x\0Move\0\nR087\0old\0new\0M\0c\0';
    const all = (cut: number): PastCommit[] => {
      const found: PastCommit[] = [];
      const reader = readLog((commit) => found.push(commit));
      reader.push(text.slice(0, cut));
      reader.push(text.slice(cut));
      reader.end();
      return found;
    };
    const whole = all(0);
    assert.deepEqual(
      whole.map(({ sha, at, name, subject, changes }) => [sha, at, name, subject, changes]),
      [
        ['aaa', 1, 'Ana', 'Add a', [{ status: 'A', path: 'a "b".txt' }]],
        ['bbb', 2, '', '', []],
        [
          'ccc',
          3,
          'B',
          'Move',
          [
            { status: 'R', path: 'new', from: 'old' },
            { status: 'M', path: 'c' },
          ],
        ],
      ],
    );
    for (let cut = 1; cut < text.length; cut++) assert.deepEqual(all(cut), whole);
  });
});

describe('historyOf', function () {
  this.timeout(20_000);

  it('follows a file through its names', async () => {
    const root = made(
      { at: start, message: 'Add', files: { 'a.ts': 'one\ntwo\nthree\nfour\n' } },
      { at: start + 1, message: 'Move', files: {}, rename: ['a.ts', 'b.ts'] },
      { at: start + 2, message: 'Move on', files: {}, rename: ['b.ts', 'c.ts'] },
      { at: start + 3, message: 'A new a', files: { 'a.ts': 'another\n' } },
    );
    const history = await historyOf(gitRepository(root), never);
    assert.deepEqual(subjects(history, 'c.ts'), ['Move on', 'Move', 'Add']);
    assert.deepEqual(subjects(history, 'b.ts'), []);
    assert.equal(history?.size, 4);
  });

  it('reads only what is new when HEAD moves on, also after a rename', async () => {
    const root = made({ at: start, message: 'Add', files: { 'a.ts': 'one\ntwo\n' } });
    const repository = watched(root);
    const first = await historyOf(repository, never);
    assert.equal(await historyOf(repository, never, first), first);
    renameSync(path.join(root, 'a.ts'), path.join(root, 'b.ts'));
    gitIn(root, 'add', '-A');
    gitIn(root, 'commit', '-qm', 'Move');
    const second = await historyOf(repository, never, first);
    assert.equal(second, first);
    assert.deepEqual(subjects(second, 'b.ts'), ['Move', 'Add']);
    assert.deepEqual(subjects(second, 'a.ts'), []);
    assert.deepEqual(
      repository.ranges.map(({ from }) => from === undefined),
      [true, false, false],
    );
  });

  it('forgets what HEAD no longer reaches: an amended commit, another branch', async () => {
    const root = made({ at: start, message: 'Add', files: { 'a.ts': 'one\n' } });
    const repository = gitRepository(root);
    writeFileSync(path.join(root, 'a.ts'), 'two\n');
    gitIn(root, 'commit', '-qam', 'Chnage');
    const known = await historyOf(repository, never);
    gitIn(root, 'commit', '--amend', '-qm', 'Change');
    assert.deepEqual(subjects(await historyOf(repository, never, known), 'a.ts'), ['Change', 'Add']);
    gitIn(root, 'checkout', '-q', '--detach', 'HEAD^');
    const back = await historyOf(repository, never, known);
    assert.deepEqual([subjects(back, 'a.ts'), back?.size, back?.now], [['Add'], 1, start]);
  });

  it('reads anew what a shallow clone has got meanwhile', async () => {
    const root = path.join(temporaryFolder(), 'shallow');
    const origin = made(
      { at: start, message: 'Add', files: { 'a.ts': 'one\n' } },
      { at: start + 1, message: 'Change', files: { 'a.ts': 'two\n' } },
    );
    gitIn('.', 'clone', '-q', '--depth=1', `file://${origin}`, root);
    const known = await historyOf(gitRepository(root), never);
    gitIn(root, 'fetch', '-q', '--unshallow');
    const whole = await historyOf(gitRepository(root), never, known);
    assert.deepEqual(
      [known, whole].map((history) => [history?.size, history?.complete]),
      [
        [1, false],
        [2, true],
      ],
    );
  });

  it('answers nothing before the first commit', async () => {
    const root = temporaryFolder();
    gitIn(root, 'init', '-q');
    assert.equal(await historyOf(gitRepository(root), never), undefined);
  });

  it('says when there is more than was looked at', async () => {
    const repository = gitRepository(made({ at: start, message: 'Add', files: { 'a.ts': 'one\n' } }));
    const cut: Repository = {
      ...repository,
      log: async (range, each, signal) => !(await repository.log(range, each, signal)),
    };
    assert.equal((await historyOf(cut, never))?.complete, false);
  });
});

const diffOf = (root: string) => readChange(gitIn(root, 'diff', 'HEAD', '-M'));

async function pastOfChange(root: string) {
  const { history } = await new KnownRepository(gitRepository(root), fail).factsOf(diffOf(root), never);
  assert.ok(history);
  return history;
}

describe('what the history says', function () {
  this.timeout(20_000);

  const chen = 'Chen Li <chen@shop.example>';
  const bot = 'renovate[bot] <bot@shop.example>';

  it('which file usually changes, too, and does not now', async () => {
    const both = (n: number) => ({
      at: start + n * day,
      message: `Change ${n}`,
      files: { 'src/a.ts': `${n}`, 'src/b.ts': `${n}`, 'gone.ts': `${n}` },
    });
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`src/many${n}.ts`, 'x']));
    const root = made(
      ...[1, 2, 3, 4].map(both),
      { at: start + 6 * day, message: 'Alone', files: { 'src/a.ts': 'x', 'gone.ts': undefined } },
      { at: start + 7 * day, message: 'Format everything', files: { ...many, 'src/a.ts': 'y' } },
    );
    writeFileSync(path.join(root, 'src/a.ts'), 'changed\n');
    assert.deepEqual((await pastOfChange(root)).together, [{ path: 'src/a.ts', other: 'src/b.ts', times: 4, of: 5 }]);
    writeFileSync(path.join(root, 'src/b.ts'), 'changed\n');
    assert.deepEqual((await pastOfChange(root)).together, []);
  });

  it('who knows a file: recent work counts more, robots and work long ago do not', async () => {
    const root = made(
      { at: start - 900 * day, message: 'Long ago', by: 'Old <old@shop.example>', files: { 'src/a.ts': '0' } },
      { at: start - 364 * day, message: 'Add', by: chen, files: { 'src/a.ts': '1' } },
      { at: start - 1, message: 'Bump', by: bot, files: { 'src/a.ts': '2' } },
      { at: start, message: 'Change', files: { 'src/a.ts': '3' } },
    );
    writeFileSync(path.join(root, 'src/a.ts'), 'changed\n');
    const { files, colleagues } = await pastOfChange(root);
    assert.deepEqual(files[0]?.people, [
      { name: 'Ana Ribeiro', mail: 'ana@shop.example', share: 0.8, commits: 1 },
      { name: 'Chen Li', mail: 'chen@shop.example', share: 0.2, commits: 1 },
    ]);
    assert.deepEqual([files[0]?.commits, files[0]?.recent, files[0]?.since], [4, 3, '2021-05-28']);
    assert.deepEqual(
      colleagues.map(({ name }) => name),
      ['Chen Li'],
      'never oneself',
    );
  });

  it('one person alone: whom to pair with is who knows the rest of that part', async () => {
    const root = made(
      { at: start, message: 'Start', by: chen, files: { 'services/a/package.json': '{}', 'services/a/src/x.ts': '' } },
      { at: start, message: 'Start', by: 'Else <else@shop.example>', files: { 'services/b/package.json': '{}' } },
      ...[1, 2, 3].map((n) => ({ at: start + n, message: 'Work', files: { 'services/a/src/vat.ts': `${n}` } })),
    );
    writeFileSync(path.join(root, 'services/a/src/vat.ts'), 'changed\n');
    const { files, colleagues } = await pastOfChange(root);
    assert.equal(files[0]?.single, true);
    assert.deepEqual(
      colleagues.map(({ name }) => name),
      ['Chen Li'],
    );
  });

  it('what mends and what takes back, and what only looks like it', async () => {
    const messages = [
      'Add',
      'Fix the retry',
      'fix typo in comment',
      'Bugfix: wait',
      'Revert "Fix the retry"',
      'prefix names',
      'Close regression #12',
    ];
    const root = made(...messages.map((message, n) => ({ at: start + n, message, files: { 'src/a.ts': `${n}` } })));
    writeFileSync(path.join(root, 'src/a.ts'), 'changed\n');
    const [file] = (await pastOfChange(root)).files;
    assert.deepEqual(
      file?.fixes.map(({ subject }) => subject),
      ['Close regression #12', 'Bugfix: wait', 'Fix the retry'],
    );
    assert.deepEqual(
      file?.reverts.map(({ subject }) => subject),
      ['Revert "Fix the retry"'],
    );
  });

  it('the history of a renamed file that is not committed yet', async () => {
    const root = made({ at: start, message: 'Add', files: { 'src/a.ts': 'one\ntwo\nthree\n' } });
    renameSync(path.join(root, 'src/a.ts'), path.join(root, 'src/b.ts'));
    gitIn(root, 'add', '-A');
    assert.deepEqual(
      (await pastOfChange(root)).files.map(({ path: name, commits }) => [name, commits]),
      [['src/b.ts', 1]],
    );
  });

  it('does not wait for a long history where told so, and says when it is known', async () => {
    const root = made({ at: start, message: 'Add', files: { 'src/a.ts': 'one\n' } });
    writeFileSync(path.join(root, 'src/a.ts'), 'changed\n');
    const repository = gitRepository(root);
    const slow: Repository = {
      ...repository,
      log: async (...asked) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        return repository.log(...asked);
      },
    };
    const known = new KnownRepository(slow, fail);
    const [change, asked] = [diffOf(root), new AbortController()];
    const cancelled = assert.rejects(known.factsOf(change, asked.signal), /abort/i);
    setTimeout(() => asked.abort(), 50);
    await cancelled;
    const first = await new Promise<unknown>((resolve, reject) => {
      let early: unknown;
      const later = () => resolve(early);
      known.factsOf(change, never, later).then(({ history }) => (early = history ?? 'not yet'), reject);
    });
    assert.equal(first, 'not yet');
    assert.equal((await known.factsOf(change, never)).history?.size, 1);
  });
});
