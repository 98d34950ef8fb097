import { createHash, randomBytes } from 'node:crypto';
import { link, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Younger leftovers may belong to a writer that is still at work; in milliseconds. */
const settled = 10_000;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** A new name beside a file for a copy that is being written, and for the old text that is kept until it has been compared. */
export function namesBeside(name: string, expected: Uint8Array): { copy: string; kept: string } {
  const once = randomBytes(6).toString('hex');
  // The digest tells whoever finds the old text after a crash whether it is the one its writer had read.
  return { copy: `.${name}.${once}.tmp`, kept: `.${name}.${digest(expected)}.${once}.old` };
}

/**
 * Clears up behind writers that died: unfinished copies go, an old text that its writer had read goes, and an old text
 * that nobody had read becomes a conflict file. Answers the names of the conflict files.
 */
export async function clearUp(folder: string): Promise<string[]> {
  const conflicts: string[] = [];
  for (const leftover of (await readdir(folder)).filter((name) => name.startsWith('.'))) {
    const [, name, read] =
      /^\.(.{1,200}\.[a-z]{2,5})(?:\.([0-9a-f]{16}))?\.[0-9a-f]{12}\.(?:tmp|old)$/.exec(leftover) ?? [];
    const found = name && (await stat(path.join(folder, leftover)).catch(() => undefined));
    if (!name || !found || Date.now() - found.ctimeMs < settled) continue;
    const old = read && (await readFile(path.join(folder, leftover)).catch(() => undefined));
    if (old && digest(old) !== read) conflicts.push(await keepAsConflict(folder, name, leftover));
    else await rm(path.join(folder, leftover), { force: true });
  }
  return conflicts;
}

/** Keeps a text under the first free conflict name; only then the name it had is given up. */
export async function keepAsConflict(folder: string, name: string, kept: string): Promise<string> {
  const { name: base, ext } = path.parse(name);
  for (let number = 1; ; number++) {
    const conflict = `${base}.conflict${number === 1 ? '' : `-${number}`}${ext}`;
    try {
      await link(path.join(folder, kept), path.join(folder, conflict));
      await rm(path.join(folder, kept), { force: true });
      return conflict;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}
