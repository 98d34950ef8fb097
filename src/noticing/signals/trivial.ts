import type { ChangedFile, ChangedLine, FileKind } from '../change';
import { isComment } from './enclosing';
import {
  evidenceAt,
  type Found,
  type PhraseSignal,
  quoteOf,
  type Scene,
  type SignalGroup,
  type WorkSignal,
} from './signal';

const said = (match: RegExpExecArray): { words: string } => ({ words: match[0].trim().toLowerCase() });

const phrases: readonly PhraseSignal[] = [
  {
    id: 'says-wording',
    doc: 'The message speaks of spelling, wording or a text shown to people.',
    in: ['message'],
    triggers: ['typo', 'spelling', 'misspell', 'grammar', 'wording', 'rephrase', 'readme', 'punctuation'],
    pattern:
      /\btypos?\b|\bspelling\b|\bmis-?spell\w{0,4}\b|\bgrammar\b|\b(?:re-?)?word(?:ing|ed)\b|\brephras\w{1,3}\b|\breadme\b/i,
    slots: said,
  },
  {
    id: 'says-docs',
    doc: 'The message speaks of documentation.',
    in: ['message'],
    triggers: ['docs', 'documentation', 'readme', 'javadoc', 'changelog', 'docstring', 'jsdoc'],
    pattern: /\bdocs?\b|\bdocumentation\b|\breadme\b|\bjavadocs?\b|\bchangelog\b|\bdocstrings?\b|\bjsdoc\b/i,
    slots: said,
  },
  {
    id: 'says-bump',
    doc: 'The message is a version bump or an update of dependencies.',
    in: ['message'],
    triggers: ['bump', 'upgrade', 'update', 'deps', 'dependenc', 'renovate', 'dependabot'],
    pattern:
      /^(?:\w{1,12}(?:\([^()]{0,40}\))?!?: )?(?:bump|upgrade|update)\b.{0,80}\b(?:to|from|deps|dependenc\w{1,4}|v?\d{1,4}\.\d)|\bdependabot\b|\brenovate\b|\(deps(?:-dev)?\)/i,
    slots: said,
  },
  {
    id: 'says-release',
    doc: 'The message is a release or the preparation of one.',
    in: ['message'],
    triggers: ['release', 'version', 'changelog', 'v0', 'v1', 'v2', 'v3', '.0', '.1', 'rc'],
    pattern:
      /^(?:\w{1,12}(?:\([^()]{0,40}\))?!?: )?(?:(?:prepare|bump|cut|set|start|begin)\w{0,4} (?:\w{1,12} ){0,3})?(?:release|version)\b|^\[?v?\d{1,4}\.\d{1,4}\.\d{1,4}\b|\b(?:release|version) (?:v?\d|bump|notes)|\bchangelog\b/i,
    slots: said,
  },
  {
    id: 'says-translation',
    doc: 'The message speaks of translations.',
    in: ['message'],
    triggers: ['translat', 'weblate', 'crowdin', 'transifex', 'localis', 'localiz', 'i18n', 'l10n', 'locale'],
    pattern: /\btranslat\w{1,5}\b|\bweblate\b|\bcrowdin\b|\btransifex\b|\bi18n\b|\bl10n\b|\blocali[sz]ations?\b/i,
    slots: said,
  },
  {
    id: 'says-format',
    doc: 'The message speaks of formatting, linting or code style.',
    in: ['message'],
    triggers: [
      'format',
      'lint',
      'prettier',
      'rubocop',
      'whitespace',
      'indent',
      'gofmt',
      'rustfmt',
      'clippy',
      'eslint',
      'code style',
      'styleci',
      'phpcs',
      'cs fix',
      'phpstan',
      'cosmetic',
      'nit',
      'imports',
    ],
    pattern:
      /\b(?:re)?format(?:ting|ted|ter)?\b|\blint(?:s|ing|er|ed)?\b|\bprettier\b|\brubocop\b|\bwhite ?space\b|\bindent\w{0,6}\b|\bgofmt\b|\brustfmt\b|\bclippy\b|\beslint\b|\bcode ?style\b|\bstyleci\b|\bphp-?cs\b|\bphpstan\b|\bcosmetic\b|\bnits?\b|\b(?:sort|unused|optimi[sz]e) imports\b/i,
    slots: said,
  },
  {
    id: 'says-rename-or-tidy',
    doc: 'The message is about renaming, moving or tidying.',
    in: ['message'],
    triggers: [
      'renam',
      'move',
      'tidy',
      'clean',
      'unused',
      'dead code',
      'cosmetic',
      'nit',
      'polish',
      'minor',
      'tweak',
      'small',
      'refactor',
      'extract',
      'simplif',
    ],
    pattern:
      /\brenam(?:e|es|ed|ing)\b|\btid(?:y|ied|ying)\b|\bclean(?:s|ed|ing)?(?:[- ]?up)?\b|\bunused\b|\bdead code\b|\bpolish\w{0,3}\b|\bminor\b|\btweak\w{0,3}\b|\brefactor\w{0,4}\b|\bextract\w{0,3}\b|\bsimplif\w{1,3}\b/i,
    slots: said,
  },
  {
    id: 'says-look',
    doc: 'The message is about how something looks.',
    in: ['message'],
    triggers: [
      'css',
      'style',
      'styling',
      'color',
      'colour',
      'icon',
      'margin',
      'padding',
      'font',
      'layout',
      'button',
      'tooltip',
      'dark mode',
      'theme',
      ' ui',
      'ui ',
      'align',
      'logo',
      'responsive',
      'design',
      'placeholder',
      'spacing',
      'animation',
      'width',
      'height',
      'banner',
      'favicon',
    ],
    pattern:
      /\bs?css\b|\bstyl(?:e|es|ing)\b|\bcolou?rs?\b|\bicons?\b|\bmargins?\b|\bpadding\b|\bfonts?\b|\blayouts?\b|\bbuttons?\b|\btooltips?\b|\bdark mode\b|\bthemes?\b|\bUI\b|\balign(?:s|ed|ment)?\b|\blogos?\b|\bresponsive\b|\bspacing\b|\banimations?\b|\bfavicon\b/i,
    slots: said,
  },
  {
    id: 'says-tests',
    doc: 'The message is about tests alone.',
    in: ['message'],
    triggers: ['test', 'spec', 'coverage'],
    pattern:
      /^(?:\w{1,12}(?:\([^()]{0,40}\))?!?: )?(?:\[[^\]]{1,30}\] ?)?(?:(?:add|fix|updat|improv|correct|adjust|remov|mak|mor|missing|refactor)\w{0,4} )?(?:\S{1,20} ){0,2}(?:tests?|specs?|coverage)\b|^test(?:\([^()]{0,40}\))?:/i,
    slots: said,
  },
  {
    id: 'says-review-reply',
    doc: 'The message only answers a review, or says that it goes on from before.',
    in: ['message'],
    triggers: [
      'review',
      'comments',
      'feedback',
      'wip',
      'fixup',
      'oops',
      'suggestion',
      'forgot',
      'nitpick',
      'small fix',
      'quick fix',
    ],
    pattern:
      /\b(?:code |pr )?review(?:s| comments?| feedback| remarks?| suggestions?)?\b|\baddress(?:es|ed|ing)? (?:\w{1,12} )?(?:comments?|feedback)\b|\bWIP\b|\bfixup\b|\boops\b|\bforgot(?:ten)?\b/i,
    slots: said,
  },
];

