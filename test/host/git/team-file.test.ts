import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commands, Uri, window, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository, type Repository } from './open-repository';

const row = (lens: string): string => `[role="treeitem"][aria-label^="Noticed, ${lens}: "]`;

/** The text of *Why This Note?* for a lens, once it says what is wanted. */
async function why(lens: string, wanted: RegExp): Promise<string> {
  void commands.executeCommand('alsoNoticed.explainNote');
  await page.click(`.quick-input-widget .monaco-list-row:has-text("${lens}")`);
  const text = await until('the reasons', () => {
    const document = window.activeTextEditor?.document;
    return document && wanted.test(document.getText()) ? document.getText() : undefined;
  });
  await closeEditors();
  return text;
}

describe('The team file', () => {
  let repository: Repository;
  let file = '';
  const write = (text: string): void => writeFileSync(file, text);

  before(async () => {
    repository = await openRepository();
    repository.inputBox.value = '';
    file = path.join(repository.rootUri.fsPath, '.also-noticed.yaml');
    await closeEditors();
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.wait(row('caching'));
  });
  after(async () => {
    await closeEditors();
    rmSync(file, { force: true });
    await page.wait(row('caching'));
  });

  it('is written by For the Team…, with a reason, and quietens the lens; the view lists it', async () => {
    void commands.executeCommand('alsoNoticed.quietForTeam');
    const note = '.quick-input-widget .monaco-list-row:has(:text-is("caching"))';
    await page.wait(note);
    await page.screenshot('quiet-which');
    await page.click(note);
    await page.wait('.quick-input-widget :text("Quiet for the Team: caching")');
    await page.wait('.quick-input-widget .monaco-list-row:has-text("Everywhere")');
    await page.screenshot('quiet-where');
    await page.press('Enter');
    await page.wait('.quick-input-widget :text("Why? It is written into")');
    await page.type('The gateway caches: "all of it".');
    await page.press('Enter');
    await until('the file', () => existsSync(file));
    assert.equal(
      readFileSync(file, 'utf8'),
      'quiet:\n  - lens: caching\n    because: "The gateway caches: \\"all of it\\"."\n',
    );
    await until('the file in front', () => window.activeTextEditor?.document.uri.fsPath === file);
    await page.wait(row('caching'), 'hidden');
    await page.wait('[role="treeitem"][aria-label="Quiet for the team: caching"]');
    await page.click('[role="treeitem"][aria-label="Quiet for the team: caching"]');
    await page.wait('[role="treeitem"][aria-label^="Quiet, caching: The gateway caches"]');
    await page.screenshot('quiet-for-team');
  });

  it('tells the line of what does not fit, and goes by the rest', async () => {
    await closeEditors();
    write('# ours\nquiet:\n  - lens: read-model\n    because: Reports are enough.\nteams:\n  - ana\n');
    await page.wait('[role="treeitem"][aria-label^="Needs attention: .also-noticed.yaml, line 6"]');
    await page.screenshot('team-file-line');
    await page.wait(row('read-model'), 'hidden');
    await page.wait(row('caching'));
    await page.click('[role="treeitem"][aria-label^="Needs attention: .also-noticed.yaml"]');
    await until('the line', () => window.activeTextEditor?.selection.active.line === 5);
    await closeEditors();
  });

  it('says whose team is mine: nobody of it is named as another one; the dialect is told', async () => {
    write('');
    await page.wait(row('cross-team-impact'));
    const owners = /Owners by \.github\/CODEOWNERS, read as GitHub does:\n {2}services\/\S+: @shop\/orders \(/;
    assert.doesNotMatch(await why('cross-team-impact', owners), /Your teams/);
    write("teams:\n  '@shop/orders': [ana@shop.example]\n");
    await until('the note without its own team', async () => {
      const label = await page.attribute(row('cross-team-impact'), 'aria-label');
      return label !== null && !label.includes('@shop/orders');
    });
    await why('cross-team-impact', /Your teams: @shop\/orders\./);
  });

  it('says what is a ticket', async () => {
    const ticket = path.join(repository.rootUri.fsPath, 'todo.md');
    writeFileSync(ticket, '# Something to do\n');
    try {
      await closeEditors();
      await window.showTextDocument(await workspace.openTextDocument(Uri.file(ticket)));
      write('ticketFiles: ["todo.md"]\n');
      await page.wait('.codelens-decoration a:has-text("Ask why")');
      await page.wait('.pane-body :text("· ticket: Something to do")');
    } finally {
      await closeEditors();
      rmSync(ticket);
      await commands.executeCommand('alsoNoticed.forgetTicket');
    }
  });
});
