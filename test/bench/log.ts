// The log at size: 10,000 proposals, cold and warm, and searched; `--neighbours` puts log4brains beside it in the same run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFiles } from '../../src/node/files';
import { lensIds } from '../../src/noticing/lenses/index';
import { draftOf } from '../../src/proposals/draft';
import { type Logged, LogReader } from '../../src/proposals/log';
import { proposalFile, readProposal } from '../../src/proposals/markdown';
import { statusIds } from '../../src/proposals/proposal';
import { commonWords, ProposalSearch } from '../../src/proposals/search';

const sizes = [100, 1_000, 10_000];
const things = [
  'order summary',
  'invoice export',
  'parcel tracking',
  'login form',
  'price list',
  'stock level',
  'mail queue',
];

/** A folder of `count` proposals, one every two hours. */
function written(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-log-'));
  for (let number = 0; number < count; number++) {
    const created = new Date(Date.UTC(2024, 0, 1, 2 * number)).toISOString().replace('.000Z', '+00:00');
    const work = `${things[number % things.length]} ${number}`;
    const lens = lensIds[number % lensIds.length] ?? 'caching';
    const { front, body } = draftOf({ notes: [], lens, work: `Improve the ${work}`, language: 'en' });
    const status = statusIds[number % statusIds.length] ?? 'draft';
    const id = `${created.slice(0, 10)}-improve-the-${work.replaceAll(' ', '-')}`;
    const by = 'Ana Souza <ana@shop.example>';
    const history = [
      { at: created, status: 'draft' as const, by },
      { at: created, status, by },
    ];
    const file = proposalFile({ schema: 1, id, status, created, author: by, ...front, history }, body);
    writeFileSync(path.join(folder, `${id}.md`), file);
  }
  return folder;
}

const since = (start: bigint): number => Number(process.hrtime.bigint() - start) / 1e6;
const memory = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const limits: [what: string, value: number, most: number][] = [];
const limit = (what: string, value: number, most: number): unknown => limits.push([what, value, most]);

