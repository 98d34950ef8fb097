import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gitRepository } from '../../../src/node/git-repository';
import { readChange } from '../../../src/noticing/change';
import { functionsTouched } from '../../../src/repository/changed-functions';
import { KnownRepository } from '../../../src/repository/facts';
import { functionsOf } from '../../../src/repository/function-history';
import type { Lines, Repository } from '../../../src/repository/ports';
import { makeHistory } from '../../generated';
import { gitIn, temporaryFolder } from './folder';

const never = new AbortController().signal;
const fail = (error: unknown) => assert.fail(String(error));
const start = 1_700_000_000;

/** Which functions are touched when `before` becomes `after`, by Git's own diff. */
function touchedIn(file: string, before: string, after: string): string[] {
  const root = makeHistory(path.join(temporaryFolder(), 'repo'), [
    { at: start, message: 'Start', files: { [file]: before } },
  ]);
  writeFileSync(path.join(root, file), after);
  const [changed] = readChange(gitIn(root, 'diff', 'HEAD')).files;
  return functionsTouched(changed ?? assert.fail(), before).map(({ name, first, last }) => `${name} ${first}-${last}`);
}

const typescript = `import { wait } from './wait';

export async function retry(
  url: string,
): Promise<Response> {
  for (;;) {

    await wait(1);
  }
}

class Queue {
  size = 0;

  push(item: string): void {
    this.size += 1;
  }

  pop(): void {
    this.size -= 1;
  }
}
`;

describe('functionsTouched', function () {
  this.timeout(20_000);
  const changed = (from: string, to: string) => touchedIn('src/a.ts', typescript, typescript.replace(from, to));

  it('finds the function around a changed, a removed and an added line', () => {
    assert.deepEqual(changed('wait(1)', 'wait(2)'), ['retry 3-10']);
    assert.deepEqual(changed('    await wait(1);\n', ''), ['retry 3-10']);
    assert.deepEqual(changed('  for', '  log(url);\n  for'), ['retry 3-10']);
    assert.deepEqual(changed('url: string,', 'url: URL,'), ['retry 3-10']);
  });

  it('tells methods apart, and says the type where a line outside of them is changed', () => {
    assert.deepEqual(changed('this.size -= 1', 'this.size--'), ['pop 19-21']);
    assert.deepEqual(changed('size = 0', 'size = 1'), ['Queue 12-22']);
    assert.deepEqual(
      touchedIn('src/a.ts', typescript, typescript.replace('+= 1', '++').replace('wait(1)', 'wait(2)')),
      ['retry 3-10', 'push 15-17'],
    );
  });

  it('says nothing of what was not there before', () => {
    assert.deepEqual(changed('\nclass', '\nfunction more() {\n  return 1;\n}\n\nclass'), []);
    assert.deepEqual(changed("'./wait'", "'./waiting'"), []);
  });

  it('ends a function without brackets before what follows it, and one of CRLF lines as any other', () => {
    const python = 'def first(a):\n    if a:\n        return 1\n\n    return 2\n\n\ndef second():\n    return 3\n';
    assert.deepEqual(touchedIn('a.py', python, python.replace('return 2', 'return 4')), ['first 1-5']);
    assert.deepEqual(touchedIn('a.py', python, python.replace('return 3', 'return 4')), ['second 8-9']);
    const ruby = 'class A\n  def one\n    1\n  end\n\n  def two\n    2\n  end\nend\n';
    assert.deepEqual(touchedIn('a.rb', ruby, ruby.replace('    2', '    3')), ['two 6-8']);
    const csharp = 'class A\n{\n    public int One()\n    {\n        return 1;\n    }\n}\n';
    assert.deepEqual(touchedIn('a.cs', csharp, csharp.replace('return 1', 'return 2')), ['One 3-6']);
    const windows = typescript.replaceAll('\n', '\r\n');
    assert.deepEqual(touchedIn('a.ts', windows, windows.replace('wait(1)', 'wait(2)')), ['retry 3-10']);
  });

  it('says nothing where the text is another one than the change was made on', () => {
    const diff = readChange('--- a/a.ts\n+++ b/a.ts\n@@ -4,3 +4,3 @@\n one\n-two\n+three\n four\n').files[0];
    assert.deepEqual(functionsTouched(diff ?? assert.fail(), typescript), []);
  });
});

