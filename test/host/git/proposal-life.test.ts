import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, Position, Uri, window, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository, type Repository } from './open-repository';

const folder = path.join(homedir(), '.also-noticed/proposals');
const ana = 'Ana Ribeiro <ana@shop.example>';
const input = '.quick-input-widget input';
const row = '.quick-input-widget .monaco-list-row';
const item = (label: string) => `[role="treeitem"][aria-label^="Proposal, ${label}"]`;

/** A proposal on disk, as another program would write it. */
function write(id: string, front: string, title = id.slice(11)): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${id}.md`);
  const created = 'status: draft\ncreated: 2026-01-02T03:04:05Z\n';
  const known = front.includes('status:') ? '' : created;
  writeFileSync(file, `---\nschema: 1\nid: ${id}\ntitle: ${title}\n${known}author: ${ana}\n${front}---\n# ${title}\n`);
  return file;
}
const recent = (): string => `status: draft\ncreated: ${new Date(Date.now() - 60_000).toISOString()}\n`;
const read = (file: string): string => readFileSync(file, 'utf8');
const saidIn = (file: string, words: RegExp) => until(String(words), () => existsSync(file) && words.test(read(file)));
async function answer(text: string): Promise<void> {
  await page.wait(input);
  await page.type(text);
  await page.press('Enter');
}
async function menu(label: string, entry: string): Promise<void> {
  await page.choose(item(label), entry);
}

