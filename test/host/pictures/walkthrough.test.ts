import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, extensions, Selection, TextEditorRevealType, window } from 'vscode';
import { writeYear } from '../../year';
import { openRepository } from '../git/open-repository';
import { page } from '../page';
import { until } from '../until';

const home = path.join(homedir(), '.also-noticed');
const note = '[role="treeitem"][aria-label^="Noticed, "]';
const growth = '.pane:has(.title:text-is("Growth"))';
/** Parts of the page, small enough for a picture of at most 60 kB. */
const sideBar = { x: 48, y: 36, width: 550, height: 330 };
const editor = { x: 350, y: 36, width: 540, height: 330 };

/** Takes the pictures of media/walkthrough, one a step, in the sample with its year (test/pictures.mjs). */
describe('Pictures of the walkthrough', () => {
  it('are taken of each step', async () => {
    const repository = await openRepository();
    const extension = extensions.getExtension('also-noticed.also-noticed');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.wait(note);
    await page.click(note);
    await page.press('ArrowRight');
    await page.click('[role="treeitem"][aria-label^="Evidence, services/"]');
    await until('the line', () => window.activeTextEditor?.document.uri.path.endsWith('.ts'));
    await page.screenshot('step-notice', sideBar);

    await commands.executeCommand('workbench.view.scm');
    await page.click('.scm-view .scm-input .monaco-editor');
    await page.type('Add GET /customers/:id/order-summary\n\n+');
    await page.wait('.suggest-widget.visible .monaco-list-row');
    await page.screenshot('step-message', sideBar);
    await page.press('Escape');
    repository.inputBox.value = '';

    writeYear(home, new Date(), path.join(extension?.extensionPath ?? '', 'test/fixtures'));
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.click('[role="treeitem"][aria-label^="Proposal, Draft: Say what is tried again"]');
    const draft = await until('the draft', () => window.activeTextEditor);
    const title = draft.document.positionAt(draft.document.getText().indexOf('\n# ') + 1);
    draft.selection = new Selection(title, title);
    draft.revealRange(draft.selection, TextEditorRevealType.AtTop);
    await page.wait('.view-line:has-text("Why now")');
    await page.screenshot('step-draft', { ...editor, width: 500, height: 290 });

    await commands.executeCommand('alsoNoticed.growth.focus');
    await page.click('.pane-header:has(.title:text-is("Noticed"))');
    await page.click('.pane-header:has(.title:text-is("Proposals"))');
    await page.wait(`${growth} .monaco-list-row:has-text("Questions")`);
    for (const row of ['Noticed, not proposed', 'Practices', 'Goals and conversations'])
      await page.click(`${growth} .monaco-list-row:has-text("${row}")`);
    await page.wait(`${growth} .monaco-list-row:has-text("Hand the VAT rules over")`);
    await page.screenshot('step-contribution', { ...sideBar, y: 100, width: 302, height: 400 });

    await commands.executeCommand('workbench.action.closeAllEditors');
    void commands.executeCommand('alsoNoticed.exportBrag');
    await page.wait('.quick-input-widget .monaco-list-row:has-text("This year")');
    await page.press('ArrowDown', 'ArrowDown', 'Enter');
    await page.wait('.codelens-decoration a:has-text("Save as Markdown…")');
    await page.screenshot('step-export', editor);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    rmSync(home, { recursive: true });
  });
});