/** The longest time for which nothing else could run. */
function watchLoop(): () => number {
  let longest = 0;
  let last = process.hrtime.bigint();
  const timer = setInterval(() => {
    longest = Math.max(longest, since(last) - 1);
    last = process.hrtime.bigint();
  }, 1);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

/** Cold: nothing is remembered. Answers what the next session needs. */
async function readCold(
  folder: string,
  count: number,
): Promise<{ index: string; first: number; whole: number; longest: number }> {
  const reader = new LogReader(nodeFiles);
  const blocked = watchLoop();
  const start = process.hrtime.bigint();
  let first = 0;
  const log = await reader.read(folder, [], undefined, () => {
    first ||= since(start);
  });
  const whole = since(start);
  if (log.proposals.length !== count) throw new Error(`${log.proposals.length} of ${count} read`);
  return { index: reader.index(), first, whole, longest: blocked() };
}

/** What any program needs to read the same files, one after the other, as a control. */
function readPlainly(folder: string): number {
  const start = process.hrtime.bigint();
  for (const name of readdirSync(folder)) readFileSync(path.join(folder, name), 'utf8');
  return since(start);
}

async function readWarm(folder: string, index: string): Promise<{ proposals: readonly Logged[]; warm: number }> {
  const start = process.hrtime.bigint();
  const reader = new LogReader(nodeFiles);
  reader.remember(index);
  const { proposals } = await reader.read(folder, []);
  const groups = new Map<string, number>();
  for (const { proposal } of proposals) groups.set(proposal.status, (groups.get(proposal.status) ?? 0) + 1);
  return { proposals, warm: since(start) };
}

/** The 95th percentile of 100 queries. */
function searched(search: ProposalSearch): number {
  const times: number[] = [];
  for (let query = 0; query < 100; query++) {
    const asked = process.hrtime.bigint();
    search.find(`${things[query % things.length]} ${query % 3 === 0 ? query * 7 : ''}`);
    times.push(since(asked));
  }
  return times.sort((a, b) => a - b)[94] ?? 0;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Everything as the median of several rounds, each beside the control. Answers the milliseconds a proposal costs, cold. */
async function measure(count: number): Promise<number> {
  const folder = written(count);
  const rounds: { first: number; whole: number; longest: number; warm: number; plain: number }[] = [];
  let index = '';
  for (let round = 0; round < 5; round++) {
    const plain = readPlainly(folder);
    const cold = await readCold(folder, count);
    index = cold.index;
    rounds.push({ ...cold, plain, warm: (await readWarm(folder, index)).warm });
  }
  const of = (which: 'first' | 'whole' | 'longest' | 'warm' | 'plain'): number =>
    median(rounds.map((round) => round[which]));
  const before = memory();
  const { proposals } = await readWarm(folder, index);
  const bodyOf = async ({ place }: Logged): Promise<string> => {
    const read = readProposal(new TextDecoder().decode(await nodeFiles.read(folder, place.name)));
    return 'proposal' in read ? read.body : '';
  };
  const search = new ProposalSearch(commonWords(await Promise.all(proposals.slice(0, 300).map(bodyOf))));
  for (const logged of proposals) search.put({ proposal: logged.proposal, body: await bodyOf(logged) });
  const p95 = median([1, 2, 3, 4, 5].map(() => searched(search)));
  const grown = memory() - before;
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `log ${String(count).padStart(6)}, medians of 5: cold ${of('whole').toFixed(0)} ms (${(of('whole') / count).toFixed(2)} each, the newest 200 after ${of('first').toFixed(0)}, longest block ${of('longest').toFixed(0)}) beside ${of('plain').toFixed(0)} ms for reading the files alone, warm ${of('warm').toFixed(0)} ms, search p95 ${p95.toFixed(1)} ms, memory +${grown.toFixed(0)} MB`,
  );
  if (count === 10_000) {
    limit('the newest 200, cold', of('first'), 300);
    limit('all, cold', of('whole'), 5_000);
    limit('groups with counts, warm', of('warm'), 300);
    limit('search, 95th percentile', p95, 50);
    limit('memory', grown, 100);
  }
  return of('whole') / count;
}

/** Milliseconds for each document of `log4brains adr list`, installed pinned into a git-ignored folder. */
function neighbour(): number {
  const place = path.resolve('.editor/neighbours');
  const program = path.join(place, 'node_modules/.bin/log4brains');
  if (!existsSync(program)) {
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', 'log4brains@1.1.0'], {
      cwd: place,
      stdio: 'ignore',
    });
  }
  const counts = [10, 210];
  const [few = 0, many = 0] = counts.map((count) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-neighbour-'));
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
    git('init', '-q');
    mkdirSync(path.join(folder, 'docs/adr'), { recursive: true });
    writeFileSync(
      path.join(folder, '.log4brains.yml'),
      '---\nproject:\n  name: x\n  tz: Etc/UTC\n  adrFolder: ./docs/adr\n',
    );
    for (let number = 0; number < count; number++)
      writeFileSync(
        path.join(folder, 'docs/adr', `20240101-decision-${number}.md`),
        `# Decision ${number}\n\n- Status: accepted\n- Date: 2024-01-01\n\n## Context and Problem Statement\n\nText.\n`,
      );
    git('add', '-A');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x');
    const start = process.hrtime.bigint();
    execFileSync(program, ['adr', 'list'], { cwd: folder, stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
    return since(start);
  });
  return (many - few) / 200;
}

async function main(): Promise<void> {
  const each: number[] = [];
  for (const count of sizes) each.push(await measure(count));
  limit('growth of the cost of one, from 100 to 10,000', (each[2] ?? 0) / (each[0] ?? 1), 1.5);
  limit('growth of the cost of one, from 1,000 to 10,000', (each[2] ?? 0) / (each[1] ?? 1), 1.5);
  // 11 ms a document is what log4brains 1.1.0 took where this bench was written.
  const theirs = process.argv.includes('--neighbours') ? neighbour() : 11;
  console.log(`log4brains adr list: ${theirs.toFixed(1)} ms a document; ours ${(each[2] ?? 0).toFixed(2)} ms`);
  limit('ours beside log4brains', (each[2] ?? 0) / theirs, 0.1);
  for (const [what, value, most] of limits)
    console.log(`${value <= most ? 'within' : 'BEYOND'} the limit: ${what}: ${value.toFixed(2)} of ${most}`);
  if (limits.some(([, value, most]) => value > most)) process.exitCode = 1;
}

void main();
