import { closeSync, openSync, writeSync } from 'node:fs';
import { link, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';

/** A lock older than this many milliseconds belongs to nobody any more. */
const stale = 10_000;
/** A writer puts its name in at once; a lock that is still empty after this many milliseconds has lost its writer. */
const nameless = 1_000;
const patience = 12_000;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Runs `work` while no other writer of ours holds the lock file; waits at most twelve seconds for it. A lock is given up
 * on when its process is gone, or after ten seconds. `stillOurs` tells a writer that has slept whether it may go on.
 */
export async function withLock<T>(lock: string, work: (stillOurs: () => Promise<boolean>) => Promise<T>): Promise<T> {
  const mine = `${process.pid}@${hostname()} ${Date.now()} ${Math.random()}\n`;
  const stillOurs = async (): Promise<boolean> => (await readFile(lock, 'utf8').catch(() => '')) === mine;
  const until = Date.now() + patience;
  while (!(await taken(lock, mine))) {
    if (Date.now() > until) throw new Error('another program has been writing it for a long time');
    await pause(5 + Math.random() * 20);
  }
  try {
    return await work(stillOurs);
  } finally {
    if (await stillOurs()) await rm(lock, { force: true });
  }
}

async function taken(lock: string, mine: string): Promise<boolean> {
  const held = await made(lock, mine);
  if (held === undefined) return true;
  if (isGone(held) || (await isOlder(lock, held === '' ? nameless : stale))) await takeAway(lock, held);
  return false;
}

/** Makes the lock; answers what stands in the one that is there already. */
async function made(lock: string, mine: string): Promise<string | undefined> {
  try {
    const descriptor = openSync(lock, 'wx', 0o600);
    // In one go: a lock is empty for as short a time as can be.
    writeSync(descriptor, mine);
    closeSync(descriptor);
    return undefined;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return readFile(lock, 'utf8').catch(() => '');
  }
}

async function isOlder(lock: string, than: number): Promise<boolean> {
  const found = await stat(lock).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > than;
}

/** Whether the lock names a process of this machine that runs no more. */
function isGone(held: string): boolean {
  const [, pid = '', host = ''] = /^(\d{1,10})@([^\s]{1,255}) /.exec(held) ?? [];
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** Takes a dead lock away, and gives it back if it turns out to be a new one: another writer was faster. */
async function takeAway(lock: string, held: string): Promise<void> {
  const aside = `${lock}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    await rename(lock, aside);
    if ((await readFile(aside, 'utf8')) !== held) await link(aside, lock);
  } catch {
    // Gone already, or there is a newer one: the next attempt sees.
  } finally {
    await rm(aside, { force: true });
  }
}
