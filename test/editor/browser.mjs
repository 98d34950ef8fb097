// The browser that looks at VS Code in tests: the pinned one, or a Chrome, Chromium or Edge of the machine's.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Sentence } from './sentence.mjs';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

const installed = () =>
  [
    process.env.CHROME_PATH,
    ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].map(onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((base) => [
      path.join(process.env[base] ?? '', 'Google/Chrome/Application/chrome.exe'),
      path.join(process.env[base] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ].find((file) => file && existsSync(file));

/** Launches a headless browser through playwright-core; the caller closes it. */
export async function launchBrowser(editor) {
  const { chromium } = await import('playwright-core');
  const folder = path.join(editor.folder, 'browser');
  const pinned = path.join(folder, 'chromium');
  const executablePath = existsSync(pinned) ? pinned : installed();
  if (!executablePath)
    throw new Sentence('The host tests need a browser: install Chrome, Chromium or Edge, or name one in CHROME_PATH.');
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync', '--disable-component-update'];
  const options = {
    executablePath,
    args: [...quiet, '--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
  };
  const libraries = path.join(folder, 'al2023/lib');
  return chromium.launch(options).catch((error) => {
    if (!/shared librar/.test(String(error)) || !existsSync(libraries)) throw error;
    return chromium.launch({ ...options, env: { ...process.env, LD_LIBRARY_PATH: libraries } });
  });
}
