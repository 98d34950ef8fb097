import { isMoved, placeOf } from './enclosing';
import type { LineSignal, SignalGroup, Slots, Spot } from './signal';

const placed = (_: RegExpExecArray, spot: Spot): Slots | undefined => (isMoved(spot) ? undefined : placeOf(spot));

const lines: readonly LineSignal[] = [
  {
    id: 'preview-version',
    doc: 'A preview, beta or release-candidate version of a dependency comes in.',
    kinds: ['build', 'config'],
    triggers: ['preview', '-rc', '.rc', 'alpha', 'beta', 'canary', 'nightly', 'snapshot'],
    pattern: /["'>=^~: v](\d{1,4}(?:\.\d{1,5}){1,3}[-.]?(?:preview|rc|alpha|beta|canary|nightly)[\w.-]{0,20})/i,
    slots: (match, spot) => {
      const place = placed(match, spot);
      const name = /(?:Include=|name = |gem |")"?'?([\w@][\w./@-]{2,60})["']/.exec(spot.line.text)?.[1];
      return place && { ...place, version: match[1] ?? '', ...(name ? { package: name } : {}) };
    },
  },
  {
    id: 'support-range-changed',
    doc: 'Which versions of a platform or framework are supported changes.',
    kinds: ['build', 'config', 'source'],
    triggers: [
      'python_requires',
      'requires-python',
      'required_ruby_version',
      '"php"',
      '"node"',
      'targetframework',
      'sourcecompatibility',
      'java.version',
      'rust-version',
      'django>',
      'django ',
      'rails',
      'go 1.',
      'install_requires',
      'engines',
    ],
    pattern:
      /\bpython_requires\b|\brequires-python\b|\brequired_ruby_version\b|^\s{0,12}"(?:php|node)": ?"[^"]{1,40}"|<TargetFrameworks?>|\bsourceCompatibility\b|<java\.version>|\brust-version\b|["']django ?[<>=~][^"']{1,40}["']|^go 1\.\d{1,2}/i,
    slots: (match, spot) => {
      const place = placed(match, spot);
      return place && { ...place, range: spot.line.text.trim().slice(0, 60) };
    },
  },
  {
    id: 'version-branch',
    doc: 'The code asks which version of a platform or library it runs on.',
    kinds: ['source', 'test'],
    triggers: ['version'],
    pattern:
      /\b(?:[a-z_]{1,30}\.(?:VERSION|__version__|version_info)|RUBY_VERSION|PHP_VERSION|Rails\.version|Rails::VERSION\S{0,12}|parse_version\([^)]{1,60}\)|process\.version\w{0,3})\s{0,2}[<>=!]{1,3}|\b[a-zA-Z]{0,30}[vV]ersion\w{0,10}\.(?:isLower|isOlder|isNewer|isAtLeast|atLeast|compareTo|lessThan|startsWith)\w{0,12}\(|\bV_\d{1,2}_\d{1,2}\b/,
    slots: (match, spot) => {
      const place = placed(match, spot);
      return place && { ...place, check: match[0].trim() };
    },
  },
  {
    id: 'deprecation-silenced',
    doc: 'A warning that something in use is deprecated is switched off, or deprecated API is used on.',
    kinds: ['source', 'test', 'build', 'config'],
    triggers: ['deprecat', 'staticcheck', 'sa1019'],
    pattern:
      /\bnolint:staticcheck\b|\bSA1019\b|SuppressWarnings\(\{?"deprecation|pragma warning disable CS0618|allow\(deprecated\)/i,
    slots: placed,
  },
  {
    id: 'dependency-added',
    doc: 'A new dependency comes in.',
    kinds: ['build'],
    triggers: [
      'gem ',
      '":',
      'packagereference',
      'packageversion',
      'implementation',
      '<artifactid>',
      ' v',
      ' = ',
      '>=',
      '==',
    ],
    pattern:
      /^\s{0,12}(?:gem ['"]([\w-]{2,60})['"]|"(@?[\w./-]{2,80})": ?"[\^~>=v]{0,3}\d[\w.^~-]{0,30}",?$|<Package(?:Reference|Version) Include="([\w.]{2,80})"|(?:implementation|api)\s{0,3}\(?['"]([\w.:-]{4,100})|([\w./-]{5,100}) v\d[\w.+-]{1,60}$|([a-z][\w-]{1,50}) = (?:"\d[\w.-]{0,20}"|\{ ?version))/,
    slots: (match, spot) => {
      const name = match.slice(1).find((group) => group !== undefined) ?? '';
      if (/^(?:version|node|npm|name|php|ext-|python|edition)/.test(name)) return undefined;
      const known = spot.file.hunks.some((hunk) =>
        hunk.lines.some((other) => other.sign !== '+' && other.text.includes(name)),
      );
      return known ? undefined : { ...placeOf(spot), package: name };
    },
  },
  {
    id: 'bridge-to-old',
    doc: 'A shim, adapter or fallback keeps something old alive.',
    strength: 0.5,
    triggers: ['shim', 'polyfill', 'legacy', 'backward', 'compat', 'deprecated'],
    pattern: /\b(?:shim|polyfill)s?\b|\blegacy\b|\bbackwards?[- ]compat|class \w+(?:Adapter|Facade|Compat|Shim)\b/i,
    slots: placed,
  },
];

/** Old technology carried on, bridged or left. */
export const upgrade: SignalGroup = {
  lines,
  phrases: [
    {
      id: 'says-platform-version',
      doc: 'The words name a framework or platform and a version, or support for one.',
      triggers: [
        'django',
        'rails',
        'python',
        'java ',
        'jdk',
        '.net',
        'node',
        'ruby',
        'php',
        'laravel',
        'spring',
        'aspire',
        'vue',
        'react',
        'angular',
        'tokio',
        'hyper',
        'elasticsearch',
        'postgres',
        'mysql',
        'twisted',
        'typescript',
        'webpack',
        'vite',
        'flink',
        'spark',
        'symfony',
        'go 1',
        'golang',
        'rust',
        'gradle',
        'hadoop',
        'kafka',
        'redis',
        'ember',
        'hibernate',
        'axum',
        'gorm',
        'netty',
        'junit',
      ],
      pattern:
        /\b(?:Django|Rails|Python|Java|JDK|\.?NET|Node(?:\.?js)?|Ruby|PHP|Laravel|Spring(?: Boot)?|Aspire|Vue|React|Angular|tokio|hyper|Elasticsearch|Postgres(?:QL)?|MySQL|Twisted|TypeScript|Webpack|Vite|Flink|Spark|Symfony|Go|Golang|Rust|Gradle|Kafka|Redis|Ember|Hibernate|axum|Netty|JUnit)[`'"]? ?(?:version |versions |to |from |v|preview |< ?|>= ?)?\d{1,2}(?:\.\d{1,3}){0,2}\b/i,
      slots: (match) => ({ platform: match[0].replace(/[`'"]/g, '') }),
    },
    {
      id: 'says-support-dropped-or-kept',
      doc: 'The words say that an old version is supported, dropped or worked around.',
      triggers: [
        'support',
        'compat',
        'deprecat',
        'end of life',
        'end-of-life',
        'eol',
        'legacy',
        'older version',
        'old version',
        'outdated',
        'unmaintained',
      ],
      pattern:
        /\b(?:drop(?:s|ped|ping)?|remov\w{1,3}|add(?:s|ed|ing)?|end(?:s|ed)?) (?:\S{1,20} ){0,3}support\b|\bin?compatib(?:le|ility)\b|\bdeprecat\w{1,5}\b|\bend[- ]of[- ]life\b|\bEOL\b|\bold(?:er)? versions?\b|\boutdated\b|\bunmaintained\b|\bsupport (?:for )?(?:\w{1,20} ){0,3}v?\d{1,3}(?:\.\d{1,3}){0,2}\b/i,
      slots: (match) => ({ words: match[0].toLowerCase() }),
    },
    {
      id: 'says-replacement',
      doc: 'The words say that one technology takes the place of another.',
      triggers: [
        'migrat',
        'convert',
        'switch',
        'replac',
        'port ',
        'move to',
        'moved to',
        'get rid of',
        'jquery',
        'rewrite',
        'moving to',
        'in favor of',
        'in favour of',
        'instead of',
      ],
      pattern:
        /\b(?:migrat|convert|switch)\w{0,4} (?:\S{1,30} ){0,5}(?:to|from|over)\b|\breplac\w{1,3} (?:\S{1,30} ){1,5}(?:with|by)\b|\bremov\w{1,3} (?:the )?jQuery\b|\bget(?:ting)? rid of\b|\bin favou?r of\b|\bmov(?:e|es|ed|ing) (?:away )?(?:to|from) [A-Z`]/i,
      slots: (match) => ({ words: match[0] }),
    },
  ],
};
