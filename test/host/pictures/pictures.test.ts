import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, Uri, window, workspace } from 'vscode';
import { openRepository } from '../git/open-repository';
import { page } from '../page';
import { until } from '../until';

const note = '[role="treeitem"][aria-label^="Noticed, "]';
const lens = '.codelens-decoration a:has-text("Also noticed: ")';

/** Walks through the main job and takes the README's pictures of it (test/pictures.mjs). */
describe('Pictures', () => {
  it('are taken of each surface', async () => {
    const repository = await openRepository();
    const root = repository.rootUri;
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.wait(note);
    await window.showTextDocument(Uri.joinPath(root, 'tickets/SHOP-214.md'), { preview: false });
    await page.wait(lens);
    await page.screenshot('ticket');

    await page.click(note);
    await page.press('ArrowRight');
    await page.click('[role="treeitem"][aria-label^="Evidence, services/"]');
    await until('the line', () => window.activeTextEditor?.document.uri.path.endsWith('.ts'));
    await page.screenshot('side-bar');

    await commands.executeCommand('workbench.view.scm');
    await page.click('.scm-view .scm-input .monaco-editor');
    await page.type('Add GET /customers/:id/order-summary\n\n+');
    await page.wait('.suggest-widget.visible .monaco-list-row');
    await page.screenshot('commit-box');
    await page.press('Escape');
    repository.inputBox.value = '';

    const file = path.join(root.fsPath, '.git/COMMIT_EDITMSG');
    const status = execFileSync('git', ['-C', root.fsPath, 'status'], { encoding: 'utf8' });
    const comments = status.trimEnd().replace(/^/gm, '# ').replaceAll('# \t', '#\t');
    writeFileSync(file, `Add GET /customers/:id/order-summary\n\nRefs: SHOP-214\n\n${comments}\n`);
    await window.showTextDocument(await workspace.openTextDocument(file), { preview: false });
    await page.click(lens);
    await until('the paragraph', () => (window.activeTextEditor?.document.lineCount ?? 0) > 18);
    await page.screenshot('commit-file');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.hover(note);
    await page.click(`${note} [aria-label^="Draft Proposal"]`);
    await page.wait('[role="treeitem"][aria-label^="Proposal, Draft: "]');
    await until('the draft', () => window.activeTextEditor?.document.uri.path.includes('/proposals/'));
    await page.screenshot('draft');
    rmSync(path.join(homedir(), '.also-noticed'), { recursive: true });
  });
});
