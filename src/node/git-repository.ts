import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { logFormat, readLog } from '../repository/log-reader';
import type { Match, Repository, Within } from '../repository/ports';
import { GitError, type GitOptions, git } from './git';

/** Larger files are not read: nothing that is looked for in a repository's own files is that long. */
const largest = 1 << 20;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** `path NUL line NUL text` of `git grep -z -n`; what is not UTF-8 is left out, because it could not be quoted. */
function matchesIn(text: string): Match[] {
  const found: Match[] = [];
  const row = /([^\0]+)\0(\d+)\0([^\n]*)(?:\n|$)/y;
  for (let match = row.exec(text); match; match = row.exec(text)) {
    const [whole, file = '', line, words = ''] = match;
    if (!whole.includes('\ufffd')) found.push({ path: file, line: Number(line), text: words.replace(/\r$/, '') });
  }
  return found;
}

/** Windows takes no command line of more than 32,767 characters. */
const longestList = 20_000;

function pathspecs(within: Within): string[] {
  if ('named' in within) return within.named.map((name) => `:(top,glob)**/${name}`);
  const specs: string[] = [];
  let length = 0;
  for (const file of within.files) {
    const spec = `:(top,literal)${file}`;
    length += spec.length + 3;
    if (length > longestList) break;
    specs.push(spec);
  }
  return specs;
}

/** Lets two of the given things be done at once; the others wait for their turn. */
function twoAtOnce(): <T>(doing: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (doing) => {
    if (running < 2) running++;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await doing();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

/** A repository's files as Git and the disk know them; `root` is its top folder. At most two Gits run at once. */
export function gitRepository(root: string): Repository {
  const inTurn = twoAtOnce();
  const lines = (args: [string, ...string[]], options: Omit<GitOptions, 'root'>) =>
    inTurn(async () => textOf((await git(args, { root, ...options })).bytes));
  return {
    async files(signal) {
      const text = await lines(['ls-files', '-z', '--cached'], { signal });
      return text.split('\0').filter((name) => name !== '' && !name.includes('\ufffd'));
    },

    async read(name, signal) {
      signal.throwIfAborted();
      try {
        const file = await realpath(path.join(root, name));
        const inside = path.relative(await realpath(root), file);
        if (inside.startsWith('..') || path.isAbsolute(inside)) return undefined;
        const handle = await open(file);
        try {
          const { size } = await handle.stat();
          return size > largest ? undefined : await handle.readFile({ encoding: 'utf8', signal });
        } finally {
          await handle.close();
        }
      } catch {
        signal.throwIfAborted();
        return undefined;
      }
    },

    async search(literals, signal, within) {
      const wanted = literals.filter((literal) => literal !== '' && !/[\n\0]/.test(literal));
      if (wanted.length === 0) return [];
      const flags = ['-F', '-z', '-n', '-I', '--untracked', '--full-name'];
      const patterns = wanted.flatMap((literal) => ['-e', literal]);
      const paths = within ? pathspecs(within) : [];
      const limits = { signal, accept: [1], maxBytes: 2 << 20, timeout: 5_000 };
      return matchesIn(await lines(['grep', ...flags, ...patterns, '--', ...paths], limits));
    },

    async host(signal) {
      const urls = await lines(['config', '-z', '--get-regexp', '^remote\\..*\\.url$'], { signal, accept: [1] });
      const entries = urls.split('\0').map((entry) => entry.split('\n'));
      const [, url] = entries.find(([name]) => name === 'remote.origin.url') ?? entries[0] ?? [];
      return url && /^(?:[a-z+]{2,10}:\/\/)?(?:[^@/\s]{1,200}@)?([\w.-]{1,200})[:/]/i.exec(url)?.[1]?.toLowerCase();
    },

    async me(signal) {
      return (
        (await lines(['config', '-z', '--get', 'user.email'], { signal, accept: [1] })).split('\0')[0] || undefined
      );
    },

    async head(signal) {
      const asked = ['rev-parse', '--is-shallow-repository', '--verify', '--quiet', 'HEAD^{commit}'] as const;
      const [shallow, sha] = (await lines([...asked], { signal, accept: [1] })).split('\n');
      if (!sha) return undefined;
      const promisor = ['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'] as const;
      const partial = await lines([...promisor], { signal, accept: [1] });
      return { sha, shallow: shallow === 'true', partial: partial !== '' };
    },

    async log({ from, to, renames, most }, each, signal) {
      let count = 0;
      const reader = readLog((commit) => {
        count++;
        each(commit);
      });
      const decoder = new TextDecoder();
      const shape = ['--no-merges', '--name-status', '-z', '--encoding=UTF-8', `--format=${logFormat}`];
      const what = [renames ? '-M' : '--no-renames', '-l200', `-n${most + 1}`];
      const range = from === undefined ? [to] : [to, `^${from}`];
      const onBytes = (bytes: Buffer) => reader.push(decoder.decode(bytes, { stream: true }));
      const limits = { root, signal, timeout: 60_000, maxBytes: 256 << 20, onBytes };
      const whole = await inTurn(() => git(['log', ...shape, ...what, ...range, '--'], limits)).then(
        ({ truncated }) => !truncated,
        (error: unknown) => {
          // What came in time is worth having.
          if (error instanceof GitError && error.reason === 'late') return false;
          throw error;
        },
      );
      if (whole) reader.end();
      return whole && count <= most;
    },
  };
}
