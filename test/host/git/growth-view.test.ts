import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, window } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors } from './open-repository';

const home = path.join(homedir(), '.also-noticed');
const growth = '.pane:has(.title:text-is("Growth"))';

describe('Growth', () => {
  before(closeEditors);
  after(closeEditors);

  it('logs a contribution by keyboard alone, as a line of the engineer’s own file', async () => {
    await commands.executeCommand('alsoNoticed.growth.focus');
    void commands.executeCommand('alsoNoticed.logContribution');
    await page.wait('.quick-input-widget .monaco-list-row:visible');
    await page.type('Mentoring');
    await page.press('Enter');
    await page.wait('.quick-input-message:has-text("One line")');
    await page.type('Paired on the retry policy · with: Ana, Ben');
    await page.press('Enter');
    const file = path.join(home, 'contributions.md');
    await until(
      'the line',
      () =>
        existsSync(file) &&
        readFileSync(file, 'utf8').includes(' mentoring: Paired on the retry policy · with: Ana, Ben\n'),
    );
    await page.wait(`${growth} .monaco-list-row:has-text("Practices")`);
    await page.wait(`${growth} :text("more proposals or contributions")`);
    await page.screenshot('growth');
  });

  it('shows the brag document of a quarter before anything is saved', async () => {
    void commands.executeCommand('alsoNoticed.exportBrag');
    await page.wait('.quick-input-widget .monaco-list-row:has-text("This quarter")');
    await page.press('Enter');
    const editor = await until('the document', () => window.activeTextEditor);
    assert.match(
      editor.document.getText(),
      /# What I did[\s\S]*Mentoring: Paired on the retry policy \(with Ana and Ben\)/,
    );
    assert.equal(editor.document.isUntitled, true);
    await page.screenshot('growth-brag');
  });

  it('opens the weekly page in home, and leaves what was written there alone', async () => {
    await closeEditors();
    await commands.executeCommand('alsoNoticed.weeklyReflection');
    const opened = await until('the page', () => window.activeTextEditor?.document);
    assert.ok(opened.uri.fsPath.startsWith(path.join(home, 'reflections')));
    const text = opened.getText();
    assert.match(text, /^# Week \d{4}-W\d\d\n/);
    await window.activeTextEditor?.edit((edit) =>
      edit.insert(opened.lineAt(opened.lineCount - 1).range.end, 'My answer.'),
    );
    await opened.save();
    await closeEditors();
    await commands.executeCommand('alsoNoticed.weeklyReflection');
    assert.match(window.activeTextEditor?.document.getText() ?? '', /My answer\.$/);
  });
});
