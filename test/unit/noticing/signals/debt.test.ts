import assert from 'node:assert/strict';
import { check, seen } from './seen';

const block =
  '+  const owner = await findOwner(order.ownerId);\n+  const label = owner.nickname ?? owner.fullName;\n+  lines.push(format(label, order.total));\n+  report(label, order.total, owner.id);\n';

describe('Signals of repetition', () => {
  check({
    'pasted-into-files': {
      speaks: [{ files: { 'a.ts': block, 'b.ts': block } }],
      silent: [{ files: { 'a.ts': block, 'b.ts': '+other();\n' } }, ['a.ts', block + block]],
    },
    'patched-in-three-files': {
      speaks: [{ files: { 'a.ts': block, 'b.ts': block, 'c.ts': block } }],
      silent: [{ files: { 'a.ts': block, 'b.ts': block } }],
    },
    'pasted-within-file': {
      speaks: [['a.ts', `${block} // and now the other\n${block}`]],
      silent: [['a.ts', block]],
    },
    'same-line-in-many-files': {
      speaks: [
        {
          files: Object.fromEntries(
            ['a', 'b', 'c', 'd'].map((name) => [`${name}.php`, '+$from = max($from, $site->reset_at);\n']),
          ),
        },
      ],
      silent: [
        {
          files: Object.fromEntries(
            ['a', 'b', 'c'].map((name) => [`${name}.php`, '+$from = max($from, $site->reset_at);\n']),
          ),
        },
      ],
    },
    'twin-files': {
      speaks: [{ files: { 'spark2/src/Convert.java': block, 'spark3/src/Convert.java': block } }],
      silent: [{ files: { 'spark2/src/Convert.java': block, 'spark3/src/Other.java': block } }],
    },
    'says-again': { speaks: ['Fix the totals again', 'Another fix of the totals'], silent: ['Fix the totals'] },
  });

  it('name the files', () => {
    const [found] = seen('pasted-into-files', { files: { 'web/a.ts': block, 'api/b.ts': block } });
    assert.equal(found?.slots.places, 'a.ts, b.ts');
  });
});

describe('Signals of work-arounds', () => {
  check({
    'todo-left': {
      speaks: [
        ['a.rb', '+# TODO fix this for free orders\n'],
        ['a.ts', '+  // FIXME: rounding\n'],
        ['a.sql', '+-- HACK until the column is there\n'],
      ],
      silent: [['a.ts', '+const todos = list();\n']],
    },
    'workaround-said': {
      speaks: [
        ['a.ts', '+// a work-around for slow clients\n'],
        ['a.py', '+# not ideal, but the parser wants it\n'],
      ],
      silent: [['a.ts', '+show("temporarily closed");\n']],
    },
    'copied-from': {
      speaks: [['a.ts', '+// copied from the parser package\n']],
      silent: [['a.ts', '+copy(from, to);\n']],
    },
    'check-silenced': {
      speaks: [
        ['a.ts', '+// eslint-disable-next-line no-console\n'],
        ['a.py', '+import x  # noqa\n'],
        ['a.go', '+\tx() //nolint:errcheck\n'],
        ['A.java', '+@SuppressWarnings("unchecked")\n'],
      ],
      silent: [['a.ts', '+// the linter is right\n']],
    },
    'code-commented-out': {
      speaks: [['a.php', '-        return $cache->get();\n+        // return $cache->get();\n']],
      silent: [['a.php', '+        // return $cache->get();\n']],
    },
    'library-patched': {
      speaks: [
        ['a.rb', '+Money.class_eval do\n'],
        ['a.js', '+Array.prototype.last = function () {\n'],
      ],
      silent: [['a.js', '+class Money {\n']],
    },
    'flag-threaded': {
      speaks: [
        ['A.java', '+post(entry, false, null);\n'],
        ['a.ts', '+function post(entry: Entry, back: boolean = false) {\n'],
      ],
      silent: [['A.java', '+post(entry);\n']],
    },
    'says-workaround': {
      speaks: ['Temporary fix of the totals', 'Work around the parser'],
      silent: ['Fix the totals'],
    },
    'says-duplication': { speaks: ['Remove duplicated logic', 'Same fix as for mails'], silent: ['Remove logic'] },
  });
});

describe('Signals of old technology', () => {
  check({
    'preview-version': {
      speaks: [
        ['package.json', '+    "vite": "8.0.0-beta.2",\n'],
        ['Directory.Packages.props', '+    <PackageVersion Include="Host" Version="9.0.0-rc.1" />\n'],
      ],
      silent: [['package.json', '+    "vite": "8.0.0",\n']],
    },
    'support-range-changed': {
      speaks: [
        ['setup.py', "+    python_requires='>=3.9',\n"],
        ['composer.json', '+        "php": "^8.2",\n'],
      ],
      silent: [['setup.py', "+    name='shop',\n"]],
    },
    'version-branch': {
      speaks: [
        ['a.py', '+if django.VERSION < (5, 2):\n'],
        ['a.rb', "+if RUBY_VERSION >= '3.4'\n"],
      ],
      silent: [['a.py', '+version = read()\n']],
    },
    'deprecation-silenced': {
      speaks: [
        ['a.go', '+\tgrpc.Dial(address) //nolint:staticcheck\n'],
        ['A.java', '+@SuppressWarnings("deprecation")\n'],
      ],
      silent: [['A.java', '+@Deprecated\n']],
    },
    'dependency-added': {
      speaks: [
        ['Gemfile', "+gem 'food-connector'\n"],
        ['package.json', '+    "left-pad": "^1.3.0",\n'],
        ['go.mod', '+\texample.org/clock v1.2.3\n'],
      ],
      silent: [['package.json', '-    "left-pad": "^1.2.0",\n+    "left-pad": "^1.3.0",\n']],
    },
    'bridge-to-old': {
      speaks: [['a.ts', '+// legacy clients send a string\n']],
      silent: [['a.ts', '+// clients send a string\n']],
    },
    'says-platform-version': { speaks: ['Support Django 5.2', 'Move to `tokio 1.0`'], silent: ['Support guests'] },
    'says-support-dropped-or-kept': { speaks: ['Drop support for old clients'], silent: ['Drop the column'] },
    'says-replacement': {
      speaks: ['Replace moment with dayjs', 'Convert menus to web components'],
      silent: ['Add dayjs'],
    },
  });
});

describe('Signals of what is known to few', () => {
  check({
    'puzzle-in-comment': { speaks: [['a.py', '+# order matters here\n']], silent: [['a.py', '+order(matters)\n']] },
    'says-not-understood': { speaks: ['Sleep a little\n\nNot sure why it helps.'], silent: ['Sleep a little'] },
    'says-taken-back': { speaks: ['Downgrade the driver', 'Go back to cookies'], silent: ['Upgrade the driver'] },
    'revert-without-reason': {
      speaks: ['Revert "Prune partitions"\n\nThis reverts commit abc.'],
      silent: [
        'Revert "Prune partitions"\n\nThis reverts commit abc, because it broke lookups of retried tasks.',
        'Prune partitions',
      ],
    },
    'paid-model-chosen': { speaks: [['a.py', "+model = 'gpt-9-large'\n"]], silent: [['a.py', "+model = 'Order'\n"]] },
    'capacity-bought': {
      speaks: [['main.tf', '+  instance_type = "big.8x"\n']],
      silent: [['main.tf', '+  name = "big"\n']],
    },
    'says-paid-service': { speaks: ['Summaries through an LLM'], silent: ['Summaries'] },
  });
});
