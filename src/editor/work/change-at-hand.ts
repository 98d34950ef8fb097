/** Runs Git in a folder and answers its standard output; rejects where Git fails or the signal aborts. */
export type RunGit = (root: string, args: readonly [string, ...string[]], signal?: AbortSignal) => Promise<string>;

/** Which change it is, as the Noticed view's first line says. */
export type ChangeSource = 'index' | 'tracked' | 'amend' | 'commit' | 'range' | 'none';

/** What *Commit* would commit now, as a unified diff. */
export interface ChangeAtHand {
  readonly source: ChangeSource;
  readonly diff: string;
  /** Of the commit, where it is made already. */
  readonly message?: string;
  readonly commit?: string;
}

/** A commit that moved HEAD, and the one it took the place of where it was amended. */
export interface CommitMade {
  readonly commit: string;
  readonly replaces?: string;
}

const nothing: ChangeAtHand = { source: 'none', diff: '' };

/** Independent of the user's diff settings, so that the same change always reads the same. */
const diffOptions = ['--submodule=short', '-M', '-U3', '--src-prefix=a/', '--dst-prefix=b/'];
const diff = ['diff', ...diffOptions] as const;
const emptyTrees: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** Reads an untracked text file of the repository; undefined for what is no text, or too large. */
export type ReadUntracked = (path: string) => Promise<string | undefined>;

const mostUntracked = 50;

/**
 * The index; where it is empty, the tracked changes.
 * @param untracked given where a smart commit takes new files too (`git.smartCommitChanges` is `all`)
 */
export async function uncommitted(
  git: RunGit,
  root: string,
  untracked?: ReadUntracked,
  signal?: AbortSignal,
): Promise<ChangeAtHand> {
  const index = await git(root, [...diff, '--cached'], signal);
  if (index !== '') return { source: 'index', diff: index };
  const tracked = await git(root, diff, signal);
  const added = untracked ? await addedFiles(git, root, untracked, signal) : '';
  return tracked + added === '' ? nothing : { source: 'tracked', diff: tracked + added };
}

async function addedFiles(git: RunGit, root: string, read: ReadUntracked, signal?: AbortSignal): Promise<string> {
  const listed = await git(root, ['ls-files', '--others', '--exclude-standard', '-z'], signal);
  const paths = listed.split('\0').filter((path) => path !== '');
  const diffs = await Promise.all(paths.slice(0, mostUntracked).map(async (path) => addedFile(path, await read(path))));
  return diffs.join('');
}

/** What `git diff` would say of a file once it is added; a path that needs quoting is left out. */
function addedFile(path: string, text: string | undefined): string {
  if (text === undefined || text === '' || /["\\\n\t]/.test(path)) return '';
  const lines = text.replace(/\n$/, '').split('\n');
  const head = `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n`;
  return `${head}@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}\n`).join('')}`;
}

/** From HEAD's parent to the index: what the commit will say when HEAD is amended. */
export async function amended(git: RunGit, root: string, signal?: AbortSignal): Promise<ChangeAtHand> {
  const [head = '', parent] = (await git(root, ['rev-list', '--parents', '-n', '1', 'HEAD'], signal)).trim().split(' ');
  const from = parent ?? emptyTrees[head.length];
  if (from === undefined) return nothing;
  return { source: 'amend', diff: await git(root, [...diff, '--cached', from], signal) };
}

/** A commit that exists, against its first parent. */
export async function committed(
  git: RunGit,
  root: string,
  commit: string,
  signal?: AbortSignal,
): Promise<ChangeAtHand> {
  const options = ['--first-parent', '-m', ...diffOptions];
  const shown = await git(root, ['show', '-p', '--format=%B%x00', ...options, commit, '--'], signal);
  const end = shown.indexOf('\0');
  return { source: 'commit', commit, message: shown.slice(0, end).trim(), diff: shown.slice(end + 1).trimStart() };
}

/**
 * The commits by which HEAD came from `before` to where it is, the newest first, at most 10: by the last of HEAD's moves
 * only those that made a commit (also an amended one), not a checkout, a pull or a reset, nor what lies before one.
 */
export async function commitsMade(
  git: RunGit,
  root: string,
  before: string | undefined,
  signal?: AbortSignal,
): Promise<CommitMade[]> {
  const moves = await git(root, ['log', '--walk-reflogs', '--max-count=11', '--format=%H %gs', 'HEAD', '--'], signal);
  const entries = moves
    .split('\n')
    .map((line) => ({ commit: line.split(' ', 1)[0] ?? '', move: line.slice(line.indexOf(' ') + 1) }));
  const made: CommitMade[] = [];
  for (const [at, { commit, move }] of entries.slice(0, 10).entries()) {
    if (commit === before || !move.startsWith('commit')) break;
    const replaces = move.startsWith('commit (amend)') ? entries[at + 1]?.commit : undefined;
    made.push({ commit, ...(replaces ? { replaces } : {}) });
  }
  return made;
}

/** What a branch brings, from where it left its base; the message is its commits' messages, oldest first. */
export async function ranged(git: RunGit, root: string, base: string, signal?: AbortSignal): Promise<ChangeAtHand> {
  const [messages, change] = await Promise.all([
    git(root, ['log', '--reverse', '--no-merges', '--max-count=50', '--format=%B', `${base}..HEAD`, '--'], signal),
    git(root, [...diff, `${base}...HEAD`, '--'], signal),
  ]);
  return { source: 'range', message: messages.trim(), diff: change };
}
