import { workspace } from 'vscode';
import type { Exposure } from '../growth/documents/exposures';
import type { Change } from '../noticing/change';
import type { Facts } from '../noticing/work';
import type { FileSystem } from '../proposals/file-system';
import type { Use } from '../repository/uses';
import type { RunGit } from './work/change-at-hand';

/** What the computer around VS Code can do; on the web, in Restricted Mode and without Git some of it is missing. */
export interface Host {
  readonly git?: RunGit | undefined;
  /**
   * What the repository around a change says; what cannot be found out is left out and told to `failed`. A long history
   * is not waited for: `later` tells when it is worth asking again.
   */
  readonly facts?:
    | ((
        root: string,
        change: Change,
        signal: AbortSignal,
        failed: (error: unknown) => void,
        later: () => void,
      ) => Promise<Facts>)
    | undefined;
  /**
   * The facts of a change, sharpened by what takes longer: the history of the functions it touches, and the places where
   * a language server says that its exported names are used.
   */
  readonly sharpened?:
    | ((
        root: string,
        facts: Facts,
        change: Change,
        uses: readonly Use[],
        signal: AbortSignal,
        failed: (error: unknown) => void,
      ) => Promise<Facts>)
    | undefined;
  /** Where a text holds what looks like a secret; a rule that fails is skipped and told to `failed`. */
  readonly secrets?: (text: string, failed: (error: unknown) => void) => Promise<readonly Exposure[]>;
  /** The proposals' files; folders are paths. */
  readonly files: () => Promise<FileSystem>;
  /** The folder a person means by a path, with `~`; undefined for a relative one. */
  readonly homeFolder: (written: string) => Promise<string | undefined>;
}

/** The same computer, but nothing is started or read on behalf of a workspace while that is not trusted. */
export const onlyTrusted = (host: Host): Host => ({
  ...host,
  get git() {
    return workspace.isTrusted ? host.git : undefined;
  },
  get facts() {
    return workspace.isTrusted ? host.facts : undefined;
  },
  get sharpened() {
    return workspace.isTrusted ? host.sharpened : undefined;
  },
});
