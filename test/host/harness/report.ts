import { ask } from './run';

/** Runs what Mocha has loaded and reports each test to the runner as it ends; rejects when one failed. */
export async function report(start: (done: (failures: number) => void) => Mocha.Runner): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = start(resolve);
    const tell = (test: Mocha.Test | Mocha.Hook, state: string, error?: Error) =>
      sent.push(
        ask('report', { kind: 'test', title: test.fullTitle(), state, ms: test.duration ?? 0, error: error?.stack }),
      );
    runner.on('pass', (test) => tell(test, 'passed'));
    const picture = (test: Mocha.Test | Mocha.Hook) =>
      sent.push(
        ask('screenshot', { window: 'first', name: `failed ${test.title.replace(/[^\w ]/g, '').slice(0, 60)}` }),
      );
    runner.on('fail', (test, error) => {
      tell(test, 'failed', error);
      picture(test);
    });
    runner.on('retry', (test, error) => {
      tell(test, 'again', error);
      picture(test);
    });
    runner.on('pending', (test) => tell(test, 'skipped'));
  });
  await Promise.all(sent);
  await ask('report', { kind: 'end' });
  if (failures > 0) throw new Error(`${failures} failed`);
}
