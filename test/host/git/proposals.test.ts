import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, window, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository, type Repository } from './open-repository';

const folder = path.join(homedir(), '.also-noticed/proposals');
const note = '[role="treeitem"][aria-label^="Noticed, "]:not([aria-label$=" entries"])';
const proposal = (status: string) => `[role="treeitem"][aria-label^="Proposal, ${status}: "]`;

const files = (): string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md'));
  } catch {
    return [];
  }
};
const textOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

describe('Proposals', () => {
  let repository: Repository;

  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    repository = await openRepository();
    repository.inputBox.value = '';
    await closeEditors();
    await commands.executeCommand('alsoNoticed.showNoticed');
  });
  after(async () => {
    await closeEditors();
    repository.inputBox.value = '';
    rmSync(folder, { recursive: true, force: true });
  });

  it('are invited where there is none', async () => {
    await page.wait('.pane-body :text("kept here, as plain Markdown files of yours")');
    await page.screenshot('proposals-empty');
  });

  it('are drafted from a note, filled, and stand in the log', async () => {
    await page.hover(note);
    await page.click(`${note} [aria-label^="Draft Proposal"]`);
    const [name = ''] = await until('the file', () => (files().length > 0 ? files() : undefined));
    await until('the draft', () => window.activeTextEditor?.document.uri.path.endsWith(name));
    await page.wait(proposal('Draft'));
    await page.screenshot('draft');
    const text = textOf(name);
    assert.match(text, /^---\nschema: 1\nid: \d{4}-\d\d-\d\d-[a-z0-9-]+\ntitle: .+\nstatus: draft\n/);
    assert.match(text, /\nauthor: Ana Ribeiro <ana@shop\.example>\n/);
    assert.match(text, /\nticket: SHOP-214\n/);
    assert.match(text, /\[measure: /);
    assert.match(text, /- `\S+\.ts:\d+`: `/);
    await until('all saved', () => window.activeTextEditor?.document.isDirty === false);
  });

  it('open at the title of the page', () => {
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const title = editor.document
      .getText()
      .split('\n')
      .findIndex((line) => line.startsWith('# '));
    assert.ok(
      editor.visibleRanges.some(({ start, end }) => start.line <= title && title < end.line),
      `${JSON.stringify(editor.visibleRanges)} shows line ${title}`,
    );
  });

  it('open with stops, which Tab visits', async () => {
    const before = await until('the first stop', () => {
      const selection = window.activeTextEditor?.selection;
      return selection?.isEmpty === false ? selection : undefined;
    });
    await page.press('Tab');
    await until('the next stop', () => window.activeTextEditor?.selection.start.isAfter(before.end));
  });

  it('get another status from the menu, with when and by whom', async () => {
    await page.choose(proposal('Draft'), 'Set Proposal Status');
    await page.wait('.quick-input-widget .monaco-list-row:visible');
    await page.screenshot('set-status');
    await page.click('.quick-input-widget .monaco-list-row:visible:has-text("Discussing")');
    await page.wait('.quick-input-widget :text("With whom?")');
    await page.press('Enter');
    await page.wait(proposal('Discussing'));
    const [name = ''] = files();
    assert.match(textOf(name), /\nstatus: discussing\n/);
    assert.match(textOf(name), /status: discussing\n {4}by: Ana Ribeiro <ana@shop\.example>/);
  });

  it('give the commit message their trailer, those drafted for the work at hand first', async () => {
    const other = path.join(folder, '2099-01-01-other.md');
    const front = 'schema: 1\nid: 2099-01-01-other\ntitle: Other\nstatus: draft\ncreated: 2099-01-01T00:00:00Z';
    writeFileSync(other, `---\n${front}\n---\n`);
    await commands.executeCommand('workbench.view.scm');
    await page.click('.scm-view .scm-input .monaco-editor');
    await page.type('Add the order summary');
    await until('the typed message', () => repository.inputBox.value === 'Add the order summary');
    await closeEditors();
    const adding = commands.executeCommand('alsoNoticed.addTrailer');
    await page.wait('.quick-input-widget .monaco-list-row:visible');
    await page.press('Enter');
    await adding;
    const [name = ''] = files();
    const wanted = `Add the order summary\n\nProposal: ${name.replace(/\.md$/, '')}`;
    await until('the trailer', () => repository.inputBox.value === wanted);
    unlinkSync(other);
  });

  it('follow what other programs do on disk; what does not fit is listed with the reason and left alone', async () => {
    await commands.executeCommand('alsoNoticed.showNoticed');
    rmSync(folder, { recursive: true });
    await page.wait('[role="treeitem"][aria-label^="Proposal, "]', 'hidden');
    mkdirSync(folder, { recursive: true });
    const broken =
      '---\nschema: 1\nid: 2026-01-02-other\ntitle: Other\nstatus: lost\ncreated: 2026-01-02T03:04:05Z\n---\n';
    const file = path.join(folder, '2026-01-02-other.md');
    writeFileSync(file, broken);
    await page.wait('[role="treeitem"][aria-label^="Needs attention: 2026-01-02-other.md"]');
    await page.screenshot('needs-attention');
    assert.equal(readFileSync(file, 'utf8'), broken);
    writeFileSync(file, broken.replace('lost', 'accepted'));
    await page.wait(proposal('Accepted'));
    unlinkSync(file);
    await page.wait(proposal('Accepted'), 'hidden');
  });

  it('show what somebody else wrote at the same time under the proposal, and compare the two', async () => {
    const front = 'schema: 1\nid: 2026-01-02-two\ntitle: Two\nstatus: draft\ncreated: 2026-01-02T03:04:05Z';
    writeFileSync(path.join(folder, '2026-01-02-two.md'), `---\n${front}\n---\n# Ours\n`);
    writeFileSync(path.join(folder, '2026-01-02-two.conflict.md'), `---\n${front}\n---\n# Theirs\n`);
    const conflict = '[role="treeitem"][aria-label^="Conflict: 2026-01-02-two.conflict.md"]';
    await page.click(conflict);
    await page.wait('.original-in-monaco-diff-editor .view-lines :text("Theirs")');
    await page.wait('.modified-in-monaco-diff-editor .view-lines :text("Ours")');
    await page.screenshot('conflict');
    await closeEditors();
    for (const name of files()) unlinkSync(path.join(folder, name));
    await page.wait(conflict, 'hidden');
  });

  it('are refused a home inside the workspace, with a sentence, and nothing is lost', async () => {
    const settings = workspace.getConfiguration('alsoNoticed');
    const inside = path.join(repository.rootUri.fsPath, 'mine');
    await closeEditors();
    await settings.update('home', inside, true);
    try {
      await page.wait('.pane-body :text("must not lie inside the workspace folder")');
      await page.hover(note);
      await page.click(`${note} [aria-label^="Draft Proposal"]`);
      const draft = await until('an unsaved draft', () => window.activeTextEditor?.document);
      assert.ok(draft.isUntitled && draft.getText().startsWith('# '));
      assert.equal(existsSync(inside), false);
    } finally {
      await settings.update('home', undefined, true);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
});
