import { isInComment, isMoved, placeOf } from './enclosing';
import type { LineSignal, PhraseSignal, SignalGroup, Slots, Spot } from './signal';

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

/** What shows, or does not show, that it works. */
export const proof: SignalGroup = { lines, phrases };
