import assert from 'node:assert/strict';
import { chatMessageOf, htmlOf, plainTextOf } from '../../../src/proposals/rendered';

describe('a page in another form', () => {
  it('is HTML in which nothing of the page is markup, no picture is fetched and no script is linked', () => {
    const html = htmlOf(
      '# T <img src=x onerror=alert(1)>\n\n![p](https://x.example/p.png) [go](javascript:alert(1)) [ok](https://x.example)\n\n<script>1</script>\n',
    );
    assert.deepEqual(html.match(/<[a-z1-6]{1,10}/g), ['<h1', '<p', '<a', '<a', '<p']);
    assert.deepEqual(html.match(/href="[^"]{0,60}"/g), ['href="https://x.example/p.png"', 'href="https://x.example"']);
  });

  it('is plain text with lists, tables, code and addresses', () => {
    const text = plainTextOf(
      '# One\n\n**Bold** and `code`, [there](https://x.example).\n\n- a\n  - b\n- c\n\n2. two\n3. three\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n```\nrun()\n```\nEnd.\n',
    );
    assert.equal(
      text,
      'One\n\nBold and code, there (https://x.example).\n\n- a\n  - b\n- c\n\n2. two\n3. three\n\nx | y\n1 | 2\n\n    run()\n\nEnd.\n',
    );
  });

  it('is a message of at most five lines, without gaps', () => {
    const message = chatMessageOf(
      'Order summary',
      '# Order summary\n\nAgree on it. Soon.\n\n## Problem\nIt is slow.\n\n## Recommendation\nA read model.\n\n## Measure of success\n[measure: p95]\n\n## Open questions\n- How old may it be?\n',
    );
    assert.equal(message, 'Order summary\nAgree on it. Soon.\nIt is slow.\nA read model.\nHow old may it be?\n');
  });
});
