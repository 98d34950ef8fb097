import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { ConfigurationTarget, commands, languages, window, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors } from './open-repository';

const home = path.join(homedir(), '.also-noticed');
const growth = '.pane:has(.title:text-is("Growth"))';

describe('Growth', () => {
  before(closeEditors);
  after(async () => {
    await closeEditors();
    rmSync(path.join(home, 'goals.md'), { force: true });
  });

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

  it('keeps a goal with its day in home, refuses a day that is none, and shows it', async () => {
    void commands.executeCommand('alsoNoticed.addGoal');
    await page.wait('.quick-input-widget .monaco-list-row:has-text("what you aim at")');
    await page.press('Enter');
    await page.wait('.quick-input-message:has-text("One line")');
    await page.type('Lead one design · by: soon');
    await page.wait('.quick-input-message:has-text("a day is not written")');
    for (const _ of 'soon') await page.press('Backspace');
    await page.type('2027-03-31');
    await page.wait('.quick-input-message:has-text("One line")');
    await page.press('Enter');
    const file = path.join(home, 'goals.md');
    await until(
      'the goal',
      () => existsSync(file) && readFileSync(file, 'utf8').includes(' goal: Lead one design · by: 2027-03-31\n'),
    );
    await page.click(`${growth} .monaco-list-row:has-text("Goals and conversations")`);
    await page.click(`${growth} .monaco-list-row:has-text("Lead one design")`);
    await until('the file', () => window.activeTextEditor?.document.uri.fsPath === file);
    await page.screenshot('growth-goals');
    await closeEditors();
  });

  it('shows the brag document before anything is saved, warns of what should not leave, and saves a page that prints', async () => {
    const settings = workspace.getConfiguration('alsoNoticed');
    await settings.update('confidentialWords', ['Retry Policy'], ConfigurationTarget.Global);
    void commands.executeCommand('alsoNoticed.exportBrag');
    await page.wait('.quick-input-widget .monaco-list-row:has-text("This quarter")');
    await page.press('Enter');
    const { document } = await until('the document', () => window.activeTextEditor);
    assert.match(document.getText(), /# What I did[\s\S]*Mentoring: Paired on the retry policy \(with Ana and Ben\)/);
    assert.equal(document.isUntitled, true);
    const marked = (): string[] => languages.getDiagnostics(document.uri).map(({ message }) => message);
    await until('the mark', () => marked().includes('A confidential word: Retry Policy'));
    await page.wait('.codelens-decoration a:has-text("Save as Markdown…")');
    await page.screenshot('growth-brag');

    await page.click('.codelens-decoration a:has-text("Save as a Page That Prints")');
    await page.wait('.quick-input-widget .monaco-list-row:has-text("A confidential word: Retry Policy")');
    await page.screenshot('growth-exposures');
    await page.press('Enter');
    const chosen = (): string => document.getText(window.activeTextEditor?.selection);
    await until('the place', () => chosen() === 'retry policy');
    assert.deepEqual(
      readdirSync(home).filter((one) => one.endsWith('.html')),
      [],
      'nothing is saved',
    );

    await settings.update('confidentialWords', undefined, ConfigurationTarget.Global);
    await until('no mark', () => marked().length === 0);
    await page.click('.codelens-decoration a:has-text("Save as a Page That Prints")');
    await page.wait('.quick-input-widget:has-text("Save as a Page") input');
    await page.press('Enter');
    const name = await until('the page', () => readdirSync(home).find((one) => /^brag-.*\.html$/.test(one)));
    const saved = await until('its text', () => readFileSync(path.join(home, name), 'utf8'));
    assert.match(saved, /<h1>What I did<\/h1>[\s\S]*Paired on the retry policy/);
    rmSync(path.join(home, name));
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
