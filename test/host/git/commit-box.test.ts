import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { page } from '../page';
import { until } from '../until';

interface Repository {
  inputBox: { value: string };
}

/** The little of the built-in Git extension's API that is needed here. */
interface GitApi {
  repositories: Repository[];
}

async function openRepository(): Promise<Repository> {
  const git = await extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git')?.activate();
  assert.ok(git, 'the Git extension is there');
  return until('a repository', () => git.getAPI(1).repositories[0]);
}

describe('The commit box', () => {
  it('takes what a person types, and the Git extension reads it', async () => {
    const repository = await openRepository();
    repository.inputBox.value = '';
    await commands.executeCommand('workbench.view.scm');
    await page.click('.scm-view .scm-input .monaco-editor');
    await page.type('Add the order summary');
    await until('the typed message', () => repository.inputBox.value === 'Add the order summary');
    await page.screenshot('commit-box');
  });
});
