import assert from 'node:assert/strict';
import { copyAs, copyForms } from '../../../src/proposals/copy';

const text = `---\r
schema: 1\r
title: secret of the front matter\r
---\r
\r
# Cache \`GET /x\`\r
\r
**Decide** on *one* rule, see [the page](https://shop.example/a).\r
\r
## Options\r
- Status quo\r
- A cache\r
  1. in the process\r
  2. shared\r
\r
| Who | What |\r
|---|---|\r
| Ana | decides |\r
\r
\`\`\`sql\r
select 1;\r
\`\`\`\r
`;

describe('Copying a page', () => {
  for (const form of copyForms)
    it(`as ${form} has no front matter and no carriage return`, () => {
      const copied = copyAs(form, text);
      assert.doesNotMatch(copied, /secret|\r|schema/);
      for (const words of ['GET /x', 'one', 'rule', 'shared', 'decides', 'select 1;'])
        assert.ok(copied.includes(words), copied);
    });

  it('as plain text has no mark-up left', () =>
    assert.equal(
      copyAs('text', text),
      `Cache GET /x

Decide on one rule, see the page (https://shop.example/a).

Options

- Status quo
- A cache
  1. in the process
  2. shared

Who: What
Ana: decides
select 1;
`,
    ));

  it('for a chat keeps what all chats read alike', () => {
    const chat = copyAs('chat', text);
    assert.match(chat, /^\*Cache `GET \/x`\*\n/);
    assert.match(chat, /\*Decide\* on one rule/);
  });

  it('as HTML lets nothing of the page run', () => {
    const html = copyAs(
      'html',
      '# A\n\n<script>x</script> [a](javascript:x) [b](command:y) ![c](data:text/html,x) [d](./e.md)\n',
    );
    assert.doesNotMatch(html, /<script|href="(?:javascript|command)|src="data/);
    assert.match(html, /<h1>A<\/h1>/);
    assert.match(html, /href="\.\/e\.md"/);
  });

  it('of an empty page is empty', () => {
    for (const form of copyForms) assert.equal(copyAs(form, '---\nschema: 1\n---\n').trim(), '');
  });
});
