import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, workspace } from 'vscode';
import { page, secondWindow } from '../page';
import { until } from '../until';

export const home = path.join(homedir(), '.also-noticed');
export const folder = path.join(home, 'proposals');
export const row = '.quick-input-widget .monaco-list-row';
export const item = (label: string): string => `[role="treeitem"][aria-label^="Proposal, ${label}"]`;
/** How often a window is stopped, and how often two write at once. */
export const rounds = globalThis.alsoNoticedRun.soak ? { stopped: 50, together: 20 } : { stopped: 3, together: 3 };

/** A proposal on disk, with as much text as a page has. */
export function write(id: string): string {
  mkdirSync(folder, { recursive: true });
  const front = `schema: 1\nid: ${id}\ntitle: ${id.slice(11)}\nstatus: draft\ncreated: 2026-11-02T03:04:05Z`;
  const file = path.join(folder, `${id}.md`);
  writeFileSync(file, `---\n${front}\n---\n# ${id}\n${'A line of the page.\n'.repeat(200)}the last line of ${id}\n`);
  return file;
}

/** The status that a file of a proposal gives, as the view shows it. */
export function statusOf(file: string): string {
  const [, first = '', rest = ''] = /\nstatus: (\w)(\w+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
  return first.toUpperCase() + rest;
}

/** As somebody does who has taken over what was needed of them. */
export function clearConflicts(): void {
  for (const name of readdirSync(folder)) if (name.includes('.conflict')) rmSync(path.join(folder, name));
}

/**
 * Has a status chosen for a proposal in the menu, so that Enter sets it. While a tree is filled anew VS Code hands over no row,
 * and it is asked which proposal is meant: then, as a person would, Escape and once more.
 */
export async function choose(person: typeof page, label: string, status: string): Promise<void> {
  const asked = async (): Promise<boolean> => {
    await person.choose(item(label), 'Set Proposal Status');
    await person.wait('.quick-input-widget input');
    return (await person.attribute('.quick-input-widget input', 'placeholder')) === 'Which proposal?';
  };
  for (let tries = 0; tries < 5 && (await asked()); tries++) await person.press('Escape');
  await person.click(`${row}:has-text("${status}")`);
  // The next step, one line that may be left empty: Enter in the list that is still there would be lost.
  await person.wait(row, 'hidden');
  await person.wait('.quick-input-widget input:focus');
}

/** Has the log shown in both windows, the second loaded anew, and the side bar left to it: only rows that fit in can be clicked. */
export async function showLog(): Promise<void> {
  write('2026-11-02-first');
  await until('the folder', () => workspace.workspaceFolders?.[0]);
  await commands.executeCommand('alsoNoticed.proposals.focus');
  await secondWindow.reload();
  await secondWindow.wait('.activitybar [aria-label^="Also Noticed"]');
  // A click on the icon of what is shown hides it, and what was shown before the window was loaded comes back late.
  await until('the log in the second window', async () => {
    if ((await secondWindow.texts('.pane-header .title:text-is("Proposals")')).length > 0) return true;
    await secondWindow.click('.activitybar [aria-label^="Also Noticed"]');
    return new Promise<false>((resolve) => setTimeout(resolve, 1_000, false));
  });
  for (const person of [page, secondWindow]) {
    await person.wait(item('Draft: first'));
    for (const view of ['Noticed', 'Growth']) {
      const open = `.pane-header[aria-expanded="true"] .title:text-is("${view}")`;
      if ((await person.texts(open)).length > 0) await person.click(open);
    }
  }
}
