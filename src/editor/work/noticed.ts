import { CancellationError, type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { Change } from '../../noticing/change';
import type { Note } from '../../noticing/note';
import { type Facts, noFacts, type Work } from '../../noticing/work';
import type { GitRepository } from '../git/extension-api';
import type { Host } from '../host';
import type { Log } from '../log';
import { setting } from '../settings';
import { type ChangeAtHand, committed, commitWasMade, uncommitted } from './change-at-hand';
import { type Repositories, repositoryName } from './repositories';
import type { OpenTicket, Tickets } from './tickets';

/** A piece of work that was looked at, and what was noticed in it. */
export interface NoticedWork {
  /** Undefined where only a ticket is known. */
  readonly root: Uri | undefined;
  /** The repository's name, or the ticket's. */
  readonly name: string;
  readonly source: ChangeAtHand['source'] | 'ticket';
  readonly work: Work;
  readonly ticket: OpenTicket | undefined;
  readonly branch: string;
  readonly notes: readonly Note[];
  /** What was known of the repository when the notes were made. */
  readonly facts: Facts;
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
  readonly #facts = new Map<string, { diff: string; facts: Promise<Facts>; stop: AbortController }>();
  readonly #dismissed = new Set<string>();
  #works: readonly NoticedWork[] = [];
  #ranged: { readonly work: NoticedWork; readonly head: string | undefined } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = new AbortController();

  constructor(
    private readonly host: Host,
    private readonly repositories: Repositories,
    private readonly tickets: Tickets,
    private readonly log: Log,
  ) {
    this.#disposables.push(
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

  /** Whether Git can be asked here at all. */
  async hasGit(): Promise<boolean> {
    return this.host.git !== undefined && (await this.repositories.all()) !== undefined;
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

  /** *Not Useful*: not this note again. */
  dismiss(note: Note): void {
    this.#dismissed.add(keyOf(note));
    this.refreshSoon();
  }

  /** Looks again once nothing has changed for a moment. */
  refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), quietFor);
  }

  /** Looks at every open repository now; an older look that still runs is given up. */
  async refresh(): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const works: NoticedWork[] = [];
    for (const repository of (await this.repositories.all()) ?? []) {
      const work = this.#rangeOf(repository) ?? (await this.#look(repository, repository.inputBox.value, undefined));
      if (signal.aborted) return;
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
    for (const { stop } of this.#facts.values()) stop.abort();
    for (const one of this.#disposables) one.dispose();
  }

  #rangeOf({ rootUri, state }: GitRepository): NoticedWork | undefined {
    if (this.#ranged?.work.root?.toString() !== rootUri.toString()) return undefined;
    if (this.#ranged.head !== state.HEAD?.commit) this.#ranged = undefined;
    return this.#ranged?.work;
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
      const judged = source === 'none' ? { notes: [], facts: noFacts } : await this.#judge(root, work, change.diff);
      return { root, name: repositoryName(root), source, work, ticket, branch, ...judged };
    } catch (error) {
      if (!(error instanceof CancellationError)) this.log.failed(`Looking at ${root.fsPath}`, error);
      return undefined;
    }
  }

  async #ticketAlone(): Promise<NoticedWork | undefined> {
    const ticket = await this.tickets.for(undefined, '', '');
    if (!ticket) return undefined;
    const work = await this.#workOf('', '', ticket);
    const judged = await this.#judge(undefined, work, '');
    return { root: undefined, name: ticket.ticket.title, source: 'ticket', work, ticket, branch: '', ...judged };
  }

  async #workOf(diff: string, message: string, ticket: OpenTicket | undefined): Promise<Work> {
    const { readChange, readMessage } = await import('./judging');
    return {
      ...(ticket ? { ticket: ticket.ticket } : {}),
      ...(message.trim() === '' ? {} : { message: readMessage(message) }),
      ...(diff === '' ? {} : { change: readChange(diff) }),
    };
  }

  async #judge(root: Uri | undefined, work: Work, diff: string): Promise<Pick<NoticedWork, 'notes' | 'facts'>> {
    const { notice } = await import('./judging');
    const facts = root && work.change ? await this.#factsOf(root, work.change, diff) : noFacts;
    const off = new Set<string>(setting('lenses.off', root, this.log.warn));
    const notes = notice(work, facts, 'en', { onError: this.#signalFailed })
      .filter((note) => !off.has(note.lens) && !this.#dismissed.has(keyOf(note)))
      .slice(0, setting('notes.max', root, this.log.warn));
    return { notes, facts };
  }

  readonly #signalFailed = (signal: string, error: unknown): void => this.log.failed(`The signal ${signal}`, error);

  /** Asked once per change; given up only when the change becomes another one. */
  async #factsOf(root: Uri, change: Change, diff: string): Promise<Facts> {
    const key = root.toString();
    const known = this.#facts.get(key);
    if (known?.diff === diff) return known.facts;
    known?.stop.abort();
    const stop = new AbortController();
    const failed = (error: unknown): void => this.log.failed(`Reading what ${root.fsPath} knows of the change`, error);
    const later = (): void => {
      if (stop.signal.aborted) return;
      this.#facts.delete(key);
      this.refreshSoon();
    };
    const asked = this.host.facts?.(root.fsPath, change, stop.signal, failed, later) ?? Promise.resolve(noFacts);
    const facts = asked.catch((error: unknown) => {
      if (!stop.signal.aborted) failed(error);
      return noFacts;
    });
    this.#facts.set(key, { diff, facts, stop });
    return facts;
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
    const made = moved && (await commitWasMade(git, root.fsPath));
    const justMade = made ? { commit: head, rest: change.diff } : last?.justMade;
    const still = justMade !== undefined && justMade.commit === head && justMade.rest === change.diff;
    this.#last.set(root.toString(), { head, ...(still ? { justMade } : {}) });
    return { head, change: still ? await committed(git, root.fsPath, justMade.commit) : change };
  }
}

const keyOf = (note: Note): string => `${note.lens} ${note.title}`;

async function untrackedText(root: Uri, path: string): Promise<string | undefined> {
  const file = Uri.joinPath(root, path);
  if ((await workspace.fs.stat(file)).size > mostUntrackedBytes) return undefined;
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  return text.includes('\0') ? undefined : text;
}
