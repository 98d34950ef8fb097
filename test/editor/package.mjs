// Packages the extension as it would be published.
import { execFile } from 'node:child_process';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './install.mjs';
import { Sentence } from './sentence.mjs';

const run = promisify(execFile);

/** Builds for production and writes the .vsix to `file`; answers its size in bytes. Throws a Sentence with what vsce said. */
export async function packageExtension(file) {
  const script = (...args) => run(process.execPath, args, { cwd: root });
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  try {
    await script('esbuild.config.mjs', '--quiet', '--production', 'extension', 'page', 'web');
    // No repository address yet, and relative links stay as they are.
    const quiet = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--skip-license'];
    await script(path.join(root, 'node_modules/@vscode/vsce/vsce'), 'package', ...quiet, '--out', file);
  } catch (error) {
    throw new Sentence(`The extension could not be packaged:\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
  }
  return (await stat(file)).size;
}
