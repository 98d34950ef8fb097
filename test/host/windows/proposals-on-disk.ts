import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { page } from '../page';

export const home = path.join(homedir(), '.also-noticed');
export const folder = path.join(home, 'proposals');
export const row = '.quick-input-widget .monaco-list-row';
export const item = (label: string): string => `[role="treeitem"][aria-label^="Proposal, ${label}"]`;
export const rounds = globalThis.alsoNoticedRun.soak ? 50 : 3;

/** A proposal on disk, with as much text as a page has. */
export function write(id: string): string {
  mkdirSync(folder, { recursive: true });
  const front = `schema: 1\nid: ${id}\ntitle: ${id.slice(11)}\nstatus: draft\ncreated: 2026-11-02T03:04:05Z`;
  const file = path.join(folder, `${id}.md`);
  writeFileSync(file, `---\n${front}\n---\n# ${id}\n${'A line of the page.\n'.repeat(200)}the last line of ${id}\n`);
  return file;
}

/** Chooses a status in the menu, up to the Enter that sets it; the view is filled anew for the last time two seconds after a change, and knows its rows then. */
export async function choose(person: typeof page, label: string, status: string): Promise<void> {
  await person.wait(item(label));
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await person.click(item(label), { button: 'right' });
  await person.choose('Set Proposal Status');
  await person.click(`${row}:has-text("${status}")`);
  await person.wait('.quick-input-widget input');
}
