import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { readMessage } from '../../../../src/noticing/message';
import { notice } from '../../../../src/noticing/notice';
import { observe } from '../../../../src/noticing/signals/observe';
import type { Contributor, Facts, FileHistory } from '../../../../src/noticing/work';

const dina: Contributor = { name: 'Dina Haddad', mail: 'dina@shop.example', share: 1, commits: 6 };
const chen: Contributor = { name: 'Chen Li', mail: 'chen@shop.example', share: 1, commits: 2 };
const fix = (sha: string) => ({ sha: sha.repeat(40), subject: 'Fix it', at: '2026-01-02', by: 'Ana Ribeiro' });

const retry: FileHistory = {
  path: 'src/retry.ts',
  commits: 5,
  recent: 5,
  since: '2026-01-01',
  last: '2026-07-01',
  fixes: [fix('a'), fix('b'), fix('c')],
  fixCount: 3,
  reverts: [],
  people: [dina],
  single: false,
};

function factsOf(file: Partial<FileHistory>, colleagues: readonly Contributor[] = []): Facts {
  const rest = { together: [], size: 5, complete: true, partial: false, shallow: false };
  return { history: { files: [{ ...retry, ...file }], colleagues, ...rest } };
}

const diff = (path: string) =>
  `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1,2 +1,4 @@\n export function retry() {\n+  const pause = 100;\n+  const attempts = 3;\n }\n`;

const work = (subject: string, path = 'src/retry.ts') => ({
  message: readMessage(subject),
  change: readChange(diff(path)),
});

const ids = ['fixed-again', 'known-to-one-other', 'known-to-oneself'];
const seen = (subject: string, facts: Facts, path?: string): string[] =>
  observe(work(subject, path), facts)
    .filter(({ signal }) => ids.includes(signal))
    .map(({ signal, slots }) => [signal, slots.fix ?? slots.expert ?? slots.pair].join(' '));

describe('signals of the past', () => {
  it('a file that is mended again, with the commits before', () => {
    const facts = factsOf({});
    assert.deepEqual(seen('fix: wait longer', facts), [
      'fixed-again aaaaaaa',
      'fixed-again bbbbbbb',
      'fixed-again ccccccc',
    ]);
    assert.deepEqual(seen('Add a parameter', facts), [], 'the work mends nothing');
    const lineFor = (subject: string) =>
      observe(work(subject), facts).find(({ signal }) => signal === 'fixed-again')?.evidence.quote;
    assert.equal(lineFor('fix: wait longer'), 'const pause = 100;', 'the first line that is added');
    assert.equal(lineFor('fix: more attempts'), 'const attempts = 3;', 'the one that has a word of the subject');
    assert.deepEqual(seen('fix: wait longer', factsOf({ fixCount: 2 })), [], 'two are no series');
    assert.deepEqual(seen('fix: wait longer', factsOf({ path: 'test/retry.test.ts' }), 'test/retry.test.ts'), []);
  });

  it('a file that one other person, or only oneself, has worked on', () => {
    assert.deepEqual(seen('Add a rate', factsOf({ single: true }, [dina, chen])), ['known-to-one-other Dina Haddad']);
    assert.deepEqual(seen('Add a rate', factsOf({ single: true }, [chen])), ['known-to-oneself Chen Li']);
    assert.deepEqual(seen('Add a rate', factsOf({ single: true }, [])), [], 'nobody to pair with');
    assert.deepEqual(seen('Add a rate', factsOf({ single: false }, [dina])), []);
  });

  it('the notes name the commits, and whom to pair with', () => {
    const [debt] = notice(work('fix: wait longer'), factsOf({}), 'en');
    assert.equal(debt?.lens, 'technical-debt');
    assert.match(debt?.text ?? '', /src\/retry\.ts has been fixed 3 times before \(aaaaaaa, bbbbbbb and ccccccc\)/);
    const [knowledge] = notice(work('Add a rate'), factsOf({ single: true }, [dina]), 'en');
    assert.equal(knowledge?.lens, 'knowledge-sharing');
    assert.match(knowledge?.text ?? '', /all 6 commits of the last 2 years to src\/retry\.ts are by Dina Haddad/);
    const [young] = notice(work('Add a rate'), factsOf({ single: true, commits: 6 }, [dina]), 'en');
    assert.match(young?.text ?? '', /all 6 commits to src\/retry\.ts since 2026-01-01 are by Dina Haddad/);
    const known = { ...factsOf({ single: true }, [dina]), architects: ['@shop/architecture'] };
    const owners = [{ path: 'src/retry.ts', owners: ['@shop/http'] }];
    const audienceOf = (facts: Facts) => notice(work('Add a rate'), facts, 'en')[0]?.slots?.audience;
    assert.equal(audienceOf({ ...known, owners }), '@shop/http', 'a matter of those who look after the file');
    assert.equal(audienceOf(known), '@shop/architecture');
    const [own] = notice(work('Add a rate'), factsOf({ single: true }, [chen]), 'en');
    assert.match(own?.text ?? '', /Chen Li and I pair/);
  });
});
