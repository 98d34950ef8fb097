/** One line that names something searched for. */
export interface Match {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/**
 * What this room needs of a repository's files as they are on disk. Paths are relative to its root, with `/`.
 * Every answer may be partial; a repository that cannot answer rejects, and then nothing is claimed.
 */
export interface Repository {
  /** Every tracked path. */
  files(signal: AbortSignal): Promise<readonly string[]>;
  /** A file's text; nothing where there is none inside the repository, or none of reasonable size. */
  read(path: string, signal: AbortSignal): Promise<string | undefined>;
  /** The lines that hold one of the literals, in tracked and untracked files or in those `within` only; bounded. */
  search(literals: readonly string[], signal: AbortSignal, within?: readonly string[]): Promise<readonly Match[]>;
  /** The host of the remote the work is pushed to, such as `gitlab.com`. */
  host(signal: AbortSignal): Promise<string | undefined>;
}
