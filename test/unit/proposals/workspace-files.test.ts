import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nameBehind, sideName, type WorkspaceFileSystem, workspaceFiles } from '../../../src/proposals/workspace-files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As VS Code's file systems fail. */
async function asVsCode<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw Object.assign(new Error(message), { code: code === 'ENOENT' ? 'FileNotFound' : code });
  }
}

/** `workspace.fs` over a real folder: a write is plain, so a reader may find half of it. */
const disk: WorkspaceFileSystem<string> = {
  readDirectory: async (place) =>
    (await asVsCode(readdir(place, { withFileTypes: true }))).map((entry) => [entry.name, entry.isFile() ? 1 : 2]),
  stat: async (place) => {
    const { mtimeMs, size } = await asVsCode(stat(place));
    return { type: 1, mtime: mtimeMs, size };
  },
  readFile: (place) => asVsCode(readFile(place)),
  writeFile: (place, content) => asVsCode(writeFile(place, content)),
  createDirectory: async (place) => void (await mkdir(place, { recursive: true })),
  delete: (place) => asVsCode(rm(place)),
};

describe('Files behind workspace.fs', () => {
  let folder: string;
  const uriOf = (parent: string, name?: string): string => (name ? path.join(parent, name) : parent);
  const files = workspaceFiles(disk, uriOf);
  const text = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'workspace-')), 'home');
  });
  afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));

  it('are made, listed, read, replaced and removed', async () => {
    assert.equal(await files.list(folder), undefined);
    assert.equal(await files.create(folder, 'a.md', bytes('one')), true);
    assert.equal(await files.create(folder, 'a.md', bytes('two')), false);
    assert.deepEqual(
      (await files.list(folder))?.map(({ name, size }) => [name, size]),
      [['a.md', 3]],
    );
    assert.equal(await files.replace(folder, 'a.md', bytes('one'), bytes('three')), 'written');
    assert.equal(await files.replace(folder, 'a.md', bytes('one'), bytes('four')), 'changed');
    assert.equal(await text('a.md'), 'three');
    assert.equal(await files.remove(folder, 'a.md', bytes('one')), false);
    assert.equal(await files.remove(folder, 'a.md', bytes('three')), true);
    assert.deepEqual(await readdir(folder), []);
    assert.equal(await files.read(folder, 'a.md'), undefined);
  });

  it('keep the whole new text beside a file that was written by half, and do not write over it', async () => {
    await files.create(folder, 'a.md', bytes('old'));
    const dying = workspaceFiles(
      {
        ...disk,
        writeFile: async (place, content) => {
          if (!place.endsWith('a.md')) return disk.writeFile(place, content);
          await disk.writeFile(place, content.slice(0, 2));
          throw Object.assign(new Error('gone'), { code: 'Unavailable' });
        },
      },
      uriOf,
    );
    await assert.rejects(dying.replace(folder, 'a.md', bytes('old'), bytes('new text')), /cannot be reached/);
    assert.equal(await text(sideName('a.md')), 'new text');
    assert.equal(nameBehind(sideName('a.md')), 'a.md');
    await assert.rejects(files.replace(folder, 'a.md', bytes('ne'), bytes('x')), /restore or delete it first/);
    assert.equal(await text(sideName('a.md')), 'new text');
  });

  it('keep the new text as a conflict when another program writes in the same moment', async () => {
    await files.create(folder, 'a.md', bytes('old'));
    const racing = workspaceFiles(
      {
        ...disk,
        writeFile: async (place, content) => {
          await disk.writeFile(place, content);
          if (place.endsWith('a.md')) await disk.writeFile(place, bytes('theirs'));
        },
      },
      uriOf,
    );
    assert.deepEqual(await racing.replace(folder, 'a.md', bytes('old'), bytes('ours')), { conflict: sideName('a.md') });
    assert.deepEqual([await text('a.md'), await text(sideName('a.md'))], ['theirs', 'ours']);
  });

  it('say what is wrong', async () => {
    const failing = (code: string) =>
      workspaceFiles({ ...disk, readFile: () => Promise.reject(Object.assign(new Error('x'), { code })) }, uriOf);
    await assert.rejects(failing('NoPermissions').read(folder, 'a.md'), /no right to/);
    await assert.rejects(failing('Other').read(folder, 'a.md'), /Cannot read a\.md: x/);
  });
});
