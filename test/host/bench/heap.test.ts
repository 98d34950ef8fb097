import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { commands, extensions, Position, Range, Uri, window, workspace } from 'vscode';
import { closeEditors, openRepository, shell } from '../git/open-repository';
import { page } from '../page';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const work = { edits: 2_000, commits: 200, drafts: 50 };

/** What is held once all that was begun has ended, in bytes. */
async function held(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 8_000));
  // What the recorder of the tests notes is not the extension's.
  globalThis.alsoNoticedRecorder?.splice(0);
  for (let round = 0; round < 4; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return process.memoryUsage().heapUsed;
}

/** The body of a page of a draft's length, which VS Code holds as long as it holds the page: 90 lines, 9 kB. */
const body =
  'What the page has to say, in lines that are as long as those of a page that was drafted often are.\n'.repeat(90);

/** What an engineer without the extension does instead: says what it is about, and opens a page on it. */
async function written(root: string, draft: number): Promise<void> {
  const title = await window.showInputBox();
  const file = Uri.file(path.join(root, `../proposals/${draft}.md`));
  await workspace.fs.writeFile(file, new TextEncoder().encode(`# ${title}\n\n${body}`));
  await window.showTextDocument(await workspace.openTextDocument(file));
}

describe('Heap', function () {
  this.timeout(280_000);

  it('is measured after much work, with the extension or without', async () => {
    const target = process.env.ALSO_NOTICED_BENCH;
    assert.ok(target);
    const isThere = extensions.getExtension('also-noticed.also-noticed') !== undefined;
    const repository = await openRepository();
    const root = repository.rootUri.fsPath;
    const ticket = await workspace.openTextDocument(Uri.file(path.join(root, 'tickets/SHOP-214.md')));
    const editor = await window.showTextDocument(ticket);
    if (isThere) await commands.executeCommand('alsoNoticed.showNoticed');
    const before = await held();
    for (let edit = 0; edit < work.edits; edit += 2) {
      const end = new Position(ticket.lineCount, 0);
      await editor.edit((change) => change.insert(end, 'It is called by all services on every screen.\n'));
      await editor.edit((change) => change.delete(new Range(end, new Position(ticket.lineCount, 0))));
      repository.inputBox.value = `Add the order summary, edit ${edit}`;
    }
    await commands.executeCommand('workbench.action.files.revert');
    for (let commit = 0; commit < work.commits; commit++) {
      writeFileSync(path.join(root, 'services/orders/src/count.ts'), `export const count = ${commit};\n`);
      shell(repository, 'add', '-A');
      shell(repository, 'commit', '-qm', `fix(orders): count ${commit}`);
      await repository.status();
    }
    for (let draft = 0; draft < work.drafts; draft++) {
      const drafting = isThere ? commands.executeCommand('alsoNoticed.draftProposal', 'caching') : written(root, draft);
      await page.wait('.quick-input-widget input:focus');
      await page.type(`Cache the answer ${draft}`);
      await page.press('Enter');
      await drafting;
      await closeEditors();
    }
    await closeEditors();
    writeFileSync(target, JSON.stringify({ isThere, before, after: await held() }));
  });
});
