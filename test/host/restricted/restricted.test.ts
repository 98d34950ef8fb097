import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, extensions, Uri, window, workspace } from 'vscode';
import { bundle, triedFrom } from '../harness/recorded';
import { page } from '../page';
import { until } from '../until';

const note = '[role="treeitem"][aria-label^="Noticed, "]:not([aria-label$=" entries"])';
const proposals = path.join(homedir(), '.also-noticed/proposals');

describe('Restricted Mode', () => {
  let root: Uri;
  const open = async (file: string): Promise<void> => {
    await window.showTextDocument(Uri.joinPath(root, file));
  };
  const executed = (): boolean => existsSync(path.join(root.fsPath, '../executed.txt'));

  before(async () => {
    root = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('alsoNoticed.showNoticed');
  });
  after(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('is what the window is in: VS Code has switched its Git off', () => {
    assert.equal(workspace.isTrusted, false);
    assert.equal(extensions.getExtension('vscode.git'), undefined);
  });

  it('is said in one sentence, with what is off', async () => {
    await page.wait('.pane-body :text("In Restricted Mode Git, the team file and the settings of this workspace")');
    await page.screenshot('restricted-empty');
    await page.wait('.pane-body :text("The proposals you write are kept here")');
  });

  it('ignores what the settings of the workspace say', () => {
    const settings = workspace.getConfiguration('alsoNoticed', root);
    const own = ['home', 'sharedFolders', 'me', 'myTeams', 'tickets.files', 'tickets.keys', 'lenses.off'];
    for (const name of own)
      assert.deepEqual(settings.get(name), settings.inspect(name)?.defaultValue, `alsoNoticed.${name}`);
  });

  it('notices in a ticket, whatever the team file would quieten, and says what is missing', async () => {
    await open('todo.md');
    await open('tickets/SHOP-214.md');
    await page.wait(note);
    await page.wait(
      '.pane-body :text("Restricted Mode: Git, the team file and the settings of this workspace are not used")',
    );
    assert.deepEqual(await page.texts('[role="treeitem"][aria-label^="Quiet for the team"]'), []);
    await page.screenshot('restricted-ticket');
  });

  it('drafts a proposal, and the log shows it beside none that the workspace plants', async () => {
    await page.hover(note);
    await page.click(`${note} [aria-label^="Draft Proposal"]`);
    const name = await until('the file', () =>
      existsSync(proposals) ? readdirSync(proposals).find((file) => file.endsWith('.md')) : undefined,
    );
    await until('the draft', () => window.activeTextEditor?.document.uri.path.endsWith(name));
    await page.wait('[role="treeitem"][aria-label^="Proposal, Draft: "]');
    assert.deepEqual(await page.texts('[role="treeitem"][aria-label*="Planted"]'), []);
    assert.doesNotMatch(window.activeTextEditor?.document.getText() ?? '', /mallory|elsewhere/);
  });

  it('starts no program, not for a commit message either', async () => {
    await open('.git/COMMIT_EDITMSG');
    await commands.executeCommand(
      'vscode.executeCodeActionProvider',
      window.activeTextEditor?.document.uri,
      window.activeTextEditor?.selection,
    );
    assert.deepEqual(triedFrom(bundle()), []);
    assert.equal(executed(), false);
  });

  it('ends without a reload: once the workspace is trusted, Git is asked', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('workbench.trust.manage');
    await page.click('.workspace-trust-editor .monaco-button:has-text("Trust")');
    await until('trust', () => workspace.isTrusted);
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.wait('.pane-body :text("Staged changes in")');
    await page.wait('[role="treeitem"][aria-label^="Quiet for the team"]');
  });
});
