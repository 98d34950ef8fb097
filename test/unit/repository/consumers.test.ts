import assert from 'node:assert/strict';
import path from 'node:path';
import { gitRepository } from '../../../src/node/git-repository';
import { consumersOf } from '../../../src/repository/consumers';
import { conventionsOf } from '../../../src/repository/conventions';
import { partsOf } from '../../../src/repository/parts';
import { makeHistory } from '../../generated';
import { temporaryFolder } from './folder';
import { sample } from './sample';

const never = new AbortController().signal;

async function consumersIn(files: Readonly<Record<string, string>>, part: string): Promise<string[]> {
  const root = makeHistory(path.join(temporaryFolder(), 'repo'), [{ at: 1_700_000_000, message: 'Start', files }]);
  const repository = gitRepository(root);
  const found = await consumersOf(new Set([part]), partsOf(await repository.files(never)), repository, never);
  return found.map(({ of, part: by, path: file, line }) => `${by} uses ${of} (${file}:${line})`);
}

describe('consumers', function () {
  this.timeout(20_000);

  it('npm, pnpm, yarn: packages that declare it', async () => {
    const files = {
      'package.json': '{ "workspaces": ["packages/*"], "dependencies": { "@parcels/log": "*" } }',
      'packages/log/package.json': '{\n  "name": "@parcels/log"\n}\n',
      'packages/api/package.json':
        '{\n  "name": "@parcels/api",\n  "dependencies": {\n    "@parcels/log": "workspace:*"\n  }\n}\n',
      'packages/one/package.json': '{"name":"one","dependencies":{"@parcels/log":"1"}}',
      'packages/other/package.json': '{ "name": "other", "dependencies": { "@parcels/logger": "*" } }',
    };
    assert.deepEqual(await consumersIn(files, 'packages/log'), [
      'packages/api uses @parcels/log (packages/api/package.json:4)',
      'packages/one uses @parcels/log (packages/one/package.json:1)',
    ]);
  });

  it('Go: modules that import one of its packages', async () => {
    const files = {
      'log/go.mod': 'module parcels.example/log\n',
      'api/go.mod': 'module parcels.example/api\n\nrequire parcels.example/log v1.0.0\n',
      'api/main.go': 'package main\n\nimport (\n\t"parcels.example/log/text"\n)\n',
      'web/go.mod': 'module parcels.example/web\n',
      'web/main.go': 'package main\n\nimport "parcels.example/logger"\n',
    };
    assert.deepEqual(await consumersIn(files, 'log'), ['api uses parcels.example/log (api/main.go:4)']);
  });

  it('Cargo: crates that depend on it', async () => {
    const files = {
      'crates/log/Cargo.toml': '[package]\nname = "parcel-log"\n',
      'crates/api/Cargo.toml': '[package]\nname = "api"\n\n[dependencies]\nparcel-log = { path = "../log" }\n',
      'crates/web/Cargo.toml': '[package]\nname = "web"\n\n[dependencies]\nparcel-log.workspace = true\n',
      'crates/cli/Cargo.toml': '[package]\nname = "cli"\n\n[dependencies]\nparcel-log-macros = "1"\n',
    };
    assert.deepEqual(await consumersIn(files, 'crates/log'), [
      'crates/api uses parcel-log (crates/api/Cargo.toml:5)',
      'crates/web uses parcel-log (crates/web/Cargo.toml:5)',
    ]);
  });

  it('Maven: modules that depend on its artifact, not on its parent', async () => {
    const parent = '<project>\n<parent><artifactId>parcels</artifactId></parent>\n';
    const files = {
      'pom.xml': '<project><artifactId>parcels</artifactId></project>\n',
      'log/pom.xml': `${parent}<artifactId>parcels-log</artifactId>\n</project>\n`,
      'api/pom.xml': `${parent}<artifactId>parcels-api</artifactId>\n<dependency>\n<artifactId>parcels-log</artifactId>\n`,
    };
    assert.deepEqual(await consumersIn(files, 'log'), ['api uses parcels-log (api/pom.xml:5)']);
  });

  it('Gradle: projects that name its path', async () => {
    const files = {
      'libs/log/build.gradle.kts': 'plugins { kotlin("jvm") }\n',
      'apps/api/build.gradle.kts': 'dependencies {\n  implementation(project(":libs:log"))\n}\n',
      'apps/web/build.gradle': "dependencies {\n  implementation project(':libs:login')\n}\n",
    };
    assert.deepEqual(await consumersIn(files, 'libs/log'), ['apps/api uses :libs:log (apps/api/build.gradle.kts:2)']);
  });

  it('.NET: projects that reference it', async () => {
    const files = {
      'src/Log/Log.csproj': '<Project Sdk="Microsoft.NET.Sdk" />\n',
      'src/Api/Api.csproj': '<Project>\n<ProjectReference Include="..\\Log\\Log.csproj" />\n</Project>\n',
      'src/Web/Web.csproj': '<Project>\n<ProjectReference Include="..\\Catalog\\Catalog.csproj" />\n</Project>\n',
    };
    assert.deepEqual(await consumersIn(files, 'src/Log'), ['src/Api uses Log (src/Api/Api.csproj:2)']);
  });

  it('Python: packages that import it', async () => {
    const files = {
      'log/pyproject.toml': '[project]\nname = "parcel-log"\n',
      'api/pyproject.toml': '[project]\nname = "api"\n',
      'api/src/main.py': 'import os\nfrom parcel_log.text import line\n',
      'web/pyproject.toml': '[project]\nname = "web"\n',
      'web/main.py': 'from parcel_login import user\n',
    };
    assert.deepEqual(await consumersIn(files, 'log'), ['api uses parcel_log (api/src/main.py:2)']);
  });

  it('nothing for a part that has no name, or is no part', async () => {
    const files = { 'a/package.json': '{}', 'b/package.json': '{ "name": "b" }', 'src/x.ts': '' };
    assert.deepEqual(await consumersIn(files, 'a'), []);
    assert.deepEqual(await consumersIn(files, 'src'), []);
  });
});

describe('conventions', function () {
  this.timeout(20_000);

  it('what the sample already uses', async () => {
    const { folder } = await sample();
    const found = await conventionsOf(gitRepository(folder), never);
    assert.deepEqual(
      found.map(({ kind, name, path: file, line }) => `${kind}: ${name} in ${file}${line ? `:${line}` : ''}`),
      [
        'cache: Redis in services/catalog/src/cache.ts:1',
        'metric: Prometheus in services/billing/src/metrics.ts:1',
        'decision: docs/adr in docs/adr',
        'flag: packages/flags in packages/flags',
        'retry: packages/http/src/retry.ts in packages/http/src/retry.ts',
        'migration: numbered SQL files in services/billing/migrations/001_invoices.sql',
      ],
    );
    assert.equal(found[0]?.quote, "import { Redis } from 'ioredis';");
  });

  it('a technology that only a document, a test or a vendored file names is not in use', async () => {
    const files = {
      'README.md': 'Perhaps use ioredis one day.\n',
      'test/cache.test.ts': "import { Redis } from 'ioredis';\n",
      'vendor/flags/x.go': 'package flags\n',
    };
    const root = makeHistory(path.join(temporaryFolder(), 'repo'), [{ at: 1_700_000_000, message: 'Start', files }]);
    assert.deepEqual(await conventionsOf(gitRepository(root), never), []);
  });
});
