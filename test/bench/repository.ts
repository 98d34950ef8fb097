// What is known of a large repository, and what it costs: issue 4's limits, on two generated repositories.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { git } from '../../src/node/git';
import { gitRepository } from '../../src/node/git-repository';
import { readChange } from '../../src/noticing/change';
import { KnownRepository } from '../../src/repository/facts';
import { type MadeCommit, makeHistory } from '../generated';

const commits = 50_000;
const files = 20_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** The same numbers at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Many packages, every file touched now and then. */
function* wide(): Iterable<MadeCommit> {
  const below = numbers(1);
  const name = (n: number) => `packages/p${n % 200}/src/part${n % 7}/file${n}.ts`;
  const manifests = Object.fromEntries(
    Array.from({ length: 200 }, (_, n) => [`packages/p${n}/package.json`, `{"name":"p${n}"}`]),
  );
  yield { at: 1_600_000_000, message: 'Start', files: { ...manifests, CODEOWNERS: '* @all\n/packages/p1/ @one\n' } };
  for (let n = 1; n < commits; n++) {
    const changed = [n % files, below(files), below(files)].map((at) => [
      name(at),
      `export const value${at} = ${n};\n`,
    ]);
    const by = `Person ${n % 60} <p${n % 60}@shop.example>`;
    yield { at: 1_600_000_000 + n * 1_800, by, message: `Change ${n}`, files: Object.fromEntries(changed) };
  }
}

/** One program whose few central files every second commit touches, and in which files move about. */
function* deep(): Iterable<MadeCommit> {
  const below = numbers(2);
  const names = Array.from({ length: files }, (_, n) => `src/area${n % 40}/deep/er/file${n}.go`);
  for (let n = 0; n < commits; n++) {
    const by = `Person ${below(12)} <p${below(12)}@shop.example>`;
    const at = 1_600_000_000 + n * 1_800;
    if (n % 50 === 49) {
      const which = below(Math.min(n, files));
      const from = names[which] ?? '';
      names[which] = `src/area${below(40)}/moved${n}/file${which}.go`;
      yield { at, by, message: `Move ${n}`, files: {}, rename: [from, names[which] ?? ''] };
    } else {
      const central = [below(20), n % files].map((which) => [
        names[which] ?? '',
        `package p\n\nfunc Value${which}() int { return ${n} }\n`,
      ]);
      if (n < files) central.push(...[0, 1].map((more) => [names[(n + more) % files] ?? '', `package p // ${n}\n`]));
      yield { at, by, message: n % 5 === 0 ? `Fix ${n}` : `Change ${n}`, files: Object.fromEntries(central) };
    }
  }
}

/** The most memory that a child of this process was seen to hold, as long as `watching` goes on. Linux only. */
function watchMemory(): () => { child: number; heap: number } {
  let child = 0;
  let heap = 0;
  const look = () => {
    heap = Math.max(heap, process.memoryUsage().heapUsed);
    try {
      for (const task of readdirSync('/proc/self/task'))
        for (const pid of readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean)) {
          const held = /RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
          child = Math.max(child, Number(held?.[1] ?? 0) * 1_024);
        }
    } catch {
      // The child ended meanwhile, or this is not Linux.
    }
  };
  const timer = setInterval(look, 10);
  return () => {
    clearInterval(timer);
    return { child, heap };
  };
}

const never = new AbortController().signal;
const failed = (error: unknown): never => {
  throw error;
};
let missed = 0;
function limit(what: string, value: number, most: number, unit: string): void {
  const met = value <= most;
  if (!met) missed++;
  console.log(`${met ? 'met   ' : 'MISSED'} ${what}: ${Math.round(value)} of ${Math.round(most)} ${unit}`);
}

async function measure(name: string, history: Iterable<MadeCommit>, changed: RegExp): Promise<void> {
  const root = makeHistory(path.join(mkdtempSync(path.join(tmpdir(), 'bench-repository-')), name), history);
  try {
    const tracked = await gitRepository(root).files(never);
    for (const file of tracked.filter((each) => changed.test(each)).slice(0, 20))
      writeFileSync(path.join(root, file), `${readFileSync(path.join(root, file), 'utf8')}export const added = 1;\n`);
    const change = readChange((await git(['diff', 'HEAD'], { root })).bytes.toString());

    const time = async (doing: () => unknown): Promise<number> => {
      const begun = performance.now();
      await doing();
      return performance.now() - begun;
    };
    const control: number[] = [];
    const first: number[] = [];
    let grown = 0;
    let held = { child: 0, heap: 0 };
    let known = new KnownRepository(gitRepository(root), failed);
    for (let round = 0; round < 3; round++) {
      control.push(
        await time(() => spawnSync('git', ['log', '--numstat', '--no-merges'], { cwd: root, stdio: 'ignore' })),
      );
      known = new KnownRepository(gitRepository(root), failed);
      collect();
      const before = process.memoryUsage().heapUsed;
      const stop = watchMemory();
      first.push(await time(() => known.factsOf(change, never)));
      const seen = stop();
      held = { child: Math.max(held.child, seen.child), heap: Math.max(held.heap, seen.heap - before) };
      collect();
      grown = Math.max(grown, process.memoryUsage().heapUsed - before);
    }
    const alone = gitAlone(root);
    const later: number[] = [];
    const different = (): never => failed(new Error('Nothing has changed.'));
    await known.factsOf(change, never, different);
    for (let round = 0; round < 15; round++) {
      later.push(await time(() => known.factsOf(change, never, different)));
      // What is asked anew behind the answer is not to be in the way of the next round.
      await new Promise((resolve) => setTimeout(resolve, 3 * alone));
    }
    const { history: past } = await known.factsOf(change, never);
    console.log(`${name}: ${past?.size} commits, ${tracked.length} files, ${past?.files.length} of them changed`);
    limit(`${name}, first facts against two git log --numstat`, median(first), 2 * median(control), 'ms');
    limit(
      `${name}, later facts (${past?.files.length} files; Git alone takes ${Math.round(alone)} ms)`,
      median(later),
      50,
      'ms',
    );
    limit(`${name}, heap at its highest and Git's own memory`, megabytes(held.heap + held.child), 150, 'MB');
    console.log(
      `       heap kept ${megabytes(grown)} MB, at its highest ${megabytes(held.heap)} MB, Git ${megabytes(held.child)} MB`,
    );
  } finally {
    rmSync(path.dirname(root), { recursive: true, force: true });
  }
}

/** What the Gits behind a warm answer cost on this machine, in milliseconds: the control of "later". */
function gitAlone(root: string): number {
  const times = Array.from({ length: 7 }, () => {
    const begun = performance.now();
    spawnSync('git', ['ls-files', '-z', '--cached'], { cwd: root });
    spawnSync('git', ['grep', '-F', '-z', '-n', '-I', '--untracked', '-e', 'value that is nowhere'], { cwd: root });
    return performance.now() - begun;
  });
  return median(times);
}

async function main(): Promise<void> {
  await measure('wide', wide(), /packages\/p1\/.*\.ts$/);
  await measure('deep', deep(), /\/file\d\.go$/);
  process.exitCode = missed > 0 ? 1 : 0;
}

void main();
