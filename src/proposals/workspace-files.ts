import type { FileEntry, FileSystem, Replaced } from './file-system';

/** The part of `vscode.workspace.fs` that is used; places are whatever stands for a URI there. */
export interface WorkspaceFileSystem<Uri> {
  readDirectory(uri: Uri): PromiseLike<[name: string, type: number][]>;
  stat(uri: Uri): PromiseLike<{ readonly type: number; readonly mtime: number; readonly size: number }>;
  readFile(uri: Uri): PromiseLike<Uint8Array>;
  writeFile(uri: Uri, bytes: Uint8Array): PromiseLike<void>;
  createDirectory(uri: Uri): PromiseLike<void>;
  delete(uri: Uri): PromiseLike<void>;
}

const isFile = (type: number): boolean => (type & 1) === 1;
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
const isMissing = (error: unknown): boolean => codeOf(error) === 'FileNotFound';

/** A finished text beside a file that was being written over: the file may be half of it. */
export const sideName = (name: string): string => `.${name}.saving`;

/** The name of the file that a side file belongs to; undefined for any other file. */
export const nameBehind = (side: string): string | undefined => /^\.(.{1,250})\.saving$/.exec(side)?.[1];

/**
 * Proposals behind `workspace.fs` (the web, virtual workspaces), whose rename is not atomic: the text is written beside
 * first, then time and content are checked, then the file is written over and the side file goes. A side file that is
 * still there holds a whole text that was being saved; it is offered, never thrown away.
 */
export function workspaceFiles<Uri>(
  fs: WorkspaceFileSystem<Uri>,
  uriOf: (folder: string, name?: string) => Uri,
): FileSystem {
  const read = async (folder: string, name: string): Promise<Uint8Array | undefined> => {
    try {
      return await fs.readFile(uriOf(folder, name));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw explained(error, 'read', name);
    }
  };
  const list = async (folder: string): Promise<readonly FileEntry[] | undefined> => {
    let names: [string, number][];
    try {
      names = await fs.readDirectory(uriOf(folder));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw explained(error, 'list', folder);
    }
    const files = names.filter(([, type]) => isFile(type));
    const entries = files.map(async ([name]): Promise<FileEntry[]> => {
      try {
        const { size, mtime } = await fs.stat(uriOf(folder, name));
        return [{ name, size, time: mtime }];
      } catch {
        return []; // Gone between listing and looking.
      }
    });
    return (await Promise.all(entries)).flat();
  };
  const create = async (folder: string, name: string, bytes: Uint8Array): Promise<boolean> => {
    try {
      await fs.createDirectory(uriOf(folder));
      if ((await read(folder, name)) !== undefined) return false;
      await fs.writeFile(uriOf(folder, name), bytes);
      return true;
    } catch (error) {
      throw explained(error, 'write', name);
    }
  };
  const replace = async (folder: string, name: string, expected: Uint8Array, bytes: Uint8Array): Promise<Replaced> => {
    const [file, side] = [uriOf(folder, name), uriOf(folder, sideName(name))];
    try {
      if ((await read(folder, sideName(name))) !== undefined)
        throw new Error(`${sideName(name)} holds a text that was not saved to its end; restore or delete it first`);
      await fs.writeFile(side, bytes);
      const now = await read(folder, name);
      if (!now || !isSame(now, expected)) {
        await fs.delete(side);
        return 'changed';
      }
      await fs.writeFile(file, bytes);
      const written = await read(folder, name);
      if (!written || !isSame(written, bytes)) return { conflict: sideName(name) };
      await fs.delete(side);
      return 'written';
    } catch (error) {
      throw explained(error, 'write', name);
    }
  };
  const remove = async (folder: string, name: string, expected: Uint8Array): Promise<boolean> => {
    try {
      const now = await read(folder, name);
      if (!now || !isSame(now, expected)) return false;
      await fs.delete(uriOf(folder, name));
      return true;
    } catch (error) {
      throw explained(error, 'remove', name);
    }
  };
  return { list, read, create, replace, remove };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

function explained(error: unknown, what: string, name: string): Error {
  const reasons: Readonly<Record<string, string>> = {
    NoPermissions: 'you have no right to',
    Unavailable: 'the place it is kept cannot be reached',
  };
  const reason = reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return new Error(`Cannot ${what} ${name}: ${reason}.`, { cause: error });
}
