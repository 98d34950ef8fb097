import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { nodeFiles } from '../../../src/node/files';
import { decisionsIn, madrStatus, readDecision } from '../../../src/proposals/decision';
import { withFeedback, withLink } from '../../../src/proposals/life';
import { adopted, fromMadr, toMadr } from '../../../src/proposals/madr';
import { proposalFile, readProposal, withStatus } from '../../../src/proposals/markdown';
import { statusIds } from '../../../src/proposals/proposal';

const at = '2026-11-22T10:00:00+01:00';
const by = 'Ana Souza <ana@shop.example>';
const body = '# Cache the order summary\n\nDecide.\n\n```sql\nselect 1;\n```\n';
const written = withFeedback(
  proposalFile(
    {
      schema: 1,
      id: '2026-11-22-x',
      title: 'Cache the order summary',
      status: 'draft',
      created: at,
      audience: ['@shop/architecture'],
      people: ['Ben <ben@shop.example>'],
      evidence: [{ path: 'a.ts', line: 3, quote: 'const fence = "```also-noticed";' }],
      history: [{ at, status: 'draft', by }],
    },
    body,
  ).replace('title:', '# mine\nzebra:   "x"  # kept\ntitle:'),
  at,
  'Ben',
  'Why?\n```',
);

const records: readonly [string, string, Partial<ReturnType<typeof readDecision>>][] = [
  [
    'MADR 4',
    '---\nstatus: "superseded by ADR-0123"\ndate: 2024-03-05\ndecision-makers: Ana, Ben\nconsulted: [Cem]\n---\n# Use events\n\n## Context and Problem Statement\n',
    {
      title: 'Use events',
      status: 'accepted',
      date: '2024-03-05',
      supersededBy: 'ADR-0123',
      deciders: ['Ana', 'Ben'],
      consulted: ['Cem'],
    },
  ],
  [
    'MADR 2',
    '# Use Markdown\n\n* Status: rejected\n* Deciders: Ana, Ben\n* Date: 2020-01-02\n\n## Context\n\nDate: 1999-01-01\n',
    { title: 'Use Markdown', status: 'declined', date: '2020-01-02', deciders: ['Ana', 'Ben'] },
  ],
  [
    'log4brains',
    '# Use React\n\n- Status: draft\n- Date: 2021-06-07\n- Tags: ui\n',
    { title: 'Use React', status: 'draft', date: '2021-06-07' },
  ],
  [
    'adr-tools (Nygard)',
    '# 3. Use PostgreSQL\r\n\r\nDate: 2016-02-12\r\n\r\n## Status\r\n\r\nAccepted\r\n\r\nSuperceded by [9. Use rows](0009-use-rows.md)\r\n\r\n## Context\r\n',
    { title: 'Use PostgreSQL', status: 'accepted', date: '2016-02-12', supersededBy: '0009-use-rows' },
  ],
  [
    'nothing but a title',
    '# A page\n',
    { title: 'A page', status: undefined, date: undefined, supersededBy: undefined, deciders: [] },
  ],
];

describe('Decision records of others', () => {
  for (const [kind, text, expected] of records)
    it(`are read: ${kind}`, () => {
      const read = readDecision(text) ?? {};
      for (const [key, value] of Object.entries(expected ?? {}))
        assert.deepEqual((read as Record<string, unknown>)[key], value, key);
    });

  it('are listed where they are, without templates, and never written', async () => {
    const folder = path.join(await mkdtemp(path.join(tmpdir(), 'adr-')), 'docs');
    try {
      await mkdir(folder);
      for (const [at, [, text]] of records.entries()) await writeFile(path.join(folder, `000${at}-x.md`), text);
      await writeFile(path.join(folder, 'README.md'), '# Records\n');
      await writeFile(path.join(folder, 'template.md'), '# Title\n');
      await writeFile(path.join(folder, '0009-broken.md'), Buffer.from([0x23, 0x20, 0xff]));
      await writeFile(path.join(folder, '0008-untitled.md'), 'no title\n');
      const found = await decisionsIn(nodeFiles, folder);
      assert.deepEqual(
        found.map(({ place }) => place.name),
        records.map((_, at) => `000${at}-x.md`),
      );
      for (const [at, [, text]] of records.entries())
        assert.equal(await readFile(path.join(folder, `000${at}-x.md`), 'utf8'), text);
      assert.deepEqual(await decisionsIn(nodeFiles, path.join(folder, 'nowhere')), []);
    } finally {
      await rm(path.dirname(folder), { recursive: true, force: true });
    }
  });

  it('become proposals on request, with their page as it stands', () => {
    for (const [, text] of records) {
      const decision = readDecision(text);
      assert.ok(decision);
      const made = adopted(decision, by, at, (id) => id.endsWith('use-react'));
      const read = readProposal(made.text);
      assert.ok('proposal' in read, made.text);
      assert.equal(read.proposal.status, decision.status ?? 'shared');
      assert.ok(read.body.includes(decision.body.trim()));
      assert.ok(made.id.startsWith(decision.date ?? '2026-11-22'));
    }
  });

  it('never make reading throw', () =>
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.nat(200), fc.string(), ([, text], place, piece) => {
        readDecision(text.slice(0, place) + piece + text.slice(place + 2));
        fromMadr(text.slice(0, place) + piece + text.slice(place + 2), at);
      }),
      { numRuns: 300, seed: 4 },
    ));
});

describe('A proposal as a decision record', () => {
  for (const [what, text] of [
    ['as written', written],
    ['with CR LF', written.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${written}`],
    ['without a line at the end', written.trimEnd()],
    ['without a page', written.slice(0, -body.length)],
  ] as const)
    it(`goes there and back and loses no byte, ${what}`, () => assert.equal(fromMadr(toMadr(text), at), text));

  for (const status of statusIds)
    it(`says ${madrStatus[status]} for ${status}, and comes back as ${status}`, () => {
      const text = withStatus(written, status, at, by);
      const record = toMadr(text);
      assert.equal(readDecision(record)?.title, 'Cache the order summary');
      assert.match(record, new RegExp(`^---\\nstatus: ${madrStatus[status]}\\ndate: 2026-11-22\\n`));
      assert.equal(fromMadr(record, at), text);
    });

  it('says by what it was superseded', () => {
    const text = withLink(written, 'superseded-by', '2026-12-01-y', undefined);
    assert.match(toMadr(text), /^---\nstatus: superseded by 2026-12-01-y\n/);
    assert.equal(fromMadr(toMadr(text), at), text);
  });

  it('takes over what was decided and changed in the record since', () => {
    const record = toMadr(written).replace('status: proposed', 'status: accepted').replace('Decide.', 'Decided.');
    const back = fromMadr(record, '2027-01-01T09:00:00Z') ?? '';
    const read = readProposal(back);
    assert.ok('proposal' in read);
    assert.deepEqual(read.proposal.history?.at(-1), {
      at: '2027-01-01T09:00:00Z',
      status: 'accepted',
      by: '@shop/architecture',
    });
    assert.ok(read.body.includes('Decided.') && back.includes('zebra:   "x"  # kept'));
  });

  it('is not made of what is no proposal, nor read from a record without our block', () => {
    assert.throws(() => toMadr('# A page\n'), /front matter/);
    assert.equal(fromMadr('---\nstatus: accepted\n---\n# A\n', at), undefined);
  });
});
