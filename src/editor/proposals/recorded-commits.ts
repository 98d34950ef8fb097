import { type Disposable, EventEmitter, type Uri } from 'vscode';
import type { Logged } from '../../proposals/log';
import type { GitRepository } from '../git/extension-api';
import type { Host } from '../host';
import type { Log } from '../log';
import type { Repositories } from '../work/repositories';
import { changeProposal, openDocument } from './change-proposal';
import type { ProposalFiles } from './proposal-files';

const quietFor = 700;
/** Commits with a trailer that are looked at in a repository. */
const mostCommits = 1_000;

interface Seen {
  readonly head: string;
  readonly root: Uri;
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** The name of the default branch, and the proposals with a commit on it. */
  readonly branch: string | undefined;
  readonly landed: ReadonlySet<string>;
}

/** Keeps the commits that carry a proposal's trailer in its `commits`, looked for at each change of HEAD. */
export class RecordedCommits implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** Another proposal has a commit on a default branch, or one has none any more. */
  readonly onDidChange = this.#changed.event;
  readonly #seen = new Map<string, Seen>();
  readonly #waiting = new Map<string, GitRepository>();
  readonly #disposables: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #doing: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: Host,
    repositories: Repositories,
    private readonly files: ProposalFiles,
    private readonly log: Log,
  ) {
    this.#disposables = [
      this.#changed,
      repositories.onDidChange((repository) => {
        this.#waiting.set(repository.rootUri.toString(), repository);
        this.#soon();
      }),
      files.onDidChange(() => this.#soon()),
    ];
  }

  /** The default branch a commit of the proposal is on. */
  landedOn(id: string): string | undefined {
    return [...this.#seen.values()].find(({ landed }) => landed.has(id))?.branch;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const one of this.#disposables) one.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#doing = this.#doing.then(() => this.#look());
    }, quietFor);
  }

  async #look(): Promise<void> {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    try {
      const looked = await Promise.all(waiting.map((repository) => this.#lookAt(repository)));
      if (looked.includes(true)) this.#changed.fire();
      if ([...this.#seen.values()].some(({ found }) => found.size > 0)) await this.#record();
    } catch (error) {
      this.log.failed('Looking for the commits of proposals', error);
    }
  }

  /** Whether anything was looked at: HEAD is another one, and on a branch (it is detached in the middle of a rebase). */
  async #lookAt({ rootUri, state }: GitRepository): Promise<boolean> {
    const { git } = this.host;
    const head = state.HEAD?.commit;
    const key = rootUri.toString();
    if (!git || !head || !state.HEAD?.name || this.#seen.get(key)?.head === head) return false;
    const { commitsByProposal, trailersCommand } = await import('./keeping');
    const root = rootUri.fsPath;
    const ask = async (range: string) => commitsByProposal(await git(root, trailersCommand(range, mostCommits)));
    const found = await ask('HEAD');
    const branch = await defaultBranch(git, root);
    const landed = new Set(branch ? (await ask(branch)).keys() : []);
    this.#seen.set(key, { head, root: rootUri, found, branch, landed });
    return true;
  }

  async #record(): Promise<void> {
    const [{ isMine, refreshed, withCommits }, { proposals }, me] = await Promise.all([
      import('./keeping'),
      this.files.read(),
      this.files.me(),
    ]);
    // What colleagues share is theirs to keep; a file that is being typed in is looked at again once it is saved.
    const own = ({ place, proposal, shared }: Logged): boolean =>
      (!shared || isMine(proposal, me)) && openDocument(place)?.isDirty !== true;
    for (const { place, proposal } of proposals.filter(own))
      for (const { root, found } of this.#seen.values()) {
        const recorded = proposal.commits ?? [];
        const gone = (commit: string): Promise<boolean> => this.#isGone(root, commit);
        const next = await refreshed(recorded, found.get(proposal.id) ?? [], gone);
        if (next) await changeProposal(this.files, place, (text) => withCommits(text, next));
      }
  }

  /** Whether the repository has the commit, but on no branch or tag any more. */
  async #isGone(root: Uri, commit: string): Promise<boolean> {
    const asked = this.host.git?.(root.fsPath, ['for-each-ref', '--count=1', `--contains=${commit}`]);
    return asked === undefined ? false : asked.then((refs) => refs.trim() === '').catch(() => false);
  }
}

/** What the remote says; where there is none, `main` or `master`. */
async function defaultBranch(git: NonNullable<Host['git']>, root: string): Promise<string | undefined> {
  const remote = await git(root, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']).catch(() => '');
  if (remote.trim() !== '') return remote.trim();
  const local = await git(root, ['for-each-ref', '--format=%(refname:short)', 'refs/heads/main', 'refs/heads/master']);
  return local.split('\n')[0] || undefined;
}
