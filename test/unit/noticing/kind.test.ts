import assert from 'node:assert/strict';
import { kindOf, languageOf } from '../../../src/noticing/kind';

const kinds: Record<string, string[]> = {
  source: [
    'src/app.ts',
    'lib/orders.rb',
    'main.go',
    'app/views/users/show.html.erb',
    'cmd/latest/main.go',
    'src/attest.java',
  ],
  test: [
    'src/a.test.ts',
    'spec/models/user_spec.rb',
    'pkg/a_test.go',
    'tests/conftest.py',
    'src/test/java/A.java',
    'src/OrderTests.cs',
    'Shop.UnitTests/A.cs',
  ],
  migration: [
    'db/migrate/2024_add_x.rb',
    'db/migrate/2024_add_rank_to_stories.rb',
    'orders/migrations/0002_x.py',
    'db/V1_2__add.sql',
    'resources/db/changelog/parts/0110_x.xml',
  ],
  schema: ['api/user.proto', 'schema.graphql', 'docs/openapi.yaml', 'db/schema.rb', 'prisma/schema.prisma'],
  config: ['config/app.yml', '.env.example', 'appsettings.json', '.eslintrc'],
  build: ['package.json', 'Dockerfile', 'src/Shop.csproj', 'go.mod', 'requirements-dev.txt'],
  ci: ['.github/workflows/ci.yml', '.gitlab-ci.yml', 'Jenkinsfile'],
  docs: ['README.md', 'docs/guide/a.html', 'CHANGELOG'],
  translation: [
    'config/locales/de.yml',
    'src/i18n/fr.json',
    'locale/de/LC_MESSAGES/django.po',
    'messages_de.properties',
  ],
  style: ['src/app.scss'],
  lock: ['yarn.lock', 'api/go.sum', 'Gemfile.lock'],
  generated: ['dist/a.js', 'a.min.js', 'user_pb2.py', '__snapshots__/a.snap'],
  vendored: ['vendor/github.com/x/y.go', 'web/node_modules/x/index.js'],
  binary: ['media/a.PNG', 'lib/a.jar'],
};

describe('kindOf', () => {
  for (const [kind, paths] of Object.entries(kinds))
    it(`knows ${kind} files`, () => {
      assert.deepEqual(
        paths.map((path) => [path, kindOf(path)]),
        paths.map((path) => [path, kind]),
      );
    });

  it('names the language by the ending', () => {
    assert.deepEqual(['a/b.TSX', 'x.rb', 'Makefile', 'a.unknown', 'a.constructor'].map(languageOf), [
      'typescript',
      'ruby',
      '',
      '',
      '',
    ]);
  });
});
