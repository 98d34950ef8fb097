import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CodeAction, commands, Range, type TextDocument, Uri, window, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository, type Repository, shell } from './open-repository';

const comments = '# Please enter the commit message for your changes.\n# On branch SHOP-214-order-summary\n';

describe('Notes in COMMIT_EDITMSG', () => {
  let repository: Repository;
  let staged = '';

  const open = async (text: string): Promise<TextDocument> => {
    const file = path.join(repository.rootUri.fsPath, '.git/COMMIT_EDITMSG');
    writeFileSync(file, text);
    const document = await workspace.openTextDocument(Uri.file(file));
    await window.showTextDocument(document);
    await until('the text as it is on disk', () => document.getText() === text);
    return document;
  };
  /** The quick fixes that add a note; VS Code gives up asking while a file that was opened just now settles. */
  const offers = (document: TextDocument): Promise<CodeAction[]> =>
    until('quick fixes', async () => {
      const range = new Range(0, 0, 0, 0);
      const all = await commands
        .executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range)
        .then(undefined, () => undefined);
      return all?.filter(({ title }) => title.startsWith('Also Noticed: '));
    });
  const restore = async (): Promise<void> => {
    shell(repository, 'reset', '-q', '--hard', staged);
    shell(repository, 'reset', '-q', '--soft', 'HEAD~1');
    await repository.status();
  };

  before(async () => {
    repository = await openRepository();
    await closeEditors();
    shell(repository, 'commit', '-q', '-m', 'Add GET /customers/:id/order-summary');
    staged = shell(repository, 'rev-parse', 'HEAD').trim();
    await restore();
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closeEditors();
    await restore();
  });

  it('come as code lenses, which add a paragraph above trailers and comments', async () => {
    const document = await open(`Add the order summary\n\nRefs: SHOP-214\n\n${comments}`);
    await page.wait('.codelens-decoration a:has-text("Also noticed: ")');
    await page.screenshot('commit-file');
    await page.click('.codelens-decoration a:has-text("Also noticed: ")');
    await until('the paragraph', () => document.getText().split('\n\n').length === 4);
    await page.screenshot('commit-file-added');
    const [subject, paragraph, trailers, rest] = document.getText().split('\n\n');
    assert.deepEqual([subject, trailers, rest], ['Add the order summary', 'Refs: SHOP-214', comments]);
    assert.ok(paragraph && paragraph.split(/\s+/).length <= 40);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), `Add the order summary\n\nRefs: SHOP-214\n\n${comments}`);
  });

  it('look at HEAD and the index together when the file opens with the message of HEAD', async () => {
    shell(repository, 'reset', '-q', '--hard', staged);
    appendFileSync(path.join(repository.rootUri.fsPath, 'README.md'), '\nOne more word.\n');
    shell(repository, 'add', 'README.md');
    await repository.status();
    assert.deepEqual(await offers(await open(`Say one more word\n\n${comments}`)), []);
    await closeEditors();
    const amending = await open(`Add GET /customers/:id/order-summary\n\n${comments}`);
    assert.ok((await offers(amending)).length > 0);
    await closeEditors();
    assert.deepEqual(await offers(await open(`Say one more word\n\n${comments}`)), [], 'another commit amends nothing');
  });

  it('take the diff below the scissors for the change', async () => {
    const diff = shell(repository, 'diff', '--cached');
    shell(repository, 'reset', '-q', '--hard', 'HEAD');
    await repository.status();
    const head = `Add the order summary\n\n${comments}`;
    assert.deepEqual(await offers(await open(head)), []);
    await closeEditors();
    const scissors =
      '# ------------------------ >8 ------------------------\n# Do not modify or remove the line above.\n';
    const document = await open(`${head}${scissors}${diff}`);
    const [first] = await offers(document);
    assert.ok(first?.edit);
    await workspace.applyEdit(first.edit);
    assert.ok(document.getText().endsWith(`\n\n${comments}${scissors}${diff}`));
  });

  it('show as ghost text only where that is set', async () => {
    const settings = workspace.getConfiguration('alsoNoticed');
    await open('Add the order summary');
    await page.press('Control+End');
    await page.type('!');
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.deepEqual(await page.texts('.ghost-text-decoration'), []);
    await settings.update('ghostText', true, true);
    try {
      await page.type('!');
      await page.wait('.ghost-text-decoration, .ghost-text');
      await page.screenshot('ghost-text');
      await page.press('Tab');
      await until('the paragraph', () => /!!\n\n./.test(window.activeTextEditor?.document.getText() ?? ''));
    } finally {
      await settings.update('ghostText', undefined, true);
    }
  });

  it('are shown on hovering over the subject', async () => {
    const document = await open('Add the order summary');
    const hovers = await commands.executeCommand<{ contents: { value: string }[] }[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new Range(0, 0, 0, 0).start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map(({ value }) => value)).join('\n');
    assert.match(text, /order\\?-summary\.ts:\d+/);
    assert.doesNotMatch(text, /command:|<[a-z]/);
  });
});
