import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';

/** A lock older than this many milliseconds belongs to nobody any more. */
const stale = 10_000;
const patience = 12_000;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Runs `work` while no other writer of ours holds the lock file; waits at most twelve seconds for it. */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const mine = `${process.pid}@${hostname()} ${Date.now()} ${Math.random()}\n`;
  const until = Date.now() + patience;
  while (!(await taken(lock, mine))) {
    if (Date.now() > until) throw new Error('another program has been writing it for a long time');
    await pause(5 + Math.random() * 20);
  }
  try {
    return await work();
  } finally {
    // Only our own: a stale lock may have been taken over.
    if ((await readFile(lock, 'utf8').catch(() => '')) === mine) await rm(lock, { force: true });
  }
}

async function taken(lock: string, mine: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx', 0o600);
    try {
      await handle.writeFile(mine);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const found = await stat(lock).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > stale) await rm(lock, { force: true });
    return false;
  }
}
