import assert from 'node:assert/strict';
import { confidentialIn, exposuresInOrder } from '../../../src/growth/documents/exposures';
import { pageOf } from '../../../src/growth/documents/page';
import { secretsIn } from '../../../src/node/secrets';

const found = (text: string, ...words: string[]): string[] =>
  confidentialIn(text, words).map(({ start, end }) => text.slice(start, end));
const key = ['AKIA', 'QPRSTUVWXYZ23456'].join('');
const token = ['ghp', '_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('');

describe('What others should not read', () => {
  it('is found by word, whatever the case, but not inside a longer word', () => {
    assert.deepEqual(found('Apollo and APOLLO, not Apollonia. apollo-2', 'apollo'), ['Apollo', 'APOLLO', 'apollo']);
    assert.deepEqual(found('Müller & Söhne (GmbH)', 'söhne (gmbh)', 'mü'), ['Söhne (GmbH)']);
    assert.deepEqual(found('关于凤凰项目的说明', '凤凰'), ['凤凰']);
    assert.deepEqual(found('a.b', '', ' ', '.'), ['.']);
  });

  it('is found as secret shapes of many makers, and the report does not repeat the secret', async () => {
    const failed = (error: unknown): never => assert.fail(String(error));
    for (const secret of [key, token, 'postgres://shop:hunter2hunter2@db.shop.example:5432/orders']) {
      const text = `We rotated ${secret} after the incident.`;
      const seen = await secretsIn(text, failed);
      assert.notEqual(seen.length, 0, secret);
      for (const { start, end, what, kind } of seen) {
        assert.ok(start >= text.indexOf(secret) - 1 && end <= text.indexOf(secret) + secret.length + 1, secret);
        assert.equal(kind, 'secret');
        assert.ok(what !== '' && !what.includes(secret.slice(6, 20)), what);
      }
    }
  });

  it('is not seen in what documents are made of, and a comment in the text switches nothing off', async () => {
    const failed = (error: unknown): never => assert.fail(String(error));
    const plain =
      '# What I did\n\n- p95: 900 ms → 80 ms (with Ben)\n- Links: SHOP-214, 0123abcdef, https://shop.example/a\n';
    assert.deepEqual(await secretsIn(plain, failed), []);
    const hushed = `<!-- secretlint-disable -->\n${token}\n`;
    assert.equal((await secretsIn(hushed, failed)).length, 1);
  });

  it('stands in the order of the text, each place once', () => {
    const at = (start: number) => ({ start, end: start + 2, kind: 'word', what: 'x' }) as const;
    assert.deepEqual(exposuresInOrder([at(9), at(1)], [at(1), at(4)]), [at(1), at(4), at(9)]);
  });
});

describe('The page of a document', () => {
  const page = pageOf(
    '# What I did & why\n\n## Shipped\n\n- [measure: what changed]\n- `a < b`\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![i](https://elsewhere.example/i.png)\n',
  );

  it('is one file that runs nothing and asks for nothing', () => {
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(page, /<script|<link|href="javascript|@import|url\(/);
  });

  it('has the document’s title, its headings, its gaps marked, and rules for print', () => {
    assert.match(page, /<title>What I did &#38; why<\/title>/);
    assert.match(page, /<h2>Shipped<\/h2>/);
    assert.match(page, /<li><mark>\[measure: what changed\]<\/mark><\/li>/);
    assert.match(page, /@media print/);
    assert.match(page, /<code>a &lt; b<\/code>/);
  });
});
