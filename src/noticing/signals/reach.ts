import { isReleaseNote } from './deprecation';
import { identifierAt } from './identifier';
import { evidenceAt, type Found, type SignalGroup } from './signal';

export const reach: SignalGroup = {
  lines: [
    {
      id: 'metric-renamed',
      doc: 'A metric, its label or a trace attribute that dashboards and alerts may read is taken away or renamed.',
      signs: '-',
      triggers: ['metric', 'counter', 'gauge', 'histogram', 'prometheus', 'setattributes', '.tag('],
      pattern: /(?:[mM]etric|[cC]ounter|[gG]auge|[hH]istogram|[pP]rometheus|SetAttributes|\.tag\()/,
      slots: (match, { line }) => {
        const metric = /["']([\w.:-]+)["']/.exec(line.text.slice(match.index))?.[1];
        return metric ? { metric } : undefined;
      },
    },
    {
      id: 'artefact-touched',
      doc: 'What is published (packages, wheels, archives, images) or its name changes.',
      kinds: ['build', 'ci', 'config'],
      signs: '+-',
      triggers: ['publish', 'artifact', 'artefact', '.tar.gz', 'wheel', 'releaseassets', 'peerdependencies'],
      pattern: /[pP]ublish|upload-artifact|\bartifacts?\b|\.tar\.gz|\bwheels?\b|"peerDependencies"/,
      slots: (match, { line }) => ({ artefact: identifierAt(line.text, match.index) }),
    },
    {
      id: 'platform-dropped',
      doc: 'A supported version or platform disappears from a matrix or a constraint.',
      kinds: ['build', 'ci', 'config'],
      signs: '-',
      triggers: ['python', 'ruby', 'java', 'node', 'django', 'rails', 'php', 'macos', 'windows', 'ubuntu'],
      pattern:
        /\b((?:python|ruby|java|node|django|rails|php|macos|windows|ubuntu)[-\w]{0,16})['"]?\s?[:=~><[-]{1,3}\s?\[?['"]?\d/i,
      slots: (match) => ({ platform: match[1] ?? '' }),
    },
    {
      id: 'base-class-added',
      doc: 'An abstract class or interface that others are to implement is added.',
      triggers: ['abstract class', 'class abstract', 'class base'],
      pattern:
        /^\s{0,8}(?:export |public )?(?:default )?abstract class (\w{2,80})|^\s{0,8}class ((?:Abstract|Base)\w{2,80})/,
      slots: (match) => ({ type: match[1] ?? match[2] ?? '' }),
    },
    {
      id: 'readers-told-to-move',
      doc: 'Documentation tells its readers to move, to upgrade or that something goes away.',
      kinds: ['docs'],
      triggers: [
        'deprecat',
        'no longer',
        'moved to',
        'renamed to',
        'must now',
        'will be removed',
        'end of life',
        'please use',
        'please upgrade',
        'please migrate',
        'you need to',
        'should support',
      ],
      pattern:
        /\bdeprecat\w{1,5}\b|\bno longer\b|\b(?:moved|renamed) to\b|\bmust now\b|\bwill be (?:fully )?removed\b|\bend of life\b|\bplease (?:use|switch|upgrade|migrate)\b|\byou need to (?:download|install|change|set)\b|\beach \w{2,20} should support\b/i,
      slots: (match, { file }) => (isReleaseNote(file) ? undefined : { phrase: match[0] }),
    },
  ],
  phrases: [
    {
      id: 'withdrawal-said',
      doc: 'The words say that something others use goes away, breaks, is renamed or loses support.',
      triggers: [
        'deprecat',
        'breaking',
        'drop',
        'sunset',
        'brownout',
        'no longer',
        'stop ',
        'end of life',
        'remove',
        'rename',
      ],
      pattern:
        /\bdeprecat\w{1,5}\b|\bbreaking\b|\bdrop\w{0,4} support\b|\bsunset\w{0,3}\b|\bbrownouts?\b|\bno longer\b|\bstop (?:building|publishing|supporting)\b|\bend.of.life\b|\bremov\w{1,3} (?:the )?(?:default|support|python|java|node|ruby)\b|\bproject rename\b|\brename (?:the )?project\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
    {
      id: 'consumers-said',
      doc: 'The words name others who use it: partners, integrators, plug-in authors, other teams or services.',
      triggers: [
        'partner',
        'integrat',
        'plugin author',
        'plug-in',
        'other team',
        'consumers',
        'downstream',
        'third part',
        'several services',
        'new services',
        'all services',
        'mobile app',
      ],
      pattern:
        /\bpartners?(?: systems?)?\b|\bintegrat(?:ors|ions)\b|\bplug-?in authors?\b|\bother teams?\b|\bconsumers\b|\bdownstream\b|\bthird.part(?:y|ies)\b|\b(?:several|new|all|other) services\b|\bmobile apps?\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
  ],
  works: [
    {
      id: 'several-packages-touched',
      doc: 'One change touches the code of several published packages or services at once.',
      observe: ({ work }) => {
        const parts = new Map<string, Found>();
        for (const file of work.change?.files ?? []) {
          const part = /^(?:packages|services|apps|modules|sdks|libs|src|crates)\/([\w.-]{2,60})\//.exec(
            file.path,
          )?.[1];
          const line =
            file.kind === 'source'
              ? file.hunks
                  .flatMap((hunk) => hunk.lines)
                  .find(({ sign, text }) => sign === '+' && text.trim().length > 8)
              : undefined;
          if (part && line && !parts.has(part)) parts.set(part, { evidence: evidenceAt(file, line), slots: { part } });
        }
        return parts.size >= 3 ? parts.values() : [];
      },
    },
  ],
};
