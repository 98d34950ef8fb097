/** What a file is for, as far as its path and content tell. */
export type FileKind =
  | 'source'
  | 'test'
  | 'migration'
  | 'schema'
  | 'config'
  | 'build'
  | 'docs'
  | 'translation'
  | 'lock'
  | 'generated'
  | 'binary';

export interface ChangedLine {
  readonly sign: '+' | '-' | ' ';
  /** Without the sign. */
  readonly text: string;
  /** 1-based; in the new file, for a removed line in the old one. */
  readonly line: number;
}

export interface Hunk {
  /** What Git prints behind the second `@@`: usually the enclosing function. */
  readonly context: string;
  readonly lines: readonly ChangedLine[];
}

export interface ChangedFile {
  /** As on the `+++` side (`---` for a deleted file). */
  readonly path: string;
  /** Only where it differs from `path`. */
  readonly oldPath?: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  readonly kind: FileKind;
  /** A lower-case name such as `typescript`, by the path's ending; empty where unknown. */
  readonly language: string;
  readonly hunks: readonly Hunk[];
  readonly added: number;
  readonly removed: number;
}

/** A unified diff, read. */
export interface Change {
  readonly files: readonly ChangedFile[];
  /** True where the diff was larger than what is looked at closely. */
  readonly truncated: boolean;
}
