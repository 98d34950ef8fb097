import type { Change } from '../noticing/change';
import type { Facts } from '../noticing/work';
import type { FileSystem } from '../proposals/file-system';
import type { RunGit } from './work/change-at-hand';

/** What the computer around VS Code can do; on the web and without Git these are missing. */
export interface Host {
  readonly git?: RunGit;
  /**
   * What the repository around a change says; what cannot be found out is left out and told to `failed`. A long history
   * is not waited for: `later` tells when it is worth asking again.
   */
  readonly facts?: (
    root: string,
    change: Change,
    signal: AbortSignal,
    failed: (error: unknown) => void,
    later: () => void,
  ) => Promise<Facts>;
  /** The proposals' files; folders are paths. */
  readonly files: () => Promise<FileSystem>;
  /** The folder a person means by a path, with `~`; undefined for a relative one. */
  readonly homeFolder: (written: string) => Promise<string | undefined>;
}
