// Builds the named targets, or all: `node esbuild.config.mjs [--quiet] [--production] [--held] [extension|page|web|headless|unit|host|year|tool ...]`
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const production = flags.includes('--production');
/** Folders of the packages that the bundles hold code of. */
const held = new Set();

async function build(options) {
  const { metafile } = await esbuild.build({ ...options, metafile: true });
  for (const file of Object.keys(metafile.inputs)) {
    const [folder] = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
    if (folder) held.add(folder);
  }
}

/** Files under `folder` that end in `ending`, so that a new test is found without being listed. */
const under = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((file) => path.posix.join(folder, String(file).replaceAll('\\', '/')))
        .filter((file) => file.endsWith(ending))
        .sort()
    : [];

/** Zod brings its messages in some fifty languages, half of every bundle; only English is used. */
const englishOnly = {
  name: 'english-only',
  setup(builder) {
    builder.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.c?js$/ }, ({ path: file }) => ({
      contents: "export { default as en } from './en.js';",
      resolveDir: path.dirname(file),
    }));
  },
};

const base = {
  bundle: true,
  plugins: [englishOnly],
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: production ? false : 'linked',
  minify: production,
  legalComments: 'none',
  loader: { '.yaml': 'text', '.txt': 'text' },
  logLevel: flags.includes('--quiet') ? 'error' : 'info',
};

/** Packages that several files of the extension need, and its activation does not: held once. */
const shared = ['markdown-it', 'yaml'];

/**
 * What is imported on first use becomes a file of its own, so that activation does not even read it; so do the sentences in
 * all languages and the packages that several of those files need.
 */
const lazy = (found) => ({
  name: 'lazy',
  setup(builder) {
    builder.onResolve({ filter: new RegExp(`^(?:${shared.join('|')})$`) }, ({ path: name, kind }) => {
      if (kind === 'entry-point') return undefined;
      found.add(name);
      return { path: `./${name}.js`, external: true };
    });
    builder.onResolve({ filter: /^\./ }, ({ path: file, kind, resolveDir }) => {
      const isWords = path.resolve(resolveDir, file) === path.resolve('src/words');
      const isLate =
        kind === 'dynamic-import' || (kind === 'require-call' && resolveDir.startsWith(path.resolve('src')));
      if (!isLate && !isWords) return undefined;
      const module = isWords ? `${file}/index` : file;
      const target = path.relative('src', path.resolve(resolveDir, `${module}.ts`)).replaceAll('\\', '/');
      found.add(target);
      return { path: `./${target.replaceAll('/', '-').replace(/\.ts$/, '.js')}`, external: true };
    });
  },
});

/** Mocha's browser build would take the bundle's own exports for its; without any in sight it makes itself global. */
const globalMocha = {
  name: 'global-mocha',
  setup(builder) {
    builder.onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `(function (module, exports, define) {${readFileSync(file, 'utf8')}\n}).call(globalThis);`,
    }));
  },
};

/** One character beyond Latin-1, in an expression say, and V8 keeps the whole source in two bytes a character. */
function narrow(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[\u0100-\uffff]/g, escaped));
}

async function desktop(entry) {
  const built = new Set();
  const found = new Set([entry]);
  while (found.size > built.size) {
    const next = [...found].filter((file) => !built.has(file));
    for (const file of next) {
      built.add(file);
      const outfile = `dist/${file.replaceAll('/', '-').replace(/\.ts$/, '')}.js`;
      await build({
        ...base,
        entryPoints: [shared.includes(file) ? file : `src/${file}`],
        outfile,
        external: ['vscode'],
        plugins: [lazy(found), englishOnly],
        // By `import()` Node would keep the source of each file a second time for as long as it runs.
        supported: { 'dynamic-import': false },
      });
      if (production) narrow(outfile);
    }
  }
}

const targets = {
  extension: () => desktop('extension.ts'),
  page: () =>
    build({
      ...base,
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      entryPoints: ['src/dashboard/page/page.ts'],
      outfile: 'dist/dashboard-page.js',
    }),
  web: async () => {
    if (!existsSync('src/extension.web.ts')) return;
    const options = { ...base, platform: 'browser', target: 'es2022', external: ['vscode'] };
    await build({ ...options, entryPoints: ['src/extension.web.ts'], outfile: 'dist/web/extension.js' });
  },
  headless: () => build({ ...base, entryPoints: ['src/headless.ts'], outfile: 'dist/headless.js' }),
  unit: async () => {
    rmSync('dist-test/unit', { recursive: true, force: true });
    await build({
      ...base,
      entryPoints: under('test/unit', '.test.ts'),
      outdir: 'dist-test/unit',
      outbase: 'test/unit',
      packages: 'external',
    });
  },
  host: async () => {
    rmSync('dist-test/host', { recursive: true, force: true });
    const test = { ...base, outdir: 'dist-test/host', outbase: 'test/host' };
    const entryPoints = [
      ...under('test/host', '.test.ts'),
      'test/host/harness/node.ts',
      'test/host/harness/through-the-whole-suite.ts',
    ];
    await build({ ...test, entryPoints, external: ['vscode', 'mocha'] });
    // A worker loads one file: Mocha's set-up, the tests, and the start, in this order.
    const any = existsSync('src/extension.web.ts') ? under('test/host/any', '.test.ts') : [];
    const start = "export { run } from './test/host/harness/web';";
    const inWorker = async (name, tests) =>
      build({
        ...base,
        stdin: { contents: [start, ...tests.map((file) => `import './${file}';`)].join('\n'), resolveDir: '.' },
        outfile: `dist-test/host/${name}.js`,
        platform: 'browser',
        target: 'es2022',
        external: ['vscode'],
        alias: { 'node:assert/strict': './test/host/harness/assert.ts' },
        define: { process: '{"env":{}}', global: 'globalThis' },
        plugins: [globalMocha, englishOnly],
        sourcemap: 'inline',
      });
    await inWorker('web', [...any, ...under('test/host/web', '.test.ts')]);
    await inWorker('virtual', under('test/host/virtual', '.test.ts'));
  },
  year: () => build({ ...base, entryPoints: ['test/year.ts'], outfile: 'dist-test/year.js', packages: 'external' }),
  tool: async () => {
    const entryPoints = [...under('test/eval', '.ts'), ...under('test/bench', '.ts')];
    if (entryPoints.length > 0)
      await build({ ...base, entryPoints, outdir: 'dist-test', outbase: 'test', packages: 'external' });
  },
};

for (const name of wanted.length > 0 ? wanted : Object.keys(targets)) {
  if (!targets[name]) {
    console.error(`Unknown target ${name}; there are ${Object.keys(targets).join(', ')}.`);
    process.exit(2);
  }
  await targets[name]();
}
if (flags.includes('--held')) console.log([...held].sort().join('\n'));
