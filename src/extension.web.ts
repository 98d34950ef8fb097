import { type ExtensionContext, Uri, workspace } from 'vscode';
import { activateOn } from './editor/activate';
import { folderOf, uriOfFolder } from './editor/places';
import { workspaceFiles } from './proposals/workspace-files';

/** The entry where there is no Node (vscode.dev): files through VS Code, home in its storage, and no Git. */
export function activate(context: ExtensionContext): void {
  const files = workspaceFiles(workspace.fs, (folder, name) => Uri.joinPath(uriOfFolder(folder), name ?? ''));
  const home = folderOf(context.globalStorageUri);
  activateOn({ files: async () => files, homeFolder: async () => home }, context);
}
