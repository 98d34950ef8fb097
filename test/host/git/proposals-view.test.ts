import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, Position, window } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository } from './open-repository';

const folder = path.join(homedir(), '.also-noticed/proposals');
const input = '.quick-input-widget input';
const row = '.quick-input-widget .monaco-list-row';
const group = (label: string): string => `[role="treeitem"][aria-label="${label} proposals"]`;
const item = (label: string): string => `[role="treeitem"][aria-label^="Proposal, ${label}"]`;

function write(id: string, front: string, body = ''): string {
  const file = path.join(folder, `${id}.md`);
  const known = `schema: 1\nid: ${id}\ntitle: ${id.slice(11)}\ncreated: ${id.slice(0, 10)}T09:00:00Z\n`;
  writeFileSync(file, `---\n${known}${front}---\n# ${id.slice(11)}\n\n${body}\n`);
  return file;
}
const saidIn = (file: string, words: RegExp) => until(String(words), () => words.test(readFileSync(file, 'utf8')));
async function answer(text: string): Promise<void> {
  await page.wait(input);
  await page.type(text);
  await page.press('Enter');
}
async function told(words: string): Promise<void> {
  await commands.executeCommand('notifications.showList');
  await page.wait(`.notifications-center :text("${words}")`);
}
async function choose(command: string, label: string): Promise<void> {
  void commands.executeCommand(command);
  await page.wait(row);
  await answer(label);
}

