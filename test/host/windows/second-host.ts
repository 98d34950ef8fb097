import { execFileSync } from 'node:child_process';
import { watch } from 'node:fs';
import { secondWindow } from '../page';
import { until } from '../until';

/** The process of the second window's extension host: a child of the same server, the youngest that is not this one. */
function processOfSecondHost(): number {
  const others = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? [])
    .filter(([, , parent, args]) => Number(parent) === process.ppid && args?.includes('--type=extensionHost'))
    .map(([, pid]) => Number(pid))
    .filter((pid) => pid !== process.pid)
    .sort((a, b) => a - b);
  return others.at(-1) ?? 0;
}

/**
 * Lets the second window write into `folder`, stops it some milliseconds after its first change there, and loads it anew.
 * @param how by a kill of its extension host, or by that loading itself
 */
export async function stopInTheMiddle(
  how: 'kill' | 'reload',
  folder: string,
  milliseconds: number,
  act: () => Promise<unknown>,
): Promise<void> {
  const host = await until('the host of the second window', processOfSecondHost);
  let writes = false;
  const watcher = watch(folder, () => {
    writes = true;
  });
  try {
    const acted = act();
    for (const end = Date.now() + 15_000; !writes; await new Promise((resolve) => setTimeout(resolve, 1)))
      if (Date.now() > end) throw new Error(`The second window wrote nothing into ${folder}`);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    if (how === 'kill') process.kill(host, 'SIGKILL');
    await acted;
    await secondWindow.reload();
  } finally {
    watcher.close();
  }
  await until('the old host gone and a new one', () => ![0, host].includes(processOfSecondHost()));
}
