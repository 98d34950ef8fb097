import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository, type Repository, shell } from './open-repository';

const pick = '.quick-input-widget .monaco-list-row:visible';

describe('Retell', () => {
  let repository: Repository;

  before(async () => {
    repository = await openRepository();
    await closeEditors();
  });
  beforeEach(async () => {
    repository.inputBox.value = '';
    await commands.executeCommand('workbench.view.scm');
    await page.click('.scm-view .scm-input .monaco-editor');
    await page.type('Add the order summary');
    await until('the typed message', () => repository.inputBox.value === 'Add the order summary');
  });
  after(async () => {
    await closeEditors();
    repository.inputBox.value = '';
  });

  it('shows the message beside the four moves, nothing over them, and applies it when that is chosen', async () => {
    await commands.executeCommand('alsoNoticed.retell');
    await page.wait('.modified-in-monaco-diff-editor .view-line:has-text("noticed that")');
    await page.wait('.modified-in-monaco-diff-editor .view-line:has-text("Add the order summary")');
    assert.deepEqual(await page.texts('.quick-input-widget:visible'), []);
    await page.screenshot('retell');
    assert.equal(repository.inputBox.value, 'Add the order summary');
    await page.click('.editor-actions [aria-label^="Use the Retold Message"]');
    const message = await until('the retold message', () => repository.inputBox.value.split('\n\n')[1]);
    assert.ok(message.split(/\s+/).length <= 90);
    await page.wait('.modified-in-monaco-diff-editor', 'hidden');
  });

  it('leaves the message as written when its page is closed, or the message was changed meanwhile', async () => {
    await commands.executeCommand('alsoNoticed.retell');
    await page.wait('.modified-in-monaco-diff-editor .view-line:has-text("noticed that")');
    repository.inputBox.value = 'Add the order summary of a customer';
    await commands.executeCommand('alsoNoticed.useRetold');
    await commands.executeCommand('notifications.showList');
    await page.wait('.notifications-center :text("was changed meanwhile")');
    assert.equal(repository.inputBox.value, 'Add the order summary of a customer');
    await commands.executeCommand('notifications.clearAll');
    await commands.executeCommand('alsoNoticed.retell');
    await closeEditors();
    assert.equal(repository.inputBox.value, 'Add the order summary of a customer');
  });
});

describe('Notice a Range', () => {
  it('shows what the branch brings', async () => {
    const repository = await openRepository();
    await closeEditors();
    shell(repository, 'branch', 'before-summary');
    shell(repository, 'commit', '-q', '-m', 'Add GET /customers/:id/order-summary');
    shell(repository, 'commit', '-q', '--allow-empty', '-m', 'Say nothing');
    await repository.status();
    try {
      const noticing = commands.executeCommand('alsoNoticed.noticeRange');
      await page.wait(pick);
      await page.type('before-summary');
      await page.press('Enter');
      await noticing;
      await page.wait('.pane-body :text("The branch SHOP-214-order-summary")');
      await page.screenshot('range');
    } finally {
      shell(repository, 'reset', '-q', '--soft', 'before-summary');
      shell(repository, 'branch', '-D', 'before-summary');
      await repository.status();
    }
    await page.wait('.pane-body :text("Staged changes in")');
  });
});