const files = (scene: Scene): readonly ChangedFile[] => scene.work.change?.files ?? [];
const unspoken = new Set<FileKind>(['lock', 'generated', 'vendored', 'binary']);

function anyLine(all: readonly ChangedFile[]): Found['evidence'] | undefined {
  for (const file of all)
    for (const hunk of file.hunks) {
      const line = hunk.lines.find((one) => one.sign !== ' ' && one.text.trim() !== '');
      if (line) return evidenceAt(file, line);
    }
  return undefined;
}

/** A signal on the work's shape; its evidence is the first changed line, or the message's subject. */
function shape(id: string, doc: string, holds: (all: readonly ChangedFile[], scene: Scene) => boolean): WorkSignal {
  return {
    id,
    doc,
    *observe(scene: Scene): Iterable<Found> {
      const all = files(scene);
      if (all.length === 0 || !holds(all, scene)) return;
      const subject = scene.work.message?.subject ?? '';
      const evidence = anyLine(all) ?? (subject ? { in: 'message' as const, quote: quoteOf(subject) } : undefined);
      if (evidence) yield { evidence };
    },
  };
}

const only = (...kinds: FileKind[]) => {
  const allowed = new Set<FileKind>(kinds);
  return (all: readonly ChangedFile[]): boolean =>
    all.some((file) => allowed.has(file.kind)) &&
    all.every((file) => allowed.has(file.kind) || unspoken.has(file.kind));
};

const signed = new WeakMap<readonly ChangedFile[], Map<string, readonly ChangedLine[]>>();

/** The changed lines of one sign, or of both; found once for each change. */
function changedLines(
  all: readonly ChangedFile[],
  sign: '+' | '-' | '±',
  kinds?: ReadonlySet<FileKind>,
): readonly ChangedLine[] {
  const known = signed.get(all) ?? new Map<string, readonly ChangedLine[]>();
  signed.set(all, known);
  const key = `${sign} ${[...(kinds ?? [])].join(' ')}`;
  const lines =
    known.get(key) ??
    all
      .filter((file) => !kinds || kinds.has(file.kind))
      .flatMap((file) => file.hunks)
      .flatMap((hunk) => hunk.lines.filter((line) => (sign === '±' ? line.sign !== ' ' : line.sign === sign)));
  known.set(key, lines);
  return lines;
}

const length = (lines: readonly ChangedLine[]): number => lines.reduce((sum, { text }) => sum + text.trim().length, 0);

const code = new Set<FileKind>(['source', 'migration', 'schema']);
const squeezed = (lines: readonly ChangedLine[], out: RegExp): string =>
  lines.map((line) => line.text.replace(out, '')).join('');
