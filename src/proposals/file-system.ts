/** A file in a folder, as a listing shows it. */
export interface FileEntry {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** What became of a write over an existing file. */
export type Replaced =
  | 'written'
  /** The file is no longer as it was read; nothing was written. */
  | 'changed'
  /** Somebody wrote in the same moment: the new text stands in the file, theirs in the named conflict file. */
  | { readonly conflict: string };

/**
 * How proposals reach their files. A folder is a path or a URI as text; names have no separators. Failures are thrown as
 * errors whose message a person can act on.
 */
export interface FileSystem {
  /** The files of a folder; undefined when there is no such folder. */
  list(folder: string): Promise<readonly FileEntry[] | undefined>;
  /** A file's bytes; undefined when there is no such file. */
  read(folder: string, name: string): Promise<Uint8Array | undefined>;
  /** Makes a file, and its folder where that is missing; false when a file of that name is there already. */
  create(folder: string, name: string, bytes: Uint8Array): Promise<boolean>;
  /** Writes over a file that is as `expected`; a reader finds the old or the new bytes, whole. */
  replace(folder: string, name: string, expected: Uint8Array, bytes: Uint8Array): Promise<Replaced>;
  /** Takes away a file that is as `expected`; false, and nothing is done, when it is not. */
  remove(folder: string, name: string, expected: Uint8Array): Promise<boolean>;
}
