import type { Change, ChangedFile, ChangedLine, FileKind } from '../change';
import { speaks } from '../kind';
import { isComment } from './enclosing';
import { evidenceAt, type Found, quoteOf, type Scene, type SignalGroup, type WorkSignal } from './signal';

/** A change, taken apart once for all signals of this file. */
interface Shape {
  readonly files: readonly ChangedFile[];
  readonly added: readonly ChangedLine[];
  readonly removed: readonly ChangedLine[];
  /** Of source, schema and migrations alone. */
  readonly code: { readonly added: readonly ChangedLine[]; readonly removed: readonly ChangedLine[] };
  /** How many changed lines of code are neither empty nor comments; counted as far as a hundred and one on each side. */
  readonly logic: number;
}

/** A change with more changed lines is not trivial, and is not compared line by line. */
const most = 600;

const codeKinds = new Set<FileKind>(['source', 'migration', 'schema']);
const shapes = new WeakMap<Change, Shape>();

function logicIn(lines: readonly ChangedLine[]): number {
  let count = 0;
  for (const { text } of lines) if (!isComment(text) && ++count > 100) break;
  return count;
}

function shapeOf(change: Change): Shape {
  const known = shapes.get(change);
  if (known) return known;
  const lines = (files: readonly ChangedFile[], sign: ChangedLine['sign']): ChangedLine[] =>
    files.flatMap((file) => file.hunks.flatMap((hunk) => hunk.lines.filter((line) => line.sign === sign)));
  const code = change.files.filter((file) => codeKinds.has(file.kind));
  const [added, removed] = [lines(code, '+'), lines(code, '-')];
  const shape = {
    files: change.files,
    added: lines(change.files, '+'),
    removed: lines(change.files, '-'),
    code: { added, removed },
    logic: logicIn(added) + logicIn(removed),
  };
  shapes.set(change, shape);
  return shape;
}

/** The first changed line, or the message's subject where no file is read. */
function evidenceFor({ files }: Shape, scene: Scene): Found['evidence'] | undefined {
  for (const file of files)
    for (const hunk of file.hunks) {
      const line = hunk.lines.find((one) => one.sign !== ' ' && one.text.trim() !== '');
      if (line) return evidenceAt(file, line);
    }
  const subject = scene.work.message?.subject ?? '';
  return subject ? { in: 'message', quote: quoteOf(subject) } : undefined;
}

function shaped(id: string, doc: string, holds: (shape: Shape, scene: Scene) => boolean): WorkSignal {
  return {
    id,
    doc,
    *observe(scene: Scene): Iterable<Found> {
      const { change } = scene.work;
      if (!change || change.files.length === 0) return;
      const shape = shapeOf(change);
      if (!holds(shape, scene)) return;
      const evidence = evidenceFor(shape, scene);
      if (evidence) yield { evidence };
    },
  };
}

/** Holds when all files that are read, at least one, are of these kinds. */
function only(...kinds: FileKind[]): (shape: Shape) => boolean {
  const allowed = new Set<FileKind>(kinds);
  return ({ files }) =>
    files.some((file) => allowed.has(file.kind)) && files.every((file) => allowed.has(file.kind) || !speaks(file.kind));
}

const onlyCode = only('source', 'schema', 'migration', 'docs');
const look =
  /\.(?:css|scss|less|sass|svg|html?|erb|haml|slim|twig|blade\.php|hbs|mustache|ejs|liquid|cshtml|razor|vue|tsx|jsx|svelte)$/;
const importing =
  /^\s{0,80}(?:(?:import|use|using|from|#include|require\w{0,9}|export \{|export \*)\b|[{}()\],;]|\w{1,60},?$|$)/;
const quoted = /"[^"]*"|'[^']*'|`[^`]*`|>[^<>]*</g;
const spacing = /[\s;,'"`()]+/g;

const squeezed = (lines: readonly ChangedLine[]): string =>
  lines.map((line) => line.text.replace(spacing, '')).join('');
const sorted = (lines: readonly ChangedLine[]): string =>
  lines
    .map((line) => line.text.trim())
    .filter(Boolean)
    .sort()
    .join('\n');

const works: readonly WorkSignal[] = [
  shaped('only-docs', 'Only documentation changes.', only('docs')),
  shaped('only-tests', 'Only tests change.', only('test')),
  shaped('only-tests-and-docs', 'Only tests and documentation change.', only('test', 'docs')),
  shaped('only-translations', 'Only translations change.', only('translation', 'docs', 'test')),
  shaped('only-build', 'Only build files, settings and pipelines change.', only('build', 'config', 'ci', 'docs')),
  shaped('only-ci', 'Only the pipeline changes.', only('ci', 'docs')),
  shaped('only-style-sheets', 'Only style sheets change.', only('style')),
  shaped('only-look', 'Only style sheets, templates and components change.', ({ files }) =>
    files.every(({ path, kind }) => look.test(path.slice(-30)) || ['style', 'translation', 'binary'].includes(kind)),
  ),
  shaped('only-unread-files', 'Only files that no person writes change.', ({ files }) =>
    files.every((file) => !speaks(file.kind)),
  ),
  shaped(
    'no-code',
    'No source, schema or migration changes.',
    ({ files }) => !files.some((file) => codeKinds.has(file.kind)),
  ),
  shaped(
    'only-comments',
    'Only comments change.',
    (shape) => shape.logic === 0 && shape.code.added.length + shape.code.removed.length > 0 && onlyCode(shape),
  ),
  shaped(
    'only-spacing',
    'Only white space, quotes and punctuation change.',
    ({ added, removed }) => added.length > 0 && added.length <= most && squeezed(added) === squeezed(removed),
  ),
  shaped('only-imports', 'Only imports change.', ({ code: { added, removed } }) => {
    const lines = [...added, ...removed];
    return lines.length > 0 && lines.every((line) => importing.test(line.text));
  }),
  shaped(
    'only-strings',
    'Only texts between quotes change.',
    ({ code: { added, removed } }) =>
      added.length > 0 &&
      added.length === removed.length &&
      added.length <= most &&
      added.every(
        ({ text }, at) => text.replace(quoted, '""').trim() === removed[at]?.text.replace(quoted, '""').trim(),
      ),
  ),
  shaped(
    'only-moved',
    'The same lines stand elsewhere.',
    ({ added, removed }) =>
      added.length > 0 && added.length <= most && removed.length <= most && sorted(added) === sorted(removed),
  ),
  shaped(
    'only-removed',
    'Lines are only taken away.',
    ({ added, removed }) => added.length === 0 && removed.length > 0,
  ),
  shaped(
    'only-renamed',
    'Files are renamed with little else.',
    ({ files, logic }) => files.some((file) => file.status === 'renamed') && logic <= 6,
  ),
  shaped('tiny', 'At most three lines of logic change.', ({ logic }) => logic <= 3),
  shaped('small', 'Four to ten lines of logic change.', ({ logic }) => logic > 3 && logic <= 10),
  shaped('large', 'More than a hundred lines of logic change.', ({ logic }) => logic > 100),
  shaped(
    'hardly-worded',
    'The message has hardly a word.',
    (_, { work: { message } }) => message !== undefined && message.text.trim().length < 25,
  ),
  shaped(
    'tests-come-with-it',
    'Code and its tests change together.',
    ({ files }) =>
      files.some((file) => file.kind === 'test' && file.added > 0) &&
      files.some((file) => file.kind === 'source' && file.added > 0),
  ),
];

/** The shape of a work that may deserve no note. */
export const trivial: SignalGroup = { works };
