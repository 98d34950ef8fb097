import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gitIn, temporaryFolder } from './folder';
import { sample } from './sample';

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('the sample workspace', function () {
  this.timeout(20_000);

  it('has a year of history by four people, the same commits everywhere', async () => {
    const { folder } = await sample();
    const log = lines(gitIn(folder, 'log', '--format=%H %an %as'));
    assert.ok(log.length >= 30);
    assert.equal(new Set(log.map((line) => line.slice(41, -11))).size, 4);
    assert.equal(log[0], '97775edeb227c5ffa3cc729caa20dc3671156892 Chen Li 2026-11-03');
    assert.match(log.at(-1) ?? '', / 2025-11-24$/);
  });

  it('does not depend on how Git is configured', async () => {
    const home = temporaryFolder();
    mkdirSync(path.join(home, 'hooks'));
    const settings =
      '[core]\n\tautocrlf = true\n\thooksPath = hooks\n[commit]\n\tgpgSign = true\n[user]\n\tname = Nobody\n';
    writeFileSync(
      path.join(home, '.gitconfig'),
      `${settings}[init]\n\tdefaultBranch = trunk\n\tdefaultObjectFormat = sha256\n`,
    );
    const before = { HOME: process.env.HOME, GIT_DIR: process.env.GIT_DIR };
    Object.assign(process.env, { HOME: home, GIT_DIR: '/nowhere' });
    try {
      const { folder } = await sample();
      delete process.env.GIT_DIR;
      assert.match(gitIn(folder, 'rev-parse', 'HEAD'), /^97775ed/);
      assert.equal(gitIn(folder, 'config', '--local', 'user.email').trim(), 'ana@shop.example');
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });

  for (const [work, staged] of [
    ['summary', 'services/orders/src/routes/order-summary.ts'],
    ['patch', 'packages/http/src/retry.ts'],
    ['solo', 'services/billing/src/vat.ts'],
  ] as const) {
    it(`has the work ${work} staged, on a branch that carries its ticket’s key`, async () => {
      const { folder, branch, ticket } = await sample(work);
      const key = path.basename(ticket, '.md');
      assert.ok(existsSync(path.join(folder, ticket)));
      assert.equal(gitIn(folder, 'symbolic-ref', '--short', 'HEAD').trim(), branch);
      assert.ok(branch.startsWith(`${key}-`));
      assert.ok(lines(gitIn(folder, 'diff', '--cached', '--name-only')).includes(staged));
      assert.equal(gitIn(folder, 'status', '--porcelain', '--untracked-files=all').match(/^.[^ ]/gm), null);
    });
  }

  it('says which works there are, and does not write into a folder that is in use', async () => {
    await assert.rejects(sample('none' as 'solo'), /no work named none; there are summary, patch, solo/);
    const { folder } = await sample();
    const { makeSample }: typeof import('../../sample.mjs') = await import(path.resolve('test/sample.mjs'));
    await assert.rejects(makeSample(folder), /is not empty/);
  });
});
