// Packages the extension as it would be published.
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './install.mjs';
import { Sentence } from './sentence.mjs';

const run = promisify(execFile);

/** The licences of the packages in these folders, which the bundles hold code of, as they ask to be passed on. */
async function notices(held) {
  const texts = held.map(async (folder) => {
    const { version } = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
    const file = (await readdir(path.join(root, folder))).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Sentence(`${folder} says no licence to pass on.`);
    const text = await readFile(path.join(root, folder, file), 'utf8');
    return `${folder.replace(/^.*node_modules\//, '')} ${version}\n\n${text.trim()}\n`;
  });
  return `The extension holds these packages:\n\n${(await Promise.all(texts)).join('\n----\n\n')}`;
}

/** Builds for production and writes the .vsix to `file`; answers its size in bytes. Throws a Sentence with what vsce said. */
export async function packageExtension(file) {
  const script = (...args) => run(process.execPath, args, { cwd: root });
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  try {
    const { stdout } = await script(
      'esbuild.config.mjs',
      '--quiet',
      '--production',
      '--held',
      'extension',
      'page',
      'web',
    );
    await writeFile(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), await notices(stdout.trim().split('\n')));
    // No repository address yet, and relative links stay as they are.
    const quiet = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
    await script(path.join(root, 'node_modules/@vscode/vsce/vsce'), 'package', ...quiet, '--out', file);
  } catch (error) {
    throw new Sentence(`The extension could not be packaged:\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
  }
  return (await stat(file)).size;
}
