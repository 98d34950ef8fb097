import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { contributionKinds, readContributions } from '../../../src/growth/contributions';
import { goalKinds, readGoals } from '../../../src/growth/goals';
import { lensIds } from '../../../src/noticing/lenses/ids';
import { growthWordsOf } from '../../../src/words';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = (file: string): Snippet[] =>
  Object.values(JSON.parse(readFileSync(`snippets/${file}.json`, 'utf8')) as Record<string, Snippet>);
const documents = snippets('documents');
const bodyOf = (prefix: string): string =>
  documents.find((snippet) => snippet.prefix === prefix)?.body.join('\n') ?? assert.fail(prefix);

/** What stands there when nothing is typed over. */
const asInserted = (body: string): string =>
  body
    .replace(/\$\{CURRENT_YEAR\}/g, '2026')
    .replace(/\$\{CURRENT_(?:MONTH|DATE)\}/g, '11')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$(?:\{\d+\}|\d+)/g, '');

describe('Snippets', () => {
  it('there is one for a note and one for a proposal through each lens', () => {
    const prefixes = new Set([...snippets('notes'), ...snippets('proposals')].map(({ prefix }) => prefix));
    for (const lens of lensIds)
      for (const kind of ['noticed', 'noticed-proposal']) assert.ok(prefixes.has(`${kind}-${lens}`), lens);
  });

  it('have a prefix of their own', () => {
    const all = ['notes', 'proposals', 'documents'].flatMap((file) => snippets(file).map(({ prefix }) => prefix));
    assert.equal(new Set(all).size, all.length);
    for (const prefix of all) assert.match(prefix, /^noticed-[a-z-]+$/);
  });

  it('make lines that contributions.md and goals.md read, of each kind', () => {
    const line = asInserted(bodyOf('noticed-contribution'));
    assert.deepEqual(
      readContributions(line).entries.map(({ text, with: people }) => [text, people]),
      [['what you did', ['names']]],
    );
    assert.ok(bodyOf('noticed-contribution').includes(`|${contributionKinds.join(',')}|`));
    for (const kind of goalKinds) {
      const { entries, unread } = readGoals(asInserted(bodyOf(`noticed-${kind}`)));
      assert.deepEqual([entries.map((entry) => entry.kind), unread], [[kind], []]);
    }
  });

  it('call the parts of a document as the exports do', () => {
    const { document, kinds, statuses, reflection } = growthWordsOf('en');
    const has = (prefix: string, ...texts: string[]): void => {
      for (const text of texts) assert.ok(asInserted(bodyOf(prefix)).includes(text), `${prefix}: ${text}`);
    };
    has('noticed-brag', `# ${document.brag}\n`, `## ${document.proposals}\n`, `## ${document.contributions}\n`);
    assert.ok(bodyOf('noticed-brag').includes(`|${contributionKinds.map((kind) => kinds[kind]).join(',')}|`));
    for (const prefix of ['noticed-brag', 'noticed-brag-entry'])
      has(
        prefix,
        document.changed,
        document.problem,
        document.together,
        document.links,
        document.gap,
        `**${statuses.shipped}**`,
      );
    has('noticed-packet', `# ${document.packet}: `, document.noEvidence, document.gap);
    has('noticed-one-page', `# ${document.onePage}\n`, `## ${document.inFlight}\n`, `## ${document.help}\n`);
    has(
      'noticed-reflection',
      `## ${document.questions}\n`,
      ...reflection.always.map((question) => `### ${question}\n`),
    );
  });
});
