import { l10n, Uri } from 'vscode';
import { changeFile } from '../change-file';
import type { Host } from '../host';
import { folderOf, uriOfFolder } from '../places';
import type { ProposalFolders } from '../proposals/folders';

/** The engineer's own files beside the proposals: plain text, read whole and changed under the writing discipline. */
export class HomeFiles {
  constructor(
    private readonly host: Host,
    private readonly folders: ProposalFolders,
  ) {}

  /** The home folder. Throws a sentence a person can act on where there is none. */
  async folder(): Promise<string> {
    const proposals = await this.folders.own();
    if (proposals instanceof Uri) return folderOf(Uri.joinPath(proposals, '..'));
    throw new Error(proposals.refused);
  }

  /** The address of a file, whether it is there or not. */
  async uri(name: string): Promise<Uri> {
    return Uri.joinPath(uriOfFolder(await this.folder()), name);
  }

  /** A file's text; empty where there is no such file. */
  async read(name: string): Promise<string> {
    const bytes = await (await this.host.files()).read(await this.folder(), name);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? new Uint8Array());
  }

  /** Changes a file by `edit`, which is asked again where somebody else wrote meanwhile; makes it where it is missing. */
  async change(name: string, edit: (text: string) => string): Promise<Uri> {
    const folder = await this.folder();
    const encoder = new TextEncoder();
    await changeFile(await this.host.files(), folder, name, (bytes) => encoder.encode(edit(decoded(bytes, name))));
    return Uri.joinPath(uriOfFolder(folder), name);
  }

  /** Makes a file unless it is there already; answers its address. */
  async ensure(folder: string, name: string, text: string): Promise<Uri> {
    const inside = Uri.joinPath(uriOfFolder(await this.folder()), folder);
    await (await this.host.files()).create(folderOf(inside), name, new TextEncoder().encode(text));
    return Uri.joinPath(inside, name);
  }
}

function decoded(bytes: Uint8Array | undefined, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes ?? new Uint8Array());
  } catch {
    throw new Error(l10n.t('{0} is not written in UTF-8, so it is left as it is.', name));
  }
}
