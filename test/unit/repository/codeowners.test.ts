import assert from 'node:assert/strict';
import { allOwners, dialectOf, ownersOf, placesOfCodeowners, readCodeowners } from '../../../src/repository/codeowners';

const owners = (path: string, text: string, of: string, host?: string): string =>
  ownersOf(readCodeowners(path, text, host), of).owners.join(' ');

describe('CODEOWNERS', () => {
  describe('as GitHub reads it', () => {
    // The rules as GitHub's documentation tells them, with names of our own.
    const text = [
      '*                 @all',
      '*.js              @js # inline comment',
      '*.go              docs@shop.example',
      '/build/logs/      @logs',
      'docs/*            @docs',
      'apps/             @apps',
      '/scripts/         @scripts @more',
      '**/cache          @cache',
      '/apps/github',
      'with\\ space/      @space',
    ].join('\n');
    for (const [path, expected] of [
      ['README.md', '@all'],
      ['src/deep/a.js', '@js'],
      ['a.go', 'docs@shop.example'],
      ['build/logs/today/x.txt', '@logs'],
      ['other/build/logs/x.txt', '@all'],
      ['docs/start.md', '@docs'],
      ['docs/build/trouble.md', '@all'],
      ['web/apps/x/y.txt', '@apps'],
      ['scripts/x', '@scripts @more'],
      ['deep/cache/x.txt', '@cache'],
      ['cache', '@cache'],
      ['apps/github/x', ''],
      ['with space/x', '@space'],
    ] as const) {
      it(`${path}: ${expected || 'nobody'}`, () => assert.equal(owners('.github/CODEOWNERS', text, path), expected));
    }

    it('takes the last line that fits, and tells which', () => {
      assert.deepEqual(ownersOf(readCodeowners('CODEOWNERS', text, undefined), 'src/a.js'), {
        owners: ['@js'],
        lines: [2],
      });
    });
  });

  describe('as GitLab reads it', () => {
    const text = [
      '* @default',
      'README.md @writers',
      '[Database] @dba',
      'model/db/',
      'config/db/database-setup.md @docs-team',
      '^[Documentation][2] @tech-writer',
      '*.md',
      '/docs/',
      '[DATABASE]',
      'schema.sql @schema',
      '[Ruby]',
      '*.rb @ruby',
      '!*_generated.rb',
    ].join('\n');
    for (const [path, expected] of [
      ['a.txt', '@default'],
      ['x/README.md', '@writers @tech-writer'],
      ['x/model/db/a.c', '@default @dba'],
      ['config/db/database-setup.md', '@default @docs-team @tech-writer'],
      ['docs/deep/a.txt', '@default @tech-writer'],
      ['schema.sql', '@default @schema'],
      ['a.rb', '@default @ruby'],
      ['a_generated.rb', '@default'],
    ] as const) {
      it(`${path}: ${expected}`, () => assert.equal(owners('.gitlab/CODEOWNERS', text, path), expected));
    }
  });

  it('Bitbucket: the last line wins, groups have two signs', () => {
    const text = '*.ts @workspace/all\nsrc/ @@Core team@shop.example\n';
    assert.equal(owners('.bitbucket/CODEOWNERS', text, 'src/a.ts'), '@@Core team@shop.example');
  });

  it('takes the dialect from the place, then the host, then section headers', () => {
    const sections = '[Docs] @writers\n/docs/\n';
    assert.equal(dialectOf('.github/CODEOWNERS', sections, 'gitlab.com'), 'github');
    assert.equal(dialectOf('.bitbucket/CODEOWNERS', '', undefined), 'bitbucket');
    assert.equal(dialectOf('CODEOWNERS', '', 'gitlab.shop.example'), 'gitlab');
    assert.equal(dialectOf('CODEOWNERS', '', 'bitbucket.org'), 'bitbucket');
    assert.equal(dialectOf('docs/CODEOWNERS', sections, undefined), 'gitlab');
    assert.equal(dialectOf('CODEOWNERS', '* @all', 'code.shop.example'), 'github');
  });

  it('looks first where the host looks', () => {
    assert.equal(placesOfCodeowners('github.com')[0], '.github/CODEOWNERS');
    assert.equal(placesOfCodeowners('gitlab.com')[0], 'CODEOWNERS');
    assert.equal(placesOfCodeowners(undefined).length, 5);
  });

  it('names every owner once, and survives any text', () => {
    const text = '* @a @b\r\n/x/ @b c\n\\\n[\n/// @c\n';
    assert.deepEqual(allOwners(readCodeowners('CODEOWNERS', text, undefined)), ['@a', '@b', '@c']);
    assert.deepEqual(readCodeowners('CODEOWNERS', '', undefined).sections, []);
  });

  it('answers quickly however odd the pattern', () => {
    const text = `${'*a'.repeat(200)}/${'**/'.repeat(200)}x @a`;
    assert.equal(owners('CODEOWNERS', text, `${'a/'.repeat(500)}${'a'.repeat(2_000)}`), '');
  });
});
