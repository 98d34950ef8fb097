// Everything that must hold, in order: `npm test`. Parts of it: `node test/run.mjs unit host/git --grep trailer`.
// Options: --soak (full numbers, and on the oldest VS Code too, with the usual ones), --desktop (an installed VS Code), --grep PATTERN.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installEditor, installPackages, root } from './editor/install.mjs';
import { packageExtension } from './editor/package.mjs';
import { Sentence, tell } from './editor/sentence.mjs';
import { makeHostile } from './hostile.mjs';
import { makeMany } from './many.mjs';
import { makeSample } from './sample.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { soak: { type: 'boolean' }, desktop: { type: 'boolean' }, grep: { type: 'string' } },
});
const logs = path.join(root, 'dist-test/logs');
const limit = options.soak ? 3_600_000 : 300_000;
const total = { passed: 0, failed: 0, skipped: 0 };
const say = (text) => console.log(text);

/** The programs of node_modules/.bin as scripts that Node runs on every platform. */
function tool(name, file) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return path.join(root, 'node_modules', name, file ?? Object.values(manifest.bin)[0]);
}

/** Runs Node on a script; what it says goes to a log. Answers `{code, said, log}`. */
function node(name, args, env = {}) {
  const log = path.join(logs, `${name}.log`);
  const file = createWriteStream(log);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
        file.write(text);
      });
    child.on('error', reject);
    child.on('close', (code) => {
      file.end();
      resolve({ code, said, log });
    });
  });
}

/** One check that passes or fails as a whole. */
const check = (name, args) => async () => {
  const { code, said, log } = await node(name, args());
  if (code === 0) return { passed: 1, failed: 0 };
  say(`${said.slice(-6000)}\nAll of it: ${log}`);
  return { passed: 0, failed: 1 };
};

