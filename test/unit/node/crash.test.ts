import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFiles } from '../../../src/node/files';

/** A whole text says its number first and last, with enough in between to be cut. */
const version = (number: number): Uint8Array =>
  new TextEncoder().encode(`begin ${number}\n${`This is version ${number}.\n`.repeat(3_000)}end ${number}\n`);

/** Writes one version after the other, and says which one is on disk, until it is killed. */
async function write(folder: string, name: string): Promise<void> {
  for (let number = 1; ; number++) {
    if ((await nodeFiles.replace(folder, name, version(number - 1), version(number))) !== 'written') process.exit(1);
    writeSync(1, `${number}\n`);
  }
}

/** Starts a writer in a process of its own, kills it at a random moment, and answers the last version it reported. */
async function killed(folder: string, name: string): Promise<number> {
  const child = spawn(process.execPath, [__filename, '--write', folder, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise<void>((done) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      done();
    });
  });
  await new Promise((done) => setTimeout(done, Math.random() * 80));
  child.kill('SIGKILL');
  const [, signal] = await once(child, 'close');
  assert.equal(signal, 'SIGKILL', 'it had not ended by itself');
  return Number(said.trim().split('\n').at(-1));
}

function suite(): void {
  describe('A process that is killed while it writes', () => {
    it('leaves each file whole, the version it had reported or the next one, and holds nobody up', async function () {
      this.timeout(900_000);
      const rounds = process.env.ALSO_NOTICED_SOAK ? 1_000 : 50;
      const folder = await mkdtemp(path.join(tmpdir(), 'crash-'));
      try {
        for (let done = 0; done < rounds; done += 5)
          await Promise.all(
            [0, 1, 2, 3, 4].map(async (which) => {
              const name = `2026-11-22-${done + which}.md`;
              assert.ok(await nodeFiles.create(folder, name, version(0)));
              const reported = await killed(folder, name);
              const found = await readFile(path.join(folder, name));
              const number = Number(/^begin (\d+)\n/.exec(found.toString())?.[1]);
              assert.ok(number === reported || number === reported + 1, `version ${number}, after ${reported}`);
              assert.equal(Buffer.compare(found, version(number)), 0, 'it is whole');
              assert.equal(await nodeFiles.replace(folder, name, found, version(-1)), 'written');
            }),
          );
        const visible = (await readdir(folder)).filter((name) => !name.startsWith('.'));
        assert.equal(visible.length, rounds, visible.join());
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  });
}

const [, , task, folder = '', name = ''] = process.argv;
if (task === '--write') void write(folder, name);
else suite();
