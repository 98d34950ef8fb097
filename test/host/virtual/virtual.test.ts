import assert from 'node:assert/strict';
import { commands, env, Uri, window, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';

const note = '[role="treeitem"][aria-label^="Noticed, "]:not([aria-label$=" entries"])';
const ticket = `# Add GET /customers/:id/order-summary

Several new services will call it on every screen, for each customer.
It joins orders, payments and returns.
`;

describe('In a window without a server', () => {
  before(async () => {
    await commands.executeCommand('alsoNoticed.showNoticed');
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('the workspace is virtual, and the view says in one sentence what is missing', async () => {
    assert.equal(env.remoteName, undefined);
    assert.equal(workspace.workspaceFolders?.[0]?.uri.scheme, 'tmp');
    await page.wait('.pane-body :text("There is no Git repository to read here")');
  });

  it('an open ticket is noticed in', async () => {
    const file = Uri.parse('tmp:/tickets/SHOP-1.md');
    await workspace.fs.writeFile(file, new TextEncoder().encode(ticket));
    await window.showTextDocument(file);
    await page.wait(note);
    await page.wait('.pane-body :text("Without Git: owners, callers and the history")');
    await page.screenshot('virtual-ticket');
  });

  it('a draft that cannot be kept opens all the same, and says why; so does the log', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    void commands.executeCommand('alsoNoticed.draftProposal', 'caching');
    await page.wait('.quick-input-widget :text("What do you propose?")');
    await page.type('Cache the order summary');
    await page.press('Enter');
    const { document } = await until('the draft', () => window.activeTextEditor);
    await until('the page', () => document.getText().includes('\n## Options\n'));
    await commands.executeCommand('notifications.showList');
    await page.wait('.notifications-center :text("The draft is not saved anywhere yet.")');
    await page.screenshot('virtual-draft');
    await commands.executeCommand('notifications.clearAll');
    await page.wait('.pane-body :text("the place it is kept cannot be reached")');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('the dashboard opens', async () => {
    await commands.executeCommand('alsoNoticed.openDashboard');
    await page.wait('iframe.webview');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});
