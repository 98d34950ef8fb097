import assert from 'node:assert/strict';
import { commentOf, readCommitFile } from '../../../src/editor/commit/commit-file';

const scissors = '------------------------ >8 ------------------------';
const diff = 'diff --git a/a.ts b/a.ts\n--- a/a.ts\n+++ b/a.ts\n@@ -1 +1 @@\n-old\n+# new\n';

describe('A commit file', () => {
  it('is read without its comments', () => {
    const read = readCommitFile('Add\n\nBody\n# Please enter\n#\tnew file: a\n');
    assert.deepEqual(read, { message: 'Add\n\nBody', comment: '#' });
  });

  it('is cut at the scissors; the diff below them is the change', () => {
    const text = `Add\n\n# Please\n# ${scissors}\n# Do not modify or remove the line above.\n${diff}`;
    assert.deepEqual(readCommitFile(text), { message: 'Add', diff, comment: '#' });
  });

  it('takes the first of the two diffs of commit.verbose=2', () => {
    const second = diff.replaceAll('a.ts', 'b.ts');
    const text = `Add\n# ${scissors}\n# Changes to be committed:\n${diff}# ---\n# Changes not staged for commit:\n${second}`;
    assert.equal(readCommitFile(text).diff, diff);
  });

  it('follows core.commentChar and core.commentString', () => {
    assert.equal(readCommitFile('#12 is done\n; a comment\n', ';').message, '#12 is done');
    assert.equal(readCommitFile('# kept\n// gone\n', '//').message, '# kept');
  });

  it('finds the character Git has chosen with auto', () => {
    assert.equal(commentOf('#12 is done\n\n; Please enter\n;\n', 'auto'), ';');
    assert.equal(commentOf(`#12\n@ ${scissors}\n${diff}`, 'auto'), '@');
    assert.equal(commentOf('Add\n\n# Please enter\n', 'auto'), '#');
    assert.equal(commentOf('Add', 'auto'), '#');
  });
});
