import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { git } from '../../../src/node/git';
import { gitRepository } from '../../../src/node/git-repository';
import { readChange } from '../../../src/noticing/change';
import type { Facts } from '../../../src/noticing/work';
import { KnownRepository } from '../../../src/repository/facts';
import { type MadeCommit, makeHistory } from '../../generated';
import { gitIn, temporaryFolder } from './folder';

const never = new AbortController().signal;
const fail = (error: unknown) => assert.fail(String(error));
const start = 1_700_000_000;

const route = "app.get('/parcels/:id/where', find);\n";
const call = "await fetch(base + '/parcels/' + id + '/where');\n";

/** Two services, one of which calls the other's route, which has a history of two commits and is staged again. */
const parcels: readonly MadeCommit[] = [
  {
    at: start,
    message: 'Start',
    files: {
      CODEOWNERS: '* @parcels/all\n',
      'services/track/package.json': '{"name":"track"}',
      'services/track/src/where.ts': '\n',
      'services/shop/package.json': '{"name":"shop"}',
      'services/shop/src/track.ts': call,
    },
  },
  { at: start + 60, message: 'Fix where', files: { 'services/track/src/where.ts': '// where\n' } },
];

function made(...more: MadeCommit[]): string {
  return makeHistory(path.join(temporaryFolder(), 'repo'), [...parcels, ...more]);
}

function stageRoute(root: string): void {
  writeFileSync(path.join(root, 'services/track/src/where.ts'), route);
  gitIn(root, 'add', 'services/track');
}

async function factsOf(root: string, diff?: string): Promise<Facts> {
  const text = diff ?? (await git(['diff', '--cached', '-M'], { root })).bytes.toString();
  return new KnownRepository(gitRepository(root), fail).factsOf(readChange(text), never);
}

const shown = ({ owners, callers, history }: Facts) => ({
  owners: owners?.[0]?.owners.join(),
  callers: callers?.map(({ path: file, line }) => `${file}:${line}`).join(),
  commits: history?.files[0]?.commits,
});

const usual = { owners: '@parcels/all', callers: 'services/shop/src/track.ts:1', commits: 2 };

