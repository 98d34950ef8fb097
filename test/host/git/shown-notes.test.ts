import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, Uri, window } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, lookAgain, openRepository, type Repository, shell } from './open-repository';

interface Line {
  readonly commit: string;
  readonly lens: string;
  readonly title: string;
  readonly outcome: string;
  readonly module: string;
  readonly proposal?: string;
}

const home = path.join(homedir(), '.also-noticed');
const file = path.join(home, 'noticed.jsonl');
const note = '[role="treeitem"][aria-label^="Noticed, "]:not([aria-label$=" entries"])';
const growth = '.pane:has(.title:text-is("Growth"))';

const lines = (): Line[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line)
    : [];

describe('Noticed, not proposed', () => {
  let repository: Repository;
  let start = '';
  const head = (): string => shell(repository, 'rev-parse', 'HEAD').trim();

  /** As if nothing had ever been noticed: what became of the notes in earlier suites, or tries, is used up by a commit. */
  async function beginAnew(): Promise<void> {
    await closeEditors();
    shell(repository, 'reset', '-q', '--soft', start);
    await repository.status();
    for (const name of ['noticed.jsonl', 'dismissed.jsonl', 'proposals'])
      rmSync(path.join(home, name), { recursive: true, force: true });
    await lookAgain();
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.wait(note);
    shell(repository, 'commit', '-q', '-m', 'Add an order summary');
    await repository.status();
    await until('its notes', () => lines().some(({ commit }) => commit === head()));
    await page.wait('.pane-body :text("The commit just made in")');
    shell(repository, 'reset', '-q', '--soft', start);
    await repository.status();
    await page.wait('.pane-body :text("Staged changes in")');
    rmSync(file);
    await commands.executeCommand('alsoNoticed.useAsTicket', Uri.joinPath(repository.rootUri, 'tickets/SHOP-214.md'));
    await page.wait('.pane-body :text("· ticket: ")');
    await until('all notes', async () => (await page.texts(note)).length === 3);
  }

  before(async () => {
    repository = await openRepository();
    repository.inputBox.value = '';
    start = head();
  });
  after(async () => {
    await commands.executeCommand('alsoNoticed.forgetTicket');
    shell(repository, 'reset', '-q', '--soft', start);
    await repository.status();
    await closeEditors();
    for (const name of ['noticed.jsonl', 'dismissed.jsonl', 'proposals'])
      rmSync(path.join(home, name), { recursive: true, force: true });
    await page.wait('.pane-body :text("Staged changes in")');
  });

  it('keeps the notes on a commit made in a terminal, once each, with what became of them before', async () => {
    await beginAnew();
    const shown = (await page.texts(note)).length;
    await page.hover(note);
    await page.click(`${note} [aria-label="Not Useful"]`);
    await until('one note fewer', async () => (await page.texts(note)).length === shown - 1);
    shell(repository, 'commit', '-q', '-m', 'Add GET /customers/:id/order-summary');
    await repository.status();
    const kept = await until('the notes', () => (lines().length > 0 ? lines() : undefined));
    assert.deepEqual(new Set(kept.map(({ commit }) => commit)), new Set([head()]));
    assert.deepEqual(kept.map(({ outcome }) => outcome).sort(), ['dismissed', ...Array(shown - 1).fill('open')]);
    assert.ok(kept.every(({ module }) => /^(?:services|packages)\/[a-z]+$/.test(module)));
    await commands.executeCommand('alsoNoticed.showNoticed');
    await repository.status();
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.equal(lines().length, kept.length);
  });

  it('follows the commit when it is amended', async () => {
    const before = lines();
    shell(repository, 'commit', '-q', '--amend', '-m', 'Add GET /customers/:id/order-summary to orders');
    await repository.status();
    await until('the new commit', () => lines().some(({ commit }) => commit === head()));
    assert.deepEqual(new Set(lines().map(({ commit }) => commit)), new Set([head()]));
    assert.deepEqual(
      lines()
        .map(({ lens, outcome }) => `${lens} ${outcome}`)
        .sort(),
      before.map(({ lens, outcome }) => `${lens} ${outcome}`).sort(),
    );
  });

  it('stands in the Growth view, and drafting from there marks it drafted', async () => {
    await commands.executeCommand('alsoNoticed.growth.focus');
    const line = `${growth} [role="treeitem"][aria-label*="1 noticed"]`;
    await page.wait(line);
    await page.screenshot('strategic-debt');
    const before = (await page.texts(line)).length;
    await page.click(line);
    await page.wait(`${line}[aria-expanded="true"]`);
    await page.click(`${line} [aria-label^="Draft Proposal"]`);
    await page.wait('.quick-input-widget input');
    await page.press('Enter');
    const drafted = await until('the outcome', () => lines().find(({ outcome }) => outcome === 'drafted'));
    const names = readdirSync(path.join(home, 'proposals')).filter((name) => name.endsWith('.md'));
    assert.deepEqual(names, [`${drafted.proposal}.md`]);
    const text = readFileSync(path.join(home, 'proposals', names[0] ?? ''), 'utf8');
    assert.ok(text.includes(`\nlenses:\n  - ${drafted.lens}\n`), text.slice(0, 400));
    assert.match(text, /\nrepository: workspace\n/);
    await until('the draft', () => window.activeTextEditor?.document.uri.path.endsWith(names[0] ?? '-'));
    await closeEditors();
    await until('a line fewer', async () => (await page.texts(line)).length === before - 1);
  });

  it('is marked on the commit itself, too: drafted from its note', async () => {
    await commands.executeCommand('alsoNoticed.showNoticed');
    const openOnes = (): Line[] => {
      const last = new Map(lines().map((one) => [one.lens, one]));
      return [...last.values()].filter(({ outcome }) => outcome === 'open');
    };
    const [left] = openOnes();
    assert.ok(left, 'one is open');
    const row = `[role="treeitem"][aria-label^="Noticed, ${left.lens}: "]`;
    await page.hover(row);
    await page.click(`${row} [aria-label^="Draft Proposal"]`);
    await until('the outcome', () => !openOnes().some(({ lens }) => lens === left.lens));
    assert.ok(lines().at(-1)?.proposal);
  });
});
