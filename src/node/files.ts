import { constants, copyFileSync, linkSync, renameSync, rmSync, type Stats, statSync } from 'node:fs';
import { copyFile, type FileHandle, link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FileEntry, FileSystem, Replaced } from '../proposals/file-system';
import { clearUp, keepAsConflict, namesBeside } from './leftovers';
import { withLock } from './lock';

/** The proposals' files on a local disk (architecture.md, Files): a reader always finds a whole file, old or new. */
export const nodeFiles: FileSystem = { list, read, create, replace, remove };

/** How long another program may have a file open before it writes, in milliseconds. */
const openFor = 30;
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

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

/** Undefined for what is gone since it was listed, or may not be looked at. */
function lookAt(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** So many files are looked at before others get their turn; in a row they take a fifth of the time. */
const inARow = 250;

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
  const entries: FileEntry[] = [];
  for (const [at, name] of names.entries()) {
    const found = lookAt(path.join(folder, name));
    if (found?.isFile()) entries.push({ name, size: found.size, time: found.mtimeMs });
    if (at % inARow === inARow - 1) await new Promise((done) => setImmediate(done));
  }
  return entries;
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
    await clearUp(folder);
    const beside = path.join(folder, namesBeside(name, bytes).copy);
    await writeNew(beside, bytes);
    try {
      // Unlike a rename, a link never takes the place of a file that came meanwhile.
      await link(beside, file).catch(orCopied(beside, file));
      return true;
    } finally {
      await rm(beside, { force: true });
    }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw explained(error, 'write', file);
  }
}

async function replace(folder: string, name: string, expected: Uint8Array, bytes: Uint8Array): Promise<Replaced> {
  const file = path.join(folder, name);
  try {
    return await withLock(`${file}.lock`, async (stillOurs) => {
      await clearUp(folder);
      const now = await read(folder, name);
      if (!now || Buffer.compare(now, expected) !== 0) return 'changed';
      const { copy, kept } = namesBeside(name, expected);
      await writeNew(path.join(folder, copy), bytes);
      if (!(await stillOurs())) {
        await rm(path.join(folder, copy), { force: true });
        return 'changed';
      }
      swap(folder, name, copy, kept);
      // From here on `kept` is the only name of a text that came in between, so no failure may take it away.
      const isAsRead = async (): Promise<boolean> =>
        Buffer.compare(await readFile(path.join(folder, kept)), expected) === 0;
      // A program that had opened the old file before the swap may write to it just after: look again in a moment.
      if (!(await isAsRead()) || !(await pause(openFor).then(isAsRead)))
        return { conflict: await keepAsConflict(folder, name, kept) };
      await rm(path.join(folder, kept), { force: true });
      return 'written';
    });
  } catch (error) {
    throw explained(error, 'write', file);
  }
}

async function remove(folder: string, name: string, expected: Uint8Array): Promise<boolean> {
  const file = path.join(folder, name);
  try {
    return await withLock(`${file}.lock`, async () => {
      const now = await read(folder, name);
      if (!now || Buffer.compare(now, expected) !== 0) return false;
      const { kept } = namesBeside(name, expected);
      await rename(file, path.join(folder, kept));
      if (Buffer.compare(await readFile(path.join(folder, kept)), expected) !== 0) {
        await keepAsConflict(folder, name, kept);
        return false;
      }
      await rm(path.join(folder, kept), { force: true });
      return true;
    });
  } catch (error) {
    throw explained(error, 'remove', file);
  }
}

/** In one go, so that hardly any time is left between keeping the old text and putting the new one in its place. */
function swap(folder: string, name: string, copy: string, kept: string): void {
  const [file, beside, old] = [path.join(folder, name), path.join(folder, copy), path.join(folder, kept)];
  try {
    try {
      linkSync(file, old);
    } catch (error) {
      if (!withoutLinks.has(codeOf(error))) throw error;
      copyFileSync(file, old, constants.COPYFILE_EXCL);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    rmSync(old, { force: true });
    throw error;
  }
}

/** What `link` fails with on file systems that have no hard links (FAT, some network drives). */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

function orCopied(from: string, to: string): (error: unknown) => Promise<void> {
  return (error) => {
    if (!withoutLinks.has(codeOf(error))) throw error;
    return copyFile(from, to, constants.COPYFILE_EXCL);
  };
}

/** A finished copy on disk, so that the rename is one step and survives a crash. */
async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'wx', 0o600);
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle?.close();
  }
}
