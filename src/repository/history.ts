import type { Head, PastCommit, Repository } from './ports';

/** A commit as it is kept: only what facts are made of. */
export interface KeptCommit {
  readonly sha: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly name: string;
  readonly mail: string;
  /** At most 120 characters. */
  readonly subject: string;
  /** The files it touched, under the names they had when the history was read; `History.present` knows later ones. */
  readonly paths: readonly string[];
}

/** No more commits than this are looked at. */
const most = 50_000;
/** A move of HEAD across more commits than this is read anew. */
const mostAnew = 2_000;

/**
 * A text of its own. What is cut out of a larger text keeps all of that alive in V8, so a year of history would hold
 * every piece of Git's output it came from.
 */
const ownText = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

/** What has happened to each file of a repository, the newest first. */
export class History {
  readonly #commits = new Map<string, KeptCommit>();
  readonly #touching = new Map<string, KeptCommit[]>();
  /** Present names by the former ones that older commits use. */
  readonly #renamed = new Map<string, string>();
  /** Files whose first commit was seen: older commits that use the name mean another file. */
  readonly #begun = new Set<string>();
  /** The names of files that were renamed after the history was first read. */
  readonly #later = new Map<string, string>();
  /** Names and paths recur; each is kept once. */
  readonly #texts = new Map<string, string>();

  /** When the newest commit was made: what "two years ago" is counted from, so that answers do not change by themselves. */
  now = 0;

  constructor(
    /** The commit it reaches up to. */
    public head: Head,
    /** False where there are more commits than are looked at. */
    public complete: boolean,
    /** True in a partial clone: renames are not followed, because that needs the files' contents. */
    readonly partial: boolean,
  ) {}

  /** How many commits were looked at. */
  get size(): number {
    return this.#commits.size;
  }

  /** The commits that touched a file. */
  commitsOf(path: string): readonly KeptCommit[] {
    return this.#touching.get(path) ?? [];
  }

  /** Every file that was touched, under its present name. */
  paths(): IterableIterator<string> {
    return this.#touching.keys();
  }

  /** The name a file bears now that had this one. */
  present(path: string): string {
    let name = path;
    // Renames there and back again would never end.
    for (let steps = 0; steps < 20; steps++) {
      const later = this.#later.get(name);
      if (later === undefined || later === path) break;
      name = later;
    }
    return name;
  }

  #once(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    this.#texts.set(own, own);
    return own;
  }

  #keep({ sha, at, name, mail, subject }: PastCommit, paths: readonly string[]): KeptCommit {
    const who = { name: this.#once(name), mail: this.#once(mail) };
    const commit = { sha: ownText(sha), at, ...who, subject: ownText(subject.slice(0, 120)), paths };
    this.#commits.set(commit.sha, commit);
    if (at > this.now) this.now = at;
    return commit;
  }

  /** Takes a commit that is older than all before. */
  addOlder(commit: PastCommit): void {
    if (this.#commits.has(commit.sha)) return;
    const paths = commit.changes.map(({ status, path, from }) => {
      const name = this.#once(this.#renamed.get(path) ?? path);
      if (status === 'A') this.#begun.add(name);
      if (from !== undefined && from !== name && (this.#begun.has(from) || !this.#touching.has(from)))
        this.#renamed.set(this.#once(from), name);
      return name;
    });
    const kept = this.#keep(commit, paths);
    for (const path of paths) {
      const touching = this.#touching.get(path);
      if (touching) touching.push(kept);
      else this.#touching.set(path, [kept]);
    }
  }

  /** Takes a commit that is newer than all before. */
  addNewer(commit: PastCommit): void {
    if (this.#commits.has(commit.sha)) return;
    const paths = commit.changes.map(({ path }) => this.#once(path));
    const kept = this.#keep(commit, paths);
    for (const { path, from } of commit.changes) {
      const name = this.#once(path);
      const before = from === undefined ? undefined : this.#touching.get(from);
      this.#later.delete(name);
      if (from !== undefined && before) {
        this.#touching.delete(from);
        this.#later.set(this.#once(from), name);
      }
      this.#touching.set(name, [kept, ...(before ?? this.#touching.get(name) ?? [])]);
    }
  }

  /** Forgets commits that HEAD no longer reaches. */
  drop(shas: readonly string[]): void {
    for (const sha of shas) {
      const gone = this.#commits.get(sha);
      if (!gone || !this.#commits.delete(sha)) continue;
      for (const path of gone.paths) {
        const name = this.present(path);
        const left = this.#touching.get(name)?.filter((commit) => commit !== gone) ?? [];
        if (left.length > 0) this.#touching.set(name, left);
        else this.#touching.delete(name);
      }
    }
    this.now = 0;
    for (const { at } of this.#commits.values()) if (at > this.now) this.now = at;
  }
}

async function commitsBetween(from: string, to: string, renames: boolean, repository: Repository, signal: AbortSignal) {
  const found: PastCommit[] = [];
  const range = { from, to, renames, most: mostAnew };
  const all = await repository.log(range, (commit) => found.push(commit), signal);
  return all ? found : undefined;
}

/**
 * The history up to HEAD: read as a whole the first time, afterwards only what HEAD has moved across since `known`,
 * which is then brought up to date in place. Nothing before the first commit.
 */
export async function historyOf(
  repository: Repository,
  signal: AbortSignal,
  known?: History,
): Promise<History | undefined> {
  const head = await repository.head(signal);
  if (!head) return undefined;
  if (known?.head.sha === head.sha && known.head.shallow === head.shallow) return known;
  const { partial } = await repository.settings(signal);
  if (known && known.head.shallow === head.shallow && known.partial === partial) {
    const gained = await commitsBetween(known.head.sha, head.sha, !partial, repository, signal);
    const lost = gained && (await commitsBetween(head.sha, known.head.sha, !partial, repository, signal));
    if (gained && lost) {
      known.drop(lost.map(({ sha }) => sha));
      for (const commit of gained.reverse()) known.addNewer(commit);
      known.head = head;
      return known;
    }
  }
  const history = new History(head, true, partial);
  const range = { to: head.sha, renames: !partial, most };
  history.complete = (await repository.log(range, (commit) => history.addOlder(commit), signal)) && !head.shallow;
  return history;
}
