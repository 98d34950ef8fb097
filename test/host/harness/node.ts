import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { report } from './report';

/** Entry for the Node extension host, of VS Code's server and of the desktop: every *.test.js of the folders asked for. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const { folders, recorder, grep, soak } = globalThis.alsoNoticedRun;
  // An installed VS Code does not heed NODE_OPTIONS: there it begins here.
  globalThis.alsoNoticedRun.fromTheStart = globalThis.alsoNoticedRecorder !== undefined;
  require(recorder);
  if (soak) process.env.ALSO_NOTICED_SOAK = '1';
  // On a busy machine a watcher or a page may be late; what fails three times fails.
  const mocha = new Mocha({
    retries: 2,
    timeout: soak ? 600_000 : 60_000,
    ...(grep ? { grep } : {}),
    reporter: class {} as never,
  });
  for (const folder of folders)
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.test.js')) mocha.addFile(path.join(folder, file));
  mocha.addFile(path.join(__dirname, 'through-the-whole-suite.js'));
  await report((done) => mocha.run(done));
}
