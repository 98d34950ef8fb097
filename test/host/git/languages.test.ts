import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, window, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository } from './open-repository';

const folder = path.join(homedir(), '.also-noticed/proposals');
const note = '[role="treeitem"][aria-label^="Noticed, caching: "]';
const settings = () => workspace.getConfiguration('alsoNoticed');

describe('The language of what is written', () => {
  before(async () => {
    const repository = await openRepository();
    repository.inputBox.value = '';
    rmSync(folder, { recursive: true, force: true });
    await closeEditors();
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.wait(note);
  });
  after(async () => {
    await settings().update('language', undefined, true);
    await page.wait(`${note}[aria-label*="I've also noticed"]`);
    await closeEditors();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the one that is set, in note and draft; the views keep to the display language', async () => {
    await settings().update('language', 'de', true);
    await page.wait(`${note}[aria-label*="Mir ist außerdem aufgefallen"]`);
    await settings().update('language', 'zh-cn', true);
    await page.wait(`${note}[aria-label*="我还注意到"]`);
    await page.hover(note);
    await page.click(`${note} [aria-label^="Draft Proposal"]`);
    await page.wait('[role="treeitem"][aria-label="Draft, 1 proposals"]');
    const [name = ''] = readdirSync(folder);
    const text = await until('the page', () => {
      const saved = readFileSync(path.join(folder, name), 'utf8');
      return saved.includes('\n## ') ? saved : undefined;
    });
    assert.match(text, /\n## 备选方案\n/);
    assert.match(text, /\nstatus: draft\n/);
    await until('it open', () => window.activeTextEditor?.document.uri.path.endsWith(name));
    await page.screenshot('in-chinese');
  });
});
