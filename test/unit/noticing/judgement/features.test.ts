import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { featuresOf } from '../../../../src/noticing/judgement/features';
import { routineOf } from '../../../../src/noticing/judgement/routine';
import { topicsOf } from '../../../../src/noticing/judgement/topics';
import { stem, wordsOf } from '../../../../src/noticing/judgement/words';
import { readMessage } from '../../../../src/noticing/message';

const diff = (path: string, lines: string) =>
  readChange(`diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1,9 +1,9 @@\n${lines}\n`);
const routine = (lines: string) => routineOf(diff('src/a.py', lines).files);

describe('words', () => {
  it('splits identifiers and stems', () => {
    assert.deepEqual(wordsOf('getUserNames(HTTPServer_id, retrying)', 9), [
      'get',
      'user',
      'name',
      'http',
      'server',
      'id',
      'retry',
    ]);
    assert.equal(stem('caches'), stem('caching'));
    assert.equal(stem('queries'), stem('query'));
    assert.equal(stem('dropped'), 'drop');
    assert.equal(stem('status'), 'status');
  });

  it('stops at its limit', () => {
    assert.equal(wordsOf('one two three four', 2).length, 2);
  });
});

describe('routine', () => {
  it('knows formatting, numbers, texts and type hints from real changes', () => {
    assert.equal(routine('-foo(a,b)\n+foo(a, b)').get('formatting throughout'), 1);
    assert.equal(routine('-version = 1.2.3\n+version = 1.3.0').get('numbers only throughout'), 1);
    assert.equal(routine('-say("helo")\n+say("hello")').get('texts only throughout'), 1);
    assert.equal(routine('-def f(a):\n+def f(a: str) -> None:').get('type hints throughout'), 1);
    assert.equal(routine('-if a:\n+if a and not b.closed:').get('formatting throughout'), undefined);
  });

  it('sees a flag flipped and comments alone', () => {
    assert.equal(routine('-enabled = False\n+enabled = True').get('truth flipped'), 1);
    assert.equal(routine('+# why this is here\n+# and what for').get('comments throughout'), 1);
  });
});

describe('features', () => {
  it('name words by place and what they are about', () => {
    const features = featuresOf(
      { message: readMessage('fix: race in worker'), change: diff('src/worker.go', '-\ta()\n+\tmu.Lock()') },
      [{ signal: 'lock-added', evidence: { quote: 'mu.Lock()' }, slots: {}, strength: 0.5 }],
    );
    assert.equal(features.get('type:fix'), 1);
    assert.equal(features.get('subject:race'), 1);
    assert.equal(features.get('about subject:race'), 1);
    assert.ok((features.get('about added:race') ?? 0) > 0);
    assert.equal(features.get('signal:lock-added'), 0.5);
    assert.equal(features.get('about path:job'), 1);
    assert.equal(features.get('path:worker'), undefined, 'names of one repository are not learnt from');
  });

  it('do not read generated and lock files', () => {
    const features = featuresOf({ change: diff('package-lock.json', '+deadlock') }, []);
    assert.equal(features.get('added:deadlock'), undefined);
    assert.equal(features.get('shape:no code'), 1);
  });
});

describe('topics of a title', () => {
  const first = (title: string) => {
    const [best] = [...topicsOf(title)].sort(([, a], [, b]) => b - a);
    return best && best[1] > 0.5 ? best[0] : undefined;
  };
  it('name the lens a title speaks of', () => {
    assert.equal(first('Memoize the tariff look-up'), 'topic:caching');
    assert.equal(first('Add a column for the old number'), 'topic:data-evolution');
    assert.equal(first('Paginate suppliers'), 'topic:scalability');
    assert.equal(first('Stop the importer from hanging'), 'topic:reliability');
    assert.equal(first('Delivery notes as web hooks'), 'topic:api-contract');
    assert.equal(first('Upgrade to Rails 8'), 'topic:modernization');
    assert.equal(first('Refactor the basket'), 'topic:technical-debt');
  });

  it('add up to nothing, and are absent where the title speaks of none', () => {
    const sum = [...topicsOf('Cache tokens of plugins').values()].reduce((all, one) => all + one, 0);
    assert.ok(Math.abs(sum) < 0.02);
    assert.equal(topicsOf('Blue instead of green').size, 0);
  });
});
