import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository } from './open-repository';

const note = '[role="treeitem"][aria-label^="Noticed, "]:not([aria-label$=" entries"])';

describe('By keyboard alone', () => {
  before(async () => {
    (await openRepository()).inputBox.value = '';
    await closeEditors();
  });
  after(closeEditors);

  it('a note is reached, says lens, title and place, shows its evidence and is read as a text', async () => {
    await commands.executeCommand('alsoNoticed.noticed.focus');
    await page.wait(note);
    await page.press('Home', 'ArrowRight');
    await page.wait('[role="treeitem"][aria-label^="Evidence, "]');
    const label = (await page.attribute(note, 'aria-label')) ?? '';
    assert.match(label, /^Noticed, [a-z-]+: .+\. Seen in \S+:\d+\.$/);
    const row = '.quick-input-widget .monaco-list-row';
    await page.press('F1');
    await page.wait(row);
    await page.type('Also Noticed: Read Note');
    await page.wait(`${row}:has-text("Read Note")`);
    await page.press('Enter');
    await page.wait('.quick-input-widget [placeholder="Which note?"]');
    await page.press('Enter');
    const text = await until('the note', () => window.activeTextEditor?.document.getText());
    assert.ok(label.includes(text.split('\n')[0] ?? ''), text);
  });

  it('help says how, for each view', async () => {
    await commands.executeCommand('alsoNoticed.keyboardHelp');
    const text = window.activeTextEditor?.document.getText() ?? '';
    for (const title of ['\nNoticed\n', '\nProposals\n', '\nGrowth\n', 'Shift+F10'])
      assert.ok(text.includes(title), title);
    await page.screenshot('keyboard-help');
  });
});
