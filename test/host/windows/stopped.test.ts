import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { page, secondWindow } from '../page';
import { until } from '../until';
import { choose, folder, home, item, rounds, row, showLog, statusOf, write } from './proposals-on-disk';
import { stopInTheMiddle } from './second-host';

/** So long after the first change, spread over what a write takes. */
const delayOf = (round: number): number => (round * 13) % 45;

const howIn = (round: number): 'kill' | 'reload' => (round % 3 === 0 ? 'reload' : 'kill');

/** Runs a command of ours in the second window, as a person does. */
async function runCommand(title: string): Promise<void> {
  await secondWindow.wait(item('Draft: first'));
  await secondWindow.press('F1');
  await secondWindow.wait('.quick-input-widget input:focus');
  await secondWindow.type(`Also Noticed: ${title}`);
  await secondWindow.click(`${row}:has-text("Also Noticed: ${title}")`);
}

const leftoversIn = (place: string): string[] =>
  readdirSync(place).filter((name) => /^\..*\.(?:tmp|old)$|\.lock$/.test(name));

describe('A window that is stopped in the middle', function () {
  this.timeout(rounds.stopped * 40_000);

  before(showLog);

  it('of a change of status leaves the old file or the new one', async () => {
    const file = write('2026-11-02-stopped');
    let status = 'Draft';
    for (let round = 1; round <= rounds.stopped; round++) {
      const before = readFileSync(file, 'utf8');
      const next = status === 'Accepted' ? 'Shared' : 'Accepted';
      await choose(secondWindow, `${status}: stopped`, next);
      await stopInTheMiddle(howIn(round), folder, delayOf(round), () => secondWindow.press('Enter'));
      const after = readFileSync(file, 'utf8');
      if (after !== before) {
        assert.ok(after.includes(`\nstatus: ${next.toLowerCase()}\n`), after.slice(0, 400));
        assert.ok(after.endsWith('the last line of 2026-11-02-stopped\n'), `round ${round}`);
        status = next;
      }
      await page.wait(item(`${status}: stopped`));
      await secondWindow.wait(item(`${status}: stopped`));
    }
  });

  it('of drafting leaves a whole page or none', async () => {
    const drafts = (): string[] =>
      readdirSync(folder)
        .filter((name) => /^\d.*-page-\d\d\.md$/.test(name))
        .map((name) => path.join(folder, name));
    const texts: string[] = [];
    /** More drafts than fit into the view would leave no row for those of other tests. */
    const takeAway = (): void => {
      for (const file of drafts()) {
        texts.push(readFileSync(file, 'utf8'));
        rmSync(file);
      }
    };
    for (let round = 1; round <= rounds.stopped; round++) {
      takeAway();
      await runCommand('Draft Proposal…');
      await secondWindow.click(`${row}:has-text("Blank page")`);
      await secondWindow.wait('.quick-input-widget :text("What do you propose?")');
      await secondWindow.type(`Page ${round + 10}`);
      await stopInTheMiddle(howIn(round), folder, delayOf(round), () => secondWindow.press('Enter'));
    }
    const all = readdirSync(folder).filter(
      (name) => name.endsWith('.md') && statusOf(path.join(folder, name)) === 'Draft',
    );
    await page.wait(`[role="treeitem"][aria-label^="Draft, ${all.length} proposal"]`);
    takeAway();
    assert.ok(texts.length > 0);
    for (const text of texts) assert.match(text, /^---\nschema: 1\n[\s\S]*\n---\n[\s\S]*\n## [\s\S]*\n$/);
    const alike = texts.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/Page \d\d/g, 'Page'));
    assert.equal(new Set(alike).size, 1, 'each holds as much as the others');
  });

  it('of an export leaves the former file or the new one, and the next writes clear up', async () => {
    const file = path.join(home, 'log.json');
    const former = `${'the former export\n'.repeat(500)}`;
    const save = async (): Promise<void> => {
      await runCommand('Export Log');
      await secondWindow.click(`${row}:has-text("JSON")`);
      await secondWindow.click('.codelens-decoration a:has-text("Save as JSON")');
      await secondWindow.wait('.quick-input-widget:has-text("Save as JSON") input:focus');
      await secondWindow.press('Enter');
      await secondWindow.wait('.quick-input-widget:has-text("already exists")');
    };
    mkdirSync(home, { recursive: true });
    for (let round = 1; round <= rounds.stopped; round++) {
      writeFileSync(file, former);
      await save();
      await stopInTheMiddle(howIn(round), home, delayOf(round), () => secondWindow.press('Enter'));
      const text = readFileSync(file, 'utf8');
      if (text !== former) assert.ok(Array.isArray(JSON.parse(text)), `round ${round}`);
    }
    // What a writer that was stopped leaves is kept for ten seconds.
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    writeFileSync(file, former);
    await save();
    await secondWindow.press('Enter');
    await until('the export', () => existsSync(file) && readFileSync(file, 'utf8') !== former);
    await until('nothing left behind', () => leftoversIn(home).length === 0);
    await choose(page, 'Draft: first', 'Accepted');
    await page.press('Enter');
    await page.wait(item('Accepted: first'));
    await until(
      'nothing left behind',
      () => leftoversIn(folder).filter((name) => !/stopped\.md\.lock$/.test(name)).length === 0,
    );
  });
});
