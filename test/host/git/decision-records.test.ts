import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, window } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository } from './open-repository';

const folder = path.join(homedir(), '.also-noticed/proposals');
const row = '.quick-input-widget .monaco-list-row';
const group = '[role="treeitem"][aria-label^="Decision Records, "]';
const entry = '[role="treeitem"][aria-label^="Decision record: Use Postgres"]';
const nygard =
  '# 1. Use Postgres\n\nDate: 2024-05-06\n\n## Status\n\nAccepted\n\n## Context\n\nOrders are joined.\n\n## Decision\n\nPostgres.\n';

function write(id: string): string {
  const file = path.join(folder, `${id}.md`);
  mkdirSync(folder, { recursive: true });
  const front = `schema: 1\nid: ${id}\ntitle: ${id.slice(11)}\nstatus: shared\ncreated: ${id.slice(0, 10)}T09:00:00Z\nmine: 'kept'\n`;
  writeFileSync(file, `---\n${front}---\n# ${id.slice(11)}\n\nA page.\n`);
  return file;
}
const pages = (): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []);
const onlyPage = () => until('the page', () => pages()[0]);
async function told(words: string): Promise<void> {
  await commands.executeCommand('notifications.showList');
  await page.wait(`.notifications-center :text("${words}")`);
  await commands.executeCommand('notifications.clearAll');
}

describe('Decision records of the workspace', () => {
  let root = '';
  let records = '';
  before(async () => {
    const repository = await openRepository();
    repository.inputBox.value = '';
    root = repository.rootUri.fsPath;
    records = path.join(root, 'decisions');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(records, { recursive: true });
    writeFileSync(path.join(records, '0001-use-postgres.md'), nygard);
    write('2026-03-02-parcels');
    await closeEditors();
    await commands.executeCommand('alsoNoticed.proposals.focus');
  });
  after(async () => {
    await closeEditors();
    rmSync(records, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
    await page.wait(group, 'hidden');
  });

  it('stand in the log, are opened where they are, and become proposals on request', async () => {
    // By keys, as the view may be too low for its last rows.
    await page.wait(group.replace('^="Decision Records, ', '="Decision Records, 2 entries'));
    await until('the record', async () => {
      await commands.executeCommand('alsoNoticed.proposals.focus');
      await page.press('End', 'ArrowRight', 'End');
      return (await page.texts(entry)).length > 0;
    });
    await page.wait(entry);
    await page.hover(entry);
    await page.screenshot('decision-records');
    await page.click(`${entry} [aria-label^="Adopt Decision Record"]`);
    await page.wait('[role="treeitem"][aria-label^="Proposal, Accepted: Use Postgres"]');
    assert.equal(readFileSync(path.join(records, '0001-use-postgres.md'), 'utf8'), nygard);
    const name = await until('the page', () => pages().find((one) => one.endsWith('use-postgres.md')));
    const text = readFileSync(path.join(folder, name), 'utf8');
    assert.match(text, /\nstatus: accepted\ncreated: "?2024-05-06T00:00:00Z"?\n/);
    assert.ok(text.endsWith(nygard));
    await closeEditors();
  });

  it('are made of proposals, and give them back as they were', async () => {
    const file = path.join(folder, '2026-03-02-parcels.md');
    const before = readFileSync(file, 'utf8');
    const exported = path.join(records, '2026-03-02-parcels.md');
    await commands.executeCommand('alsoNoticed.proposals.focus');
    await page.press('Home');
    await page.choose('[role="treeitem"][aria-label^="Proposal, Shared: parcels"]', 'Export as Decision Record');
    await page.wait(`.quick-input-widget:has-text("Export as Decision Record") input:focus`);
    await page.press('Enter');
    const madr = await until('the record', () => (existsSync(exported) ? readFileSync(exported, 'utf8') : undefined));
    assert.match(madr, /^---\nstatus: proposed\n/);
    await closeEditors();
    void commands.executeCommand('alsoNoticed.adoptDecision');
    await page.click(`${row}:has-text("2026-03-02-parcels")`);
    await told('2026-03-02-parcels is in the log already.');
    rmSync(file);
    await page.wait('[role="treeitem"][aria-label^="Proposal, Shared: parcels"]', 'hidden');
    void commands.executeCommand('alsoNoticed.adoptDecision');
    await page.click(`${row}:has-text("2026-03-02-parcels")`);
    await page.wait('[role="treeitem"][aria-label^="Proposal, Shared: parcels"]');
    assert.equal(readFileSync(file, 'utf8'), before);
    rmSync(exported);
  });
});

describe('Draft Proposal from Template…', () => {
  let root = '';
  before(async () => {
    const repository = await openRepository();
    root = repository.rootUri.fsPath;
    rmSync(folder, { recursive: true, force: true });
    await closeEditors();
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.wait('[role="treeitem"][aria-label^="Noticed, caching: "]');
  });
  after(async () => {
    await closeEditors();
    rmSync(path.join(root, '.also-noticed.yaml'), { force: true });
    rmSync(path.join(root, 'templates'), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => rmSync(folder, { recursive: true, force: true }));

  let drafting: Thenable<unknown>;
  async function pickTwoNotes(): Promise<void> {
    drafting = commands.executeCommand('alsoNoticed.draftFromTemplate');
    for (const lens of ['caching', 'read-model']) await page.click(`${row}:has(:text-is("${lens}"))`);
    await page.press('Enter');
    await page.wait('.quick-input-widget input[placeholder^="Which template?"]');
  }

  it('puts several notes on a page of another form', async () => {
    await pickTwoNotes();
    await page.screenshot('templates');
    await page.click(`${row}:has-text("Decision Record (MADR 4)")`);
    const name = await onlyPage();
    const text = await until('it filled', () => {
      const saved = readFileSync(path.join(folder, name), 'utf8');
      return saved.includes('## Considered Options') ? saved : undefined;
    });
    assert.match(text, /\nlenses:\n {2}- read-model\n {2}- caching\n/);
    await drafting;
    assert.ok(window.activeTextEditor?.document.uri.path.endsWith(name));
    await closeEditors();
  });

  it("takes the team's own, and names the line where one does not fit", async () => {
    mkdirSync(path.join(root, 'templates'), { recursive: true });
    writeFileSync(path.join(root, 'templates/house.md'), '# {{title}}\n\nHouse style.\n\n{{ticket | shout}}\n');
    writeFileSync(path.join(root, '.also-noticed.yaml'), 'templates: templates\n');
    await pickTemplate();
    await told('templates/house.md, line 5: there is no transform shout.');
    writeFileSync(path.join(root, 'templates/house.md'), '# {{title}}\n\nHouse style.\n\n{{ticket | upper}}\n');
    await pickTemplate();
    const name = await onlyPage();
    await until('it filled', () => /\nHouse style\.\n\nSHOP-214\n/.test(readFileSync(path.join(folder, name), 'utf8')));
    await drafting;
  });

  async function pickTemplate(): Promise<void> {
    // The team file is read with the next look at the work.
    await until('it offered', async () => {
      await pickTwoNotes();
      if ((await page.texts(`${row}:has-text("house")`)).length > 0) return true;
      await page.press('Escape');
      return false;
    });
    await page.click(`${row}:has-text("house")`);
  }
});
