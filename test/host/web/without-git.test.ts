import assert from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';

describe('On the web', () => {
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('alsoNoticed.forgetTicket');
  });

  it('the view says in one sentence what is missing', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('alsoNoticed.forgetTicket');
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.wait('.pane-body :text("There is no Git repository to read here")');
    await page.screenshot('web-empty');
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder);
    await window.showTextDocument(Uri.joinPath(folder.uri, 'tickets/SHOP-214.md'));
    await page.wait('.pane-body :text("Without Git: owners, callers and the history")');
    await page.screenshot('web-ticket');
  });

  it('no program is started, and nothing leaves', async () => {
    await commands.executeCommand('alsoNoticed.whatLeaves');
    const text = await until('the page', () => {
      const said = window.activeTextEditor?.document.getText();
      return said?.startsWith('Nothing leaves this machine.') ? said : undefined;
    });
    assert.match(text, /None: no Git repository is open in this window\./);
  });
});
