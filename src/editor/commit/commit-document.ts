import { type TextDocument, Uri, workspace } from 'vscode';

/** Documents a commit message is written in: the commit box and `COMMIT_EDITMSG`. */
export const commitSelector = [{ scheme: 'vscode-scm', language: 'scminput' }, { language: 'git-commit' }];

export const isCommitBox = (document: TextDocument): boolean => document.uri.scheme === 'vscode-scm';
export const isCommitDocument = (document: TextDocument): boolean =>
  isCommitBox(document) || document.languageId === 'git-commit';

/**
 * The root of the repository a commit document belongs to, as the document itself says: the box by its `rootUri`, a
 * file by the Git folder it lies in. Undefined where it does not say.
 */
export async function rootOf(document: TextDocument): Promise<Uri | undefined> {
  if (isCommitBox(document)) {
    const root = new URLSearchParams(document.uri.query).get('rootUri');
    return root ? Uri.parse(root) : undefined;
  }
  const folder = Uri.joinPath(document.uri, '..');
  if (folder.path.endsWith('/.git')) return Uri.joinPath(folder, '..');
  return (await worktreeRoot(folder)) ?? (await submoduleRoot(folder));
}

/** `.git/worktrees/NAME/gitdir` holds the absolute path of the worktree's `.git` file. */
async function worktreeRoot(folder: Uri): Promise<Uri | undefined> {
  const link = (await read(Uri.joinPath(folder, 'gitdir')))?.trim();
  return link ? Uri.joinPath(folder.with({ path: Uri.file(link).path }), '..') : undefined;
}

/** `.git/modules/NAME/config` names the work tree, relative to that folder. */
async function submoduleRoot(folder: Uri): Promise<Uri | undefined> {
  const config = await read(Uri.joinPath(folder, 'config'));
  const tree = config && /^[ \t]{0,20}worktree = (.{1,4000})$/m.exec(config)?.[1]?.trim();
  return tree ? Uri.joinPath(folder, tree) : undefined;
}

async function read(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
