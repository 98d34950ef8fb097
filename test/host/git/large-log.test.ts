import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors } from './open-repository';

const folder = path.join(homedir(), '.also-noticed/proposals');
const kept = path.join(homedir(), '../server/data/User/globalStorage/also-noticed.also-noticed/log-index.json');
const count = 450;
const named = (words: string): string => `[role="treeitem"][aria-label^="${words}"]`;
const idOf = (number: number): string => `2026-01-02-number-${String(number).padStart(3, '0')}`;

describe('A log of many proposals', () => {
  before(async () => {
    await closeEditors();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await commands.executeCommand('alsoNoticed.proposals.focus');
    for (let number = 0; number < count; number++) {
      const front = `schema: 1\nid: ${idOf(number)}\ntitle: Number ${number}\nstatus: accepted\ncreated: 2026-01-02T03:04:05Z`;
      writeFileSync(path.join(folder, `${idOf(number)}.md`), `---\n${front}\n---\n# Number ${number}\n`);
    }
  });
  after(async () => {
    rmSync(folder, { recursive: true, force: true });
    await page.wait(named('Accepted, '), 'hidden');
  });

  it('shows the newest 200 of a group, and more on request', async () => {
    await page.wait(named(`Accepted, ${count} proposals`));
    await commands.executeCommand('alsoNoticed.proposals.focus');
    for (const left of [250, 50]) {
      await page.press('End');
      await page.wait(named(`Show More, ${left} not shown`));
      if (left === 250) await page.screenshot('show-more');
      await page.click(named(`Show More, ${left} not shown`));
      await page.wait(named(`Show More, ${left} not shown`), 'hidden');
    }
    await page.press('End');
    await page.wait(named('Proposal, Accepted: Number 0.'));
    await page.wait(named('Show More'), 'hidden');
  });

  it('keeps an index of it for the next window', async () => {
    const index = await until('the index', () => existsSync(kept) && readFileSync(kept, 'utf8').includes(idOf(0)));
    assert.ok(index);
    const { files } = JSON.parse(readFileSync(kept, 'utf8')) as { files: unknown[] };
    assert.ok(files.length >= count, String(files.length));
  });
});
