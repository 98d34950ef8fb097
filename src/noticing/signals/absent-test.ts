import type { ChangedFile, ChangedLine } from '../change';
import { enclosingName, fileName, isComment, placeOf } from './enclosing';
import { evidenceAt, type Found, quoteOf, type Scene, type SignalGroup, type Spot, type WorkSignal } from './signal';

const codeKinds = new Set(['source', 'migration', 'schema']);
const programs = new Set([
  'go',
  'ruby',
  'python',
  'java',
  'kotlin',
  'csharp',
  'php',
  'typescript',
  'javascript',
  'rust',
  'scala',
  'swift',
  'elixir',
  'groovy',
  'cpp',
  'c',
  'dart',
  'sql',
]);
const view = /\.(?:erb|haml|slim|cshtml|razor|vue|tsx|jsx|svelte|twig|blade\.php)$/;

/** Files of the change that hold logic of their own, largest change first. */
function logicFiles(files: readonly ChangedFile[]): ChangedFile[] {
  return files
    .filter(
      (file) =>
        codeKinds.has(file.kind) &&
        programs.has(file.language) &&
        !view.test(file.path) &&
        file.added + file.removed > 0,
    )
    .sort((a, b) => b.added + b.removed - (a.added + a.removed));
}

const logicLine =
  /\b(?:if|else|unless|when|case|switch|while|for|return|where|and|or|not)\b|&&|\|\||[<>]=?|===?|!==?|\?|\+=|-=/i;

/** The added line of a file's change that best shows its logic: a condition or a query before the rest. */
function telling(file: ChangedFile): { spot: Spot } | undefined {
  let best: { spot: Spot; score: number } | undefined;
  for (const hunk of file.hunks)
    for (const [at, line] of hunk.lines.entries()) {
      const text = line.text.trim();
      if (
        line.sign !== '+' ||
        text.length < 8 ||
        isComment(line.text) ||
        /^(?:import|using|use|from|package|require)\b/.test(text)
      )
        continue;
      const score = (logicLine.test(text) ? 2 : 0) + (text.length > 25 && text.length < 140 ? 1 : 0);
      if (!best || score > best.score) best = { spot: { file, hunk, at, line }, score };
      if (score === 3) return best;
    }
  return best;
}

function foundIn(file: ChangedFile): Found | undefined {
  const best = telling(file);
  return best && { evidence: evidenceAt(file, best.spot.line), slots: placeOf(best.spot) };
}

const hasTest = (scene: Scene): boolean =>
  scene.work.change?.files.some((file) => file.kind === 'test' && file.added > 0) ?? false;
const changed = (files: readonly ChangedFile[]): number =>
  files.reduce((sum, file) => sum + file.added + file.removed, 0);

function untested(
  id: string,
  doc: string,
  holds: (scene: Scene, logic: readonly ChangedFile[]) => boolean,
  strength = 1,
): WorkSignal {
  return {
    id,
    doc,
    *observe(scene: Scene): Iterable<Found> {
      const logic = logicFiles(scene.work.change?.files ?? []);
      const [first] = logic;
      if (!first || hasTest(scene) || !holds(scene, logic)) return;
      const found = foundIn(first);
      if (found) yield { ...found, strength };
    },
  };
}

const heard = (scene: Scene, ...ids: string[]): boolean => ids.some((id) => scene.of(id).length > 0);
const summary = (scene: Scene): string => scene.work.message?.subject ?? '';
const fixes = (scene: Scene): boolean =>
  /\b(?:hot)?fix(?:e[sd]|ing)?\b|\bbugs?\b|\bregression\b/i.test(summary(scene)) || scene.work.message?.type === 'fix';

