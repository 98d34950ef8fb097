import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { env, extensions, UIKind, ViewColumn, window } from 'vscode';
import { bundle, triedFrom } from '../harness/recorded';
import { page } from '../page';
import { until } from '../until';
import { lookAgain } from './open-repository';

/** A way out for each name, as somebody might hide it in the bundle. */
const planted = `
module.exports.leak = async () => {
  const nowhere = 'http://127.0.0.1:9/';
  const quiet = (one) => one.on('error', () => {});
  void fetch(nowhere).catch(() => {});
  quiet(require('net').connect(9, '127.0.0.1'));
  quiet(require('node:tls').connect(9, '127.0.0.1'));
  require('dns').lookup('localhost', () => {});
  quiet(require('http').get(nowhere));
  quiet(require('https').get(nowhere.replace('http', 'https')));
  require('child_process').execFileSync(process.execPath, ['--version']);
  const { connect } = await import('node:net');
  quiet(connect(9, '127.0.0.1'));
  await new Promise((done) => setTimeout(done, 1));
  void fetch('http://127.0.0.1:9/later').catch(() => {});
};`;

describe('The recorder', () => {
  it('is there before the extension, and sees the Git it starts', async () => {
    if (env.uiKind === UIKind.Web) assert.equal(globalThis.alsoNoticedRun.fromTheStart, true);
    await extensions.getExtension('also-noticed.also-noticed')?.activate();
    await lookAgain();
    await until('a call of Git', () => triedFrom(bundle()).some(({ to }) => to === 'git'));
  });

  it('sees what a web view asks for', async () => {
    const panel = window.createWebviewPanel('planted', 'Planted', ViewColumn.Active);
    try {
      panel.webview.html = '<!DOCTYPE html><html><body><img alt="" src="https://planted.invalid/x.png"></body></html>';
      await until('its request', async () => (await page.askedByWebViews()).includes('https://planted.invalid/x.png'));
    } finally {
      panel.dispose();
    }
  });

  it('sees what a copy of the bundle does that has ways to the network planted in it', async () => {
    const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'planted-')));
    try {
      cpSync(bundle(), folder, { recursive: true });
      const copy = path.join(folder, 'leaking.js');
      writeFileSync(copy, planted);
      await (require(copy) as { leak: () => Promise<void> }).leak();
      const seen = triedFrom(folder).map(({ way, to }) => `${way} ${to}`);
      for (const way of [
        'fetch http://127.0.0.1:9/',
        'net.connect 9',
        'tls.connect 9',
        'dns.lookup localhost',
        `child_process.execFileSync ${process.execPath}`,
        'fetch http://127.0.0.1:9/later',
      ])
        assert.ok(seen.includes(way), `${way} in ${seen.join('\n')}`);
      for (const way of ['http.get ', 'https.get '])
        assert.ok(
          seen.some((one) => one.startsWith(way)),
          way,
        );
      assert.equal(seen.filter((one) => one === 'net.connect 9').length, 2, 'also by import()');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
