// What activating the extension costs in the extension host, beside vscode.merge-conflict loaded by the same code; what its
// heap holds after much work, beside the same work without it; and how long a note takes to show at a keystroke, beside VS
// Code's own word suggestions.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../editor/browser.mjs';
import { installEditor, root } from '../editor/install.mjs';
import { packageExtension } from '../editor/package.mjs';
import { installPackage, startServer } from '../editor/server.mjs';
import { runSuite } from '../editor/suite.mjs';
import { makeSample } from '../sample.mjs';

const keystrokes = 100;
const limits = { activation: 10, ratio: 3, bundle: 120_000, keystroke: 150, heap: 10 };

/** The nearest-rank percentile: the smallest value that so large a share of all values does not exceed. */
const at = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
const median = (values) => at(values, 0.5);

/** What a test of test/host/bench writes down; `bare`: in a VS Code without the extension. */
async function measured(folder, grep, bare = false) {
  const target = path.join(folder, `${grep}.json`);
  const suite = {
    name: 'bench',
    host: 'node',
    folders: ['bench'],
    bare,
    workspace: async (workspace, env) => {
      env.ALSO_NOTICED_BENCH = target;
      return (await makeSample(workspace)).folder;
    },
  };
  const onTest = ({ error }) => error && console.error(error);
  const log = path.join(root, 'dist-test/bench-host.log');
  await runSuite(await installEditor('current', console.log), suite, { grep, onTest, log, limit: 300_000 });
  return JSON.parse(readFileSync(target, 'utf8'));
}

/** What the extension host holds after much work, in MB: with the extension, without, and the difference it makes. */
async function heap(folder) {
  const megabytes = (bytes) => bytes / 2 ** 20;
  const without = await measured(folder, 'Heap', true);
  const own = await measured(folder, 'Heap');
  return {
    own: megabytes(own.after),
    without: megabytes(without.after),
    grown: megabytes(own.after - own.before),
    more: megabytes(own.after - without.after),
  };
}

/** From a key to a row of suggestions, in ms as the page itself has them; the row is taken away again. */
async function suggestion(page, key, row) {
  await page.evaluate((words) => {
    globalThis.suggested = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`no suggestion of ${words}`)), 10_000);
      let start = 0;
      addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
      const rows = () => [...document.querySelectorAll('.suggest-widget.visible .monaco-list-row')];
      const observer = new MutationObserver(() => {
        if (!rows().some(({ textContent }) => textContent.includes(words))) return;
        observer.disconnect();
        resolve(performance.now() - start);
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  }, row);
  await page.keyboard.press(key);
  const taken = await page.evaluate(() => globalThis.suggested);
  await page.keyboard.press('Escape');
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  await page.keyboard.press('Backspace');
  return taken;
}

/** A note at `+` in the commit box, and a word at its first letter in a text file. */
async function typing(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.locator('.activitybar [aria-label^="Source Control"]').first().click();
  // What is typed before Git has read the repository is taken away again.
  await page.locator('.scm-view .monaco-list-row:has-text("Staged Changes")').waitFor();
  await page.locator('.scm-view .scm-input .monaco-editor').first().click();
  await page.keyboard.type('Add the order summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  // Nobody types a message before the work was looked at for the first time.
  await page.locator('.activitybar [aria-label^="Also Noticed"] .badge-content').waitFor();
  // Extensions of VS Code that start late have every open list of suggestions asked for anew.
  await page.waitForTimeout(10_000);
  const ours = [];
  for (let round = 0; round < keystrokes; round++) ours.push(await suggestion(page, '+', 'order-summary'));
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').first().fill('words.txt');
  await page.locator('.quick-input-widget .monaco-list-row:has-text("words.txt")').first().click();
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+End');
  const control = [];
  for (let round = 0; round < keystrokes; round++) control.push(await suggestion(page, 'o', 'overnight'));
  await page.close();
  return { ours, control };
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-host-'));
const closing = [];
try {
  const vsix = path.join(folder, 'also-noticed.vsix');
  await packageExtension(vsix);
  const bundle = statSync(path.join(root, 'dist/extension.js')).size;
  const editor = await installEditor('current', console.log);
  // Requiring the bundle and `activate()` of both, each loaded afresh in the extension host, in ms.
  const times = await measured(folder, 'Activation');
  const [own, other] = [median(times.ours), median(times.theirs)];
  console.log(
    `activation: ${own.toFixed(1)} ms, vscode.merge-conflict ${other.toFixed(1)} ms (medians of ${times.ours.length})`,
  );
  const { own: held, without, grown, more } = await heap(folder);
  console.log(
    `heap after 2,000 edits, 200 commits and 50 drafts: ${held.toFixed(1)} MB (${grown.toFixed(1)} more than before), without the extension ${without.toFixed(1)} MB: ${more.toFixed(1)} MB`,
  );
  const workspace = path.join(folder, 'shop');
  mkdirSync(workspace);
  await makeSample(workspace);
  writeFileSync(path.join(workspace, 'words.txt'), 'overnight\n\n');
  const data = path.join(folder, 'server');
  const env = { ...process.env, HOME: path.join(folder, 'home') };
  mkdirSync(env.HOME);
  await installPackage(editor, vsix, data, env);
  const settings = { 'workbench.startupEditor': 'none', 'editor.quickSuggestions': { other: 'on' } };
  const server = await startServer(editor, { data, log: path.join(folder, 'server.log'), env, settings });
  closing.push(server.stop);
  const browser = await launchBrowser(editor);
  closing.push(() => browser.close());
  const address = `http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(workspace)}`;
  const keys = await typing(browser, address);
  const typed = at(keys.ours, 0.95);
  console.log(`bundle on the activation path: ${(bundle / 1000).toFixed(0)} kB`);
  console.log(
    `keystroke to note in the commit box: p95 ${typed.toFixed(0)} ms, median ${median(keys.ours).toFixed(0)} ms; VS Code's own words: p95 ${at(keys.control, 0.95).toFixed(0)} ms, median ${median(keys.control).toFixed(0)} ms (${keystrokes} each)`,
  );
  const met =
    more <= limits.heap &&
    own <= limits.activation &&
    own <= limits.ratio * other &&
    bundle <= limits.bundle &&
    typed <= limits.keystroke;
  if (!met) {
    console.error(`A limit is not met: ${JSON.stringify(limits)}`);
    process.exitCode = 1;
  }
} finally {
  for (const close of closing.reverse()) await close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
