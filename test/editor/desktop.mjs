// An installed VS Code: its window for `npm start -- --desktop`, its extension host for `npm test -- --desktop`.
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Sentence } from './sentence.mjs';
import { freePort } from './server.mjs';

const windows = process.platform === 'win32';

/** On Windows `code` is a script, which only a shell runs; the arguments are quoted for it. */
const forShell = (args) => (windows ? args.map((arg) => `"${arg}"`) : args);

/** Throws a Sentence where there is no `code` on the PATH. */
export function findDesktop() {
  if (spawnSync('code', ['--version'], { shell: windows }).status === 0) return;
  throw new Sentence(
    'No installed VS Code was found: "code" is not on the PATH. Install VS Code, or in it run "Shell Command: Install \'code\' command in PATH".',
  );
}

/** Opens `folder` in a new window of the `code` on the PATH, with the package installed and nothing else. */
export async function openDesktop({ data, vsix, folder, settings, trust }) {
  await mkdir(path.join(data, 'User'), { recursive: true });
  await writeFile(path.join(data, 'User/settings.json'), JSON.stringify(settings));
  const apart = ['--user-data-dir', data, '--extensions-dir', path.join(data, 'extensions')];
  const installed = spawnSync('code', forShell([...apart, '--install-extension', vsix]), {
    shell: windows,
    encoding: 'utf8',
  });
  if (installed.status !== 0)
    throw new Sentence(`VS Code refused the package:\n${installed.stdout}${installed.stderr}`);
  const args = [...apart, ...(trust ? [] : ['--disable-workspace-trust']), '--new-window', '--wait', folder];
  const child = spawn('code', forShell(args), { shell: windows, stdio: 'ignore' });
  return {
    closed: new Promise((resolve) => child.once('exit', resolve)),
    stop: async () => {
      // The command only waits; VS Code itself writes its process id into its data folder.
      const main = Number(await readFile(path.join(data, 'code.lock'), 'utf8').catch(() => ''));
      child.kill();
      if (main > 0)
        try {
          process.kill(main);
        } catch {
          // Closed by hand.
        }
    },
  };
}

/** Runs a test module in the desktop's extension host; `onPage` gets Playwright's page of its window. Needs an installed VS Code. */
export async function testOnDesktop({ extension, module, workspace, data, env, trust, vsix, onPage }) {
  const { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } = await import(
    '@vscode/test-electron'
  );
  const { chromium } = await import('playwright-core');
  const vscodeExecutablePath = await downloadAndUnzipVSCode('stable').catch((error) => {
    throw new Sentence(`VS Code for the desktop could not be downloaded (${error.message}); run without --desktop.`);
  });
  const apart = ['--user-data-dir', data, '--extensions-dir', path.join(data, 'extensions')];
  if (vsix) {
    const [cli, ...given] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, { reuseMachineInstall: true });
    spawnSync(cli, forShell([...given, ...apart, '--install-extension', vsix]), { shell: windows });
  }
  const port = await freePort();
  const launchArgs = [
    ...apart,
    ...(trust ? [] : ['--disable-workspace-trust']),
    `--remote-debugging-port=${port}`,
    workspace,
  ];
  const tests = runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: extension,
    extensionTestsPath: module,
    launchArgs,
    extensionTestsEnv: env,
  });
  const page = (async () => {
    for (let tries = 0; ; tries++)
      try {
        const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
        const [found] = browser.contexts().flatMap((context) => context.pages());
        if (found) return found;
      } catch (error) {
        if (tries > 60) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
  })();
  onPage(page);
  await Promise.all([tests, page]);
}