const works: readonly WorkSignal[] = [
  untested(
    'fix-without-test',
    'Logic is repaired and no test comes with it.',
    (scene, logic) => fixes(scene) && changed(logic) >= 6,
  ),
  untested(
    'concurrency-fix-without-test',
    'A race, a lock or a hang is dealt with and no test comes with it.',
    (scene) => heard(scene, 'says-race', 'says-deadlock', 'says-stuck'),
  ),
  untested(
    'optimised-without-test',
    'Something is made faster, and nothing in the change shows by how much or that the result is the same.',
    (scene, logic) => heard(scene, 'says-slow', 'says-one-query-each') && changed(logic) >= 8,
  ),
  untested(
    'rules-without-test',
    'Who may do what is changed and no test comes with it.',
    (scene, logic) =>
      /\b(?:permission|authori[sz]|auth\b|access|role|login|password|token)/i.test(summary(scene)) &&
      changed(logic) >= 4,
  ),
  untested('rewrite-without-test', 'A good part of a file is rewritten and no test comes with it.', (_, logic) =>
    logic.some((file) => file.status === 'modified' && file.added >= 25 && file.removed >= 20),
  ),
  untested(
    'condition-without-test',
    'A condition is changed and no test comes with it.',
    (_, logic) =>
      logic.some((file) =>
        file.hunks.some((hunk) => {
          const has = (sign: ChangedLine['sign']): boolean =>
            hunk.lines.some(
              (line) =>
                line.sign === sign &&
                /\b(?:if|elsif|elif|unless|where|when)\b|&&|\|\|/i.test(line.text.slice(0, 300)) &&
                !isComment(line.text),
            );
          return has('-') && has('+');
        }),
      ),
    0.6,
  ),
  untested(
    'large-without-test',
    'Many lines of logic come in without a test.',
    (_, logic) => changed(logic) >= 60,
    0.6,
  ),
  {
    id: 'migration-fix-without-test',
    doc: 'A migration is repaired, and nothing in the change runs it on data.',
    *observe(scene: Scene): Iterable<Found> {
      const file = scene.work.change?.files.find((one) => one.kind === 'migration' && one.added > 0);
      if (!file || !fixes(scene) || hasTest(scene)) return;
      const found = foundIn(file);
      if (found) yield found;
    },
  },
  {
    id: 'test-deleted',
    doc: 'Tests are deleted, or lose much more than they gain, while the code they tested lives on.',
    *observe(scene: Scene): Iterable<Found> {
      const files = scene.work.change?.files ?? [];
      if (!files.some((file) => file.kind === 'source' && file.added > 0)) return;
      for (const file of files) {
        if (file.kind !== 'test' || (file.status !== 'deleted' && file.removed - file.added < 12)) continue;
        const hunk = file.hunks.find((one) => one.lines.some((line) => line.sign === '-'));
        const at =
          hunk?.lines.findIndex(
            (line) => line.sign === '-' && /\b(?:test|it|should|describe|def|func|void|Fact)\b/i.test(line.text),
          ) ?? -1;
        const line = hunk?.lines[at];
        if (hunk && line)
          yield {
            evidence: evidenceAt(file, line),
            slots: { file: fileName(file.path), where: enclosingName({ file, hunk, at, line }) ?? fileName(file.path) },
          };
      }
    },
  },
  {
    id: 'thin-test-for-fix',
    doc: 'A repair comes with so little test that it can only hold the one case.',
    *observe(scene: Scene): Iterable<Found> {
      const files = scene.work.change?.files ?? [];
      const tests = files.filter((file) => file.kind === 'test');
      const added = tests.reduce((sum, file) => sum + file.added, 0);
      const [test] = tests;
      const logic = logicFiles(files);
      if (!test || !fixes(scene) || added === 0 || added > 12 || changed(logic) < 12) return;
      const line = test.hunks
        .flatMap((hunk) => hunk.lines)
        .find((one) => one.sign === '+' && one.text.trim().length > 8);
      if (line)
        yield { evidence: evidenceAt(test, line), slots: { file: fileName(test.path), where: fileName(test.path) } };
    },
  },
  {
    id: 'reverted',
    doc: 'An earlier change is taken back.',
    *observe(scene: Scene): Iterable<Found> {
      const { message } = scene.work;
      if (message?.form !== 'revert') return;
      yield {
        evidence: { in: 'message', quote: quoteOf(message.subject) },
        slots: {
          subject: message.subject
            .replace(/^revert[: "]{1,3}/i, '')
            .replace(/"$/, '')
            .slice(0, 50),
        },
      };
    },
  },
];

/** What comes without the test that would hold it. */
export const absentTest: SignalGroup = { works };
