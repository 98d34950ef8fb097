import type { Disposable, Uri } from 'vscode';
import type { Dismissed } from '../../growth/dismissed';
import type { Change } from '../../noticing/change';
import type { Note } from '../../noticing/note';
import { type Facts, noFacts, type Work } from '../../noticing/work';
import type { Host } from '../host';
import type { Log } from '../log';
import type { Dismissals } from '../memory/dismissals';
import { setting } from '../settings';
import type { ReadTeamFile, TeamFiles } from '../team/team-files';
import { repositoryId } from './repository-id';
import type { Typing } from './typing';

/** What is noticed in a piece of work, and what of it is not said. */
export interface Judged {
  readonly notes: readonly Note[];
  /** What was known of the repository when the notes were made. */
  readonly facts: Facts;
  /** How the repository (or the ticket, where there is none) is called in files. */
  readonly repository: string;
  /** What the engineer found not useful there. */
  readonly dismissed: Dismissed;
  /** The notes that are held back because of that. */
  readonly heldBack: readonly Note[];
  /** What the team agreed on there. */
  readonly team?: ReadTeamFile;
}

/** What is known around a change, until the change becomes another one. */
interface Known {
  readonly diff: string;
  readonly stop: AbortController;
  facts: Promise<Facts>;
}

/** Judges pieces of work as the engineer wants them judged: with what is known of the repository, by settings and memory. */
export class WorkJudge implements Disposable {
  readonly #mails = new Map<string, Promise<string>>();
  readonly #facts = new Map<string, Known>();

  /** @param again called when it is worth looking at the work once more */
  constructor(
    private readonly host: Host,
    private readonly dismissals: Dismissals,
    private readonly teams: TeamFiles,
    private readonly typing: Typing,
    private readonly log: Log,
    private readonly again: () => void,
  ) {}

  /**
   * What is noticed in a change and the words around it.
   * @param named what to call the work's place where it has no root
   */
  async judge(root: Uri | undefined, named: string, work: Work, diff: string): Promise<Judged> {
    const { noticed, withOwnTeams } = await import('./judging');
    const repository = root ? await repositoryId(this.host, root) : named;
    const team = root && (await this.teams.at(root));
    const known = root && work.change ? await this.#factsOf(root, work.change, diff) : noFacts;
    const own = root && (await this.#ownTeams(root, team));
    const facts = own ? withOwnTeams(known, own.join('\n')) : known;
    const off = new Set<string>(setting('lenses.off', root, this.log.warn));
    const quiet = team && (await quietIn(team, work));
    const all = noticed(work, facts, setting('language', root, this.log.warn), this.#signalFailed).filter(
      (note) => !off.has(note.lens) && !quiet?.(note),
    );
    return { facts, repository, ...(team ? { team } : {}), ...(await this.#heldBack(root, repository, all)) };
  }

  /** The same, with what the engineer has said of its notes meanwhile. */
  async heed(judged: Judged & { readonly root: Uri | undefined }): Promise<Judged> {
    const { root, repository, facts, notes, heldBack, team } = judged;
    return {
      facts,
      repository,
      ...(team ? { team } : {}),
      ...(await this.#heldBack(root, repository, [...notes, ...heldBack])),
    };
  }

  dispose(): void {
    for (const { stop } of this.#facts.values()) stop.abort();
  }

  async #heldBack(root: Uri | undefined, repository: string, all: readonly Note[]) {
    const dismissed = await this.dismissals.in(repository);
    const most = setting('notes.max', root, this.log.warn);
    return {
      dismissed,
      notes: all.filter((note) => !dismissed.silences(note)).slice(0, most),
      heldBack: all.filter((note) => dismissed.silences(note)),
    };
  }

  readonly #signalFailed = (signal: string, error: unknown): void => this.log.failed(`The signal ${signal}`, error);

  /** The teams that are the engineer's own; undefined where neither the team file nor the settings know of any. */
  async #ownTeams(root: Uri, team: ReadTeamFile | undefined): Promise<string[] | undefined> {
    const named = setting('myTeams', root, this.log.warn);
    const listed = team && Object.keys(team.value.teams).length > 0 ? team.value : undefined;
    if (!listed) return named.length > 0 ? named : undefined;
    const { ownTeams } = await import('../team/teaming');
    return ownTeams(listed, setting('me', root, this.log.warn) || (await this.#mail(root)), named);
  }

  #mail(root: Uri): Promise<string> {
    const key = root.toString();
    // Git answers 1 where the value is not set.
    const asked = this.#mails.get(key) ?? this.host.git?.(root.fsPath, ['config', 'user.email']).catch(() => '');
    const mail = (asked ?? Promise.resolve('')).then((value) => value.trim());
    this.#mails.set(key, mail);
    return mail;
  }

  /**
   * Asked once per change; given up only when the change becomes another one. When it is worth asking again, that waits
   * until nobody types, and what was answered stands until the new answer is there.
   */
  #factsOf(root: Uri, change: Change, diff: string): Promise<Facts> {
    const key = root.toString();
    const known = this.#facts.get(key);
    if (known?.diff === diff) return known.facts;
    known?.stop.abort();
    const stop = new AbortController();
    const failed = (error: unknown): void => this.log.failed(`Reading what ${root.fsPath} knows of the change`, error);
    const ask = (signal: AbortSignal): Promise<Facts> =>
      this.host.facts?.(root.fsPath, change, signal, failed, () => void askAgain()) ?? Promise.resolve(noFacts);
    const facts = ask(stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) failed(error);
      return noFacts;
    });
    const asking: Known = { diff, facts, stop };
    const askAgain = async (): Promise<void> => {
      const fresh = await this.typing.inPauses(stop.signal, ask, failed);
      if (!fresh || stop.signal.aborted) return;
      asking.facts = Promise.resolve(fresh);
      this.again();
      await this.#sharpen(root, change, fresh, asking, failed);
    };
    this.#facts.set(key, asking);
    void facts.then((found) => this.#sharpen(root, change, found, asking, failed));
    return facts;
  }

  /** Asks what takes longer once the facts are there and nobody is typing; typing puts it off. */
  async #sharpen(
    root: Uri,
    change: Change,
    facts: Facts,
    known: Known,
    failed: (error: unknown) => void,
  ): Promise<void> {
    const { sharpened } = this.host;
    if (!sharpened || facts === noFacts) return;
    const answer = await this.typing.inPauses(
      known.stop.signal,
      async (signal) => {
        const { usesOf } = await import('./judging');
        const uses = await usesOf(root, change, signal);
        return sharpened(root.fsPath, facts, change, uses, signal, failed);
      },
      failed,
    );
    if (!answer || answer === facts || known.stop.signal.aborted || (await known.facts) !== facts) return;
    known.facts = Promise.resolve(answer);
    this.again();
  }
}

/** Which notes the team wants quiet: those whose lens is, where the changed files they quote (else all) fit. */
async function quietIn(team: ReadTeamFile, { change }: Work): Promise<((note: Note) => boolean) | undefined> {
  if (team.value.quiet.length === 0) return undefined;
  const { quietFor } = await import('../team/teaming');
  const changed = (change?.files ?? []).map(({ path }) => path);
  return ({ lens, evidence }) => {
    const quoted = changed.filter((path) => evidence.some((one) => one.path === path));
    return quietFor(team.value, lens, quoted.length > 0 ? quoted : changed) !== undefined;
  };
}
