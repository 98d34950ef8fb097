import assert from 'node:assert/strict';
import { coach, missingToShare } from '../../../src/proposals/coach';
import { draftOf } from '../../../src/proposals/draft';
import { proposalFile } from '../../../src/proposals/markdown';
import type { Proposal } from '../../../src/proposals/proposal';
import { draftWordsOf } from '../../../src/words';
import { type TemplateId, templateIds } from '../../../src/words/drafts';

const front: Proposal = {
  schema: 1,
  id: '2026-11-22-x',
  title: 'X',
  status: 'draft',
  created: '2026-11-22T09:00:00Z',
  audience: ['@shop/architecture'],
  ticket: 'SHOP-1',
};
const page = `# A title

Decide on one cache rule.

## Options
- Status quo: leave it.
- A cache: keep it.

## Measure of success
p95 from 480 ms to 90 ms.
`;
const codes = (body: string, more: Partial<Proposal> = {}): string[] =>
  coach(proposalFile({ ...front, ...more }, body)).map(({ code }) => code);

describe('Coaching a page', () => {
  it('says nothing where nothing is missing', () => assert.deepEqual(codes(page), []));

  for (const [code, body, more] of [
    ['no-ask', page.replace('Decide on one cache rule.', ''), {}],
    ['no-ask', page.replace('Decide on one cache rule.', '[decide: what]'), {}],
    ['one-option', page.replace('- A cache: keep it.\n', ''), {}],
    ['one-option', page.replace('- A cache: keep it.', '- [decide: the other]'), {}],
    ['no-measure', page.replace('p95 from 480 ms to 90 ms.', ''), {}],
    ['no-audience', page, { audience: [] }],
    ['no-ticket', page, { ticket: undefined }],
    ['too-long', `${page}${'word '.repeat(900)}`, {}],
  ] as const)
    it(`finds ${code}`, () => assert.ok(codes(body, more as Partial<Proposal>).includes(code), codes(body).join()));

  it('counts options that are sections of their own, and is not misled by code', () => {
    const sections = page.replace(/- Status[^#]*/, '### Status quo\nleave\n\n### A cache\nkeep\n\n');
    assert.deepEqual(codes(sections), []);
    assert.ok(codes(page.replace('## Options', '```\n## Options\n```\n')).includes('one-option'));
  });

  it('finds each open gap at its place', () => {
    const text = proposalFile(front, `${page}\n[measure: calls a day] and [decide: who]\n`).replaceAll('\n', '\r\n');
    const gaps = coach(text).filter(({ code }) => code === 'open-gap');
    assert.deepEqual(
      gaps.map(({ from, to, detail }) => [text.slice(from, to), detail]),
      [
        ['[measure: calls a day]', 'measure: calls a day'],
        ['[decide: who]', 'decide: who'],
      ],
    );
    assert.deepEqual(missingToShare(coach(text)), [{ code: 'open-gap', times: 2 }]);
  });

  it('finds nothing but gaps in a fresh draft of each template that is a page', () => {
    for (const name of ['one-page', 'rfc', 'adr'] as const) {
      const template = draftWordsOf('en').templates[name];
      const draft = draftOf({ notes: [], lens: 'caching', work: 'Add CSV export', language: 'en', template });
      const found = codes(draft.body, { ...draft.front, audience: ['@a/b'] }).filter((code) => code !== 'open-gap');
      assert.deepEqual(found, [], name);
    }
  });

  it('says nothing of a file that is no proposal', () => assert.deepEqual(coach('# A page\n'), []));
});

describe('Coaching a full draft', () => {
  const full = (language: 'en' | 'de' | 'zh-cn', template: TemplateId): string =>
    draftOf({
      notes: [],
      lens: 'caching',
      work: 'Cache it',
      language,
      template: draftWordsOf(language).templates[template],
    }).body.replace(/\[(?:measure|decide): [^\]]*\]/g, 'p95: 90 ms');
  for (const template of templateIds)
    for (const language of ['de', 'zh-cn'] as const)
      it(`says of ${template} in ${language} what it says of it in English`, () => {
        assert.deepEqual(codes(full(language, template)).sort(), codes(full('en', template)).sort());
      });

  it('finds all parts of a page in each language', () => {
    for (const language of ['en', 'de', 'zh-cn'] as const)
      for (const template of ['one-page', 'rfc', 'adr'] as const)
        assert.deepEqual(codes(full(language, template)), [], `${template} in ${language}`);
  });
});
