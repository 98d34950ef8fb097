import assert from 'node:assert/strict';
import { commands, FileType, Uri, window, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';

const note = '[role="treeitem"][aria-label^="Noticed, "]:not([aria-label$=" entries"])';
const proposal = (status: string): string => `[role="treeitem"][aria-label^="Proposal, ${status}: "]`;

const closeEditors = async (): Promise<void> => {
  await commands.executeCommand('workbench.action.closeAllEditors');
};
const textOf = async (file: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(file));

/** What needs neither Git nor Node: the same in every window. */
describe('Without Git', () => {
  let draft: Uri | undefined;
  const drafted = (): Uri => draft ?? Uri.parse('missing:/');

  before(async () => {
    await closeEditors();
    await commands.executeCommand('alsoNoticed.showNoticed');
  });
  after(async () => {
    await closeEditors();
    if (!draft) return;
    const home = Uri.joinPath(draft, '../..');
    for (const [name, type] of await workspace.fs.readDirectory(home))
      if (type === FileType.Directory || name === 'contributions.md')
        await workspace.fs.delete(Uri.joinPath(home, name), { recursive: true });
  });

  it('an open ticket is noticed in', async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder);
    await window.showTextDocument(Uri.joinPath(folder.uri, 'tickets/SHOP-214.md'));
    await page.wait('.codelens-decoration a:has-text("Ask why")');
    await page.wait(note);
  });

  it('a proposal is drafted into home, and the log shows it', async () => {
    await closeEditors();
    void commands.executeCommand('alsoNoticed.draftProposal', 'caching');
    await page.wait('.quick-input-widget :text("What do you propose?")');
    await page.type('Cache the order summary');
    await page.press('Enter');
    const { document } = await until('the draft', () => window.activeTextEditor);
    draft = document.uri;
    assert.match(draft.path, /\/proposals\/\d{4}-\d\d-\d\d-cache-the-order-summary\.md$/);
    assert.match(await textOf(draft), /^---\nschema: 1\n/);
    await page.wait(proposal('Draft'));
  });

  it('its status changes in its file', async () => {
    await until('all saved', () => window.activeTextEditor?.document.isDirty !== true);
    await closeEditors();
    await page.choose(proposal('Draft'), 'Set Proposal Status');
    await page.click('.quick-input-widget .monaco-list-row:visible:has-text("Discussing")');
    await page.wait('.quick-input-widget :text("With whom?")');
    await page.press('Enter');
    await page.wait(proposal('Discussing'));
    assert.match(await textOf(drafted()), /\nstatus: discussing\n/);
  });

  it('a contribution is logged, and the brag document tells of it', async () => {
    void commands.executeCommand('alsoNoticed.logContribution');
    await page.click('.quick-input-widget .monaco-list-row:visible:has-text("Mentoring")');
    await page.wait('.quick-input-message:has-text("One line")');
    await page.type('Paired on the cache');
    await page.press('Enter');
    const file = Uri.joinPath(drafted(), '../../contributions.md');
    await until('the line', () =>
      textOf(file).then(
        (text) => text.includes(' mentoring: Paired on the cache'),
        () => false,
      ),
    );
    void commands.executeCommand('alsoNoticed.exportBrag');
    await page.click('.quick-input-widget .monaco-list-row:visible:has-text("This quarter")');
    const editor = await until('the document', () => window.activeTextEditor);
    assert.match(editor.document.getText(), /# What I did[\s\S]*Paired on the cache/);
  });
});
