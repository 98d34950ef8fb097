// VS Code's own server, started and stopped.
import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { Sentence } from './sentence.mjs';

/** A port nobody listens on now, or a Sentence when `wanted` is given and taken. */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Sentence(`Port ${wanted} is in use; choose another with --port, or leave --port out for a free one.`)
          : new Sentence(`Port ${wanted} cannot be used (${error.code}); choose another with --port.`),
      ),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Ends a child and everything it started; waits until it is gone. */
export async function endGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  kill(child, 'SIGTERM');
  const late = setTimeout(() => kill(child, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(late);
  // The leader may go before its extension hosts do.
  kill(child, 'SIGKILL');
}

function kill(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

/** Installs a .vsix for a server that is then started with the same `data`. */
export async function installPackage(editor, vsix, data, env = process.env) {
  const folders = ['--server-data-dir', data, '--extensions-dir', path.join(data, 'extensions')];
  const args = [editor.server, '--install-extension', vsix, ...folders, '--accept-server-license-terms'];
  const { stdout, stderr } = await promisify(execFile)(editor.node, args, { env }).catch((error) => error);
  if (!/successfully installed/.test(stdout ?? ''))
    throw new Sentence(`VS Code refused the package:\n${stdout}${stderr}`);
}

/**
 * Starts the server on loopback.
 * @param editor what installEditor answered
 * @param options `data` (a folder for everything it writes), `log` (file), `port`, `tokenFile` (none: no token), `trust` (ask for
 *   workspace trust), `driver` (for tests), `folder` (opened by default), `env`, `settings` (machine settings), `before` (a script that is
 *   run before VS Code, in its process)
 * @returns `{port, stop, closed}`; `closed` resolves when the server ends, for whatever reason
 */
export async function startServer(editor, options) {
  const port = options.port ?? (await freePort());
  await mkdir(path.join(options.data, 'data/Machine'), { recursive: true });
  await writeFile(path.join(options.data, 'data/Machine/settings.json'), JSON.stringify(options.settings ?? {}));
  const args = [
    ...['--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--server-data-dir', options.data, '--extensions-dir', path.join(options.data, 'extensions')],
    ...(options.tokenFile ? ['--connection-token-file', options.tokenFile] : ['--without-connection-token']),
    ...(options.trust ? [] : ['--disable-workspace-trust']),
    ...(options.driver ? ['--enable-smoke-test-driver'] : []),
    ...(options.folder ? ['--default-folder', options.folder] : []),
  ];
  const before = options.before ? ['--require', options.before] : [];
  const child = spawn(editor.node, [...before, editor.server, ...args], {
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const onExit = () => kill(child, 'SIGKILL');
  process.once('exit', onExit);
  const log = createWriteStream(options.log, { flags: 'a' });
  child.stderr.pipe(log, { end: false });
  await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      log.write(text);
      said += text;
      if (said.includes(`Extension host agent listening on ${port}`)) resolve();
    });
    child.once('exit', (code) =>
      reject(new Sentence(`VS Code's server did not start (exit ${code}); its log: ${options.log}`)),
    );
  });
  return {
    port,
    closed: new Promise((resolve) => child.once('exit', resolve)),
    stop: async () => {
      process.off('exit', onExit);
      await endGroup(child);
      log.end();
    },
  };
}
