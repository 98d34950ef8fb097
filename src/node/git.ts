import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Turns } from './turns';

/** Why Git gave no answer; `stderr` holds Git's own words, in English. */
export class GitError extends Error {
  constructor(
    readonly reason: 'missing' | 'failed' | 'late' | 'cancelled',
    message: string,
    readonly stderr = '',
  ) {
    super(message);
    this.name = 'GitError';
  }
}

export interface GitOptions {
  /** Where Git works: an absolute folder. */
  readonly root: string;
  readonly signal?: AbortSignal;
  /** What Git reads from its standard input. */
  readonly input?: string | Uint8Array;
  /** The answer is cut after so many bytes; 32 MB unless told. */
  readonly maxBytes?: number;
  /** Milliseconds until Git is stopped; 10,000 unless told. */
  readonly timeout?: number;
  /** Exit codes that are an answer, too: `git grep` says 1 for "nothing found". */
  readonly accept?: readonly number[];
  /** Takes the answer piece by piece; then `bytes` stays empty and memory small. */
  readonly onBytes?: (bytes: Buffer) => void;
  /** True for what may take seconds: only one such command runs at a time, so that quick ones need not wait for it. */
  readonly long?: boolean;
}

export interface GitAnswer {
  readonly bytes: Buffer;
  readonly code: number;
  /** True where the answer was longer than `maxBytes`. */
  readonly truncated: boolean;
}

/** Settings of a repository that would start a program or change what is printed, and Git's memory kept small. */
const overridden = {
  'core.deltaBaseCacheLimit': '16m',
  'core.fsmonitor': 'false',
  'core.quotePath': 'false',
  'core.hooksPath': '/dev/null',
  'color.ui': 'false',
  'log.showSignature': 'false',
  'log.showRoot': 'true',
  'grep.column': 'false',
  'grep.fullName': 'false',
  'submodule.recurse': 'false',
};

/** No program of the repository's choosing, and no look into submodules, whose own configuration may name filters. */
const ofDiff = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--ignore-submodules=dirty'];
const ofCommand: Readonly<Record<string, readonly string[]>> = {
  diff: ofDiff,
  'diff-index': ofDiff,
  log: ofDiff,
  show: ofDiff,
  grep: ['--no-textconv', '--no-color'],
};

const kept = new Set(['GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);

/**
 * The environment Git runs in: nothing inherited that points it at another repository, no question asked, and no way to
 * the network. `GIT_NO_LAZY_FETCH` is known since Git 2.45; before that the empty list of protocols does the same.
 */
function environment(): NodeJS.ProcessEnv {
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || kept.has(name));
  const ours = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: '', LC_ALL: 'C' };
  return { ...Object.fromEntries(env), ...ours };
}

/**
 * Git's program. Windows would take a `git.exe` from the current folder before one from the search path, so there the
 * search path's absolute folders are looked through here.
 */
export function gitProgram(searchPath: string, platform: NodeJS.Platform): string {
  if (platform !== 'win32') return 'git';
  const folders = searchPath.split(';').filter((folder) => path.win32.isAbsolute(folder));
  const found = folders.map((folder) => path.join(folder, 'git.exe')).find((file) => existsSync(file));
  if (!found) throw new GitError('missing', 'Git was not found on the search path.');
  return found;
}

function stop(pid: number): void {
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}

/** Commands that compare the files on disk, for which Git would run the filters (`clean`, `process`) of the repository. */
const comparing = new Set(['diff', 'diff-index', 'diff-files', 'status']);

async function filtersOff(options: GitOptions): Promise<string[]> {
  const { bytes } = await run(['config', '-z', '--name-only', '--get-regexp', '^filter\\.'], [], {
    ...quiet(options),
    accept: [1],
  });
  const names = bytes
    .toString()
    .split('\0')
    .filter((name) => name !== '');
  return names.flatMap((name) => ['-c', name.endsWith('.required') ? `${name}=false` : `${name}=`]);
}

