import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commands, window, workspace } from 'vscode';
import { page, secondWindow } from '../page';
import { until } from '../until';
import { choose, folder, item, rounds, write } from './proposals-on-disk';

/** Everything that stands in the file and in the conflict files beside it. */
const textsOf = (file: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(path.basename(file, '.md')))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

describe('Two windows on one home', () => {
  before(async () => {
    write('2026-11-02-first');
    await until('the folder', () => workspace.workspaceFolders?.[0]);
    await commands.executeCommand('alsoNoticed.proposals.focus');
    await page.wait(item('Draft: first'));
    await secondWindow.click('.activitybar [aria-label^="Also Noticed"]');
    await secondWindow.wait(item('Draft: first'));
  });

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

  it('lose nothing when both, an editor, a git pull and another program write at once', async () => {
    const file = write('2026-11-02-contended');
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['add', '-A'], { cwd: folder });
    execFileSync('git', ['commit', '-qm', 'all'], { cwd: folder });
    for (let round = 1; round <= rounds; round++) {
      const label = await until('it in both', async () => {
        const labels = await Promise.all(
          [page, secondWindow].map((one) => one.attribute(`${item('')}[aria-label*=": contended"]`, 'aria-label')),
        );
        const [status] = labels.map((one) => /^Proposal, (\w+): /.exec(one ?? '')?.[1]);
        return labels[0] === labels[1] && status;
      });
      const [ours = '', theirs = ''] = ['Accepted', 'Shared', 'Declined'].filter((status) => status !== label);
      await choose(page, `${label}: contended`, ours);
      await choose(secondWindow, `${label}: contended`, theirs);
      const document = await workspace.openTextDocument(file);
      const editor = await window.showTextDocument(document, { preserveFocus: true });
      const typed = `typed in round ${round}`;
      await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, `${typed}\n`));
      const program = `another program in round ${round}`;
      await Promise.all([
        document.save(),
        page.press('Enter'),
        secondWindow.press('Enter'),
        Promise.resolve().then(() => writeFileSync(file, `${readFileSync(file, 'utf8')}${program}\n`)),
      ]);
      await page.wait('.quick-input-widget', 'hidden');
      await secondWindow.wait('.quick-input-widget', 'hidden');
      const saved = !document.isDirty;
      await commands.executeCommand('workbench.action.files.revert');
      await commands.executeCommand('workbench.action.closeAllEditors');
      const all = textsOf(file).join('\n');
      assert.ok(all.includes('the last line of 2026-11-02-contended'), `round ${round}`);
      assert.ok(!saved || all.includes(typed), `round ${round}: ${typed} is gone`);
    }
  });

  it('lose nothing when one is loaded anew in the middle of it', async () => {
    const file = write('2026-11-02-reloaded');
    for (let round = 1; round <= rounds; round++) {
      const before = readFileSync(file, 'utf8');
      const status =
        /\nstatus: (\w)(\w+)\n/
          .exec(before)
          ?.slice(1)
          .map((part, at) => (at === 0 ? part.toUpperCase() : part))
          .join('') ?? '';
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
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.') && name !== '.git'),
      [],
      'nothing is left behind',
    );
  });
});