describe('The Proposals view', () => {
  let parcels: string;
  let stock: string;
  before(async () => {
    await openRepository();
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.endsWith('.md')) unlinkSync(path.join(folder, name));
    const ana = 'author: Ana Ribeiro <ana@shop.example>\n';
    const two = "lenses: [caching]\nrepository: shop/web\naudience: ['@shop/data']\n";
    parcels = write('2026-03-02-parcels', `status: draft\n${ana}${two}`, 'Couriers ask for a zeppelin.');
    stock = write('2026-02-03-stock', `status: draft\n${ana}lenses: [cost]\nrepository: shop/api\n`);
    write('2026-01-04-invoices', 'status: accepted\nauthor: Ben Ito <ben@shop.example>\n', 'Another zeppelin.');
    await closeEditors();
    await commands.executeCommand('alsoNoticed.proposals.focus');
    await page.wait(group('Draft, 2'));
  });
  after(async () => {
    await commands.executeCommand('alsoNoticed.clearFilter');
    await commands.executeCommand('alsoNoticed.showEveryones');
    await choose('alsoNoticed.groupProposals', 'Status');
    await choose('alsoNoticed.sortProposals', 'Newest First');
    await closeEditors();
    for (const name of readdirSync(folder)) if (name.endsWith('.md')) unlinkSync(path.join(folder, name));
    await page.wait(item(''), 'hidden');
  });

  it('groups by lens, month, repository and audience', async () => {
    await choose('alsoNoticed.groupProposals', 'Lens');
    await page.wait(group('None Named, 1'));
    assert.equal((await page.texts('[role="treeitem"] :text-is("Caching")')).length, 1);
    await page.screenshot('by-lens');
    await choose('alsoNoticed.groupProposals', 'Month');
    await page.wait(group('March 2026, 1'));
    await choose('alsoNoticed.groupProposals', 'Repository');
    await page.wait(group('shop/api, 1'));
    await choose('alsoNoticed.groupProposals', 'Audience');
    await page.wait(group('@shop/data, 1'));
    await page.wait(group('None Named, 2'));
    await choose('alsoNoticed.groupProposals', 'Status');
    await page.wait(group('Shipped, 0'));
  });

  it("shows mine only, or everyone's", async () => {
    await commands.executeCommand('alsoNoticed.showMine');
    await page.wait(item('Accepted: invoices'), 'hidden');
    await page.wait(group('Draft, 2'));
    await commands.executeCommand('alsoNoticed.showEveryones');
    await page.wait(item('Accepted: invoices'));
  });

  it('sorts by title', async () => {
    const titles = async () => (await page.texts(`${item('Draft')} .label-name`)).join(' ');
    await until('the newest first', async () => (await titles()) === 'parcels stock');
    await choose('alsoNoticed.sortProposals', 'Oldest First');
    await until('the oldest first', async () => (await titles()) === 'stock parcels');
    await choose('alsoNoticed.sortProposals', 'Title');
    await until('by title', async () => (await titles()) === 'parcels stock');
  });

  it('searches the full text by a key, and keeps what was typed as a filter until it is cleared', async () => {
    await commands.executeCommand('alsoNoticed.proposals.focus');
    await page.press('Control+f');
    await page.wait(input);
    await page.type('zeppelin');
    await page.wait(`${row}:has-text("Couriers ask for a zeppelin.")`);
    await page.screenshot('search');
    await page.press('ArrowUp', 'Enter');
    await page.wait('.pane-body :text("Filter: zeppelin (2 of 3)")');
    await page.wait(item('Draft: stock'), 'hidden');
    await page.screenshot('filtered');
    write('2026-01-05-letters', 'status: accepted\n', 'No zeppelin here.');
    await page.wait(item('Accepted: letters'));
    unlinkSync(path.join(folder, '2026-01-05-letters.md'));
    await page.wait(item('Accepted: letters'), 'hidden');
    await page.hover(group('Accepted, 1'));
    await page.click('[aria-label^="Clear Proposal Filter"]');
    await page.wait(item('Draft: stock'));
  });

  it('opens the hit of a search', async () => {
    void commands.executeCommand('alsoNoticed.searchProposals');
    await page.wait(input);
    await page.type('couriers');
    await page.wait(`${row}:has-text("Couriers ask for a zeppelin.")`);
    await page.press('Enter');
    await until('the page', () => window.activeTextEditor?.document.uri.path.endsWith('parcels.md'));
    await closeEditors();
  });

  it('sets the status of several at once, asking once', async () => {
    await page.click(item('Draft: parcels'));
    await page.click(item('Draft: stock'), { modifiers: ['Control'] });
    await page.choose(item('Draft: stock'), 'Set Proposal Status');
    await page.wait('.quick-input-widget input[placeholder^="2 proposals: what are they now?"]');
    await answer('Declined');
    await page.wait('.quick-input-widget :text("Why, and what was learned?")');
    await answer('No budget this year');
    for (const file of [parcels, stock])
      await saidIn(file, /status: declined\n {4}by: Ana.*\n {4}note: No budget this year/);
    await page.wait(group('Declined, 2'));
  });

  it('gives what is dragged to a status that one', async () => {
    await page.drag(item('Declined: parcels'), group('Shared, 0'));
    await page.wait('.quick-input-widget :text("With whom?")');
    await page.screenshot('dragged');
    await page.press('Enter');
    await page.wait(item('Shared: parcels'));
    await saidIn(parcels, /\nstatus: shared\n/);
  });

  it('deletes what is selected by a key, also what is typed and not saved, and restores it', async () => {
    await page.click(item('Declined: stock'));
    const editor = await until('the page', () => window.activeTextEditor);
    await editor.edit((edit) => edit.insert(new Position(editor.document.lineCount, 0), 'not saved yet\n'));
    const whole = editor.document.getText();
    await commands.executeCommand('alsoNoticed.proposals.focus');
    await page.press('Delete');
    await page.wait(item('Declined: stock'), 'hidden');
    assert.equal(existsSync(stock), false);
    assert.equal(readFileSync(path.join(folder, '.trash', path.basename(stock)), 'utf8'), whole);
    await told('moved to .trash beside it');
    await page.screenshot('deleted');
    await commands.executeCommand('notifications.clearAll');
    const restoring = commands.executeCommand('alsoNoticed.restoreDeleted');
    await page.click(`${row}:has-text("2026-02-03-stock")`);
    await page.press('Enter');
    await restoring;
    await page.wait(item('Declined: stock'));
    assert.equal(readFileSync(stock, 'utf8'), whole);
    assert.deepEqual(readdirSync(path.join(folder, '.trash')), []);
  });

  it('leaves the deleted one where it is when its place is taken', async () => {
    await commands.executeCommand('alsoNoticed.proposals.focus');
    await page.choose(item('Shared: parcels'), 'Delete Proposal');
    await page.wait(item('Shared: parcels'), 'hidden');
    writeFileSync(parcels, 'theirs');
    await commands.executeCommand('notifications.clearAll');
    void commands.executeCommand('alsoNoticed.restoreDeleted');
    await page.click(`${row}:has-text("2026-03-02-parcels")`);
    await page.press('Enter');
    await told('already, so the deleted one stays where it is');
    await commands.executeCommand('notifications.clearAll');
    assert.equal(readFileSync(parcels, 'utf8'), 'theirs');
    assert.equal(existsSync(path.join(folder, '.trash', path.basename(parcels))), true);
    rmSync(path.join(folder, '.trash'), { recursive: true });
  });
});
