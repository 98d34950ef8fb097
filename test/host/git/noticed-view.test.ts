import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, env, Uri, window, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, lookAgain, openRepository, type Repository, shell } from './open-repository';

const note = '[role="treeitem"][aria-label^="Noticed, "]:not([aria-label$=" entries"])';
const evidence = '[role="treeitem"][aria-label^="Evidence, "]';

const dismissedFile = path.join(homedir(), '.also-noticed/dismissed.jsonl');

describe('The Noticed view', () => {
  let repository: Repository;

  before(async () => {
    repository = await openRepository();
    repository.inputBox.value = '';
    await closeEditors();
    await commands.executeCommand('alsoNoticed.showNoticed');
  });
  after(closeEditors);

  it('says which work it is about, and counts the notes on the badge', async () => {
    await page.wait(note);
    const notes = await page.texts(note);
    assert.ok(notes.length >= 1 && notes.length <= 3);
    await page.wait('.pane-body :text("Staged changes in")');
    await page.wait(`[aria-label*="${notes.length} noticed in the work at hand"]`);
    await page.screenshot('noticed-view');
  });

  it('opens the line of a piece of evidence', async () => {
    await page.click(note);
    await page.press('ArrowRight');
    await page.wait(evidence);
    const label = (await page.attribute(evidence, 'aria-label')) ?? '';
    await page.click(evidence);
    const editor = await until('the file', () => window.activeTextEditor);
    const [, path = '', line = '', quote = ''] = /^Evidence, (.+?):(\d+): (.+)$/.exec(label) ?? [];
    assert.ok(editor.document.uri.path.endsWith(path), `${editor.document.uri.path} is ${label}`);
    await until('the line', () => window.activeTextEditor?.selection.active.line === Number(line) - 1);
    assert.ok(editor.document.lineAt(Number(line) - 1).text.includes(quote.trim()));
    await page.screenshot('noticed-evidence');
  });

  it('copies a note, and says why it was raised', async () => {
    await env.clipboard.writeText('');
    await page.hover(note);
    await page.click(`${note} [aria-label="Copy Note"]`);
    const copied = await until('the note', async () => env.clipboard.readText());
    const title = (await page.texts(note))[0]?.split('\n')[0] ?? '';
    assert.ok(copied.startsWith(title) || copied.length > 80, copied);
    await page.choose(note, 'Why This Note?', 'Shift+F10');
    const text = await until('the reasons', () => {
      const document = window.activeTextEditor?.document;
      return document?.uri.scheme === 'also-noticed' ? document.getText() : undefined;
    });
    assert.match(text, /Signals and their weights[\s\S]*\d\.\d\d/);
    await page.screenshot('noticed-why');
  });

  it('follows the index and the commit just made', async () => {
    shell(repository, 'commit', '-q', '-m', 'Add GET /customers/:id/order-summary');
    const made = shell(repository, 'rev-parse', 'HEAD').trim();
    try {
      await repository.status();
      await page.wait('.pane-body :text("The commit just made in")');
      await page.wait(note);
      shell(repository, 'reset', '-q', '--hard', 'HEAD~1');
      await repository.status();
      await page.wait('.pane-body :text("Ticket: Add GET")');
      await commands.executeCommand('alsoNoticed.forgetTicket');
      await page.wait(note, 'hidden');
      await page.wait('.pane-body :text("Stage a change or open a ticket")');
    } finally {
      shell(repository, 'reset', '-q', '--hard', made);
      shell(repository, 'reset', '-q', '--soft', 'HEAD~1');
      await repository.status();
    }
    await page.wait('.pane-body :text("Staged changes in")');
  });

  it('keeps a grave note whatever is typed for a message', async () => {
    const grave = '[role="treeitem"][aria-label^="Noticed, security-privacy"]';
    await page.wait(note);
    const before = await page.texts(note);
    shell(repository, 'commit', '-q', '-m', 'Add GET /customers/:id/order-summary');
    const made = shell(repository, 'rev-parse', 'HEAD').trim();
    try {
      await repository.status();
      await page.wait('.pane-body :text("The commit just made in")');
      const file = path.join(repository.rootUri.fsPath, 'services/orders/src/sign-in.ts');
      const line = "  logger.info('sign in', email, password);\n";
      writeFileSync(
        file,
        `export function signIn(email: string, password: string) {\n${line}  return find(email);\n}\n`,
      );
      shell(repository, 'add', '-A');
      await repository.status();
      await page.wait(grave);
      await commands.executeCommand('workbench.view.scm');
      for (const typed of ['wip', 'Log attempts to sign in']) {
        await page.click('.scm-view .scm-input .monaco-editor');
        await page.press('Control+A', 'Delete');
        await page.type(typed);
        await until('the typed message', () => repository.inputBox.value === typed);
        await commands.executeCommand('alsoNoticed.showNoticed');
        // A note that goes does so within a second of the last key.
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        assert.equal((await page.texts(grave)).length, 1, typed);
        await page.screenshot(`grave-${typed.slice(0, 3).toLowerCase()}`);
        await commands.executeCommand('workbench.view.scm');
      }
    } finally {
      repository.inputBox.value = '';
      shell(repository, 'reset', '-q', '--hard', made);
      shell(repository, 'reset', '-q', '--soft', 'HEAD~1');
      await repository.status();
      await commands.executeCommand('alsoNoticed.showNoticed');
    }
    await until('the notes from before', async () => String(await page.texts(note)) === String(before));
  });

  it('shows no note again that was not useful, keeps that in home, and takes it back on request', async () => {
    await page.wait(note);
    const before = await page.texts(note);
    await page.hover(note);
    await page.click(`${note} [aria-label="Not Useful"]`);
    await until('one note fewer', async () => (await page.texts(note)).length === before.length - 1);
    await repository.status();
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal((await page.texts(note)).length, before.length - 1);
    const [line = ''] = readFileSync(dismissedFile, 'utf8').split('\n');
    const { kind, note: title } = JSON.parse(line) as { kind: string; note: string };
    assert.equal(kind, 'dismissed');
    assert.ok(before[0]?.startsWith(title), `${title} is the first of ${before.join(' | ')}`);
    await page.wait('.pane-body :text("1 held back")');
    void commands.executeCommand('alsoNoticed.undoNotUseful');
    await page.wait(`.quick-input-widget .monaco-list-row:has-text("${title.slice(0, 20)}")`);
    await page.screenshot('undo-not-useful');
    await page.press('Enter');
    await until('the note again', async () => (await page.texts(note)).length === before.length);
  });

  it('lowers lenses after three, says so where one still speaks, and raises them by one command', async () => {
    await commands.executeCommand('alsoNoticed.useAsTicket', Uri.joinPath(repository.rootUri, 'tickets/SHOP-214.md'));
    await page.wait('.pane-body :text("· ticket: ")');
    const shown = (await page.texts(note)).length;
    const [first = ''] = readFileSync(dismissedFile, 'utf8').split('\n');
    const lines = ['caching', 'cross-team-impact'].flatMap((lens) =>
      ['one', 'two', 'three'].map((other) => `${JSON.stringify({ ...JSON.parse(first), lens, note: other })}\n`),
    );
    appendFileSync(dismissedFile, lines.join(''));
    await lookAgain();
    await until('the less sure one to go', async () => (await page.texts(note)).length === shown - 1);
    const sure = '[role="treeitem"][aria-label^="Noticed, cross-team-impact"]';
    await page.choose(sure, 'Why This Note?', 'Shift+F10');
    await until('why it still shows', () =>
      window.activeTextEditor?.document.getText().includes('3 of its notes were not useful here'),
    );
    await page.screenshot('noticed-lowered');
    await commands.executeCommand('alsoNoticed.resetLenses');
    await until('all notes', async () => (await page.texts(note)).length === shown);
    await commands.executeCommand('alsoNoticed.forgetTicket');
    await closeEditors();
  });
});

