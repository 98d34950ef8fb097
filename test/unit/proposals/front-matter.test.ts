import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findFrontMatter, withEntry, withValue } from '../../../src/proposals/front-matter';
import { proposalFile, readProposal, withStatus } from '../../../src/proposals/markdown';
import type { Proposal } from '../../../src/proposals/proposal';

const by = 'Ana Souza <ana@shop.example>';
const at = '2026-11-22T10:00:00+01:00';
const written = `---
# my own comment
schema:   1
title: "Read model: order summary"   # quoted, with a colon
zebra: [1, 2]  # a key nobody knows
id: 2026-11-22-order-summary
status: 'draft' # as it was
created: 2026-11-22T09:00:00+01:00
history:
    - {at: 2026-11-22T09:00:00+01:00, status: draft, by: "${by}"}
    # a comment in the list

people:
- Ben
---

# Read model

status: draft stays in the body.
`;

const proposal: Proposal = {
  schema: 1,
  id: '2026-11-22-order-summary',
  title: 'Read model: order summary',
  status: 'draft',
  created: at,
  lenses: ['read-model'],
  evidence: [{ path: 'a b/ü.ts', line: 3, quote: 'select "x" # y' }],
  history: [{ at, status: 'draft', by }],
};

describe('a proposal’s file', () => {
  it('is read back as it was made', () => {
    const read = readProposal(proposalFile(proposal, '# Body\n'));
    assert.deepEqual(read, { proposal, body: '\n# Body\n' });
  });

  for (const [what, text] of [
    ['as written', written],
    ['with CR LF', written.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${written}`],
  ] as const)
    it(`changes only the status and its history, ${what}`, () => {
      const after = withStatus(text, 'shared', at, by, 'to @shop/architecture');
      const read = readProposal(after);
      assert.ok('proposal' in read);
      assert.equal(read.proposal.status, 'shared');
      assert.deepEqual(read.proposal.history?.at(-1), { at, status: 'shared', by, note: 'to @shop/architecture' });
      const lines = new Set(after.split('\n'));
      const gone = text.split('\n').filter((line) => !lines.has(line));
      assert.deepEqual(
        gone.map((line) => line.trimEnd()),
        ["status: 'draft' # as it was"],
      );
      assert.ok(after.includes('status: shared # as it was'));
      assert.equal(after.includes('\r\n'), text.includes('\r\n'));
      assert.equal(after.replaceAll('\r\n', '').includes('\r'), false);
      assert.equal(after.slice(findFrontMatter(after)?.body), text.slice(findFrontMatter(text)?.body), 'the body');
    });

  it('sets, adds and takes out any one key and leaves the others as they were', function () {
    this.timeout(20_000);
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('no', '1', '# x', 'a: b', '- x', "it's"),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.constantFrom('title', 'zebra', 'ticket', 'people', 'status'), value, (key, set) => {
        const after = withValue(written, key, set);
        const before = written.split('\n').filter((line) => !new RegExp(`^${key}:|^- Ben`).test(line));
        for (const line of before) assert.ok(after.includes(line), line);
      }),
      { seed: 2, numRuns: 300 },
    );
    assert.ok(!withValue(written, 'zebra', undefined).includes('zebra'));
  });

  it('writes what stands in it twice out twice, as aliases are not read', () => {
    const same = { at, status: 'draft', by } as const;
    const read = readProposal(proposalFile({ ...proposal, history: [same, same] }, ''));
    assert.ok('proposal' in read);
    assert.deepEqual(read.proposal.history, [same, same]);
  });

  it('adds to a list in its own indentation, whichever way it is written', () => {
    assert.ok(withEntry(written, 'people', 'Cem').includes('people:\n- Ben\n- Cem\n---'));
    assert.ok(withEntry(written, 'zebra', 3).includes('zebra:\n  - 1\n  - 2\n  - 3\n'));
    assert.ok(withEntry(written, 'audience', '@shop/a').includes('audience:\n  - "@shop/a"\n---'));
  });

  for (const [what, text, words, line] of [
    ['no front matter', '# Only a page\n', /no front matter/, undefined],
    ['a front matter without end', '---\nschema: 1\n', /no front matter/, undefined],
    ['broken YAML', '---\nschema: 1\ntitle: "x\n---\n', /./, undefined],
    ['an unknown status', written.replace("'draft' #", 'maybe #'), /^status: /, 7],
    ['a missing title', written.replace(/^title.*\n/m, ''), /^title: /, undefined],
    ['a status that its history does not end with', written.replace("'draft' #", 'shared #'), /history says draft/, 7],
    ['aliases', '---\na: &a [1]\nb: *a\n---\n', /aliases/, undefined],
    ['a list instead of keys', '---\n- 1\n---\n', /not a list of keys/, 2],
  ] as const)
    it(`is listed with the reason: ${what}`, () => {
      const read = readProposal(text);
      assert.ok('reason' in read);
      assert.match(read.reason, words);
      if (line !== undefined) assert.equal(read.line, line);
    });

  it('of a newer version is told apart, to be shown read-only', () => {
    const read = readProposal(written.replace('schema:   1', 'schema: 2'));
    assert.ok('reason' in read && read.newer);
  });

  it('never throws on mutated files, and reading changes nothing', function () {
    this.timeout(120_000);
    const runs = process.env.ALSO_NOTICED_SOAK ? 20_000 : 1_000;
    fc.assert(
      fc.property(fc.nat(written.length), fc.nat(40), fc.string({ maxLength: 20 }), (from, length, piece) => {
        const text = written.slice(0, from) + piece + written.slice(from + length);
        const read = readProposal(text);
        if ('reason' in read) assert.ok(read.reason.length > 0);
        else {
          const after = readProposal(withStatus(text, 'accepted', at, by));
          assert.ok('proposal' in after && after.body === read.body && after.proposal.title === read.proposal.title);
        }
      }),
      { seed: 5, numRuns: runs },
    );
  });
});
