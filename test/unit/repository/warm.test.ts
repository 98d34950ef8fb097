import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { git } from '../../../src/node/git';
import { gitRepository } from '../../../src/node/git-repository';
import { readChange } from '../../../src/noticing/change';
import { KnownRepository } from '../../../src/repository/facts';
import type { Repository } from '../../../src/repository/ports';
import { WarmAnswers } from '../../../src/repository/warm';
import { sample } from './sample';

const never = new AbortController().signal;
const fail = (error: unknown) => assert.fail(String(error));
const caller = 'services/billing/src/statement.ts';

describe('facts asked for again', function () {
  this.timeout(20_000);

  it('are told at once as they were, and anew once the repository says something else', async () => {
    const { folder } = await sample('summary');
    const { bytes } = await git(['diff', '--cached', '-M'], { root: folder });
    const change = readChange(bytes.toString());
    const known = new KnownRepository(gitRepository(folder), fail);
    const callers = async (later: () => void) =>
      ((await known.factsOf(change, never, later)).callers ?? []).map(({ path }) => path);
    const first = await callers(() => assert.fail('nothing has changed'));
    assert.ok(first.includes(caller));
    rmSync(path.join(folder, caller));
    const stale = await new Promise<string[]>((resolve, reject) => {
      const before = callers(() => before.then(resolve, reject));
    });
    assert.deepEqual(stale, first);
    const again = await callers(() => assert.fail('nothing has changed since'));
    assert.deepEqual(
      again,
      first.filter((each) => each !== caller),
    );
  });

  it('wait for a repository whose last answer was a failure', async () => {
    let broken = false;
    const repository: Repository = {
      ...gitRepository('/'),
      files: async () => {
        if (broken) throw new Error('Git took too long.');
        return ['a.ts'];
      },
    };
    const warm = new WarmAnswers().of(repository, () => assert.fail('no other answer'));
    assert.deepEqual(await warm.repository.files(never), ['a.ts']);
    broken = true;
    assert.deepEqual(await warm.repository.files(never), ['a.ts']);
    await warm.askAgain();
    await assert.rejects(warm.repository.files(never), /too long/);
  });
});
