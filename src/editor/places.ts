import { Uri } from 'vscode';

/** A folder as the proposals' file system knows it (proposals/file-system.ts): a path on this computer, else a URI. */
export const folderOf = (uri: Uri): string => (uri.scheme === 'file' ? uri.fsPath : uri.toString());

/** The same folder for VS Code. A drive letter is no scheme: those have two letters at least. */
export const uriOfFolder = (folder: string): Uri =>
  /^[a-z][a-z\d+.-]{1,30}:/i.test(folder) ? Uri.parse(folder, true) : Uri.file(folder);
