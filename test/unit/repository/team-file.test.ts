import assert from 'node:assert/strict';
import { ownTeams, quietFor, readTeamFile, withQuiet } from '../../../src/repository/team-file';

const good = `# How we work
ticketFiles: ['tickets/*.md']
ticketKeys: ['SHOP-{n}']
teams:
  '@shop/orders': [ana@shop.example]
quiet:
  - lens: caching
    paths: ['services/catalog/**']
    because: everything here is behind the CDN
`;

describe('the team file', () => {
  it('reads what fits', () => {
    const { value, problems } = readTeamFile(good);
    assert.deepEqual(problems, []);
    assert.deepEqual([value.ticketKeys, value.quiet[0]?.because], [['SHOP-{n}'], 'everything here is behind the CDN']);
    assert.deepEqual(readTeamFile('# nothing yet\n'), { value: readTeamFile('').value, problems: [] });
  });

  it('names the line of what does not fit, and keeps the rest', () => {
    const { value, problems } = readTeamFile(
      good.replace('lens: caching', 'lens: cashing').replace('# How', 'loud: yes\n# How'),
    );
    assert.deepEqual(problems.map(({ line }) => line).sort(), [1, 8]);
    assert.match(problems.map(({ message }) => message).join('\n'), /quiet\.0\.lens: [^\n]*caching/);
    assert.deepEqual([value.quiet, value.ticketKeys], [[], ['SHOP-{n}']]);
    assert.match(readTeamFile('ticketKeys: [SHOP]').problems[0]?.message ?? '', /needs \{n\}/);
  });

  it('names the line where the YAML itself is broken', () => {
    const { problems } = readTeamFile('quiet:\n  - lens: "caching\n');
    assert.equal(problems.length, 1);
    assert.ok((problems[0]?.line ?? 0) >= 2);
    assert.equal(readTeamFile('- a list\n').problems[0]?.line, 1);
  });

  it('is read with CR LF as with LF, and gets the ends of line it has', () => {
    const windows = good.replaceAll('\n', '\r\n');
    assert.deepEqual(readTeamFile(windows), readTeamFile(good));
    const broken = (text: string): string => text.replace('lens: caching', 'lens: cashing');
    assert.deepEqual(readTeamFile(broken(windows)).problems, readTeamFile(broken(good)).problems);
    const quiet = { lens: 'cost', because: 'finance looks at it' } as const;
    for (const text of [
      good,
      good.trimEnd(),
      'ticketKeys: []\n',
      'ticketKeys: []\nquiet: [{ lens: caching, because: CDN }]\n',
    ])
      assert.equal(withQuiet(text.replaceAll('\n', '\r\n'), quiet), withQuiet(text, quiet).replaceAll('\n', '\r\n'));
  });

  it('adds a quiet lens and leaves the rest as it was', () => {
    const quiet = { lens: 'cost', because: 'we have no bill of our own' } as const;
    const text = withQuiet(good, quiet);
    assert.ok(text.startsWith(good), 'comments, order and spacing stay');
    const more = `${good}# the end\ntemplates: docs\n`;
    assert.equal(withQuiet(more, quiet).replace(/ {2}- lens: cost\n {4}because: [^\n]*\n/, ''), more);
    assert.equal(readTeamFile(withQuiet(more, quiet)).value.quiet.length, 2);
    assert.equal(readTeamFile(withQuiet('quiet: []', quiet)).value.quiet.length, 1);
    assert.equal(readTeamFile(withQuiet('ticketFiles: [a]', quiet)).value.quiet.length, 1);
    assert.equal(readTeamFile(withQuiet(good.trimEnd(), quiet)).value.quiet.length, 2);
    assert.deepEqual(readTeamFile(text).value.quiet[1], quiet);
    assert.deepEqual(readTeamFile(withQuiet('', quiet)).value.quiet, [quiet]);
    assert.throws(() => withQuiet('quiet: "', quiet), /cannot be read/);
  });

  it('is quiet only where all paths fit', () => {
    const { value } = readTeamFile(good);
    assert.equal(quietFor(value, 'caching', ['services/catalog/src/a.ts'])?.lens, 'caching');
    assert.equal(quietFor(value, 'caching', ['services/catalog/a.ts', 'services/orders/a.ts']), undefined);
    assert.equal(quietFor(value, 'caching', []), undefined);
    assert.equal(quietFor(value, 'cost', ['services/catalog/a.ts']), undefined);
  });

  it('knows whose team is mine', () => {
    const { value } = readTeamFile(good);
    assert.deepEqual(ownTeams(value, 'Ana@shop.example', ['@shop/architecture']), [
      '@shop/orders',
      '@shop/architecture',
    ]);
    assert.deepEqual(ownTeams(value, undefined, []), []);
  });

  it('is not blown up by aliases', () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: [*a, *a, *a, *a, *a]`).join('\n')}\n`;
    assert.ok(readTeamFile(bomb).problems.length > 0);
  });
});
