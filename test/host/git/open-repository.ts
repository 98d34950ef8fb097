import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { commands, extensions, type Uri, workspace } from 'vscode';
import { until } from '../until';

/** The little of the built-in Git extension's API that the tests need. */
export interface Repository {
  readonly rootUri: Uri;
  readonly inputBox: { value: string };
  readonly state: { readonly indexChanges: readonly unknown[]; readonly HEAD?: { readonly commit?: string } };
  status(): Promise<void>;
}

/** The repository of the sample workspace, as the Git extension has it. */
export async function openRepository(): Promise<Repository> {
  const extension = extensions.getExtension<{ getAPI(version: 1): { repositories: Repository[] } }>('vscode.git');
  const git = await extension?.activate();
  assert.ok(git, 'the Git extension is there');
  return until('a repository', () => git.getAPI(1).repositories[0]);
}

/** Runs Git in a repository as a person would in a terminal. */
export const shell = (repository: Repository, ...args: string[]): string =>
  execFileSync('git', ['-C', repository.rootUri.fsPath, ...args], { encoding: 'utf8' });

/** Closes what a test before has left open. */
export const closeEditors = async (): Promise<void> => {
  await commands.executeCommand('workbench.action.closeAllEditors');
};

/** Has the work at hand looked at once more, as it is after any change of a setting. */
export const lookAgain = async (): Promise<void> => {
  const settings = workspace.getConfiguration('alsoNoticed');
  await settings.update('ghostText', true, true);
  await settings.update('ghostText', undefined, true);
};
