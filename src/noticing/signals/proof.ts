import type { ChangedFile, ChangedLine } from '../change';
import { enclosingName, fileName, isComment, isInComment, isMoved, placeOf } from './enclosing';
import {
  evidenceAt,
  type Found,
  type LineSignal,
  type PhraseSignal,
  quoteOf,
  type Scene,
  type SignalGroup,
  type Slots,
  type Spot,
  type WorkSignal,
} from './signal';

const placed = (_: RegExpExecArray, spot: Spot): Slots | undefined => (isMoved(spot) ? undefined : placeOf(spot));
const said = (match: RegExpExecArray): { words: string } => ({ words: match[0].trim().toLowerCase() });

const lines: readonly LineSignal[] = [
  {
    id: 'test-skipped',
    doc: 'A test is switched off.',
    kinds: ['test'],
    triggers: [
      'disabled',
      'ignore',
      '.skip',
      'xit(',
      'pending',
      'skip(',
      'skipif',
      'xfail',
      'xdescribe',
      'marktest',
      'skip =',
      'skip:',
      '.only',
      't.skip',
    ],
    pattern:
      /@Disabled\b|@Ignore\b|\b(?:it|test|describe)\.(?:skip|todo|fixme)\(|\bxit\(|\bxdescribe\(|^\s{0,40}pending\b|\bt\.Skip|pytest\.mark\.(?:skip|xfail)|#\[ignore|\(Skip ?=|markTest(?:Skipped|Incomplete)|\bskip: ?['"t]|@unittest\.skip/,
    slots: placed,
  },
  {
    id: 'test-sleeps',
    doc: 'A test waits a fixed time.',
    kinds: ['test'],
    triggers: ['sleep', 'waitfortimeout', 'settimeout', 'task.delay', 'setinterval'],
    pattern:
      /\bThread\.sleep\(|\btime\.Sleep\(|(?:^|[^\w.])sleep\(?\s?[\d.]|\bwaitForTimeout\(|\bsetTimeout\(|\bTask\.Delay\(/,
    slots: placed,
  },
  {
    id: 'assertion-dropped',
    doc: 'A test no longer asserts what it did.',
    kinds: ['test'],
    signs: '-',
    triggers: ['assert', 'expect', 'should'],
    pattern: /^\s{0,80}(?:\w{1,20}\.)?(?:assert\w{0,30}|expect|should)\b/i,
    slots: (match, spot) => {
      const again = spot.hunk.lines.some(
        (other) => other.sign === '+' && /assert|expect|should/i.test(other.text.slice(0, 300)),
      );
      return again || spot.file.status === 'deleted' ? undefined : placed(match, spot);
    },
  },
  {
    id: 'test-replaces-the-other-side',
    doc: 'A test puts a mock or a fixture of our own in the place of the real other side.',
    kinds: ['test'],
    strength: 0.5,
    triggers: ['mock', 'stub', 'jest.fn', 'vi.fn', 'patch(', 'double(', 'spyon', 'fake'],
    pattern:
      /\bmock\w{0,30}\b|\bstub\w{0,20}\b|\b(?:jest|vi)\.fn\(|\bpatch\(|\b(?:instance_)?double\(|\bspyOn\(|\bMockito\.|@Mock\b/i,
    slots: placed,
  },
  {
    id: 'left-to-remember',
    doc: 'A comment asks a person to remember or to check something by hand.',
    kinds: ['source', 'config', 'migration', 'schema', 'build', 'style'],
    triggers: [
      'remember',
      'keep in sync',
      'in sync with',
      'must match',
      "don't forget",
      'do not forget',
      'manually',
      'by hand',
      'make sure',
      'also update',
      'when changing',
      'same as',
    ],
    pattern:
      /\b(?:remember\b|keep (?:this |these |it )?in sync|in sync with|must (?:also )?match|(?:don't|do not) forget|check (?:this )?manually|by hand\b|also (?:update|change)\b|when (?:you )?(?:chang|updat)ing)/i,
    slots: (match, spot) => (isInComment(spot.line.text, match.index) ? placed(match, spot) : undefined),
  },
];

const phrases: readonly PhraseSignal[] = [
  {
    id: 'says-regression',
    doc: 'The words say that something that worked was broken by an earlier change.',
    triggers: [
      'regress',
      'broke',
      'introduced',
      'since #',
      'was removed',
      'no longer work',
      'used to',
      'stopped working',
      'caused by',
      'after the',
      'previously',
    ],
    pattern:
      /\bregress(?:ion|ions|ed)?\b|\bbroken? (?:by|in|since|after|when)\b|\b(?:that|which|this|we|it|pr|change|commit|refactor\w{0,5}|#\d{1,6}) (?:\w{1,12} )?broke\b|^broke\b|\bbroke (?:the|our|e-?mail|\w{1,20} (?:in|for|on|when))\b|\bintroduced (?:by|in|with|an? (?:issue|bug|error|problem))\b|\bwas (?:accidentally )?(?:removed|dropped|lost) (?:during|in|by|when|with)\b|\bno longer works?\b|\bstopped working\b|\bbecause of (?:the|a) (?:recent|previous|last) change\b/i,
    slots: said,
  },
  {
    id: 'says-unseen-by-tests',
    doc: 'The words say that tests did not, or could not, see it.',
    triggers: [
      'catch',
      'caught',
      'no test',
      'untested',
      'not tested',
      'not sure why',
      'flaky',
      'happy path',
      'happy-path',
      'slipped',
      'hard to test',
      'missed',
      'mock',
      'smoke',
      'only on',
      'only in',
    ],
    pattern:
      /\b(?:didn't|did not|don't|do not|couldn't|not|never|hopefully) (?:\w{1,15} ){0,3}(?:catch|caught|detect|cover|notice|break)\w{0,2}\b|\b(?:no|without|missing) tests?\b|\bun(?:tested|noticed)\b|\bnot (?:been )?tested\b|\bflaky\b|\bhappy[- ]path\b|\bslipped (?:through|in)\b|\bhard to test\b|\bsmoke tests?\b|\bnot sure why\b/i,
    slots: said,
  },
  {
    id: 'says-fix',
    doc: 'The words say that something is repaired.',
    triggers: ['fix', 'bug', 'repair', 'resolve', 'correct', 'handle', 'avoid', 'prevent'],
    strength: 0.5,
    pattern: /\b(?:hot)?fix(?:e[sd]|ing)?\b|\bbugs?\b|\brepairs?\b|\bprevents?\b|\bavoids?\b/i,
    slots: said,
  },
];

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
        text.length < 12 ||
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

/** What shows, or does not show, that it works. */
export const proof: SignalGroup = { lines, phrases, works };
