import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A commit to be made: `at` in seconds since 1970; a file's text, or nothing for a deleted one. */
export interface MadeCommit {
  readonly by?: string;
  readonly at: number;
  readonly message: string;
  readonly files: Readonly<Record<string, string | undefined>>;
  /** `from` and `to`, the content unchanged. */
  readonly rename?: readonly [from: string, to: string];
}

const clean = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

function run(root: string, args: readonly string[], input?: Buffer): void {
  const { status, stderr } = spawnSync('git', args, { cwd: root, env: clean, input });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

/** A repository with these commits on `main`, the oldest first, all made in one go (git-fast-import(1)). */
export function makeHistory(root: string, commits: Iterable<MadeCommit>): string {
  mkdirSync(root, { recursive: true });
  run(root, ['init', '--quiet', '--template=', '-b', 'main']);
  const stream: Buffer[] = [];
  const data = (text: string) => {
    const bytes = Buffer.from(text);
    stream.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n'));
  };
  for (const { by = 'Ana Ribeiro <ana@shop.example>', at, message, files, rename } of commits) {
    stream.push(Buffer.from(`commit refs/heads/main\nauthor ${by} ${at} +0000\ncommitter ${by} ${at} +0000\n`));
    data(message);
    if (rename) stream.push(Buffer.from(`R ${rename[0]} ${rename[1]}\n`));
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) stream.push(Buffer.from(`D ${path}\n`));
      else {
        stream.push(Buffer.from(`M 100644 inline ${path}\n`));
        data(text);
      }
    }
  }
  run(root, ['fast-import', '--quiet'], Buffer.concat(stream));
  run(root, ['config', 'user.email', 'ana@shop.example']);
  run(root, ['config', 'user.name', 'Ana Ribeiro']);
  run(root, ['reset', '--quiet', '--hard', 'main']);
  return root;
}
