/** What a file is for, as far as its path tells. `generated`, `vendored`, `lock` and `binary` files never speak. */
export type FileKind =
  | 'source'
  | 'test'
  | 'migration'
  | 'schema'
  | 'config'
  | 'build'
  | 'ci'
  | 'docs'
  | 'translation'
  | 'style'
  | 'lock'
  | 'generated'
  | 'vendored'
  | 'binary';

/** File names and endings are lower-case; `folder` and `name` must both fit where both are given. */
interface Shape {
  readonly kind: FileKind;
  readonly folder?: RegExp;
  readonly name?: RegExp;
  /** The name in its own case. */
  readonly written?: RegExp;
}

/** In order: the first that fits says the kind. */
const shapes: readonly Shape[] = [
  {
    kind: 'lock',
    name: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|gemfile\.lock|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|cargo\.lock|go\.sum|mix\.lock|packages\.lock\.json|flake\.lock|pubspec\.lock|podfile\.lock|gradle\.lockfile|deno\.lock|\.terraform\.lock\.hcl)$/,
  },
  { kind: 'vendored', folder: /\/(?:vendor|vendors|node_modules|third[_-]party|bower_components|pods)\// },
  { kind: 'generated', folder: /\/(?:dist|__generated__|generated|\.next|snapshots|__snapshots__|cassettes)\// },
  {
    kind: 'generated',
    name: /[._-]generated\.|\.(?:min\.js|min\.css|map|snap|pb\.go|pb\.cc|pb\.h|g\.dart|freezed\.dart|designer\.cs|g\.cs)$|_pb2(?:_grpc)?\.pyi?$|modelsnapshot\.cs$|_pb\.(?:js|d\.ts)$|^zz_generated/,
  },
  {
    kind: 'binary',
    name: /\.(?:png|jpe?g|gif|ico|webp|avif|bmp|svg|pdf|zip|gz|tgz|jar|war|exe|dll|so|dylib|woff2?|ttf|eot|otf|mp[34]|mov|wav|ogg|psd|bin|dat|sqlite|db|parquet|pyc|class|wasm)$/,
  },
  {
    kind: 'translation',
    folder: /\/(?:locales?|i18n|l10n|translations?|lang|langs|languages|_locales|lc_messages)\//,
    name: /\.(?:json|ya?ml|po|pot|properties|php|xlf|xliff|resx|strings|ftl|arb)$/,
  },
  {
    kind: 'translation',
    name: /\.(?:po|pot|xlf|xliff|arb|ftl|strings)$|[._-][a-z]{2}(?:[-_][a-z]{2})?\.resx$|^messages[._-][a-z_-]+\.(?:properties|json|ya?ml)$/,
  },
  {
    kind: 'ci',
    folder: /^\/\.github\/(?:workflows|actions)\/|^\/\.(?:circleci|buildkite|azure|ci|teamcity|gitlab)\/|^\/ci\//,
  },
  {
    kind: 'ci',
    name: /^(?:\.gitlab-ci\.ya?ml|jenkinsfile.*|azure-pipelines.*|\.travis\.ya?ml|appveyor\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|cloudbuild\.ya?ml)$/,
  },
  {
    kind: 'test',
    folder:
      /\/(?:tests?|specs?|__tests__|__mocks__|testing|testdata|e2e|cypress|playwright|integration-tests?|fixtures|integrationtest)\/|\/src\/it\/|\/[^/]*[._-](?:unit|functional|integration)?tests?\//,
  },
  {
    kind: 'test',
    name: /[._-](?:tests?|specs?|e2e|cy)\.[a-z]+$|\.stories\.[a-z]+$|^(?:test_|conftest).*\.py$|\.feature$/,
  },
  { kind: 'test', written: /(?:Tests?|Specs?|IT|TestCase)\.(?:java|kt|cs|php|scala|swift)$/ },
  {
    kind: 'migration',
    folder: /\/(?:migrations?|migrate|changelogs?|liquibase|flyway|alembic|delta)\//,
    name: /\.(?:sql|rb|py|php|ts|js|java|kt|cs|xml|go|rs|ya?ml|json|exs?)$/,
  },
  { kind: 'migration', name: /^v\d(?:[\d.]|_\d)*__[^.]*\.(?:sql|java)$/ },
  {
    kind: 'schema',
    name: /\.(?:proto|graphqls?|gql|avsc|avdl|thrift|xsd|wsdl|prisma|raml)$|^(?:openapi|swagger|asyncapi).*\.(?:ya?ml|json)$|^(?:schema|structure)\.(?:rb|sql)$|\.schema\.json$/,
  },
  { kind: 'schema', folder: /\/(?:openapi|swagger)\//, name: /\.(?:ya?ml|json)$/ },
  {
    kind: 'build',
    name: /^(?:package\.json|pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|gradle\.properties|gradlew(?:\.bat)?|cargo\.toml|go\.mod|go\.work|gemfile|rakefile|composer\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements.*\.(?:txt|in)|pipfile|tox\.ini|noxfile\.py|makefile|gnumakefile|cmakelists\.txt|justfile|taskfile\.ya?ml|dockerfile.*|docker-compose.*\.ya?ml|compose\.ya?ml|procfile|vagrantfile|directory\.(?:build|packages)\.(?:props|targets)|nuget\.config|global\.json|turbo\.json|nx\.json|lerna\.json|(?:webpack|rollup|vite|babel|esbuild)\..*|tsconfig.*\.json|mix\.exs|build\.sbt|\.goreleaser\.ya?ml|\.dockerignore|\.nvmrc|\.ruby-version|\.python-version|\.tool-versions|renovate\.json5?|dependabot\.ya?ml)$|\.(?:csproj|fsproj|vbproj|sln|slnx|props|targets|gradle|gemspec|nuspec|bazel|bzl|mk|dockerfile)$/,
  },
  { kind: 'docs', folder: /\/(?:docs?|documentation|changelog\.d|newsfragments|\.changeset)\// },
  {
    kind: 'docs',
    name: /\.(?:md|mdx|rst|adoc|asciidoc|markdown|txt)$|^(?:readme|changelog|changes|license|licence|contributing|authors|notice|copying|codeowners)(?:\..*)?$/,
  },
  { kind: 'style', name: /\.(?:css|scss|sass|less|styl)$/ },
  {
    kind: 'config',
    name: /\.(?:ya?ml|toml|ini|cfg|conf|properties|env|json|json5|jsonc|hcl|tf|tfvars|xml|plist|config|lst)$|^\./,
  },
];

/** What the file at `path` (with `/`) is for; `source` when nothing else fits. Only the last 400 characters are looked at. */
export function kindOf(path: string): FileKind {
  const end = `/${path.slice(-400).toLowerCase()}`;
  const slash = end.lastIndexOf('/') + 1;
  const [folder, name] = [end.slice(0, slash), end.slice(slash)];
  const fits = (shape: Shape): boolean =>
    (shape.folder?.test(folder) ?? true) && (shape.name?.test(name) ?? true) && (shape.written?.test(path) ?? true);
  return shapes.find(fits)?.kind ?? 'source';
}

/** Whether what changes in such a file is written by a person and may be spoken of. */
export function speaks(kind: FileKind): boolean {
  return kind !== 'lock' && kind !== 'generated' && kind !== 'vendored' && kind !== 'binary';
}

const languages: Readonly<Record<string, string>> = {
  ts: 'typescript',
  tsx: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  vue: 'typescript',
  svelte: 'typescript',
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  py: 'python',
  pyi: 'python',
  rb: 'ruby',
  rake: 'ruby',
  erb: 'ruby',
  haml: 'ruby',
  slim: 'ruby',
  java: 'java',
  kt: 'kotlin',
  kts: 'kotlin',
  scala: 'scala',
  groovy: 'groovy',
  gradle: 'groovy',
  go: 'go',
  rs: 'rust',
  php: 'php',
  cs: 'csharp',
  cshtml: 'csharp',
  razor: 'csharp',
  fs: 'fsharp',
  vb: 'vb',
  swift: 'swift',
  c: 'c',
  h: 'c',
  cc: 'cpp',
  cpp: 'cpp',
  hpp: 'cpp',
  dart: 'dart',
  ex: 'elixir',
  exs: 'elixir',
  sql: 'sql',
  sh: 'shell',
  bash: 'shell',
  ps1: 'powershell',
  graphql: 'graphql',
  graphqls: 'graphql',
  gql: 'graphql',
  proto: 'protobuf',
  yml: 'yaml',
  yaml: 'yaml',
  json: 'json',
  toml: 'toml',
  xml: 'xml',
  html: 'html',
  twig: 'html',
  css: 'css',
  scss: 'css',
  md: 'markdown',
  tf: 'terraform',
  prisma: 'prisma',
};

/** A lower-case language name by the path's ending; empty where unknown. */
export function languageOf(path: string): string {
  const dot = path.lastIndexOf('.');
  const ending = path.slice(dot + 1).toLowerCase();
  return dot >= 0 && Object.hasOwn(languages, ending) ? (languages[ending] ?? '') : '';
}
