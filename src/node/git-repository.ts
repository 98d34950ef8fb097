import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Match, Repository } from '../repository/ports';
import { type GitOptions, git } from './git';

/** Larger files are not read: nothing that is looked for in a repository's own files is that long. */
const largest = 1 << 20;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** `path NUL line NUL text` of `git grep -z -n`; what is not UTF-8 is left out, because it could not be quoted. */
function matchesIn(text: string): Match[] {
  const found: Match[] = [];
  for (const row of text.split('\n')) {
    const [file, line, words] = row.split('\0');
    if (!file || !line || words === undefined || row.includes('\ufffd')) continue;
    found.push({ path: file, line: Number(line), text: words.replace(/\r$/, '') });
  }
  return found;
}

/** A repository's files as Git and the disk know them; `root` is its top folder. */
export function gitRepository(root: string): Repository {
  const lines = async (args: [string, ...string[]], options: Omit<GitOptions, 'root'>) =>
    textOf((await git(args, { root, ...options })).bytes);
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

    async search(literals, signal, within = []) {
      const wanted = literals.filter((literal) => literal !== '' && !/[\n\0]/.test(literal));
      if (wanted.length === 0) return [];
      const flags = ['-F', '-z', '-n', '-I', '--untracked', '--full-name'];
      const patterns = wanted.flatMap((literal) => ['-e', literal]);
      const paths = within.map((name) => `:(top,literal)${name}`);
      const limits = { signal, accept: [1], maxBytes: 2 << 20, timeout: 5_000 };
      return matchesIn(await lines(['grep', ...flags, ...patterns, '--', ...paths], limits));
    },

    async host(signal) {
      const urls = await lines(['config', '-z', '--get-regexp', '^remote\\..*\\.url$'], { signal, accept: [1] });
      const entries = urls.split('\0').map((entry) => entry.split('\n'));
      const [, url] = entries.find(([name]) => name === 'remote.origin.url') ?? entries[0] ?? [];
      return url && /^(?:[a-z+]{2,10}:\/\/)?(?:[^@/\s]{1,200}@)?([\w.-]{1,200})[:/]/i.exec(url)?.[1]?.toLowerCase();
    },
  };
}
