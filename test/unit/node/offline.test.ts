import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { uncommitted } from '../../../src/editor/work/change-at-hand';
import { factsOfChange } from '../../../src/node/facts';
import { git } from '../../../src/node/git';
import { readChange } from '../../../src/noticing/change';
import { temporaryFolder } from '../repository/folder';
import { sample } from '../repository/sample';

/** A program that runs another without a network, where this machine lets one (Linux: unshare(1)). */
const withoutNetwork = [['-n'], ['-r', '-n']].find((how) => spawnSync('unshare', [...how, 'true']).status === 0);

describe('The Git that is started', function () {
  this.timeout(20_000);

  it('needs no network: cut off from it, the same is read', async () => {
    const read = async () => {
      const { folder } = await sample();
      const run = async (root: string, args: readonly [string, ...string[]]) => (await git(args, { root })).bytes;
      const change = await uncommitted(async (root, args) => String(await run(root, args)), folder);
      const failed = (error: unknown) => assert.fail(String(error));
      return factsOfChange(folder, readChange(change.diff), new AbortController().signal, failed, () => {});
    };
    const expected = await read();
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    const bin = temporaryFolder();
    const cut = withoutNetwork ? `unshare ${withoutNetwork.join(' ')} ` : '';
    writeFileSync(path.join(bin, 'git'), `#!/bin/sh\necho "$$" >> '${bin}/started'\nexec ${cut}'${real}' "$@"\n`);
    chmodSync(path.join(bin, 'git'), 0o755);
    const before = process.env.PATH;
    process.env.PATH = `${bin}:${before}`;
    try {
      assert.deepEqual(await read(), expected);
    } finally {
      process.env.PATH = before;
    }
    assert.ok(readFileSync(path.join(bin, 'started'), 'utf8').split('\n').length > 3, 'it went that way');
    assert.ok(expected.owners?.length, 'there was something to read');
  });
});
