/** One line that names something searched for. */
export interface Match {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** Where a search looks: in these files, or in all files whose name (without folder) fits one of these globs. */
export type Within = { readonly files: readonly string[] } | { readonly named: readonly string[] };

/** A commit as a log tells it; merges are left out. */
export interface PastCommit {
  /** 40 (or 64) hexadecimal digits. */
  readonly sha: string;
  /** When it was committed: seconds since 1970. */
  readonly at: number;
  readonly name: string;
  readonly mail: string;
  readonly subject: string;
  readonly changes: readonly PastChange[];
}

export interface PastChange {
  /** Git's letter: `A`, `M`, `D`, `R`, `T` … */
  readonly status: string;
  readonly path: string;
  /** The former path of a renamed file. */
  readonly from?: string;
}

/** What the work stands on. */
export interface Head {
  readonly sha: string;
  /** True where the history was cut when the repository was cloned. */
  readonly shallow: boolean;
}

/** How Git is set up for the repository. */
export interface GitSettings {
  /** The host of the remote the work is pushed to, such as `gitlab.com`. */
  readonly host?: string;
  /** One's own mail address, as commits will carry it. */
  readonly me?: string;
  /** True where objects are fetched when needed (a partial clone), so that nothing may be asked that needs them. */
  readonly partial: boolean;
}

/**
 * What this room needs of a repository's files as they are on disk. Paths are relative to its root, with `/`.
 * Every answer may be partial; a repository that cannot answer rejects, and then nothing is claimed.
 */
export interface Repository {
  /** Every tracked path; the same array as before where nothing was added or removed. */
  files(signal: AbortSignal): Promise<readonly string[]>;
  /** A file's text; nothing where there is none inside the repository, or none of reasonable size. */
  read(path: string, signal: AbortSignal): Promise<string | undefined>;
  /** The lines that hold one of the literals, in tracked and untracked files; bounded. */
  search(literals: readonly string[], signal: AbortSignal, within?: Within): Promise<readonly Match[]>;
  settings(signal: AbortSignal): Promise<GitSettings>;
  /** The commit that HEAD names; nothing before the first one. */
  head(signal: AbortSignal): Promise<Head | undefined>;
  /**
   * Hands over the commits that `to` reaches and `from` does not, the newest first; bounded in number and time.
   * Answers whether that was all of them.
   */
  log(range: LogRange, each: (commit: PastCommit) => void, signal: AbortSignal): Promise<boolean>;
  /** A file's text in a commit; nothing where it is not in it, or not of reasonable size. */
  textAt(commit: string, path: string, signal: AbortSignal): Promise<string | undefined>;
  /** As `log`, only the commits that changed certain lines of a file, whatever their number was then; without `changes`. */
  logOfLines(lines: Lines, each: (commit: PastCommit) => void, signal: AbortSignal): Promise<boolean>;
}

export interface Lines {
  /** The commit in which the lines have these numbers: 1-based, both included. */
  readonly to: string;
  readonly path: string;
  readonly first: number;
  readonly last: number;
  /** At most so many commits, in so many milliseconds. */
  readonly most: number;
  readonly within: number;
}

export interface LogRange {
  readonly from?: string;
  readonly to: string;
  /** False in a partial clone: following renames needs the files' contents. */
  readonly renames: boolean;
  /** At most so many commits. */
  readonly most: number;
}