/** Changed lines of logic, as far as 101: beyond that nothing depends on their number. */
function logic(all: readonly ChangedFile[]): number {
  let count = 0;
  for (const { text } of changedLines(all, '±', code))
    if (text.trim() !== '' && !isComment(text) && ++count > 100) break;
  return count;
}
const lookOf =
  /\.(?:css|scss|less|sass|svg|html?|erb|haml|slim|twig|blade\.php|hbs|mustache|ejs|liquid|cshtml|razor|vue|tsx|jsx|svelte)$/;

/** Added lines that differ from the removed ones only where `blank` says: the same count, the same rest. */
function differsOnly(all: readonly ChangedFile[], blank: RegExp): boolean {
  const plus = changedLines(all, '+', code);
  const minus = changedLines(all, '-', code);
  return (
    plus.length > 0 &&
    plus.length === minus.length &&
    plus.length <= 400 &&
    plus.every((line, at) => line.text.replace(blank, '""').trim() === minus[at]?.text.replace(blank, '""').trim())
  );
}

const works: readonly WorkSignal[] = [
  shape('only-docs', 'Only documentation changes.', only('docs')),
  shape('only-tests', 'Only tests change.', only('test')),
  shape('only-tests-and-docs', 'Only tests and documentation change.', only('test', 'docs')),
  shape('only-translations', 'Only translations change.', only('translation', 'docs', 'test')),
  shape('only-build', 'Only build files, settings and locks change.', only('build', 'config', 'ci', 'docs')),
  shape('only-ci', 'Only the pipeline changes.', only('ci', 'docs')),
  shape('only-look', 'Only style sheets, templates and components change.', (all) =>
    all.every(
      (file) =>
        lookOf.test(file.path) || file.kind === 'style' || file.kind === 'translation' || file.kind === 'binary',
    ),
  ),
  shape('only-style-sheets', 'Only style sheets and pictures change.', only('style')),
  shape('only-unread-files', 'Only files that no person writes change.', (all) =>
    all.every((file) => unspoken.has(file.kind)),
  ),
  shape('no-code', 'No source, schema or migration changes.', (all) => !all.some((file) => code.has(file.kind))),
  shape('only-comments', 'Only comments change.', (all) => {
    const lines = changedLines(all, '±', code);
    return (
      lines.length > 0 &&
      only('source', 'schema', 'migration', 'docs')(all) &&
      lines.every((line) => isComment(line.text))
    );
  }),
  shape('only-spacing', 'Only white space, quotes and punctuation change.', (all) => {
    const [plus, minus] = [changedLines(all, '+'), changedLines(all, '-')];
    // Where one side is much longer, punctuation is not all; the long texts need not be made.
    if (plus.length === 0 || length(plus) > 3 * length(minus) + 400) return false;
    return squeezed(plus, /[\s;,'"`()]/g) === squeezed(minus, /[\s;,'"`()]/g);
  }),
  shape('only-imports', 'Only imports change.', (all) => {
    const lines = changedLines(all, '±', code);
    return (
      lines.length > 0 &&
      lines.every((line) =>
        /^\s{0,80}(?:(?:import|use|using|from|#include|require\w{0,9}|export \{|export \*)\b|[{}()\],;]|\w{1,60},?$|$)/.test(
          line.text,
        ),
      )
    );
  }),
  shape('only-strings', 'Only texts between quotes change.', (all) =>
    differsOnly(all, /"[^"]{0,400}"|'[^']{0,400}'|`[^`]{0,400}`|>[^<>]{0,400}</g),
  ),
  shape('only-moved', 'The same lines stand elsewhere.', (all) => {
    const [plus, minus] = [changedLines(all, '+'), changedLines(all, '-')];
    if (length(plus) === 0 || length(plus) !== length(minus)) return false;
    const sorted = (lines: readonly ChangedLine[]): string =>
      lines
        .map((line) => line.text.trim())
        .filter(Boolean)
        .sort()
        .join('\n');
    return sorted(plus) === sorted(minus);
  }),
  shape(
    'only-removed',
    'Lines are only taken away.',
    (all) => changedLines(all, '+').length === 0 && changedLines(all, '-').length > 0,
  ),
  shape(
    'only-renamed',
    'Files are renamed with little else.',
    (all) => all.some((file) => file.status === 'renamed') && logic(all) <= 6,
  ),
  shape('tiny', 'At most three lines of logic change.', (all) => logic(all) <= 3),
  shape('small', 'Four to ten lines of logic change.', (all) => logic(all) > 3 && logic(all) <= 10),
  shape('large', 'More than a hundred lines of logic change.', (all) => logic(all) > 100),
  shape(
    'hardly-worded',
    'The message has hardly a word.',
    (_, { work }) => work.message !== undefined && work.message.text.trim().length < 25,
  ),
  shape(
    'tests-come-with-it',
    'Code and its tests change together.',
    (all) =>
      all.some((file) => file.kind === 'test' && file.added > 0) &&
      all.some((file) => file.kind === 'source' && file.added > 0),
  ),
];

/** Why a work may deserve no note. */
export const trivial: SignalGroup = { phrases, works };
