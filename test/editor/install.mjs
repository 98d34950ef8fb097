// Installs the pinned VS Code, the Node it runs on and a browser, from the npm registry alone, into .editor/.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Sentence } from './sentence.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, '../..');

/** Runs npm with the arguments given, in `cwd`; answers its exit code and everything it said. */
function npm(args, cwd, env = process.env) {
  const script = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const [command, first] = script
    ? [process.execPath, [script]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd, env, shell: !script && process.platform === 'win32' });
    process.once('exit', () => child.kill());
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** Installs (`ci` or `install`) what the lock file in `cwd` names; throws a Sentence when the registry cannot be reached. */
export async function npmInstall(cwd, command, ...options) {
  const { code, said } = await npm([command, '--ignore-scripts', '--no-audit', '--no-fund', ...options], cwd);
  if (code === 0) return;
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH/.test(said))
    throw new Sentence(
      'The npm registry cannot be reached; the first run needs the network once. Check the connection or the proxy (npm config get registry) and try again.',
    );
  const errors = said.split('\n').filter((line) => line.startsWith('npm error'));
  throw new Sentence(`npm ${command} failed in ${cwd}:\n${errors.slice(0, 12).join('\n') || said.slice(-2000)}`);
}

/** Installs the project's own packages unless those of its lock file are there. */
export async function installPackages(say) {
  const packages = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  const stamp = 'node_modules/.package-lock.json';
  const there = existsSync(path.join(root, stamp)) ? packages(stamp) : {};
  const same = ([name, { version, optional }]) => name === '' || optional || there[name]?.version === version;
  if (Object.entries(packages('package-lock.json')).every(same)) return;
  say('installing packages');
  await npmInstall(root, 'ci');
}

/** The Node that VS Code's server runs on: the pinned one, or the caller's own where it is of the version wanted. */
function nodeOf(folder, wanted) {
  const { platform, arch } = process;
  if (platform === 'linux' && ['x64', 'arm64'].includes(arch))
    return path.join(folder, 'node_modules', `node-${platform}-${arch}`, 'bin', 'node');
  if (Number.parseInt(process.versions.node, 10) === wanted) return process.execPath;
  throw new Sentence(
    `The npm-borne VS Code runs on Linux (x64, arm64), elsewhere only under Node ${wanted} (this is ${process.version} on ${process.platform} ${process.arch}); with an installed VS Code use npm start -- --desktop.`,
  );
}

/** The headless Chromium of @sparticuz/chromium is unpacked once; other machines use the browser they have. */
async function unpackBrowser(folder) {
  const entry = path.join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(entry)) return;
  const target = path.join(folder, 'browser');
  await mkdir(target, { recursive: true });
  const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((m) => m.default.executablePath())`;
  // The variable makes the package unpack the libraries Chromium needs where the system has none.
  const env = { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
  if (status !== 0) throw new Sentence(`The browser could not be unpacked:\n${stderr}`);
}

/** An older VS Code fetches ripgrep in an install script, which is not run: the registry's copy goes to the same place. */
async function placeRipgrep(folder, inner) {
  const target = path.join(inner, 'node_modules/@vscode/ripgrep/bin');
  const source = path.join(folder, 'node_modules/@vscode/ripgrep-universal/bin', `${process.platform}-${process.arch}`);
  if (!existsSync(path.dirname(target)) || existsSync(target) || !existsSync(source)) return;
  await cp(source, target, { recursive: true });
}

/**
 * Installs, on first use, the VS Code pinned in test/editor/<which>/ (`current` or `oldest`).
 * Answers the paths of its server, of the Node to run that with, and of its folder. Safe to run twice at once.
 */
export async function installEditor(which, say) {
  const source = path.join(here, which);
  const lock = await readFile(path.join(source, 'package-lock.json'), 'utf8');
  const manifest = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8'));
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 8);
  const folder = path.join(root, '.editor', `${which}-${hash}`);
  const node = nodeOf(folder, manifest.config.node);
  if (!existsSync(path.join(folder, 'ready'))) {
    say(`installing VS Code (code-server ${manifest.dependencies['code-server']}), once`);
    const fresh = `${folder}.${process.pid}`;
    await rm(fresh, { recursive: true, force: true });
    try {
      await cp(source, fresh, { recursive: true });
      await npmInstall(fresh, 'ci', '--engine-strict=false');
      // Its npm-shrinkwrap.json pins what VS Code needs, though not strictly enough for npm ci.
      const inner = path.join(fresh, 'node_modules/code-server/lib/vscode');
      await npmInstall(inner, 'install', '--omit=dev', '--engine-strict=false');
      await placeRipgrep(fresh, inner);
      await unpackBrowser(fresh);
      await writeFile(path.join(fresh, 'ready'), '');
      await rename(fresh, folder).catch((error) => {
        if (!existsSync(path.join(folder, 'ready'))) throw error;
      });
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }
  return {
    folder,
    node,
    server: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}
