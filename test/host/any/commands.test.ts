import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';

/** What VS Code itself adds for each view. */
const ofViews = /\.(?:focus|open|removeView|resetViewLocation|toggleVisibility)$/;

describe('The commands', () => {
  it('are registered as declared, no fewer and no more', async () => {
    const extension = extensions.getExtension('also-noticed.also-noticed');
    assert.ok(extension);
    await extension.activate();
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const declared = contributes.commands.map(({ command }) => command);
    const registered = (await commands.getCommands(true)).filter(
      (command) => command.startsWith('alsoNoticed.') && !ofViews.test(command),
    );
    assert.deepEqual(registered.sort(), declared.sort());
  });
});
