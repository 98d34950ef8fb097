import assert from 'node:assert/strict';
import { closely, readChange } from '../../../src/noticing/change';

const one = (diff: string) => {
  const { files } = readChange(diff);
  assert.equal(files.length, 1, JSON.stringify(files));
  const [file] = files;
  assert.ok(file);
  return file;
};
const signs = (file: ReturnType<typeof one>) =>
  file.hunks.flatMap(({ lines }) => lines.map(({ sign, line, text }) => `${sign}${line} ${text}`));

describe('readChange', () => {
  it('reads paths, kinds, hunks and line numbers of both sides', () => {
    const file = one(
      'diff --git a/src/a.ts b/src/a.ts\nindex 1..2 100644\n--- a/src/a.ts\n+++ b/src/a.ts\n@@ -10,3 +10,4 @@ function load() {\n one\n-two\n+2\n+2b\n three\n',
    );
    assert.deepEqual(
      [file.path, file.kind, file.language, file.status, file.added, file.removed],
      ['src/a.ts', 'source', 'typescript', 'modified', 2, 1],
    );
    assert.equal(file.hunks[0]?.context, 'function load() {');
    assert.deepEqual(signs(file), [' 10 one', '-11 two', '+11 2', '+12 2b', ' 13 three']);
  });

  it('takes removed lines that look like a header for what they are', () => {
    const file = one(
      'diff --git a/a.sql b/a.sql\n--- a/a.sql\n+++ b/a.sql\n@@ -1,2 +1 @@\n--- old comment\n-+++ x\n+++ y\n',
    );
    assert.deepEqual(signs(file), ['-1 -- old comment', '-2 +++ x', '+1 ++ y']);
  });

  it('reads added, deleted, renamed, copied, binary and mode-only files', () => {
    const { files } = readChange(
      [
        'diff --git a/new.py b/new.py\nnew file mode 100644\n--- /dev/null\n+++ b/new.py\n@@ -0,0 +1 @@\n+x = 1',
        'diff --git a/old.py b/old.py\ndeleted file mode 100644\n--- a/old.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-x = 1',
        'diff --git a/a b.rb b/c d.rb\nsimilarity index 100%\nrename from a b.rb\nrename to c d.rb',
        'diff --git a/x.go b/y.go\nsimilarity index 90%\ncopy from x.go\ncopy to y.go',
        'diff --git a/logo.png b/logo.png\nBinary files a/logo.png and b/logo.png differ',
        'diff --git a/run.sh b/run.sh\nold mode 100644\nnew mode 100755',
        '',
      ].join('\n'),
    );
    assert.deepEqual(
      files.map(({ path, oldPath, status, kind }) => [path, oldPath, status, kind]),
      [
        ['new.py', undefined, 'added', 'source'],
        ['old.py', undefined, 'deleted', 'source'],
        ['c d.rb', 'a b.rb', 'renamed', 'source'],
        ['y.go', 'x.go', 'added', 'source'],
        ['logo.png', undefined, 'modified', 'binary'],
        ['run.sh', undefined, 'modified', 'source'],
      ],
    );
  });

  it('reads quoted paths, paths with spaces, and diffs without or with other prefixes', () => {
    const path = (from: string, to: string) => one(`--- ${from}\n+++ ${to}\n@@ -1 +1 @@\n-a\n+b\n`).path;
    assert.equal(path('"a/caf\\303\\251 \\"x\\".ts"', '"b/caf\\303\\251 \\"x\\".ts"'), 'café "x".ts');
    assert.equal(path('a/my file.ts\t', 'b/my file.ts\t'), 'my file.ts');
    assert.equal(path('src/a.ts', 'src/a.ts'), 'src/a.ts');
    assert.equal(path('a/a.ts', 'a/a.ts'), 'a/a.ts');
    assert.equal(path('i/src/a.ts', 'w/src/a.ts'), 'src/a.ts');
    assert.equal(path('/dev/null', 'b/src/a.ts'), 'src/a.ts');
    assert.equal(one('diff --git "a/\\344x" "b/\\344x"\nold mode 100644\nnew mode 100755\n').path, 'a/\\344x'.slice(2));
  });

  it('reads combined diffs of a merge', () => {
    const file = one(
      'diff --cc src/m.ts\nindex 1,2..3\n--- a/src/m.ts\n+++ b/src/m.ts\n@@@ -1,2 -1,2 +1,3 @@@ class M\n  same\n- ours\n -theirs\n++both\n',
    );
    assert.deepEqual(signs(file), [' 1 same', '-2 ours', '-3 theirs', '+2 both']);
    assert.equal(file.hunks[0]?.context, 'class M');
  });

  it('reads CR LF like LF, and a last line without line end', () => {
    const lf =
      'diff --git a/a.ts b/a.ts\n--- a/a.ts\n+++ b/a.ts\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+b\n+c\n\\ No newline at end of file';
    assert.deepEqual(readChange(lf.replaceAll('\n', '\r\n')), readChange(lf));
    assert.deepEqual(signs(one(lf)), ['-1 a', '+1 b', '+2 c']);
  });

  it('skips what is no diff: prose before it, a mail signature, a cut end, garbage', () => {
    const file = one(
      'Subject: x\n# ---- >8 ----\n--- not a path\n\ndiff --git a/a.ts b/a.ts\n--- a/a.ts\n+++ b/a.ts\n@@ -1 +1 @@\n-a\n+b\n-- \n2.43.0\n',
    );
    assert.deepEqual(signs(file), ['-1 a', '+1 b']);
    assert.deepEqual(signs(one('--- a/a.ts\n+++ b/a.ts\n@@ -1,5 +1,9 @@\n a\n+b')), [' 1 a', '+2 b']);
    for (const garbage of ['', '\n\n', '@@ -1 +1 @@\n+x', '+++ b/a', 'diff --git', '\0\0', '@@@ x'])
      assert.doesNotThrow(() => readChange(garbage));
  });

  it('never lets generated, vendored, minified and lock files speak', () => {
    for (const path of ['package-lock.json', 'vendor/x/y.go', 'dist/app.js', 'api/user.pb.go', 'logo.svg']) {
      const file = one(`--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-a\n+b\n`);
      assert.deepEqual([file.added, file.removed, file.hunks.length], [1, 1, 0], path);
    }
    const minified = one(`--- a/lib/app.js\n+++ b/lib/app.js\n@@ -1 +1 @@\n-a\n+${'x=1;'.repeat(3_000)}\n`);
    assert.deepEqual([minified.kind, minified.hunks.length], ['generated', 0]);
  });

  it('looks at a bounded part closely, counts the rest, and says so', () => {
    const line = `+${'x'.repeat(79)}\n`;
    const count = 40_000;
    const big = `--- a/a.ts\n+++ b/a.ts\n@@ -0,0 +1,${count} @@\n${line.repeat(count)}`;
    const change = readChange(big);
    assert.equal(change.truncated, true);
    assert.equal(change.files[0]?.added, count);
    assert.ok((change.files[0]?.hunks[0]?.lines.length ?? 0) <= closely.file / 80 + 1);
  });

  it('leaves room for the work itself beside large tests', () => {
    const block = (path: string) =>
      `--- a/${path}\n+++ b/${path}\n@@ -0,0 +1,900 @@\n${`+${'x'.repeat(79)}\n`.repeat(900)}`;
    const change = readChange(`${block('a.test.ts')}${block('b.test.ts')}${block('src/c.ts')}`);
    const looked = change.files.map(({ hunks }) => (hunks[0]?.lines.length ?? 0) * 80);
    assert.ok((looked[0] ?? 0) + (looked[1] ?? 0) <= closely.beside + 80, String(looked));
    assert.ok((looked[2] ?? 0) > 30_000, String(looked));
  });
});
