import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { logFormat, readLog } from '../repository/log-reader';
import type { Match, PastCommit, Repository, Within } from '../repository/ports';
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

/** A repository's files as Git and the disk know them; `root` is its top folder. */
export function gitRepository(root: string): Repository {
  const lines = async (args: [string, ...string[]], options: Omit<GitOptions, 'root'>) =>
    textOf((await git(args, { root, ...options })).bytes);
  let listed: { bytes: Uint8Array; names: readonly string[] } = { bytes: new Uint8Array(), names: [] };
  return {
    async files(signal) {
      const { bytes } = await git(['ls-files', '-z', '--cached'], { root, signal });
      if (!bytes.equals(listed.bytes)) {
        const names = textOf(bytes).split('\0');
        listed = { bytes, names: names.filter((name) => name !== '' && !name.includes('\ufffd')) };
      }
      return listed.names;
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

    async settings(signal) {
      const asked = '^(remote\\..*\\.(url|promisor)|extensions\\.partialclone|user\\.email)$';
      const text = await lines(['config', '-z', '--get-regexp', asked], { signal, accept: [1] });
      const entries = text.split('\0').map((entry) => entry.split('\n') as [name: string, value?: string]);
      const urls = entries.filter(([name]) => name.endsWith('.url'));
      const [, url = ''] = urls.find(([name]) => name === 'remote.origin.url') ?? urls[0] ?? [];
      const host = /^(?:[a-z+]{2,10}:\/\/)?(?:[^@/\s]{1,200}@)?([\w.-]{1,200})[:/]/i.exec(url)?.[1]?.toLowerCase();
      // The last one set wins, as in Git.
      const me = entries.findLast(([name]) => name === 'user.email')?.[1];
      const partial = entries.some(([name]) => /\.(?:promisor|partialclone)$/.test(name));
      return { partial, ...(host ? { host } : {}), ...(me ? { me } : {}) };
    },

    async head(signal) {
      const asked = ['rev-parse', '--is-shallow-repository', '--verify', '--quiet', 'HEAD^{commit}'] as const;
      const [shallow, sha] = (await lines([...asked], { signal, accept: [1] })).split('\n');
      return sha ? { sha, shallow: shallow === 'true' } : undefined;
    },

    async log({ from, to, renames, most }, each, signal) {
      const shape = ['--name-status', renames ? '-M' : '--no-renames', '-l200'];
      const range = from === undefined ? [to] : [to, `^${from}`];
      return commits([...shape, ...range, '--'], { most, within: 60_000 }, each, signal);
    },

    async textAt(commit, name, signal) {
      const options = { signal, accept: [128], maxBytes: largest };
      const { bytes, code, truncated } = await git(['cat-file', 'blob', `${commit}:${name}`], { root, ...options });
      return code === 0 && !truncated ? textOf(bytes) : undefined;
    },

    async logOfLines({ to, path: name, first, last, most, within }, each, signal) {
      return commits(['-s', `-L${first},${last}:${name}`, to], { most, within }, each, signal);
    },
  };

  /** Reads a log; answers whether that was all of it. */
  async function commits(
    what: readonly string[],
    { most, within }: { most: number; within: number },
    each: (commit: PastCommit) => void,
    signal: AbortSignal,
  ): Promise<boolean> {
    let count = 0;
    const reader = readLog((commit) => {
      count++;
      each(commit);
    });
    const decoder = new TextDecoder();
    const shape = ['--no-merges', '-z', '--encoding=UTF-8', `--format=${logFormat}`, `-n${most + 1}`];
    const onBytes = (bytes: Buffer) => reader.push(decoder.decode(bytes, { stream: true }));
    const limits = { root, signal, timeout: within, maxBytes: 256 << 20, onBytes, long: true };
    const whole = await git(['log', ...shape, ...what], limits).then(
      ({ truncated }) => !truncated,
      (error: unknown) => {
        // What came in time is worth having.
        if (error instanceof GitError && error.reason === 'late') return false;
        throw error;
      },
    );
    if (whole) reader.end();
    return whole && count <= most;
  }
}