describe('The life of a proposal', () => {
  let repository: Repository;
  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    repository = await openRepository();
    await closeEditors();
    await commands.executeCommand('alsoNoticed.proposals.focus');
  });
  afterEach(async () => {
    await page.press('Escape');
    await commands.executeCommand('workbench.action.files.revert');
    await closeEditors();
    // The folder stays: a watcher looks for one that is gone only every few seconds.
    for (const name of readdirSync(folder)) unlinkSync(path.join(folder, name));
    await commands.executeCommand('workbench.view.explorer');
    await commands.executeCommand('alsoNoticed.proposals.focus');
    await page.wait(item(''), 'hidden');
  });

  it('asks with whom it is shared, and records them', async () => {
    const file = write('2026-01-02-order-summary', `${recent()}audience: ['@shop/orders']\n`);
    await menu('Draft: order-summary', 'Set Proposal Status');
    await page.wait(row);
    await answer('Shared');
    await page.wait(`${input}[value="@shop/orders"], .quick-input-widget :text("With whom?")`);
    await page.screenshot('shared-with-whom');
    await page.press('End');
    await answer(', Ben Roth');
    await saidIn(file, /\nstatus: shared\n/);
    assert.match(read(file), /\npeople:\n {2}- Ben Roth\n/);
    assert.match(read(file), /note: "?@shop\/orders, Ben Roth"?\n/);
  });

  it('asks for the measure when it ships, which may be skipped', async () => {
    const file = write('2026-01-02-order-summary', `${recent()}measure:\n  what: p95 of the route\n  before: 420 ms\n`);
    await menu('Draft: order-summary', 'Set Proposal Status');
    await page.wait(row);
    await answer('Shipped');
    await page.wait('.quick-input-widget :text("p95 of the route: before and after?")');
    await page.press('End');
    await answer('35 ms');
    await saidIn(file, /\n {2}before: 420 ms\n {2}after: 35 ms\n/);
    await menu('Shipped: order-summary', 'Set Proposal Status');
    await page.wait(row);
    await answer('Declined');
    await page.wait('.quick-input-widget :text("Why, and what was learned?")');
    await page.press('Enter');
    await saidIn(file, /\nstatus: declined\n/);
    assert.doesNotMatch(read(file), /note:/);
  });

  it('leaves everything as it is at Escape', async () => {
    const file = write('2026-01-02-order-summary', recent());
    const before = read(file);
    await menu('Draft: order-summary', 'Set Proposal Status');
    await page.wait(row);
    await answer('Declined');
    await page.wait('.quick-input-widget :text("Why, and what was learned?")');
    await page.press('Escape');
    await page.wait('.quick-input-widget', 'hidden');
    assert.equal(read(file), before);
  });

  it('changes one that is open and unsaved through its document', async () => {
    const file = write('2026-01-02-half-typed', recent());
    const editor = await window.showTextDocument(Uri.file(file));
    await editor.edit((edit) => edit.insert(new Position(editor.document.lineCount, 0), 'typed, not saved\n'));
    void commands.executeCommand('alsoNoticed.setStatus');
    await page.wait(row);
    await answer('Discussing');
    await page.wait('.quick-input-widget :text("With whom?")');
    await page.press('Enter');
    await until('the status in the document', () => /\nstatus: discussing\n/.test(editor.document.getText()));
    await saidIn(file, /\nstatus: discussing\n.*typed, not saved\n$/s);
    await commands.executeCommand('undo');
    assert.match(editor.document.getText(), /\nstatus: draft\n.*typed, not saved\n$/s);
  });

  it('marks what waits on me in the view: an old draft, a day that has come, an answer', async () => {
    write('2026-01-02-old', '');
    write('2026-01-02-dated', `${recent()}revisit: 2026-01-03\n`);
    const feedback = `feedback:\n  - at: ${new Date().toISOString()}\n    by: Ben Roth <ben@shop.example>\n    text: Who rebuilds it?\n`;
    const answered = write('2026-01-02-answered', `${recent()}${feedback}`);
    await page.wait(`${item('Draft: old')}[aria-label*="a draft for two weeks"]`);
    await page.wait(`${item('Draft: dated')}[aria-label*="time to look at it again"]`);
    await page.wait(`${item('Draft: answered')}[aria-label*="feedback to answer"]`);
    await page.screenshot('waiting');
    await menu('Draft: answered', 'Add Feedback');
    await page.wait(row);
    await answer('My own answer');
    await page.wait('.quick-input-widget :text("What did Ana Ribeiro")');
    await answer('A job, each night.');
    await saidIn(answered, /by: Ana Ribeiro <ana@shop\.example>\n {4}text: A job, each night\.\n/);
    await page.wait(`${item('Draft: answered')}[aria-label*="feedback to answer"]`, 'hidden');
    await menu('Draft: dated', 'Revisit on a Date');
    await page.wait(row);
    await answer('In two weeks');
    await page.wait(`${item('Draft: dated')}[aria-label*="time to look at it again"]`, 'hidden');
  });

  it('links one that takes the place of another at both ends', async () => {
    const former = write('2026-01-02-former', recent());
    const next = write('2026-01-02-next', recent());
    await menu('Draft: former', 'Superseded by');
    await page.wait(row);
    await answer('next');
    await saidIn(former, /\nsuperseded-by:\s+(?:- )?2026-01-02-next\n/);
    assert.match(read(next), /\nsupersedes:\s+(?:- )?2026-01-02-former\n/);
    await page.wait(`${item('Draft: former')}[aria-label*="superseded"]`);
  });

  describe('Share Proposal', () => {
    let shared: string;
    before(async () => {
      shared = path.join(repository.rootUri.fsPath, 'docs/proposals');
      await workspace.getConfiguration('alsoNoticed').update('sharedFolders', ['docs/proposals']);
    });
    afterEach(() => rmSync(shared, { recursive: true, force: true }));
    after(async () => {
      await workspace.getConfiguration('alsoNoticed').update('sharedFolders', undefined);
      rmSync(path.join(repository.rootUri.fsPath, '.vscode'), { recursive: true, force: true });
    });

    it('moves nothing before it has shown what becomes visible and was told to', async () => {
      const file = write('2026-01-02-order-summary', `${recent()}people: ['Ben Roth']\n`);
      const before = read(file);
      await menu('Draft: order-summary', 'Share Proposal');
      await page.wait(`${row}:has-text("Move It to")`);
      assert.match(window.activeTextEditor?.document.getText() ?? '', /people you want to ask: Ben Roth/);
      await page.screenshot('share');
      await page.press('Escape');
      await page.wait('.quick-input-widget', 'hidden');
      assert.equal(read(file), before);
      assert.equal(existsSync(path.join(shared, path.basename(file))), false);
    });

    it('moves it whole, opens it there, and asks with whom', async () => {
      const file = write('2026-01-02-order-summary', recent());
      const before = read(file);
      await menu('Draft: order-summary', 'Share Proposal');
      await page.wait(`${row}:has-text("Move It to")`);
      await page.press('Enter');
      await page.wait('.quick-input-widget :text("With whom?")');
      const moved = path.join(shared, path.basename(file));
      assert.equal(read(moved), before);
      assert.equal(existsSync(file), false);
      await answer('@shop/architecture');
      await saidIn(moved, /\nstatus: shared\n/);
      assert.equal(window.activeTextEditor?.document.uri.fsPath, moved);
      await page.wait(item('Shared: order-summary'));
    });

    it('does not write over one of the same name', async () => {
      const file = write('2026-01-02-order-summary', recent());
      const moved = path.join(shared, path.basename(file));
      mkdirSync(shared, { recursive: true });
      writeFileSync(moved, 'theirs');
      const before = read(file);
      await menu('Draft: order-summary', 'Share Proposal');
      await page.wait(`${row}:has-text("Move It to")`);
      await page.press('Enter');
      await page.wait('.quick-input-widget', 'hidden');
      await commands.executeCommand('notifications.showList');
      await page.wait(
        '.notifications-center [role="listitem"]:has-text("already"), .notifications-center :text("already")',
      );
      assert.deepEqual([read(file), read(moved)], [before, 'theirs']);
      await commands.executeCommand('notifications.clearAll');
    });
  });
});
