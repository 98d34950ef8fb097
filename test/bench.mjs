// `npm run bench`: every file of test/bench, one after the other, each in a process of its own with what stands behind
// `--`; fails when one did.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './editor/install.mjs';

const files = ['dist-test/bench', 'test/bench'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => path.join(root, folder, file)),
);
let failed = 0;
for (const file of files.sort()) {
  console.log(`\n${path.parse(file).name}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', file, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) failed += 1;
}
console.log(`\n${files.length - failed} within their limits, ${failed} not`);
process.exitCode = failed > 0 ? 1 : 0;
