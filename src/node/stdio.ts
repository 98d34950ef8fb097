/** The lines of standard input as they arrive, without line ends; only line feeds part them, so U+2028 may stand in JSON. */
export async function* inputLines(): AsyncGenerator<string> {
  let rest = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Prints a line and waits until a slow reader has taken it. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** Ends quietly when the reader goes away, and with exit code 1 and a sentence when the input cannot be read. */
export function run(work: () => Promise<void>): void {
  process.stdout.on('error', () => process.exit(0));
  work().catch((error: unknown) => {
    process.stderr.write(`The input cannot be read: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
