// notice() on a staged change beside `git diff --cached` printing the same change, in one run: the ratio of medians is at most 1.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readChange } from '../../src/noticing/change';
import { readMessage } from '../../src/noticing/message';
import { notice } from '../../src/noticing/notice';
import { noFacts } from '../../src/noticing/work';

const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
const rounds = 15;
const message = readMessage('feat(orders): add order summary\n\nSeveral services call it on every screen.\n');

const block = (n: number): string =>
  [
    `router.get('/customers/:id/summary-${n}', async (request, response) => {`,
    `  const rows = await pool.query('SELECT SUM(cents) FROM orders o JOIN items i ON i.order_id = o.id WHERE o.id = $1', [${n}]);`,
    `  if (rows.length === 0) throw new Error('No order ' + request.params.id);`,
    `  for (const row of rows) total += await price(row.items, { retries: 3, timeout: ${n} });`,
    '  response.json(rows.map(({ cents, paid }) => ({ cents, paid, open: cents - paid })));',
    '});',
    '',
  ].join('\n');

/** A repository whose index adds about `size` characters, in files of at most 60,000. */
function staged(size: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-notice-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '-q');
  mkdirSync(path.join(folder, 'src'));
  for (let written = 0, file = 0, n = 0; written < size; file++) {
    let text = '';
    while (text.length < 60_000 && written + text.length < size) text += block(n++);
    writeFileSync(path.join(folder, 'src', `routes-${file}.ts`), text);
    written += text.length;
  }
  git('add', '-A');
  return folder;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

function timed(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

let failed = false;
for (const size of sizes) {
  const folder = staged(size);
  const print = () => execFileSync('git', ['diff', '--cached', '--no-color'], { cwd: folder, maxBuffer: 64e6 });
  const diff = print().toString();
  const ours: number[] = [];
  const gits: number[] = [];
  const reads: number[] = [];
  // The editor's extension host runs for hours: what is measured is not the compiler's first look at the code.
  for (let round = 0; round < rounds; round++) notice({ message, change: readChange(diff) }, noFacts, 'en');
  for (let round = 0; round < rounds; round++) {
    gits.push(timed(print));
    reads.push(timed(() => readChange(diff)));
    ours.push(timed(() => notice({ message, change: readChange(diff) }, noFacts, 'en')));
  }
  rmSync(folder, { recursive: true, force: true });
  const [own, git, read] = [median(ours), median(gits), median(reads)];
  failed ||= own > git;
  console.log(
    `notice ${(diff.length / 1000).toFixed(0).padStart(6)} kB: ${own.toFixed(1).padStart(6)} ms (reading ${read.toFixed(1)}), git diff --cached ${git.toFixed(1)} ms, ratio ${(own / git).toFixed(2)}`,
  );
}
if (failed) {
  console.error('notice() is slower than git diff --cached.');
  process.exitCode = 1;
}
