import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Uri, workspace } from 'vscode';
import { rootOf } from '../../../src/editor/commit/commit-document';

describe('The repository of a commit file', () => {
  let folder = '';
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], { cwd, encoding: 'utf8' }).trim();
  /** The root that the file Git would open in `root` says it belongs to. */
  const rootFrom = async (root: string): Promise<string | undefined> => {
    const file = path.join(git(root, 'rev-parse', '--absolute-git-dir'), 'COMMIT_EDITMSG');
    writeFileSync(file, 'Add it\n');
    return (await rootOf(await workspace.openTextDocument(Uri.file(file))))?.fsPath;
  };

  before(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'commit-root-')));
    for (const name of ['outer', 'inner']) {
      git(folder, 'init', '-q', name);
      git(path.join(folder, name), 'commit', '-q', '--allow-empty', '-m', 'Begin');
    }
    git(path.join(folder, 'outer'), 'worktree', 'add', '-q', '../tree');
    git(path.join(folder, 'outer'), 'submodule', '--quiet', 'add', '../inner', 'parts/inner');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is the one around its .git folder', async () => {
    assert.equal(await rootFrom(path.join(folder, 'outer')), path.join(folder, 'outer'));
  });

  it('is the worktree, not the repository it belongs to', async () => {
    assert.equal(await rootFrom(path.join(folder, 'tree')), path.join(folder, 'tree'));
  });

  it('is the submodule, not the repository around it', async () => {
    const inner = path.join(folder, 'outer/parts/inner');
    assert.equal(await rootFrom(inner), inner);
  });

  it('is none for a commit file that lies anywhere else', async () => {
    const file = path.join(folder, 'COMMIT_EDITMSG');
    writeFileSync(file, 'Add it\n');
    assert.equal(await rootOf(await workspace.openTextDocument(Uri.file(file))), undefined);
  });
});
