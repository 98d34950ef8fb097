import { isInComment, isMoved, placeOf } from './enclosing';
import type { LineSignal, SignalGroup, Slots, Spot } from './signal';

const said = (match: RegExpExecArray, spot: Spot): Slots | undefined =>
  isInComment(spot.line.text, match.index) ? placed(match, spot) : undefined;
const placed = (_: RegExpExecArray, spot: Spot): Slots | undefined => (isMoved(spot) ? undefined : placeOf(spot));

const lines: readonly LineSignal[] = [
  {
    id: 'todo-left',
    doc: 'A TODO, FIXME or HACK comes in.',
    kinds: ['source', 'migration', 'schema', 'config', 'build', 'test'],
    triggers: ['todo', 'fixme', 'hack', 'xxx'],
    pattern: /(?:\/\/|#|\*|--|<!--|;|\{\/\*|<%#|^)\s{0,4}(?:@)?(?:TODO|FIXME|HACK|XXX)\b|\b(?:TODO|FIXME)\b[: (]/,
    slots: (match, spot) => {
      const place = placed(match, spot);
      const text = spot.line.text
        .slice(match.index)
        .replace(/^[^A-Z]{0,8}/, '')
        .replace(/\s{0,3}(?:\*\/|-->|\}|%>)\s{0,3}$/, '');
      return place && { ...place, todo: text.slice(0, 70).trim() };
    },
  },
  {
    id: 'workaround-said',
    doc: 'A comment calls its code a work-around, a hack, temporary or not good.',
    kinds: ['source', 'migration', 'schema', 'config', 'build', 'test', 'ci', 'style'],
    triggers: [
      'hack',
      'workaround',
      'work-around',
      'work around',
      'kludge',
      'monkey',
      'temporar',
      'for now',
      'quick fix',
      'not ideal',
      'ugly',
      'sloppy',
      'not a good',
      'bad practice',
      'better way',
      'until ',
      'unmaintained',
      'should be moved',
      'should be removed',
      'should be refactored',
      'not sure',
      'investigate',
      'strange',
      'weird',
      'somehow',
      'simplif',
    ],
    pattern:
      /\b(?:hack(?:y|ish)?|work-?around|work(?:ing|s)? around|kludge|monkey-?patch\w{0,3}|temporar(?:y|ily)|for now|quick fix|not ideal|ugly|sloppy|not (?:a )?good|bad practice|(?:find|be) a better way|until (?:we|this|it) |unmaintained|should be (?:moved|removed|refactored|replaced)|not sure (?:why|if)|investigate|weird|somehow|strange(?:ly)?)\b/i,
    slots: said,
  },
  {
    id: 'copied-from',
    doc: 'A comment says that its code was copied, or must be the same as other code.',
    kinds: ['source', 'migration', 'schema', 'config', 'build', 'test'],
    triggers: ['cop', 'taken from', 'same as', 'duplicate', 'borrowed', 'adapted', 'replicat', 'mirrors'],
    pattern:
      /\b(?:cop(?:y|ied) (?:of|from)|copy[- ]?paste|taken from|borrowed from|adapted from|duplicate[sd]? (?:of|from|with|in|code)|same as (?:in|the)|replicate[sd]?|mirrors)\b/i,
    slots: said,
  },
  {
    id: 'check-silenced',
    doc: 'A linter, type checker or compiler warning is switched off.',
    kinds: ['source', 'test', 'config', 'build', 'ci'],
    triggers: [
      'eslint-disable',
      'nolint',
      'noqa',
      'phpstan',
      'suppresswarnings',
      'rubocop:disable',
      '@ts-ignore',
      '@ts-expect-error',
      '@ts-nocheck',
      'pragma warning',
      'allow(',
      'type: ignore',
      'pylint: disable',
      'ignoreerrors',
      'nowarn',
      'excludepaths',
      'biome-ignore',
      'nosemgrep',
      'nosec',
    ],
    pattern:
      /\beslint-disable|\bnolint\b|#\s?noqa\b|phpstan-ignore|\bignoreErrors\b|\bexcludePaths\b|@SuppressWarnings\b|rubocop:disable|@ts-(?:ignore|expect-error|nocheck)|pragma warning disable|#!?\[allow\(|type: ignore|pylint: disable|\bNoWarn\b|biome-ignore|\bnosec\b/,
    slots: placed,
  },
  {
    id: 'code-commented-out',
    doc: 'Code is switched off by turning it into a comment.',
    triggers: ['//', '# ', '#$'],
    pattern:
      /^\s{0,80}(?:\/\/|#)\s{0,4}(?:return\b.{0,80};?$|(?:if|while|for|foreach) ?\(.{0,120}$|(?:const|let|var|await|self|this)\b.{0,120}[;({]\s{0,3}$|\$\w{1,40}.{0,120};$|[\w.>:-]{2,60}\(.{0,120}\);?$|@?\w{1,40} = .{2,120};?$|\})/,
    slots: (match, spot) => {
      const code = spot.line.text.replace(/^\s{0,80}(?:\/\/|#)\s{0,4}/, '').trim();
      const was = code.length > 12 && spot.hunk.lines.some((other) => other.sign === '-' && other.text.trim() === code);
      return was ? placed(match, spot) : undefined;
    },
  },
  {
    id: 'library-patched',
    doc: 'A library is patched from outside, forked or overridden.',
    kinds: ['source', 'config', 'build'],
    triggers: [
      'monkey',
      'class_eval',
      '.prototype.',
      'alias_method',
      'patch-package',
      'resolutions',
      'overrides',
      'replace ',
      'instance_variable_set',
      'setaccessible',
      'prepend',
    ],
    pattern:
      /\bmonkey.?patch|\bclass_eval\b|\.prototype\.\w+ ?=|\balias_method\b|\bpatch-package\b|^\s{0,8}"(?:resolutions|overrides)":|^replace \S+ =>|\binstance_variable_set\b|\bsetAccessible\(true\)/i,
    slots: placed,
  },
  {
    id: 'flag-threaded',
    doc: 'One more flag or empty argument is threaded through a call.',
    strength: 0.5,
    triggers: [
      'true)',
      'false)',
      'null)',
      'none)',
      'nil)',
      'true,',
      'false,',
      '= false',
      '= true',
      '=false',
      '=true',
      'boolean',
      'bool ',
    ],
    pattern:
      /, (?:true|false|null|None|nil)\)|\bbool(?:ean)? \w+ = (?:true|false)|: boolean = (?:true|false)|: bool = (?:True|False)/,
    slots: placed,
  },
];

/** Repairs that treat the symptom, and say so. */
export const workaround: SignalGroup = {
  lines,
  phrases: [
    {
      id: 'says-workaround',
      doc: 'The words call it a work-around, a hack, temporary or incomplete.',
      triggers: [
        'hack',
        'workaround',
        'work-around',
        'work around',
        'temporar',
        'quick fix',
        'sloppy',
        'monkey',
        'for now',
        'band',
        'stop-gap',
        'stopgap',
        'interim',
        'not ideal',
        'dirty',
        'proper fix',
        'longer term',
        'long term',
        'down the road',
        'try to',
        'hotfix',
      ],
      pattern:
        /\bhack(?:y|ish|s)?\b|\bwork-?arounds?\b|\bwork(?:ing|s)? around\b|\btemporar(?:y|ily)\b|\bquick(?:[- ]and[- ]dirty)? fix\b|\bsloppy\b|\bmonkey-?patch\w{0,3}\b|\bfor now\b|\bband-?aid\b|\bstop-?gap\b|\binterim\b|\bnot ideal\b|\b(?:proper|real|better) (?:fix|solution)\b|\blong(?:er)? term\b|\bdown the road\b/i,
      slots: (match) => ({ words: match[0].toLowerCase() }),
    },
    {
      id: 'says-duplication',
      doc: 'The words speak of duplicated code or of the same thing in several places.',
      triggers: [
        'duplicat',
        'copy',
        'copied',
        'same fix',
        'several place',
        'multiple place',
        'all places',
        'everywhere',
        'same way',
        'various',
        'consisten',
        'identical',
      ],
      pattern:
        /\bduplicat(?:e|ed|ion) (?:of )?(?:code|logic|function\w{0,5}|implementation)s?\b|\bcop(?:y|ied)[- ](?:and[- ])?past\w{1,3}\b|\bsame (?:fix|change|logic|problem|issue) (?:as|in|for)\b|\b(?:several|multiple|many|other|all|few) places\b|\beverywhere\b|\bidentical\b/i,
      slots: (match) => ({ words: match[0].toLowerCase() }),
    },
  ],
};