describe('odd repositories', function () {
  this.timeout(20_000);

  it('a worktree, whose .git is a file', async () => {
    const root = path.join(temporaryFolder(), 'beside');
    gitIn(made(), 'worktree', 'add', '-q', '-b', 'beside', root);
    stageRoute(root);
    assert.deepEqual(shown(await factsOf(root)), usual);
  });

  it('a submodule: its own facts, and the outer repository does not look inside', async () => {
    const outer = makeHistory(path.join(temporaryFolder(), 'outer'), [
      { at: start, message: 'Start', files: { a: 'a' } },
    ]);
    gitIn(outer, 'submodule', '--quiet', 'add', made(), 'inner');
    const inner = path.join(outer, 'inner');
    stageRoute(inner);
    assert.deepEqual(shown(await factsOf(inner)), usual);
    assert.deepEqual(
      (await gitRepository(outer).search(['/where'], never)).map((match) => match.path),
      [],
    );
  });

  it('a submodule whose configuration names a program: comparing the outer one does not run it', async () => {
    const outer = makeHistory(path.join(temporaryFolder(), 'outer'), [
      { at: start, message: 'Start', files: { a: 'a' } },
    ]);
    gitIn(outer, 'submodule', '--quiet', 'add', made(), 'inner');
    gitIn(outer, 'commit', '-qm', 'Add inner');
    const [trace, program] = ['trace', 'program.sh'].map((name) => path.join(outer, '..', name)) as [string, string];
    writeFileSync(program, `#!/bin/sh\necho ran >> '${trace}'\n`);
    chmodSync(program, 0o755);
    const inner = path.join(outer, 'inner');
    gitIn(inner, 'config', 'filter.evil.clean', program);
    writeFileSync(path.join(inner, '.gitattributes'), '* filter=evil\n');
    writeFileSync(path.join(inner, 'services/track/src/where.ts'), route);
    gitIn(outer, 'diff');
    rmSync(trace); // Plain Git runs it, so the trap works.
    await git(['diff'], { root: outer });
    assert.throws(() => rmSync(trace), /ENOENT/);
  });

  it('a shallow clone says that there is more', async () => {
    const root = path.join(temporaryFolder(), 'shallow');
    gitIn('.', 'clone', '-q', '--depth=1', `file://${made()}`, root);
    stageRoute(root);
    const facts = await factsOf(root);
    assert.deepEqual(shown(facts), { ...usual, commits: 1 });
    assert.equal(facts.history?.complete, false);
  });

  it('a partial clone whose remote cannot be reached: everything that needs no fetching, and it is said', async () => {
    const origin = made({ at: start + 120, message: 'Move', files: {}, rename: ['CODEOWNERS', 'docs/CODEOWNERS'] });
    gitIn(origin, 'config', 'uploadpack.allowFilter', 'true');
    const root = path.join(temporaryFolder(), 'partial');
    gitIn('.', 'clone', '-q', '--filter=blob:none', `file://${origin}`, root);
    gitIn(root, 'config', 'remote.origin.url', 'ssh://unreachable.invalid/shop.git');
    stageRoute(root);
    const facts = await factsOf(root);
    assert.deepEqual(shown(facts), usual);
    assert.deepEqual([facts.history?.partial, facts.history?.complete, facts.history?.size], [true, true, 3]);
  });

  it('a detached HEAD', async () => {
    const root = made();
    gitIn(root, 'checkout', '-q', '--detach');
    stageRoute(root);
    assert.deepEqual(shown(await factsOf(root)), usual);
  });

  it('an empty repository, and one whose first commit is being made', async () => {
    const root = temporaryFolder();
    gitIn(root, 'init', '-q');
    assert.deepEqual(await factsOf(root), { callers: [], consumers: [] });
    mkdirSync(path.join(root, 'src'));
    writeFileSync(path.join(root, 'src/app.ts'), route);
    writeFileSync(path.join(root, 'CODEOWNERS'), 'src/ @all\n');
    gitIn(root, 'add', '.');
    assert.deepEqual(shown(await factsOf(root)), { owners: '@all', callers: '', commits: undefined });
  });

  it('paths with spaces, quotes, umlauts and line breaks', async () => {
    const odd = 'services/shop/src/wo ist "das" Päckchen?\n.ts';
    const root = made({ at: start + 120, message: 'Odd', files: {} });
    writeFileSync(path.join(root, odd), call);
    stageRoute(root);
    const { callers } = await factsOf(root);
    assert.deepEqual(callers?.map(({ path: file }) => file).sort(), ['services/shop/src/track.ts', odd].sort());
  });

  it('paths, authors and subjects that are not UTF-8: such a path is not quoted, and nothing breaks', async () => {
    const root = made();
    const name = Buffer.concat([Buffer.from(`${root}/services/shop/src/p`), Buffer.from([0xe4]), Buffer.from('.ts')]);
    writeFileSync(name, call);
    stageRoute(root);
    const [parent, tree] = [gitIn(root, 'rev-parse', 'HEAD').trim(), gitIn(root, 'write-tree').trim()];
    // Git itself would write the name as UTF-8; older programs did not, and did not say so either.
    const who = 'J\xf6rg <joerg@parcels.example> 1700000180 +0000';
    const commit = `tree ${tree}\nparent ${parent}\nauthor ${who}\ncommitter ${who}\n\nFix f\xfcr alle\n`;
    writeFileSync(path.join(root, '..', 'commit'), Buffer.from(commit, 'latin1'));
    const sha = gitIn(root, 'hash-object', '-t', 'commit', '-w', path.join(root, '..', 'commit')).trim();
    gitIn(root, 'reset', '-q', '--soft', sha);
    writeFileSync(path.join(root, 'services/track/src/where.ts'), route.replace('\n', ' // again\n'));
    gitIn(root, 'add', 'services/track');
    const facts = await factsOf(root);
    assert.deepEqual(shown(facts), { ...usual, commits: 3 });
    const [{ fixes = [], people = [] } = {}] = facts.history?.files ?? [];
    assert.deepEqual([fixes[0]?.subject, fixes[0]?.by], ['Fix f\ufffdr alle', 'J\ufffdrg']);
    assert.deepEqual(people.map(({ mail }) => mail).sort(), ['ana@shop.example', 'joerg@parcels.example']);
  });

  it('CRLF, in the files and in CODEOWNERS', async () => {
    const files = { CODEOWNERS: '* @parcels/crlf\r\n', 'services/shop/src/track.ts': call.replace('\n', '\r\n') };
    const root = made({ at: start + 120, message: 'CRLF', files });
    stageRoute(root);
    const facts = await factsOf(root);
    assert.deepEqual(shown(facts), { ...usual, owners: '@parcels/crlf' });
    assert.equal(facts.callers?.[0]?.quote, call.trim());
    assert.equal(facts.owners?.[0]?.rule?.quote, '* @parcels/crlf');
  });

  it('a loop of links, and a CODEOWNERS that leads out of the repository', async () => {
    const root = made();
    symlinkSync('..', path.join(root, 'services/loop'));
    symlinkSync('around', path.join(root, 'around'));
    rmSync(path.join(root, 'CODEOWNERS'));
    writeFileSync(path.join(root, '..', 'secret'), '* @secret\n');
    symlinkSync('../secret', path.join(root, 'CODEOWNERS'));
    stageRoute(root);
    assert.deepEqual(shown(await factsOf(root)), { ...usual, owners: undefined });
  });

  it('a name that only differs in case, as after a rename on Windows or macOS', async () => {
    const root = made({
      at: start + 120,
      message: 'Case',
      files: {},
      rename: ['services/track/src/where.ts', 'services/track/src/Where.ts'],
    });
    gitIn(root, 'config', 'core.ignoreCase', 'true');
    writeFileSync(path.join(root, 'services/track/src/Where.ts'), route);
    gitIn(root, 'add', '--all');
    assert.deepEqual(shown(await factsOf(root)), { ...usual, commits: 3 });
  });

  it('no repository at all: nothing is claimed, and the reason is told', async () => {
    const told: string[] = [];
    const known = new KnownRepository(gitRepository(temporaryFolder()), (error) => told.push(String(error)));
    const change = readChange(`--- /dev/null\n+++ b/app.ts\n@@ -0,0 +1 @@\n+${route}`);
    // Whichever of its questions fails first, none is left unheard.
    for (let round = 0; round < 5; round++) assert.deepEqual(await known.factsOf(change, never), {});
    assert.match(told.join('\n'), /not a git repository/);
  });

  it('two repositories do not mix', async () => {
    const [one, other] = [made(), made({ at: start + 120, message: 'Owners', files: { CODEOWNERS: '* @other\n' } })];
    stageRoute(one);
    stageRoute(other);
    const [first, second] = await Promise.all([factsOf(one), factsOf(other)]);
    assert.deepEqual([shown(first).owners, shown(second).owners], ['@parcels/all', '@other']);
  });
});