/** The same place and patience, nothing of what the answer is wanted for. */
function quiet({ root, signal, timeout }: GitOptions): GitOptions {
  return { root, ...(signal && { signal }), ...(timeout && { timeout }) };
}

/** However many repositories are open. */
const turns = new Turns(2);

/**
 * Runs one Git command and answers what it printed. The only place that starts Git: an argument list, no shell, bounded
 * in bytes and time, stopped with all it started; two at once at most, the others wait.
 * @throws GitError
 */
export async function git(args: readonly [string, ...string[]], options: GitOptions): Promise<GitAnswer> {
  const filters = comparing.has(args[0]) && !args.includes('--cached') ? await filtersOff(options) : [];
  return run(args, filters, options);
}

async function run(
  args: readonly [string, ...string[]],
  extra: readonly string[],
  options: GitOptions,
): Promise<GitAnswer> {
  const { long = false, signal } = options;
  const cancelled = () => new GitError('cancelled', `git ${args[0]} was cancelled.`);
  if (signal?.aborted) throw cancelled();
  return turns
    .take(long, signal, () => start(args, extra, options))
    .catch((error: unknown) => {
      throw signal?.aborted ? cancelled() : error;
    });
}

function start(
  args: readonly [string, ...string[]],
  extra: readonly string[],
  options: GitOptions,
): Promise<GitAnswer> {
  const { root, signal, input, maxBytes = 32 << 20, timeout = 10_000, accept = [], onBytes } = options;
  const [command, ...rest] = args;
  const settings = Object.entries(overridden).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const all = [
    '--no-optional-locks',
    '--no-pager',
    '-C',
    root,
    ...settings,
    ...extra,
    command,
    ...(ofCommand[command] ?? []),
    ...rest,
  ];
  return new Promise((resolve, reject) => {
    const program = gitProgram(process.env.PATH ?? '', process.platform);
    const group = process.platform !== 'win32';
    const child = spawn(program, all, { env: environment(), detached: group, windowsHide: true });
    const pieces: Buffer[] = [];
    let size = 0;
    let stderr = '';
    let ended: GitError | 'truncated' | undefined;
    const end = (why: GitError | 'truncated') => {
      ended ??= why;
      if (child.pid) stop(child.pid);
    };
    const late = setTimeout(() => end(new GitError('late', `git ${command} took longer than ${timeout} ms.`)), timeout);
    const cancel = () => end(new GitError('cancelled', `git ${command} was cancelled.`));
    signal?.addEventListener('abort', cancel, { once: true });
    const settle = () => {
      clearTimeout(late);
      signal?.removeEventListener('abort', cancel);
    };
    child.stdout.on('data', (bytes: Buffer) => {
      if (ended) return;
      const piece = bytes.subarray(0, maxBytes - size);
      size += bytes.length;
      if (onBytes) onBytes(piece);
      else pieces.push(piece);
      if (size > maxBytes) end('truncated');
    });
    child.stderr.on('data', (bytes: Buffer) => {
      if (stderr.length < 4_000) stderr += bytes.toString();
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      settle();
      if (error.code === 'ENOENT') reject(new GitError('missing', 'Git was not found on the search path.'));
      else reject(new GitError('failed', `git ${command}: ${error.message}`));
    });
    child.on('close', (code) => {
      settle();
      if (ended instanceof GitError) return reject(ended);
      const answer = { bytes: Buffer.concat(pieces), code: code ?? 0, truncated: ended === 'truncated' };
      if (answer.truncated || code === 0 || accept.includes(code ?? -1)) return resolve(answer);
      reject(new GitError('failed', `git ${command}: ${stderr.trim().split('\n')[0] ?? ''}`, stderr));
    });
    child.stdin.on('error', () => {}); // Git may end before it has read everything; its exit code says what matters.
    child.stdin.end(input);
  });
}
