import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, window } from 'vscode';
import { page } from '../page';
import { closeEditors, openRepository } from './open-repository';

describe('What Leaves This Machine?', () => {
  after(closeEditors);

  it('answers nothing, and names the repositories that Git reads and each file that was written', async () => {
    const { rootUri } = await openRepository();
    await commands.executeCommand('alsoNoticed.whatLeaves');
    const text = window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^Nothing leaves this machine\.\n/);
    assert.ok(text.includes(rootUri.fsPath), text);
    const home = path.join(homedir(), '.also-noticed');
    assert.ok(text.includes(home));
    // What the suites before this one have left, or nothing where it runs alone.
    for (const name of existsSync(home) ? readdirSync(home) : []) assert.ok(text.includes(name), `${name} in ${text}`);
    await page.screenshot('what-leaves');
  });
});