describe('Read Note', () => {
  it('opens the note whole, as a page that is only for reading', async () => {
    await closeEditors();
    await commands.executeCommand('alsoNoticed.showNoticed');
    const label = (await page.attribute(note, 'aria-label')) ?? '';
    await page.choose(note, 'Read Note', 'Shift+F10');
    const document = await until('the page', () => window.activeTextEditor?.document);
    assert.equal(document.uri.scheme, 'also-noticed');
    const [title = '', , text = '', , first = ''] = document.getText().split('\n');
    assert.ok(title !== '' && label.includes(title), `${title} is ${label}`);
    assert.ok(text.split(/\s+/).length > 20 && text.includes('Proposal') === false, text);
    assert.match(first, /^- \S+:\d+: ./);
    await page.press('x');
    assert.equal(document.isDirty, false);
    await page.screenshot('read-note');
    await closeEditors();
  });
});

describe('Use as Ticket', () => {
  it('keeps the one that is used, whatever is looked at, until it is forgotten', async () => {
    const repository = await openRepository();
    await closeEditors();
    await window.showTextDocument(Uri.joinPath(repository.rootUri, 'README.md'));
    await commands.executeCommand('alsoNoticed.useAsTicket');
    await page.wait('.pane-body :text("· ticket: Shop")');
    await window.showTextDocument(Uri.joinPath(repository.rootUri, 'tickets/SHOP-214.md'));
    await page.wait('.codelens-decoration a:has-text("Ask why")');
    await page.wait('.pane-body :text("· ticket: Shop")');
    await page.screenshot('use-as-ticket');
    await closeEditors();
    await commands.executeCommand('alsoNoticed.forgetTicket');
    await page.wait('.pane-body :text("· ticket: Shop")', 'hidden');
  });
});

describe('An open ticket', () => {
  it('has lenses for its notes, and Ask Why puts the question on the clipboard', async () => {
    const repository = await openRepository();
    const ticket = Uri.joinPath(repository.rootUri, 'tickets/SHOP-214.md');
    await window.showTextDocument(await workspace.openTextDocument(ticket));
    await page.wait('.codelens-decoration a:has-text("Ask why")');
    await page.screenshot('ticket');
    await page.click('.codelens-decoration a:has-text("Ask why")');
    const question = await until('the question', async () => {
      const text = await env.clipboard.readText();
      return text.includes('A question on') ? text : undefined;
    });
    assert.match(question, /order-summary/);
    await closeEditors();
  });
});
