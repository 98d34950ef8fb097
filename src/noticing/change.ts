import { type FileKind, kindOf, languageOf, speaks } from './kind';
import { patchPath, renamePath, samePath } from './patch-path';

export type { FileKind } from './kind';

export interface ChangedLine {
  readonly sign: '+' | '-' | ' ';
  /** Without the sign and without a carriage return at its end; cut at `closely.line` characters. */
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
  /** Empty for files that never speak (generated, vendored, minified, lock, binary) and beyond what is looked at closely. */
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

/**
 * How much is looked at closely, in characters; beyond it lines are only counted. `beside` is the part of `change` that
 * files other than source, schema and migrations may take, so that large tests or data leave room for the work itself.
 */
export const closely = { line: 1_000, file: 40_000, beside: 32_000, change: 64_000 } as const;

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type OpenFile = Writable<Omit<ChangedFile, 'hunks'>> & {
  hunks: { context: string; lines: ChangedLine[] }[];
  looked: number;
  minified: boolean;
};

const hunkHead = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@ ?(.{0,400})/;
const combinedHead = /^(@{3,33}) ((?:-\d{1,9}(?:,\d{1,9})? ){2,32})\+(\d{1,9})(?:,\d{1,9})? @{3,33} ?(.{0,400})/;
const plus = 43;
const minus = 45;
const space = 32;
const backslash = 92;

/**
 * Reads a unified diff in any of Git's forms (renames, deletions, binary files, mode changes, quoted paths, combined
 * diffs, CR LF), or a plain one without Git's headers. One pass; what is no diff is skipped; never throws.
 */
export function readChange(diff: string): Change {
  const files: OpenFile[] = [];
  let file: OpenFile | undefined;
  let looked = 0;
  let beside = 0;
  let truncated = false;
  let parents = 1;
  let oldLeft = 0;
  let newLeft = 0;
  let oldLine = 0;
  let newLine = 0;
  let before = '';

  const open = (path: string): OpenFile => {
    const opened: OpenFile = {
      path,
      status: 'modified',
      kind: 'source',
      language: '',
      hunks: [],
      added: 0,
      removed: 0,
      looked: 0,
      minified: false,
    };
    files.push(opened);
    oldLeft = 0;
    newLeft = 0;
    before = '';
    return opened;
  };

  /** A line outside of hunks. */
  const header = (line: string): void => {
    if (line.startsWith('diff --git ')) file = open(samePath(line.slice(11)));
    else if (line.startsWith('diff --cc ')) file = open(patchPath(line.slice(10), ''));
    else if (line.startsWith('diff --combined ')) file = open(patchPath(line.slice(16), ''));
    else if (line.startsWith('--- ')) before = line.slice(4);
    else if (line.startsWith('+++ ')) {
      const after = line.slice(4);
      if (!file || file.hunks.length > 0 || file.added + file.removed > 0) {
        const from = before;
        file = open('');
        before = from;
      }
      const [oldPath, newPath] = [patchPath(before, after), patchPath(after, before)];
      if (newPath === '') file.status = 'deleted';
      else if (oldPath === '' && before !== '') file.status = 'added';
      file.path = newPath || oldPath || file.path;
      if (oldPath !== '' && newPath !== '' && oldPath !== newPath) file.oldPath = oldPath;
    } else if (line.startsWith('@@')) {
      const two = hunkHead.exec(line);
      const many = two ? null : combinedHead.exec(line);
      if (!file || !(two || many)) return;
      parents = many ? (many[1] ?? '').length - 1 : 1;
      oldLine = Number(two?.[1] ?? /\d+/.exec(many?.[2] ?? '')?.[0] ?? 1);
      // A combined hunk does not say how many lines of both sorts it has; its lines tell by their first character.
      oldLeft = many ? Number.MAX_SAFE_INTEGER : Number(two?.[2] ?? 1);
      newLine = Number(two?.[3] ?? many?.[3]);
      newLeft = many ? Number.MAX_SAFE_INTEGER : Number(two?.[4] ?? 1);
      file.hunks.push({ context: (two?.[5] ?? many?.[4] ?? '').trimEnd(), lines: [] });
      if (file.hunks.length === 1) {
        file.kind = kindOf(file.path);
        file.language = languageOf(file.path);
      }
    } else if (file) {
      if (line.startsWith('new file mode')) file.status = 'added';
      else if (line.startsWith('deleted file mode')) file.status = 'deleted';
      else if (line.startsWith('rename from ')) {
        file.status = 'renamed';
        file.oldPath = renamePath(line.slice(12));
      } else if (line.startsWith('copy from ')) {
        file.status = 'added';
        file.oldPath = renamePath(line.slice(10));
      } else if (line.startsWith('rename to ')) file.path = renamePath(line.slice(10));
      else if (line.startsWith('copy to ')) file.path = renamePath(line.slice(8));
      else if (line.startsWith('GIT binary patch') || line.startsWith('Binary files ')) file.kind = 'binary';
    }
  };

  for (let at = 0; at < diff.length; ) {
    const newline = diff.indexOf('\n', at);
    const next = newline < 0 ? diff.length + 1 : newline + 1;
    let end = next - 1;
    if (end > at && diff.charCodeAt(end - 1) === 13) end--;

    if (oldLeft <= 0 && newLeft <= 0) {
      const first = diff.charCodeAt(at);
      // Only lines that can begin a header are cut out of the text.
      if (first !== plus || diff.startsWith('+++ ', at)) header(diff.slice(at, Math.min(end, at + 4_096)));
      at = next;
      continue;
    }
    let sign: ChangedLine['sign'] = ' ';
    const code = end > at ? diff.charCodeAt(at) : space;
    if (parents === 1) {
      if (code === plus) sign = '+';
      else if (code === minus) sign = '-';
      else if (code === backslash) {
        at = next;
        continue;
      } else if (code !== space) {
        oldLeft = 0;
        newLeft = 0;
        continue;
      }
    } else {
      if (code !== plus && code !== minus && code !== space) {
        oldLeft = 0;
        newLeft = 0;
        continue;
      }
      const signs = diff.slice(at, Math.min(at + parents, end));
      if (signs.includes('-')) sign = '-';
      else if (signs.includes('+')) sign = '+';
    }
    // A hunk is only ever opened within a file.
    const current = file as OpenFile;
    if (sign === '+') current.added++;
    else if (sign === '-') current.removed++;
    if (speaks(current.kind)) {
      const length = end - at;
      if (length > 5_000) current.minified = true;
      const central = current.kind === 'source' || current.kind === 'schema' || current.kind === 'migration';
      if (looked < closely.change && current.looked < closely.file && (central || beside < closely.beside)) {
        const cut = Math.min(end, at + parents + closely.line);
        const text = diff.slice(Math.min(at + parents, end), cut);
        current.hunks[current.hunks.length - 1]?.lines.push({ sign, text, line: sign === '-' ? oldLine : newLine });
        looked += cut - at;
        if (!central) beside += cut - at;
        current.looked += cut - at;
      } else truncated = true;
    }
    if (sign !== '+') {
      oldLine++;
      oldLeft--;
    }
    if (sign !== '-') {
      newLine++;
      newLeft--;
    }
    at = next;
  }
  return { files: files.map(finish).filter((read) => read.path !== ''), truncated };
}

function finish({ looked: _, minified, ...file }: OpenFile): ChangedFile {
  if (file.kind !== 'binary') file.kind = minified ? 'generated' : kindOf(file.path);
  file.language = languageOf(file.path);
  if (!speaks(file.kind)) file.hunks = [];
  return file;
}
