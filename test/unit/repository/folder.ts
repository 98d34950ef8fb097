import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const made: string[] = [];

/** An empty folder that is gone when the tests end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'also-noticed-'));
  made.push(folder);
  return folder;
}

after(function () {
  this.timeout(20_000);
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const ana = {
  GIT_AUTHOR_NAME: 'Ana Ribeiro',
  GIT_AUTHOR_EMAIL: 'ana@shop.example',
  GIT_COMMITTER_NAME: 'Ana Ribeiro',
  GIT_COMMITTER_EMAIL: 'ana@shop.example',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Git itself, for building a test's repository. */
export function gitIn(root: string, ...args: string[]): string {
  const options = { cwd: root, env: { ...process.env, ...ana }, stdio: 'pipe' as const };
  const settings = ['-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', [...settings, ...args], options).toString();
}
