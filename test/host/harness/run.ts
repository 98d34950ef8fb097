/** What the runner tells a suite; the first line of the module VS Code loads sets it. */
export interface Run {
  /** Folders under dist-test/host whose tests run, absolute; empty in the web-worker host, where they are in the bundle. */
  folders: string[];
  /** Address of the runner's bridge (test/editor/bridge.mjs). */
  bridge: string;
  /** What notes each way out of the process (test/editor/recorder.cjs), absolute. */
  recorder: string;
  /** Whether that was there before anything else in this process; the harness says so. */
  fromTheStart?: boolean;
  grep?: string;
  /** Full numbers (`npm run soak`). */
  soak: boolean;
}

declare global {
  var alsoNoticedRun: Run;
}

/** Asks the runner for something; throws what it answers as an error. */
export async function ask(action: string, input: object): Promise<unknown> {
  const response = await fetch(`${globalThis.alsoNoticedRun.bridge}/${action}`, {
    method: 'POST',
    body: JSON.stringify(input),
  });
  const reply = (await response.json()) as { value?: unknown; error?: string };
  if (reply.error !== undefined) throw new Error(`${action}: ${reply.error}`);
  return reply.value;
}
