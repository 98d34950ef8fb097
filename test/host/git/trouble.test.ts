import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { commands, Uri, window, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository, type Repository, shell } from './open-repository';

const note = '[role="treeitem"][aria-label^="Noticed, "]:not([aria-label$=" entries"])';
const said = (words: string): string => `.pane-body :text("${words}")`;
const proposals = path.join(homedir(), '.also-noticed/proposals');

/** A folder nobody may write in; whoever is root may everywhere, but not below a file. */
function unwritable(below: string): string {
  if (process.getuid?.() !== 0) {
    mkdirSync(path.join(below, 'read-only'), { mode: 0o500 });
    return path.join(below, 'read-only');
  }
  writeFileSync(path.join(below, 'a-file'), '');
  return path.join(below, 'a-file/home');
}

/** Staged files: VS Code itself takes seconds to show 5,000. */
const many = globalThis.alsoNoticedRun.soak ? 5_000 : 1_200;

/** Drafts a proposal from a note by a click; answers its file's name once it is open, its first gap selected, and saved. */
async function draftNote(): Promise<string> {
  await page.hover(note);
  await page.click(`${note} [aria-label^="Draft Proposal"]`);
  const drafts = (): string[] =>
    existsSync(proposals) ? readdirSync(proposals).filter((file) => file.endsWith('.md')) : [];
  const name = await until('the draft', () => drafts()[0]);
  await until('it saved, its first gap selected', () => {
    const { document, selection } = window.activeTextEditor ?? {};
    return document?.uri.path.endsWith(name) && !selection?.isEmpty && !document.isDirty;
  });
  return name;
}

describe('In trouble', () => {
  let repository: Repository;
  let root = '';

  before(async () => {
    repository = await openRepository();
    root = repository.rootUri.fsPath;
    repository.inputBox.value = '';
    await closeEditors();
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.wait(note);
  });
  after(async () => {
    repository.inputBox.value = '';
    await closeEditors();
  });

  it('a ticket of 200 MB is not read, and the view says so', async () => {
    const ticket = path.join(root, 'tickets/SHOP-9.md');
    writeFileSync(ticket, '# SHOP-9: Add everything\n');
    truncateSync(ticket, 200 << 20);
    try {
      await commands.executeCommand('alsoNoticed.useAsTicket', Uri.file(ticket));
      await page.wait(said('The ticket SHOP-9.md is not read. It is larger than 4 MB.'));
      await page.wait(note);
      await page.screenshot('ticket-too-large');
    } finally {
      await commands.executeCommand('alsoNoticed.forgetTicket');
      unlinkSync(ticket);
    }
    await page.wait(said('is not read'), 'hidden');
  });

  it('binary files and thousands of other staged files leave the notes on the rest', async () => {
    const bulk = path.join(root, 'bulk');
    mkdirSync(bulk);
    for (let number = 0; number < many; number++) writeFileSync(path.join(bulk, `${number}.txt`), `${number}\n`);
    for (const name of ['a.bin', 'b.png']) writeFileSync(path.join(bulk, name), randomBytes(1 << 20));
    try {
      shell(repository, 'add', 'bulk');
      repository.inputBox.value = 'Add GET /customers/:id/order-summary beside the bulk';
      await repository.status();
      await until('all of them staged', () => repository.state.indexChanges.length > many);
      await page.wait(`${note}[aria-label*="beside the bulk"]`);
    } finally {
      repository.inputBox.value = '';
      shell(repository, 'reset', '-q', '--', 'bulk');
      rmSync(bulk, { recursive: true });
      await repository.status();
    }
    await until('none of them staged', () => repository.state.indexChanges.length < 100);
  });

  it('a home that cannot be written leaves the draft open, unsaved, with the reason', async () => {
    const below = mkdtempSync(path.join(tmpdir(), 'unwritable-'));
    const settings = workspace.getConfiguration('alsoNoticed');
    await settings.update('home', unwritable(below), true);
    try {
      await page.hover(note);
      await page.click(`${note} [aria-label^="Draft Proposal"]`);
      const draft = await until('an unsaved draft', () => window.activeTextEditor?.document);
      assert.ok(draft.isUntitled && draft.getText().startsWith('# '));
      await commands.executeCommand('notifications.showList');
      await page.wait('.notifications-center :text("The draft is not saved anywhere yet. Cannot ")');
      await page.screenshot('home-unwritable');
    } finally {
      await commands.executeCommand('notifications.clearAll');
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await settings.update('home', undefined, true);
      rmSync(below, { recursive: true });
    }
  });

  it('a folder of proposals that was deleted is empty, and made again by the next draft', async () => {
    const row = '[role="treeitem"][aria-label^="Proposal, Draft: Gone"]';
    mkdirSync(proposals, { recursive: true });
    const front = 'schema: 1\nid: 2026-01-02-gone\ntitle: Gone\nstatus: draft\ncreated: 2026-01-02T03:04:05Z';
    writeFileSync(path.join(proposals, '2026-01-02-gone.md'), `---\n${front}\n---\n# Gone\n`);
    await page.wait(row);
    rmSync(proposals, { recursive: true });
    await page.wait(row, 'hidden');
    const name = await draftNote();
    const text = readFileSync(path.join(proposals, name), 'utf8');
    const [, title = ''] = /^# (.+)$/m.exec(text) ?? [];
    assert.ok(title && !text.includes(`“${title}”`), 'it does not say that it came up with itself');
    await closeEditors();
    // VS Code still holds the text of a file that was there before one of its name is drafted.
    const file = path.join(proposals, name);
    writeFileSync(file, 'The former text.\n');
    const former = await workspace.openTextDocument(file);
    await window.showTextDocument(former);
    await commands.executeCommand('workbench.action.files.revert');
    await until('the former text', () => former.getText() === 'The former text.\n');
    await closeEditors();
    rmSync(file);
    await page.wait('[role="treeitem"][aria-label^="Needs attention"]', 'hidden');
    assert.equal(await draftNote(), name);
    await closeEditors();
    rmSync(file);
  });
});
