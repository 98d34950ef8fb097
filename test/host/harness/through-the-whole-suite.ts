import assert from 'node:assert/strict';
import { page } from '../page';
import { bundle, triedFrom } from './recorded';

/** Commands of Git that go to another machine. */
const remote = /^(?:fetch|pull|push|clone|remote|ls-remote|submodule|archive|send-email|bundle|svn|p4|lfs)$/;

describe('Through the whole suite', () => {
  it('the extension started Git and nothing else, and tried no way to the network', () => {
    const tried = triedFrom(bundle());
    const others = tried.filter(({ way, to }) => way !== 'child_process.spawn' || to !== 'git');
    assert.deepEqual(others, []);
    for (const { rest } of tried) {
      const [words, options] = rest as [string[], { env: Record<string, string>; shell?: unknown }];
      assert.ok(!words.some((word) => remote.test(word)), words.join(' '));
      assert.deepEqual([options.shell, options.env.GIT_ALLOW_PROTOCOL], [undefined, ''], words.join(' '));
    }
  });

  it('no web view asked for anything elsewhere', async () => {
    assert.deepEqual(
      (await page.askedByWebViews()).filter((address) => !address.includes('planted.invalid')),
      [],
    );
  });
});
