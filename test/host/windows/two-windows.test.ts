import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { commands, window, workspace } from 'vscode';
import { page, secondWindow } from '../page';
import { until } from '../until';
import { choose, clearConflicts, folder, item, rounds, showLog, statusOf, write } from './proposals-on-disk';

/** Everything that stands in the file and in the conflict files beside it. */
const textsOf = (file: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(path.basename(file, '.md')))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

describe('Two windows on one home', () => {
  before(showLog);

  it('show what the other one writes', async () => {
    const file = write('2026-11-02-seen');
    await choose(page, 'Draft: seen', 'Accepted');
    await page.press('Enter');
    await secondWindow.wait(item('Accepted: seen'));
    await choose(secondWindow, 'Accepted: seen', 'Shipped');
    await secondWindow.press('Enter');
    await page.wait(item('Shipped: seen'));
    await secondWindow.screenshot('second-window');
    assert.match(readFileSync(file, 'utf8'), /status: accepted[\s\S]*status: shipped/);
  });

  /** Has another status of the proposal ready in each window; Enter in both sets them. */
  async function chooseInBoth(name: string): Promise<void> {
    const label = await until('what the file says in both', async () => {
      const label = statusOf(path.join(folder, `2026-11-02-${name}.md`));
      const shown = await Promise.all([page, secondWindow].map((one) => one.texts(item(`${label}: ${name}`))));
      return shown.every((rows) => rows.length === 1) && label;
    });
    const [ours = '', theirs = ''] = ['Accepted', 'Shared', 'Declined'].filter((status) => status !== label);
    await choose(page, `${label}: ${name}`, ours);
    await choose(secondWindow, `${label}: ${name}`, theirs);
  }

  const enterInBoth = async (): Promise<void> => {
    await Promise.all([page.press('Enter'), secondWindow.press('Enter')]);
    await page.wait('.quick-input-widget', 'hidden');
    await secondWindow.wait('.quick-input-widget', 'hidden');
  };

  it('lose nothing when both, an editor and another program write at once', async () => {
    const file = write('2026-11-02-contended');
    for (let round = 1; round <= rounds.together; round++) {
      await chooseInBoth('contended');
      const document = await workspace.openTextDocument(file);
      const editor = await window.showTextDocument(document, { preserveFocus: true });
      const typed = `typed in round ${round}`;
      await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, `${typed}\n`));
      const saving = document.save();
      const entering = enterInBoth();
      writeFileSync(file, `${readFileSync(file, 'utf8')}another program in round ${round}\n`);
      await Promise.all([saving, entering]);
      const saved = !document.isDirty;
      await commands.executeCommand('workbench.action.files.revert');
      await commands.executeCommand('workbench.action.closeAllEditors');
      const all = textsOf(file).join('\n');
      assert.ok(all.includes('the last line of 2026-11-02-contended'), `round ${round}`);
      assert.ok(!saved || all.includes(typed), `round ${round}: ${typed} is gone`);
      clearConflicts();
    }
  });

  it('lose nothing of what a git pull brings in the moment both write', async () => {
    const file = write('2026-11-02-pulled');
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'also-noticed-elsewhere-'));
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    git('init', '-q');
    for (let round = 1; round <= rounds.together; round++) {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', `before round ${round}`);
      const clone = path.join(elsewhere, String(round));
      execFileSync('git', ['clone', '-q', folder, clone]);
      const line = `pulled in round ${round}`;
      appendFileSync(path.join(clone, path.basename(file)), `${line}\n`);
      execFileSync('git', ['commit', '-qam', line], { cwd: clone });
      await chooseInBoth('pulled');
      // Git refuses where one of us was faster: then there is nothing of it to be lost.
      const pulling = promisify(execFile)('git', ['pull', '-q', '--ff-only', clone, 'HEAD'], { cwd: folder });
      const [isPulled] = await Promise.all([
        pulling.then(
          () => true,
          () => false,
        ),
        enterInBoth(),
      ]);
      const all = textsOf(file).join('\n');
      assert.ok(all.includes('the last line of 2026-11-02-pulled'), `round ${round}`);
      assert.ok(!isPulled || all.includes(line), `round ${round}: ${line} is gone`);
      clearConflicts();
    }
    rmSync(elsewhere, { recursive: true });
    rmSync(path.join(folder, '.git'), { recursive: true });
  });

  it('lose nothing when one is loaded anew in the middle of it', async () => {
    const file = write('2026-11-02-reloaded');
    for (let round = 1; round <= rounds.together; round++) {
      const before = readFileSync(file, 'utf8');
      const status = statusOf(file);
      await secondWindow.wait(item(`${status}: reloaded`));
      const next = status === 'Accepted' ? 'Shared' : 'Accepted';
      await choose(secondWindow, `${status}: reloaded`, next);
      await Promise.all([secondWindow.press('Enter'), secondWindow.reload()]);
      const after = await until('a whole file', () => {
        const text = readFileSync(file, 'utf8');
        return text.endsWith('the last line of 2026-11-02-reloaded\n') ? text : undefined;
      });
      assert.ok(after === before || after.includes(`status: ${next.toLowerCase()}`), after.slice(0, 400));
      await page.wait(item(after === before ? status : next));
    }
  });
});
