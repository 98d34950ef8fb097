import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository, type Repository } from './open-repository';

const box = '.scm-view .scm-input .monaco-editor';
const suggestion = '.suggest-widget.visible .monaco-list-row';

describe('Notes in the commit box', () => {
  let repository: Repository;
  const changedFrom = (text: string): string | undefined =>
    repository.inputBox.value === text ? undefined : repository.inputBox.value;

  before(async () => {
    repository = await openRepository();
    await closeEditors();
    await commands.executeCommand('workbench.view.scm');
    await until('activation', () => extensions.getExtension('also-noticed.also-noticed')?.isActive);
  });
  beforeEach(async () => {
    repository.inputBox.value = '';
    await page.click(box);
  });
  after(() => {
    repository.inputBox.value = '';
  });

  it('are offered at "+", accepted as one paragraph above the trailers, and undone at once', async () => {
    await page.type('Add the order summary\n\n\n\nRefs: SHOP-214');
    await page.press('ArrowUp', 'ArrowUp');
    await page.type('+');
    await page.wait(suggestion);
    await page.screenshot('commit-box-offers');
    const typed = repository.inputBox.value;
    await page.press('Enter');
    const after = await until('the paragraph', () => changedFrom(typed));
    await page.screenshot('commit-box-accepted');
    const [subject, paragraph, trailers, ...more] = after.split('\n\n');
    assert.deepEqual([subject, trailers, more], ['Add the order summary', 'Refs: SHOP-214', []]);
    assert.ok(paragraph && paragraph.split(/\s+/).length <= 40, paragraph);
    assert.ok(paragraph.split('\n').every((line) => line.length <= 72));
    await page.press('Control+z');
    await until('the message as it was', () => repository.inputBox.value === typed);
  });

  it('are offered at Ctrl+Space behind the subject, and a second one joins the first', async () => {
    await page.type('Add the order summary');
    await page.press('Control+Space');
    await page.wait(suggestion);
    await page.press('Enter');
    const first = await until('the first note', () => changedFrom('Add the order summary'));
    await page.press('Control+Space');
    await page.wait(suggestion);
    await page.press('Enter');
    const both = await until('both notes', () => changedFrom(first));
    await page.screenshot('commit-box-both');
    assert.equal(both.split('\n\n').length, 2, both);
  });

  it('come as quick fixes, too', async () => {
    await page.type('Add the order summary');
    const fix = '.action-widget [aria-label*="Also Noticed"], .action-widget .action-item:has-text("Also Noticed")';
    // VS Code gives up asking while a box that was typed into just now settles; a person asks again.
    await until(
      'the quick fixes',
      async () => {
        await page.press('Control+.');
        return page.wait(fix, 'visible').then(
          () => true,
          () => page.press('Escape').then(() => false),
        );
      },
      40_000,
    );
    await page.screenshot('commit-box-quick-fix');
    await page.press('Enter');
    await until('the paragraph', () => /summary\n\n./.test(repository.inputBox.value));
  });

  it('are not offered where a plus is part of the text', async () => {
    await page.type('Add a+');
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.deepEqual(await page.texts(suggestion), []);
  });
});
