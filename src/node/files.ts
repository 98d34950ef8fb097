import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, link, mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { FileEntry, FileSystem, Replaced } from '../proposals/file-system';
import { withLock } from './lock';

/** The proposals' files on a local disk (architecture.md, Files): a reader always finds a whole file, old or new. */
export const nodeFiles: FileSystem = { list, read, create, replace };

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** `error` as a sentence a person can act on. */
function explained(error: unknown, what: string, place: string): Error {
  const why: Readonly<Record<string, string>> = {
    ENOSPC: 'the disk is full',
    EACCES: 'you have no right to',
    EPERM: 'you have no right to',
    EROFS: 'the disk is read-only',
    EBUSY: 'another program holds it',
    ENOTDIR: 'a part of its path is a file',
  };
  const reason = why[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return new Error(`Cannot ${what} ${place}: ${reason}. Nothing was changed.`, { cause: error });
}

async function list(folder: string): Promise<readonly FileEntry[] | undefined> {
  let names: string[];
  try {
    names = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw explained(error, 'list', folder);
  }
  const entries = await Promise.all(
    names.map(async (name): Promise<FileEntry | undefined> => {
      const found: Stats | undefined = await stat(path.join(folder, name)).catch(() => undefined);
      return found?.isFile() ? { name, size: found.size, time: found.mtimeMs } : undefined;
    }),
  );
  return entries.filter((entry) => entry !== undefined);
}

async function read(folder: string, name: string): Promise<Uint8Array | undefined> {
  const file = path.join(folder, name);
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw explained(error, 'read', file);
  }
}

async function create(folder: string, name: string, bytes: Uint8Array): Promise<boolean> {
  const file = path.join(folder, name);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const beside = await writeBeside(file, bytes);
    try {
      // Unlike a rename, a link never takes the place of a file that came meanwhile.
      await link(beside, file);
      return true;
    } finally {
      await unlink(beside);
    }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw explained(error, 'write', file);
  }
}

async function replace(folder: string, name: string, expected: Uint8Array, bytes: Uint8Array): Promise<Replaced> {
  const file = path.join(folder, name);
  try {
    return await withLock(`${file}.lock`, async () => {
      const now = await read(folder, name);
      if (!now || Buffer.compare(now, expected) !== 0) return 'changed';
      const beside = await writeBeside(file, bytes);
      const kept = `${beside}.old`;
      try {
        await link(file, kept);
        await rename(beside, file);
        const old = await readFile(kept);
        return Buffer.compare(old, expected) === 0 ? 'written' : { conflict: await keepAsConflict(folder, name, kept) };
      } finally {
        await rm(beside, { force: true });
        await rm(kept, { force: true });
      }
    });
  } catch (error) {
    throw explained(error, 'write', file);
  }
}

/** A finished copy on disk in the same folder, so that the rename is one step and survives a crash. */
async function writeBeside(file: string, bytes: Uint8Array): Promise<string> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  let handle: FileHandle | undefined;
  try {
    handle = await open(beside, 'wx', 0o600);
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    await handle?.close();
  }
  return beside;
}

/** Keeps the text that came between reading and renaming under the first free conflict name. */
async function keepAsConflict(folder: string, name: string, kept: string): Promise<string> {
  const base = name.replace(/\.md$/, '');
  for (let number = 1; ; number++) {
    const conflict = `${base}.conflict${number === 1 ? '' : `-${number}`}.md`;
    try {
      await link(kept, path.join(folder, conflict));
      return conflict;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}
