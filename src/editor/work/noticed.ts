import { CancellationError, type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { Work } from '../../noticing/work';
import type { GitRepository } from '../git/extension-api';
import type { Host } from '../host';
import type { Log } from '../log';
import type { Dismissals } from '../memory/dismissals';
import type { ShownNotes } from '../memory/shown-notes';
import type { TeamFiles } from '../team/team-files';
import { type ChangeAtHand, type CommitMade, commitsMade, committed, uncommitted } from './change-at-hand';
import { type Repositories, repositoryName } from './repositories';
import type { OpenTicket, Tickets } from './tickets';
import { Typing } from './typing';
import { type Judged, WorkJudge } from './work-judge';

/** A piece of work that was looked at, and what was noticed in it. */
export interface NoticedWork extends Judged {
  /** Undefined where only a ticket is known. */
  readonly root: Uri | undefined;
  /** The repository's name, or the ticket's. */
  readonly name: string;
  readonly source: ChangeAtHand['source'] | 'ticket';
  readonly work: Work;
  readonly ticket: OpenTicket | undefined;
  readonly branch: string;
  /** Why there is no Git to ask what is known of the code around a ticket. */
  readonly withoutGit?: 'missing' | 'restricted';
  /** The commit just made, where the work is that. */
  readonly commit?: string;
}

interface Seen {
  readonly change: ChangeAtHand;
  readonly head: string | undefined;
}

const quietFor = 300;
const mostUntrackedBytes = 100_000;

/** What was noticed in the work at hand, of each open repository. Reads the change once per change of the index. */
export class Noticed implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #disposables: Disposable[] = [this.#changed];
  readonly #changes = new Map<string, Promise<Seen>>();
  /** The last look at each repository's uncommitted work; a new HEAD beside it tells a commit just made. */
  readonly #last = new Map<string, { head: string | undefined; justMade?: { commit: string; rest: string } }>();
  /** Commits just made whose notes are not kept yet, the newest first. */
  readonly #made = new Map<string, readonly CommitMade[]>();
  readonly #typing = new Typing();
  readonly #judge: WorkJudge;
  #works: readonly NoticedWork[] = [];
  #ranged: { readonly work: NoticedWork; readonly head: string | undefined } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = new AbortController();

  constructor(
    private readonly host: Host,
    private readonly repositories: Repositories,
    private readonly tickets: Tickets,
    dismissals: Dismissals,
    private readonly shown: ShownNotes,
    teams: TeamFiles,
    private readonly log: Log,
  ) {
    this.#judge = new WorkJudge(host, dismissals, teams, this.#typing, log, () => this.refreshSoon());
    this.#disposables.push(
      this.#judge,
      this.#typing,
      // A look starts processes: one that is due waits until nobody types.
      this.#typing.onDidType(() => {
        if (this.#timer) this.refreshSoon();
      }),
      dismissals.onDidChange(() => this.refreshSoon()),
      teams.onDidChange(() => this.refreshSoon()),
      workspace.onDidGrantWorkspaceTrust(() => this.refreshSoon()),
      repositories.onDidChange((repository) => {
        this.#changes.delete(repository.rootUri.toString());
        this.refreshSoon();
      }),
      tickets.onDidChange(() => this.refreshSoon()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.scheme === 'vscode-scm') this.refreshSoon();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('alsoNoticed') || event.affectsConfiguration('git')) this.refreshSoon();
      }),
    );
    this.refreshSoon();
  }

  /** The newest answer: one entry per repository with work in it, or one for a ticket alone. */
  get works(): readonly NoticedWork[] {
    return this.#works;
  }

  /** Why the ticket is not read, in a sentence; undefined where it is, or where there is none. */
  get unreadTicket(): string | undefined {
    return this.tickets.unread;
  }

  /** Whether Git can be asked here, and why not. */
  async gitIs(): Promise<'there' | 'missing' | 'restricted'> {
    if (!workspace.isTrusted) return 'restricted';
    return this.host.git && (await this.repositories.all()) ? 'there' : 'missing';
  }

  /** What is noticed in a repository with this message; with `change`, in that change instead of the one at hand. */
  async lookAt(root: Uri, message: string, change?: ChangeAtHand): Promise<NoticedWork | undefined> {
    const repository = await this.repositories.at(root);
    return repository ? this.#look(repository, message, change) : undefined;
  }

  /** Shows what was noticed in a range instead of the work at hand of its repository, until HEAD moves. */
  async show(work: NoticedWork): Promise<void> {
    this.#ranged = { work, head: work.root && (await this.repositories.at(work.root))?.state.HEAD?.commit };
    await this.refresh();
  }

  /** Looks again once nothing has changed for a moment. */
  refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.refresh();
    }, quietFor);
  }

  /** Looks at every open repository now; an older look that still runs is given up. */
  async refresh(): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const works: NoticedWork[] = [];
    for (const repository of (await this.repositories.all()) ?? []) {
      const work =
        (await this.#rangeOf(repository)) ?? (await this.#look(repository, repository.inputBox.value, undefined));
      if (signal.aborted) return;
      await this.#keepMade(repository, work);
      if (work && work.source !== 'none') works.push(work);
    }
    if (works.length === 0) {
      const alone = await this.#ticketAlone();
      if (alone) works.push(alone);
    }
    if (signal.aborted) return;
    this.#works = works;
    this.#changed.fire();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#running.abort();
    for (const one of this.#disposables) one.dispose();
  }

  async #rangeOf({ rootUri, state }: GitRepository): Promise<NoticedWork | undefined> {
    if (this.#ranged?.work.root?.toString() !== rootUri.toString()) return undefined;
    if (this.#ranged.head !== state.HEAD?.commit) this.#ranged = undefined;
    const work = this.#ranged?.work;
    return work && { ...work, ...(await this.#judge.heed(work)) };
  }

  async #look(
    repository: GitRepository,
    typed: string,
    given: ChangeAtHand | undefined,
  ): Promise<NoticedWork | undefined> {
    const root = repository.rootUri;
    const branch = repository.state.HEAD?.name ?? '';
    try {
      const change = given ?? (await this.#change(repository));
      const message = change.message ?? typed;
      const ticket = await this.tickets.for(root, branch, message);
      const work = await this.#workOf(change.diff, message, ticket);
      const source = change.source === 'none' && ticket ? 'ticket' : change.source;
      const judged = await this.#judge.judge(root, '', source === 'none' ? {} : work, change.diff);
      const commit = source === 'commit' && change.commit ? { commit: change.commit } : {};
      return { root, name: repositoryName(root), source, work, ticket, branch, ...commit, ...judged };
    } catch (error) {
      if (!(error instanceof CancellationError)) this.log.failed(`Looking at ${root.fsPath}`, error);
      return undefined;
    }
  }

  /** What was noticed in commits just made is kept; of several, each is looked at. */
  async #keepMade(repository: GitRepository, work: NoticedWork | undefined): Promise<void> {
    const key = repository.rootUri.toString();
    const made = this.#made.get(key) ?? [];
    this.#made.delete(key);
    const { git } = this.host;
    for (const one of made.toReversed()) {
      const shown = work?.commit === one.commit ? work : undefined;
      const root = repository.rootUri.fsPath;
      const looked = shown ?? (git && (await this.#look(repository, '', await committed(git, root, one.commit))));
      if (looked) await this.shown.committed(looked, one);
    }
  }

  async #ticketAlone(): Promise<NoticedWork | undefined> {
    const ticket = await this.tickets.for(undefined, '', '');
    if (!ticket) return undefined;
    const work = await this.#workOf('', '', ticket);
    const name = ticket.ticket.title;
    const judged = await this.#judge.judge(undefined, name, work, '');
    const git = await this.gitIs();
    const without = git === 'there' ? {} : { withoutGit: git };
    return { root: undefined, name, source: 'ticket', work, ticket, branch: '', ...without, ...judged };
  }

  async #workOf(diff: string, message: string, ticket: OpenTicket | undefined): Promise<Work> {
    const { workOf } = await import('./judging');
    return workOf(diff, message, ticket?.ticket);
  }

  async #change(repository: GitRepository): Promise<ChangeAtHand> {
    const key = repository.rootUri.toString();
    const reading = this.#changes.get(key) ?? this.#read(repository);
    this.#changes.set(key, reading);
    reading.catch(() => this.#changes.delete(key));
    return (await reading).change;
  }

  async #read(repository: GitRepository): Promise<Seen> {
    const { git } = this.host;
    const root = repository.rootUri;
    const head = repository.state.HEAD?.commit;
    if (!git) return { head, change: { source: 'none', diff: '' } };
    const smart = workspace.getConfiguration('git', root).get('smartCommitChanges') === 'all';
    const change = await uncommitted(git, root.fsPath, smart ? (path) => untrackedText(root, path) : undefined);
    const last = this.#last.get(root.toString());
    const moved = last !== undefined && last.head !== head && head !== undefined;
    const made = moved ? await commitsMade(git, root.fsPath, last.head) : [];
    if (made.length > 0) this.#made.set(root.toString(), made);
    const justMade = made[0]?.commit === head && head ? { commit: head, rest: change.diff } : last?.justMade;
    const still = justMade !== undefined && justMade.commit === head && justMade.rest === change.diff;
    this.#last.set(root.toString(), { head, ...(still ? { justMade } : {}) });
    return { head, change: still ? await committed(git, root.fsPath, justMade.commit) : change };
  }
}

async function untrackedText(root: Uri, path: string): Promise<string | undefined> {
  const file = Uri.joinPath(root, path);
  if ((await workspace.fs.stat(file)).size > mostUntrackedBytes) return undefined;
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  return text.includes('\0') ? undefined : text;
}
