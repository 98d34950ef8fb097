import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, extensions, workspace } from 'vscode';
import { page } from '../page';
import { until } from '../until';

const names = ['alpha', 'bravo', 'charlie', 'delta', 'echo'];
const note = '[role="treeitem"][aria-label^="Noticed, "]:not([aria-label$=" entries"])';
/** Words that notes are raised on, beside this change. */
const message = 'feat: add order summary endpoint called by all services on every screen';
const home = path.join(homedir(), '.also-noticed');
const of = (name: string): string => `${note}[aria-label*="@${name}/team"]`;

/** How many notes are shown of each repository, by the team that only this one's CODEOWNERS names. */
async function counts(): Promise<Record<string, number>> {
  const found = await Promise.all(names.map(async (name) => [name, (await page.texts(of(name))).length] as const));
  return Object.fromEntries(found);
}

interface GitApi {
  readonly repositories: readonly { status(): Promise<void> }[];
}

describe('Three repositories, a submodule and a worktree in one window', () => {
  let folder = '';
  let look = async (): Promise<void> => {};
  let first: Record<string, number> = {};
  const changed = async (want: Record<string, number>): Promise<void> => {
    await until(JSON.stringify(want), async () => JSON.stringify(await counts()) === JSON.stringify(want));
  };
  const git = (name: string, ...args: string[]): string =>
    execFileSync('git', ['-C', path.join(folder, name), ...args], { encoding: 'utf8' }).trim();

  before(async () => {
    // The folders of a workspace file come after the extension host has started.
    const root = await until('the folders', () => workspace.workspaceFolders?.[0]);
    folder = path.dirname(root.uri.fsPath);
    const extension = extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
    const api = (await extension?.activate())?.getAPI(1);
    const open = await until('five repositories', () =>
      api?.repositories.length === names.length ? api.repositories : undefined,
    );
    look = async () => {
      for (const one of open) await one.status();
    };
    await commands.executeCommand('alsoNoticed.showNoticed');
    for (const pane of ['Proposals', 'Growth']) await page.click(`.pane-header .title:text-is("${pane}")`);
    await until('notes on each', async () => Object.values(await counts()).every((count) => count > 0));
    first = await counts();
    await page.screenshot('many-repositories');
  });

  it('each have the notes on their own change, with their own owners', async () => {
    const all = (await page.texts(note)).length;
    assert.equal(
      Object.values(first).reduce((sum, count) => sum + count, 0),
      all,
      'no note names the team of two repositories, and none names nobody',
    );
    assert.equal(new Set(Object.values(first)).size, 1, JSON.stringify(first));
  });

  it('do not share what was not useful, nor what a team wants quiet', async () => {
    await page.hover(of('alpha'));
    await page.click(`${of('alpha')} [aria-label="Not Useful"]`);
    const fewer = { ...first, alpha: (first.alpha ?? 0) - 1 };
    await changed(fewer);
    const lens = /^Noticed, ([a-z-]+): /.exec((await page.attribute(of('bravo'), 'aria-label')) ?? '')?.[1];
    const file = path.join(folder, 'bravo/.also-noticed.yaml');
    writeFileSync(file, `quiet:\n  - lens: ${lens}\n    because: Settled.\n`);
    await changed({ ...fewer, bravo: (first.bravo ?? 0) - 1 });
    rmSync(file);
    await changed(fewer);
  });

  it('keep the notes on a commit for the one it was made in', async () => {
    git('echo', 'commit', '-q', '-m', message);
    await look();
    const file = path.join(home, 'noticed.jsonl');
    const lines = await until('the notes', () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
    const kept = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { repository: string; commit: string });
    assert.deepEqual(new Set(kept.map(({ repository }) => repository)), new Set(['echo']));
    assert.deepEqual(new Set(kept.map(({ commit }) => commit)), new Set([git('echo', 'rev-parse', 'HEAD')]));
    const dismissed = readFileSync(path.join(home, 'dismissed.jsonl'), 'utf8');
    assert.equal((JSON.parse(dismissed) as { repository: string }).repository, 'alpha');
    git('charlie/delta', 'commit', '-q', '-m', message);
    await look();
    await until('those of the submodule', () => /\/delta-origin"/.test(readFileSync(file, 'utf8')));
    assert.ok(!/"repository":"(?:alpha|bravo|charlie)"/.test(readFileSync(file, 'utf8')));
  });
});
