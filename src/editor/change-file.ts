import { l10n, Uri, workspace } from 'vscode';
import type { FileSystem } from '../proposals/file-system';
import type { Host } from './host';
import { folderOf } from './places';

const attempts = 5;

/**
 * Changes a file by `edit`, which is asked again where somebody else wrote meanwhile; makes it where it is missing.
 * Throws a sentence a person can act on.
 */
export async function changeFile(
  files: FileSystem,
  folder: string,
  name: string,
  edit: (bytes: Uint8Array | undefined) => Uint8Array,
): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const bytes = await files.read(folder, name);
    const next = edit(bytes);
    if (!bytes) {
      if (await files.create(folder, name, next)) return;
    } else if ((await files.replace(folder, name, bytes, next)) !== 'changed') return;
  }
  throw new Error(l10n.t('{0} is being changed by another program again and again; try once more in a moment.', name));
}

/**
 * Writes a file where the engineer chose to, over what is there. VS Code's own write empties a local file before it
 * fills it; here whoever is stopped in the middle leaves the old text or the new one, whole.
 */
export async function saveFile(host: Host, file: Uri, bytes: Uint8Array): Promise<void> {
  if (file.scheme !== 'file') return workspace.fs.writeFile(file, bytes);
  const name = file.path.split('/').at(-1) ?? '';
  return changeFile(await host.files(), folderOf(Uri.joinPath(file, '..')), name, () => bytes);
}
