// Opens the extension as it is packaged, in the npm-borne VS Code or an installed one, and stops cleanly.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { findDesktop, openDesktop } from './desktop.mjs';
import { installEditor, installPackages, root } from './install.mjs';
import { packageExtension } from './package.mjs';
import { Sentence } from './sentence.mjs';
import { freePort, installPackage, startServer } from './server.mjs';

const works = ['summary', 'patch', 'solo'];
const usage = `Usage: npm start -- [--workspace DIR] [--work ${works.join('|')}] [--sample year] [--port N] [--desktop] [--no-open]`;
const help = `${usage}

  --workspace DIR  opens a repository of your own; what you propose is kept in ~/.also-noticed
  --work NAME      another piece of work in the sample (summary where absent)
  --sample year    the sample with a year of proposals, made up
  --port N         the port to listen on, at 127.0.0.1 (any free one where absent)
  --desktop        in the VS Code that is installed here
  --no-open        opens no browser; the address is printed in any case`;

function optionsFrom(argv) {
  const text = { type: 'string' };
  const flag = { type: 'boolean' };
  const options = { workspace: text, work: text, sample: text, port: text, desktop: flag, 'no-open': flag, help: flag };
  try {
    const { values } = parseArgs({ args: argv, options });
    if (values.work && !works.includes(values.work)) throw new Error(`There is no work "${values.work}".`);
    if (values.sample && values.sample !== 'year') throw new Error(`There is no sample "${values.sample}".`);
    if (values.sample && values.workspace) throw new Error('The sample year belongs to the sample shop.');
    if (values.port && !(Number(values.port) > 0 && Number(values.port) < 65536))
      throw new Error(`"${values.port}" is no port.`);
    const workspace = values.workspace && path.resolve(process.env.INIT_CWD ?? '.', values.workspace);
    if (workspace && !statSync(workspace, { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`There is no folder ${workspace}.`);
    return { ...values, workspace, port: values.port ? Number(values.port) : 0 };
  } catch (error) {
    throw new Sentence(`${error.message}\n${usage}`);
  }
}

/** The folder given, or the sample made under `folder`; and the settings that go with it. */
async function workspaceFor({ workspace, work, sample }, folder) {
  if (workspace) return { opened: workspace, settings: {} };
  const opened = path.join(folder, 'shop');
  await mkdir(opened);
  const { makeSample } = await import('../sample.mjs');
  const { ticket } = await makeSample(opened, work ? { work } : {});
  // The sample's proposals do not belong into the engineer's own log.
  const home = path.join(folder, sample === 'year' ? 'sample-year' : 'home');
  if (sample === 'year') await fillYear(home);
  return { opened, ticket, settings: { 'alsoNoticed.home': home } };
}

/** Fills a home with a year of proposals, contributions and notes that somebody made up (test/year.ts). */
export async function fillYear(home) {
  await promisify(execFile)(process.execPath, ['esbuild.config.mjs', '--quiet', 'year'], { cwd: root });
  const { writeYear } = createRequire(import.meta.url)(path.join(root, 'dist-test/year.js'));
  writeYear(home, new Date(), path.join(root, 'test/fixtures'));
}

/** Says what takes long while it does, with its seconds. */
async function step(what, work) {
  const start = Date.now();
  const beat = setInterval(() => console.log(`  … ${what}, ${Math.round((Date.now() - start) / 1000)} s`), 5000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    console.log(`  ${what}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** Opens the address in the system's browser where there is one; the address is printed in any case. */
function openBrowser(address) {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen) return;
  const [program, ...args] = { darwin: ['open'], win32: ['explorer'] }[process.platform] ?? ['xdg-open'];
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const tips = (ticket, sample) =>
  ticket
    ? [
        ...(sample
          ? [
              'Look at Proposals and Growth in the Also Noticed side bar: a year that nobody lived, made up as a sample.',
            ]
          : []),
        `Open ${ticket}: notes stand above the title, with "Draft Proposal" and "Ask Why".`,
        'Open Source Control (Ctrl+Shift+G), click into the message, press Ctrl+Space: accept a note.',
        'Look at the Also Noticed view in the side bar: what was noticed, and the lines that show it.',
        'Draft a proposal from a note, fill its gaps, save: the log of proposals shows it.',
        'Press F1 and type "Also Noticed": everything else.',
      ]
    : [
        'Trust the folder, if it is yours: Git is not asked before (Manage Workspace Trust, in the Also Noticed view).',
        'Stage a change, open Source Control (Ctrl+Shift+G), click into the message, press Ctrl+Space.',
        'Open a ticket as a Markdown or text file, or name its key in the branch.',
        'Look at the Also Noticed view in the side bar; often, rightly, it says nothing.',
        'Draft a proposal from a note: it is a Markdown file in ~/.also-noticed.',
        'Press F1 and type "Also Noticed": everything else.',
      ];

/** Does what `npm start` promises; ends when the person presses Ctrl+C. */
export async function start(argv) {
  const options = optionsFrom(argv);
  if (options.help) {
    console.log(help);
    return;
  }
  const desktop = options.desktop ?? process.platform === 'win32';
  if (desktop) findDesktop();
  else await freePort(options.port);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'also-noticed-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
  });
  const ended = await Promise.race([run({ ...options, desktop }, folder), stopped.then(() => undefined)]);
  if (ended) {
    await Promise.race([stopped, ended.closed]);
    console.log('\nStopping.');
    await ended.stop();
  }
  process.exit(0);
}

async function run(options, folder) {
  await step('installed packages', () => installPackages(console.log));
  const editor = options.desktop
    ? undefined
    : await step('installed VS Code', () => installEditor('current', console.log));
  const vsix = path.join(folder, 'also-noticed.vsix');
  await step('built and packaged the extension', () => packageExtension(vsix));
  const { opened, ticket, settings } = await workspaceFor(options, folder);
  const data = path.join(folder, 'vscode');
  await mkdir(data);
  const calm = {
    'workbench.startupEditor': 'none',
    'chat.disableAIFeatures': true,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    ...settings,
  };
  const trust = !ticket;
  const say = (where) =>
    console.log(
      `\nAlso Noticed runs ${where}\n\n${tips(ticket, options.sample)
        .map((tip) => `  • ${tip}`)
        .join('\n')}\n\nStop with Ctrl+C.`,
    );
  if (options.desktop) {
    const window = await openDesktop({ data, vsix, folder: opened, settings: calm, trust });
    say('in a window of VS Code');
    return window;
  }
  const log = path.join(folder, 'server.log');
  await step('installed the extension', () => installPackage(editor, vsix, data));
  const token = randomBytes(20).toString('hex');
  const tokenFile = path.join(folder, 'token');
  await writeFile(tokenFile, token, { mode: 0o600 });
  const server = await step('started VS Code', async () =>
    startServer(editor, {
      data,
      log,
      tokenFile,
      trust,
      folder: opened,
      settings: calm,
      port: await freePort(options.port),
    }),
  );
  const address = `http://127.0.0.1:${server.port}/?tkn=${token}`;
  say(`at ${address}`);
  if (!options['no-open']) openBrowser(address);
  return { closed: server.closed, stop: server.stop };
}
