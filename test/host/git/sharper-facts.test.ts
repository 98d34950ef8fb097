import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, Location, languages, Position, Uri, window } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository, type Repository, shell } from './open-repository';

const row = (lens: string): string => `[role="treeitem"][aria-label^="Noticed, ${lens}: "]`;

/** The arguments of the Gits that the extension starts; the Git extension, which lives in the same process, starts its own. */
function watchGit() {
  const started: string[] = [];
  let last = Date.now();
  const seen = (message: unknown) => {
    const { process: child } = message as { process: ChildProcess };
    child.once('spawn', () => {
      const all = child.spawnargs.join(' ');
      if (!all.includes('core.deltaBaseCacheLimit=16m')) return;
      started.push(all.replace(/^.* -c \S+ (?=[a-z-]+)/, ''));
      last = Date.now();
    });
  };
  subscribe('child_process', seen);
  /** Once what was asked for before has been answered, and for longer than a pause in typing nothing new was. */
  const settled = () => until('rest', () => Date.now() - last > 2_000);
  return { started, settled, stop: () => unsubscribe('child_process', seen) };
}

describe('What sharpens the facts', () => {
  let repository: Repository;
  let staged = '';
  const inRepository = (name: string): string => path.join(repository.rootUri.fsPath, name);

  before(async () => {
    repository = await openRepository();
    repository.inputBox.value = '';
    await closeEditors();
    staged = shell(repository, 'write-tree').trim();
    shell(repository, 'reset', '-q', '--hard');
    await commands.executeCommand('alsoNoticed.showNoticed');
  });
  after(async () => {
    await closeEditors();
    await commands.executeCommand('alsoNoticed.showNoticed');
    rmSync(inRepository('services/catalog/src/steps.ts'), { force: true });
    repository.inputBox.value = '';
    shell(repository, 'read-tree', '--reset', '-u', staged);
    await repository.status();
    await page.wait(row('caching'));
  });

  it('a language server’s references of an open file, and the history of the changed function', async () => {
    const file = inRepository('packages/http/src/retry.ts');
    const elsewhere = inRepository('services/catalog/src/steps.ts');
    let asked = 0;
    writeFileSync(elsewhere, 'export const steps = () => fetchWithRetry(url);\n');
    const server = languages.registerReferenceProvider(
      { pattern: '**/packages/http/src/retry.ts' },
      {
        provideReferences: (document, position) => {
          assert.equal(document.getText(document.getWordRangeAtPosition(position)), 'fetchWithRetry');
          asked++;
          if (asked === 1) return new Promise<never>(() => {}); // A server that is still starting.
          return [new Location(Uri.file(elsewhere), new Position(0, 26))];
        },
      },
    );
    try {
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(/(function fetchWithRetry\()/, '$1signal: AbortSignal, '));
      assert.notEqual(readFileSync(file, 'utf8'), text);
      await window.showTextDocument(Uri.file(file));
      repository.inputBox.value = 'fix(http): stop when told to';
      shell(repository, 'add', 'packages/http/src/retry.ts');
      await repository.status();
      const label = (lens: string, wanted: string) =>
        until(`${lens} with ${wanted}`, async () => {
          const [found] = await page.texts(row(lens));
          return found !== undefined && (await page.attribute(row(lens), 'aria-label'))?.includes(wanted);
        });
      await label('technical-debt', 'each time in fetchWithRetry');
      writeFileSync(file, readFileSync(file, 'utf8').replace('signal: AbortSignal', 'stop: AbortSignal'));
      shell(repository, 'add', 'packages/http/src/retry.ts');
      await repository.status();
      await label('cross-team-impact', 'services/catalog/src/steps.ts:1');
      await page.screenshot('sharper-facts');
    } finally {
      server.dispose();
    }
  });

  it('says in one sentence why less is known: a shallow clone, a partial one', async () => {
    const shallow = inRepository('.git/shallow');
    const looked = async (line: string) => {
      writeFileSync(inRepository('packages/http/src/retry.ts'), `${line}\n`);
      shell(repository, 'add', 'packages/http/src/retry.ts');
      await repository.status();
    };
    try {
      writeFileSync(shallow, shell(repository, 'rev-parse', 'HEAD'));
      await looked('export const one = 1;');
      await page.wait('.pane-body :text("A shallow clone: only the newest 1 of its commits are known.")');
      rmSync(shallow);
      shell(repository, 'config', 'remote.origin.promisor', 'true');
      await looked('export const two = 2;');
      await page.wait('.pane-body :text("A partial clone: ")');
      await page.screenshot('less-sharp');
    } finally {
      rmSync(shallow, { force: true });
      shell(repository, 'config', '--remove-section', 'remote.origin');
    }
  });

  it('while a message is typed no Git is started; another change is looked at with it', async () => {
    await page.wait(row('technical-debt'));
    await commands.executeCommand('workbench.view.scm');
    const git = watchGit();
    try {
      repository.inputBox.value = '';
      await page.click('.scm-view .scm-input .monaco-editor');
      await git.settled();
      git.started.length = 0;
      await page.type('fix(http): stop at once when told to');
      await until('the typed message', () => repository.inputBox.value.endsWith('told to'));
      // One look that a change of files asked for may fall into the typing; the keys ask for none.
      assert.ok(git.started.length <= 1, git.started.join('\n'));
      await git.settled();
      git.started.length = 0;
      await commands.executeCommand('alsoNoticed.showNoticed');
      await until('a note on it', async () =>
        (await page.attribute(row('technical-debt'), 'aria-label'))?.includes('stop at once when told to'),
      );
      // The other views, which are shown with it, may ask for commits.
      const looks = git.started.filter((args) => /^(?:diff|ls-files|grep|cat-file|rev-parse)/.test(args));
      assert.ok(looks.length <= 1, looks.join('\n'));
      writeFileSync(inRepository('packages/http/src/retry.ts'), 'export const nothing = 1;\n');
      shell(repository, 'add', 'packages/http/src/retry.ts');
      await repository.status();
      await until('Git', () => git.started.some((args) => args.startsWith('diff')));
    } finally {
      git.stop();
    }
  });

  it('a draft says why the fixes before it were made, in the words of their commits', async () => {
    const proposals = path.join(homedir(), '.also-noticed/proposals');
    writeFileSync(inRepository('packages/http/src/retry.ts'), 'export const three = 3;\n');
    repository.inputBox.value = 'fix(http): stop after three';
    shell(repository, 'add', 'packages/http/src/retry.ts');
    await repository.status();
    try {
      await until('a note on it', async () =>
        (await page.attribute(row('technical-debt'), 'aria-label'))?.includes('stop after three'),
      );
      await page.hover(row('technical-debt'));
      await page.click(`${row('technical-debt')} [aria-label^="Draft Proposal"]`);
      const why = 'of 2026-03-05: “Two customers were charged twice last night.”';
      await until('the draft', () => window.activeTextEditor?.document.getText().includes(why));
      await page.screenshot('draft-with-reasons');
    } finally {
      await closeEditors();
      rmSync(proposals, { recursive: true, force: true });
    }
  });

  it('a draft says what the ticket asks for and which index is there already', async () => {
    const proposals = path.join(homedir(), '.also-noticed/proposals');
    repository.inputBox.value = '';
    shell(repository, 'read-tree', '--reset', '-u', staged);
    await repository.status();
    await window.showTextDocument(Uri.file(inRepository('tickets/SHOP-214.md')));
    try {
      await page.wait(row('read-model'));
      await page.hover(row('read-model'));
      await page.click(`${row('read-model')} [aria-label^="Draft Proposal"]`);
      const text = () => window.activeTextEditor?.document.getText() ?? '';
      await until('the draft', () => text().includes('SHOP-214 asks for: “answers 200 with'));
      assert.match(text(), /^- `services\/orders\/migrations\/004_[^`]+`, an index that is there: `CREATE INDEX/m);
      await page.screenshot('draft-with-ticket');
    } finally {
      await closeEditors();
      rmSync(proposals, { recursive: true, force: true });
    }
  });
});
