// Runs one suite of test/host inside the extension host of a real VS Code, with a person's hands on its page.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openBridge, watchWebViews } from './bridge.mjs';
import { launchBrowser } from './browser.mjs';
import { testOnDesktop } from './desktop.mjs';
import { root } from './install.mjs';
import { Sentence } from './sentence.mjs';
import { installPackage, startServer } from './server.mjs';
import { withoutServer } from './serverless.mjs';

const built = path.join(root, 'dist-test/host');
const recorder = path.join(root, 'test/editor/recorder.cjs');

/** A home of its own, so that a test neither reads nor writes the engineer's; Git knows who commits. */
async function strangersHome(folder) {
  await mkdir(folder, { recursive: true });
  const gitconfig = path.join(folder, '.gitconfig');
  await writeFile(
    gitconfig,
    '[user]\n\tname = Ada Park\n\temail = ada@shop.example\n[init]\n\tdefaultBranch = main\n[commit]\n\tgpgSign = false\n',
  );
  const { VSCODE_IPC_HOOK_CLI: _, ...env } = process.env;
  return { ...env, HOME: folder, USERPROFILE: folder, GIT_CONFIG_GLOBAL: gitconfig, GIT_CONFIG_NOSYSTEM: '1' };
}

/**
 * The extension under development that the tests come from: the project itself; for an installed package, and for a run without, one that is empty;
 * for the web, a copy of the project without `main`. Answers [extension, module].
 */
async function extensionFor({ host, vsix, bare, serverless }, run, folder) {
  const tests = serverless ? 'virtual' : 'web';
  const first = `globalThis.alsoNoticedRun = ${JSON.stringify(run)};\n`;
  if (host === 'node') {
    const module = path.join(built, 'runs', `${path.basename(folder)}.js`);
    await mkdir(path.dirname(module), { recursive: true });
    await writeFile(module, `${first}module.exports = require('../harness/node.js');\n`);
    if (!vsix && !bare) return [root, module];
    const empty = path.join(folder, 'extension');
    await mkdir(empty);
    const named = { name: 'package-tests', publisher: 'also-noticed', version: '0.0.1', engines: { vscode: '*' } };
    await writeFile(path.join(empty, 'package.json'), JSON.stringify(named));
    return [empty, module];
  }
  const copy = path.join(folder, 'extension');
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  await mkdir(path.join(copy, 'tests'), { recursive: true });
  // Without a `browser` entry VS Code would run the tests in its Node host.
  const browser = manifest.browser ?? './tests/none.js';
  await writeFile(path.join(copy, 'tests/none.js'), 'exports.activate = () => {};');
  await writeFile(path.join(copy, 'package.json'), JSON.stringify({ ...manifest, main: undefined, browser }));
  for (const part of ['package.nls.json', 'dist', 'media', 'l10n', 'snippets'])
    await cp(path.join(root, part), path.join(copy, part), { recursive: true }).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  const module = path.join(copy, 'tests/web.js');
  await writeFile(module, first + (await readFile(path.join(built, `${tests}.js`), 'utf8')));
  return [copy, module];
}

/**
 * Runs a suite.
 * @param editor what installEditor answered
 * @param suite `name`; `host`: `node` or `web`; `folders` under test/host; `workspace(folder, env)` fills a folder and answers what to
 *   open of it, the folder or a workspace file; `trust`: ask for it;
 *   `vsix`: install that package and test it; `bare`: run the tests without the extension; `serverless`: in a window that has no
 *   server behind it
 * @param options `grep`, `soak`, `onTest(event)`, `log` (file), `limit` (ms)
 * @returns `{passed, failed, skipped}`
 */
export async function runSuite(editor, suite, options) {
  const folder = await mkdtemp(path.join(os.tmpdir(), `also-noticed-${suite.host}-`));
  const workspace = path.join(folder, 'workspace');
  await mkdir(workspace);
  const count = { passed: 0, failed: 0, skipped: 0 };
  const open = [];
  try {
    const env = await strangersHome(path.join(folder, 'home'));
    const opened = await suite.workspace(workspace, env);
    let page;
    let second = () => Promise.reject(new Sentence('A desktop run has one window.'));
    const asked = [];
    const bridge = await openBridge({
      page: (window) => (window === 'second' ? second() : page),
      pictures: path.join(root, '.screenshots'),
      asked,
      onReport: (event) => {
        if (event.kind !== 'test') return;
        if (event.state !== 'again') count[event.state] += 1;
        options.onTest(event);
      },
    });
    open.push(bridge.close);
    const run = {
      folders: suite.host === 'web' ? [] : suite.folders.map((name) => path.join(built, name)),
      bridge: bridge.url,
      recorder,
      ...(options.grep ? { grep: options.grep } : {}),
      soak: options.soak === true,
    };
    const [extension, module] = await extensionFor(suite, run, folder);
    if (suite.host === 'node') open.push(() => rm(module, { force: true }));
    const data = path.join(folder, 'server');
    if (options.desktop) {
      const onPage = (opened) => {
        page = opened;
        watchWebViews(page, asked);
      };
      await testOnDesktop({ ...suite, extension, module, workspace: opened, data, env, onPage }).catch((error) => {
        if (error instanceof Sentence || count.failed === 0) throw error;
      });
      return count;
    }
    if (suite.vsix) await installPackage(editor, suite.vsix, data, env);
    const { trust = false, settings } = suite;
    const start = { data, log: options.log, driver: true, trust, env, settings, before: recorder };
    const server = await startServer(editor, start);
    open.push(server.stop);
    const browser = await launchBrowser(editor);
    open.push(() => browser.close());
    // What a window without a server asks of itself is not in the policy that VS Code's server gives its page.
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: suite.serverless === true });
    watchWebViews(page, asked);
    const addressOf = (tests) => address({ port: server.port, extension, module: tests, workspace: opened });
    let other;
    second = () => (other ??= openWindow(browser, addressOf()));
    const alone = { port: server.port, extension, module };
    const begin = suite.serverless ? await withoutServer(page, alone) : addressOf(module);
    await untilTheRunEnds(page, begin, options);
  } finally {
    for (const close of open.reverse()) await close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  if (count.passed + count.failed === 0 && !options.grep)
    throw new Sentence(`The suite ${suite.name} ran no test; see ${options.log}`);
  return count;
}

/** A window on the workspace with the extension in it, and with the tests where `module` is theirs. */
function address({ port, extension, module, workspace }) {
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ...(module ? [['extensionTestsPath', remote(module)]] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = `${kind}=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  return `http://127.0.0.1:${port}/?${query}`;
}

async function openWindow(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  await page.locator('.monaco-workbench .activitybar').waitFor();
  return page;
}

async function untilTheRunEnds(page, url, { log, limit }) {
  const { createWriteStream } = await import('node:fs');
  const said = createWriteStream(log, { flags: 'a' });
  let timer;
  try {
    const ended = new Promise((resolve, reject) => {
      timer = setTimeout(
        () => reject(new Sentence(`The suite did not end within ${limit / 1000} s; see ${log}`)),
        limit,
      );
      page.on('crash', () => reject(new Sentence(`The page crashed; see ${log}`)));
      page.exposeFunction('codeAutomationExit', (code) => resolve(code)).catch(reject);
    });
    await page.exposeFunction('codeAutomationLog', (type, args) => said.write(`[${type}] ${args.join(' ')}\n`));
    await page.goto(url);
    return await ended;
  } finally {
    clearTimeout(timer);
    said.end();
  }
}
