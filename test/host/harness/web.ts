import './worker';
import 'mocha/mocha.js';
import { report } from './report';

const { grep } = globalThis.alsoNoticedRun;
mocha.setup({ ui: 'bdd', timeout: 60_000, ...(grep ? { grep } : {}), reporter: class {} as never });

/** End of the bundle for the web-worker extension host; the build puts the tests between the set-up above and this. */
export const run = (): Promise<void> => report((done) => mocha.run(done));
