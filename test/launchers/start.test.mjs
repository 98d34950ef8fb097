import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { npmInstall } from '../editor/install.mjs';
import { unmet } from '../editor/requirements.mjs';

const script = path.resolve(import.meta.dirname, '../start.mjs');

/** Starts it for a failure; answers its exit code and its one sentence. */
function fail(args, env = process.env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' });
  return { status, stdout, lines: stderr.trim().split('\n') };
}

describe('npm start', () => {
  let folder;
  let child;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'launcher-test-'));
  });
  afterEach(() => {
    child?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A PATH on which only these programs are. */
  function only(...programs) {
    for (const name of programs)
      symlinkSync(execFileSync('which', [name], { encoding: 'utf8' }).trim(), path.join(folder, name));
    return { ...process.env, PATH: folder };
  }

  it('says in one sentence that Git is missing', () => {
    const { status, lines } = fail([], only('node', 'npm'));
    assert.equal(status, 1);
    assert.deepEqual(lines, [
      'Git 2.30 or newer is needed and was not found on the PATH; see https://git-scm.com/downloads.',
    ]);
  });

  it('says what it can be asked for', () => {
    const { status, stdout, lines } = fail(['--help']);
    assert.equal(status, 0);
    assert.deepEqual(lines, ['']);
    const [usage] = stdout.split('\n');
    for (const [option] of usage.matchAll(/--[a-z]+(?:-[a-z]+)?/g))
      assert.match(stdout, new RegExp(`^  ${option}\\b.* {2}\\S`, 'm'), option);
  });

  it('says in one sentence that npm is missing', () => {
    const { status, lines } = fail([], only('node', 'git'));
    assert.equal(status, 1);
    assert.deepEqual(lines, [
      'npm is needed and was not found on the PATH; it comes with Node, see https://nodejs.org.',
    ]);
  });

  it('says which Git and which npm are too old', () => {
    const old = (name, said) => writeFileSync(path.join(folder, name), `#!/bin/sh\necho ${said}\n`, { mode: 0o755 });
    old('git', 'git version 2.25.1');
    const env = only('node', 'npm');
    assert.deepEqual(fail([], env).lines, [
      'Git 2.30 or newer is needed, this is 2.25; see https://git-scm.com/downloads.',
    ]);
    rmSync(path.join(folder, 'npm'));
    old('npm', '8.19.4');
    assert.deepEqual(fail([], env).lines, ['npm 9 or newer is needed, this is 8.19; run npm install -g npm.']);
  });

  it('says which platforms there are, and what to do on another', () => {
    const other = `data:text/javascript,${encodeURIComponent('Object.defineProperty(process,"platform",{value:"sunos"})')}`;
    const { status, lines } = fail(['--no-open'], { ...process.env, NODE_OPTIONS: `--import=${other}` });
    assert.equal(status, 1);
    assert.equal(lines.length, 1);
    assert.match(
      lines[0],
      /^The npm-borne VS Code runs on Linux \(x64, arm64\).* on sunos .* npm start -- --desktop\.$/,
    );
  });

  it('says which Node is too old', () => {
    assert.match(unmet('20.18.3') ?? '', /^Node 20\.19 or newer is needed, this is 20\.18\.3/);
    assert.match(unmet('18.20.0') ?? '', /^Node 20\.19 or newer is needed/);
    assert.equal(unmet('20.19.0'), undefined);
    assert.equal(unmet('24.1.0'), undefined);
  });

  it('says that a port is in use', async () => {
    const taken = net.createServer();
    await new Promise((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address();
    const { status, lines } = fail(['--port', String(port)]);
    taken.close();
    assert.equal(status, 1);
    assert.deepEqual(lines, [
      `Port ${port} is in use; choose another with --port, or leave --port out for a free one.`,
    ]);
  });

  it('says that a folder is not there, that a work is unknown, and how it is used', () => {
    const gone = path.join(folder, 'gone');
    assert.equal(fail(['--workspace', gone]).lines[0], `There is no folder ${gone}.`);
    assert.match(fail(['--work', 'nothing']).lines.join('\n'), /There is no work "nothing"\.\nUsage: npm start/);
    assert.match(fail(['--sample', 'decade']).lines.join('\n'), /There is no sample "decade"\.\nUsage: npm start/);
    assert.match(fail(['--sample', 'year', '--workspace', '.']).lines[0], /belongs to the sample shop/);
    assert.match(fail(['--speed']).lines.join('\n'), /Usage: npm start/);
  });

  it('says that no VS Code is installed on the desktop', () => {
    const { status, lines } = fail(['--desktop'], only('node', 'npm', 'git'));
    assert.equal(status, 1);
    assert.equal(lines.length, 1);
    assert.match(lines[0], /^No installed VS Code was found: "code" is not on the PATH/);
  });

  it('says that the registry cannot be reached', async () => {
    cpSync(path.resolve(import.meta.dirname, '../editor/current'), folder, { recursive: true });
    const nowhere = ['--registry=http://127.0.0.1:1', '--fetch-retries=0', `--cache=${path.join(folder, 'cache')}`];
    await assert.rejects(
      npmInstall(folder, 'ci', '--engine-strict=false', ...nowhere),
      /^Error: The npm registry cannot be reached; the first run needs the network once\./,
    );
  });

  it('serves only who has the token, and Ctrl+C leaves nothing running', async () => {
    const env = { ...process.env, TMPDIR: folder };
    child = spawn(process.execPath, [script, '--no-open'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    await new Promise((resolve, reject) => {
      child.stdout.on('data', (text) => {
        said += text;
        if (said.includes('Stop with Ctrl+C.')) resolve();
      });
      child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
    });
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\?tkn=\w+/.exec(said) ?? [];
    const entrance = await fetch(address, { redirect: 'manual' });
    assert.equal(entrance.status, 302, 'the token becomes a cookie');
    const headers = {
      cookie: entrance.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    };
    assert.equal((await fetch(new URL('/', address), { headers })).status, 200);
    assert.equal((await fetch(new URL('/', address))).status, 403);
    const running = () =>
      execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line.includes(folder));
    assert.notEqual(running().length, 0, 'the server is seen while it runs');
    const code = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    assert.equal(await code, 0);
    assert.deepEqual(running(), []);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('also-noticed')),
      [],
    );
  });
});