/** A file whose second function was fixed twice, and whose first was changed once; moved in between. */
function fixed(): string {
  const text = (one: number, two: number) =>
    `export function first() {\n  return ${one};\n}\n\nexport function second() {\n  return ${two};\n}\n`;
  return makeHistory(path.join(temporaryFolder(), 'repo'), [
    { at: start, message: 'Add', files: { 'src/a.ts': text(1, 1) } },
    { at: start + 1, message: 'Fix second', files: { 'src/a.ts': text(1, 2) } },
    { at: start + 2, message: 'Move', files: {}, rename: ['src/a.ts', 'src/b.ts'] },
    { at: start + 3, message: 'Change first', files: { 'src/b.ts': text(2, 2) } },
    {
      at: start + 4,
      message: 'Fix second again',
      by: 'Chen Li <chen@shop.example>',
      files: { 'src/b.ts': text(2, 3) },
    },
  ]);
}

const changeSecond = (root: string) => {
  writeFileSync(
    path.join(root, 'src/b.ts'),
    'export function first() {\n  return 2;\n}\n\nexport function second() {\n  return 4;\n}\n',
  );
  return readChange(gitIn(root, 'diff', 'HEAD'));
};

describe('the history of functions', function () {
  this.timeout(20_000);

  it('counts the commits that changed a function’s own lines, also before its file was moved', async () => {
    const root = fixed();
    const change = changeSecond(root);
    const known = new KnownRepository(gitRepository(root), fail);
    const facts = await known.factsOf(change, never);
    assert.equal(facts.history?.functions, undefined, 'the file facts do not wait for it');
    const { history } = await known.sharpened(facts, change, [], never);
    assert.deepEqual(
      history?.functions?.map(({ fixes, ...rest }) => [rest, fixes.map(({ subject, by }) => `${by}: ${subject}`)]),
      [
        [
          { path: 'src/b.ts', name: 'second', commits: 3, complete: true, fixCount: 2 },
          ['Chen Li: Fix second again', 'Ana Ribeiro: Fix second'],
        ],
      ],
    );
    assert.deepEqual({ ...history, functions: undefined }, { ...facts.history, functions: undefined });
  });

  it('asks for five functions at most, two seconds together, and keeps what came in time', async () => {
    const many = (n: number) =>
      Array.from({ length: 8 }, (_, at) => `export function part${at}() {\n  return ${n};\n}\n`).join('\n');
    const root = makeHistory(path.join(temporaryFolder(), 'repo'), [
      { at: start, message: 'Add', files: { 'a.ts': many(1) } },
    ]);
    writeFileSync(path.join(root, 'a.ts'), many(2));
    const repository = gitRepository(root);
    const asked: Lines[] = [];
    const slow = (milliseconds: number): Repository => ({
      ...repository,
      logOfLines: async (lines, each, signal) => {
        asked.push(lines);
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        return (await repository.logOfLines(lines, each, signal)) && milliseconds === 0;
      },
    });
    const change = readChange(gitIn(root, 'diff', 'HEAD'));
    const head = gitIn(root, 'rev-parse', 'HEAD').trim();
    assert.equal((await functionsOf(change, head, slow(0), never)).length, 5);
    assert.ok(asked.every(({ within }) => within > 1_000 && within <= 2_000));
    asked.length = 0;
    const found = await functionsOf(change, head, slow(300), never, 500);
    assert.deepEqual([asked.length, found.map(({ complete }) => complete)], [2, [false, false]]);
    assert.ok((asked[1]?.within ?? 0) <= 200, `${asked[1]?.within} ms are left for the second one`);
  });

  it('stops when the work changes', async () => {
    const root = fixed();
    const change = changeSecond(root);
    const known = new KnownRepository(gitRepository(root), fail);
    const facts = await known.factsOf(change, never);
    await assert.rejects(known.sharpened(facts, change, [], AbortSignal.abort()), { reason: 'cancelled' });
  });

  it('asks nothing of a partial clone, which would have to fetch for it', async () => {
    const origin = fixed();
    gitIn(origin, 'config', 'uploadpack.allowFilter', 'true');
    const root = path.join(temporaryFolder(), 'partial');
    gitIn('.', 'clone', '-q', '--filter=blob:none', `file://${origin}`, root);
    const trace = path.join(root, '..', 'fetched');
    gitIn(root, 'config', 'remote.origin.url', 'ssh://unreachable.invalid/shop.git');
    gitIn(root, 'config', 'core.sshCommand', `touch '${trace}'; false`);
    assert.throws(() => gitIn(root, 'log', '-L5,7:src/b.ts'));
    assert.ok(existsSync(trace), 'plain Git asks the network, so the trap works');
    gitIn(root, 'config', 'core.sshCommand', `touch '${trace}-again'; false`);
    const change = changeSecond(root);
    const known = new KnownRepository(gitRepository(root), fail);
    const facts = await known.factsOf(change, never);
    assert.equal(await known.sharpened(facts, change, [], never), facts);
    assert.equal(existsSync(`${trace}-again`), false);
  });

  it('has nothing before the first commit', async () => {
    const root = temporaryFolder();
    gitIn(root, 'init', '-q');
    const change = readChange('--- /dev/null\n+++ b/a.ts\n@@ -0,0 +1 @@\n+export function first() {}\n');
    const known = new KnownRepository(gitRepository(root), fail);
    const facts = await known.factsOf(change, never);
    assert.equal(await known.sharpened(facts, change, [], never), facts);
  });
});