/** Runs Mocha in Node on the files given; prints what failed. */
const mocha =
  (name, ...files) =>
  async () => {
    const results = path.join(logs, `${name}.json`);
    rmSync(results, { force: true });
    const json = [
      '--parallel',
      '--jobs',
      '3',
      '--reporter',
      'json',
      '--reporter-option',
      `output=${results}`,
      '--enable-source-maps',
    ];
    const grep = options.grep ? ['--grep', options.grep] : [];
    const env = options.soak ? { ALSO_NOTICED_SOAK: '1' } : {};
    const { code, said, log } = await node(name, [tool('mocha'), ...files, ...json, ...grep], env);
    if (!existsSync(results))
      throw new Sentence(`${name} did not end (exit ${code}):\n${said.slice(-3000)}\nAll of it: ${log}`);
    const { stats, failures } = JSON.parse(readFileSync(results, 'utf8'));
    for (const { fullTitle, err } of failures) say(`  ✗ ${fullTitle}\n${err.stack}\n`);
    return { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
  };

/** The suites of test/host; `workspace` fills the folder VS Code opens. */
const workspace = async (folder) => (await makeSample(folder)).folder;
const suites = [
  { name: 'host/git', host: 'node', folders: ['any', 'git'], workspace },
  { name: 'host/windows', host: 'node', folders: ['windows'], workspace },
  { name: 'host/many', host: 'node', folders: ['many'], workspace: makeMany },
  { name: 'host/restricted', host: 'node', folders: ['restricted'], workspace: makeHostile, trust: true },
  { name: 'host/web', host: 'web', folders: ['any', 'web'], workspace },
  { name: 'host/virtual', host: 'web', folders: ['virtual'], workspace, serverless: true },
];

/** A folder of tests that no suite runs would pass for ever. */
async function everySuite() {
  const run = [...suites.flatMap(({ folders }) => folders), 'pictures', 'bench'];
  const forgotten = readdirSync(path.join(root, 'test/host'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !run.includes(file.split(path.sep)[0]))
    .map((file) => path.join('test/host', file));
  for (const file of forgotten) say(`  ✗ no suite of test/run.mjs runs ${file}`);
  return { passed: forgotten.length ? 0 : 1, failed: forgotten.length };
}

/** The package as it would be published, installed into a VS Code that has nothing else. */
async function packaged() {
  const vsix = path.join(root, 'dist-test/also-noticed.vsix');
  const size = await packageExtension(vsix);
  say(`  the package has ${Math.round(size / 1024)} kB`);
  const folders = options.soak ? ['any', 'git'] : ['any'];
  return host('current', { name: 'package', host: 'node', folders, workspace, vsix })();
}

const host =
  (which, suite, soak = options.soak === true) =>
  async () => {
    const onTest = ({ title, state, error, ms }) => {
      if (state === 'again') say(`  ↻ ${title} is tried again: ${error.split('\n')[0]}`);
      else if (state === 'failed') say(`  ✗ ${title}\n${error}\n`);
      else if (options.grep) say(`  ✓ ${title} (${ms} ms)`);
    };
    const log = path.join(logs, `${suite.name.replace('/', '-')}-${which}.log`);
    rmSync(log, { force: true });
    const run = { grep: options.grep, soak, desktop: options.desktop, onTest, log, limit };
    const { runSuite } = await import('./editor/suite.mjs');
    const editor = options.desktop ? undefined : await installEditor(which, say);
    return runSuite(editor, suite, run);
  };

/** A step is run when nothing was asked for, or when it or its room (`host` of `host/git`) was. */
const steps = [
  ['types', check('types', () => [tool('typescript', 'bin/tsc'), '--noEmit'])],
  [
    'types of the page',
    check('types-page', () => [tool('typescript', 'bin/tsc'), '--noEmit', '-p', 'src/dashboard/page']),
  ],
  ['lint', check('lint', () => [tool('@biomejs/biome'), 'ci', '.'])],
  ['knip', check('knip', () => [tool('knip')])],
  ['build', check('build', () => ['esbuild.config.mjs', '--quiet'])],
  ['unit', mocha('unit', 'dist-test/unit/**/*.test.js')],
  ['suites', everySuite],
  ...suites
    .filter((suite) => !options.desktop || suite.host === 'node')
    .map((suite) => [suite.name, host('current', suite)]),
  ['package', packaged],
  ['launchers', mocha('launchers', 'test/launchers/*.test.mjs', '--timeout', '120000')],
  ...(options.soak ? suites.map((suite) => [`${suite.name} on VS Code 1.100`, host('oldest', suite, false)]) : []),
];

await tell(async () => {
  const wanted = ([name]) =>
    positionals.length === 0 || positionals.some((part) => name === part || name.startsWith(`${part}/`));
  const chosen = steps.filter(wanted);
  if (chosen.length === 0)
    throw new Sentence(`There is no such part; there are ${steps.map(([name]) => name).join(', ')}.`);
  // A suite is run as it is now, not as it was built before.
  if (positionals.length > 0 && chosen.some(([name]) => /^(unit|host|package)/.test(name)))
    chosen.unshift(...steps.filter(([name]) => name === 'build' && !chosen.some(([other]) => other === name)));
  mkdirSync(logs, { recursive: true });
  await installPackages(say);
  for (const [name, step] of chosen) {
    const start = Date.now();
    let count;
    try {
      count = await step();
    } catch (error) {
      say(error instanceof Sentence ? error.message : error.stack);
      count = { passed: 0, failed: 1 };
    }
    for (const state of Object.keys(count)) total[state] += count[state];
    const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
    say(
      `${count.failed ? '✗' : '✓'} ${name}: ${count.passed} passed, ${count.failed} failed${skipped} (${((Date.now() - start) / 1000).toFixed(1)} s)`,
    );
  }
  // Skipping is how a test stops to test, so a skipped one fails the run.
  const failed = total.failed + total.skipped;
  say(`${total.passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});