describe('what a language server says', function () {
  this.timeout(20_000);

  it('is merged into the callers: other parts only, the line that uses before the one that imports, no file twice', async () => {
    const files = {
      'services/track/package.json': '{"name":"track"}',
      'services/track/src/where.ts': 'export function whereIs() {}\n',
      'services/track/src/own.ts': 'whereIs();\n',
      'services/shop/package.json': '{"name":"shop"}',
      'services/shop/src/known.ts': "import { whereIs } from 'track';\nwhereIs();\n",
      'services/shop/src/renamed.ts': "import { whereIs as place } from '../../track/src/where';\n",
      'services/desk/package.json': '{"name":"desk"}',
      'services/desk/src/search.ts': "import { whereIs } from '../links/w';\n\nexport const found = whereIs();\n",
      'services/desk/README.md': 'whereIs\n',
    };
    const root = makeHistory(path.join(temporaryFolder(), 'repo'), [{ at: start, message: 'Start', files }]);
    writeFileSync(path.join(root, 'services/track/src/where.ts'), 'export function whereIs(id: string) {}\n');
    const change = readChange(gitIn(root, 'diff', 'HEAD'));
    const known = new KnownRepository(gitRepository(root), fail);
    const facts = await known.factsOf(change, never);
    const places = (callers: typeof facts.callers) =>
      callers?.map((caller) => `${caller.part} ${caller.path}:${caller.line}`);
    const before = places(facts.callers) ?? [];
    assert.ok(before.includes('services/shop services/shop/src/known.ts:2'));
    assert.ok(!before.some((place) => place.includes('desk')), 'it imports by another name, so a search cannot tell');
    const use = (file: string, line: number) => ({ of: 'whereIs', path: file, line });
    const uses = [
      use('services/track/src/own.ts', 1),
      use('services/shop/src/known.ts', 2),
      use('services/desk/src/search.ts', 1),
      use('services/desk/src/search.ts', 3),
      use('services/desk/src/search.ts', 2),
      use('services/desk/README.md', 1),
      use('services/desk/src/gone.ts', 1),
    ];
    const { callers } = await known.sharpened(facts, change, uses, never);
    assert.deepEqual(places(callers), [...before, 'services/desk services/desk/src/search.ts:3']);
    assert.equal(callers?.at(-1)?.quote, 'export const found = whereIs();');
  });
});
