import type { FileKind } from '../change';
import { identifierAt, isAside } from './identifier';
import { type Mask, maskGroup, replacements } from './replaced';
import { evidenceAt, type Found, type Scene, type SignalGroup } from './signal';

const kinds: readonly FileKind[] = ['source', 'config', 'schema'];

const flipped = maskGroup(/[=:(,\s?]\s?["']?(true|false|on|off|enabled|disabled)["']?\b/i);
const number = maskGroup(/[=:(,\s]\s?["']?(\d[\d_.]{0,20})/);
const limits =
  /default|limit|time_?out|size|max|min|interval|ttl|retr|batch|pool|rate|delay|count|threshold|window|burst|period/i;

/** The setting a line sets: its first quoted key, else the identifier before the first `=` or `:`. */
function setting(text: string): string {
  const dense = text.replace(/ +/g, ' ');
  const quoted = /["'`]([A-Za-z][\w.-]*)["'`] ?(?:=>|:|,)/.exec(dense)?.[1];
  const sign = text.search(/[=:]/);
  return quoted ?? (sign > 0 ? identifierAt(text, text.slice(0, sign).trimEnd().length - 1) : '');
}

/** The setting whose default stands at `index`: the name itself, or what stands before or behind a bare `default`. */
function defaulted(text: string, index: number): string {
  const name = identifierAt(text, index);
  if (!/^defaults?$/i.test(name)) return name;
  const near = (part: string): string[] => part.split(/\W/).filter((word) => /^[A-Za-z]\w{3}/.test(word));
  return near(text.slice(0, index)).pop() ?? near(text.slice(index + name.length))[0] ?? name;
}

function* swapped({ work }: Scene, mask: Mask, wanted: (text: string) => boolean): Iterable<Found> {
  if (!work.change) return;
  for (const { file, after, from, to } of replacements(work.change, kinds, mask)) {
    const name = setting(after.text);
    if (wanted(after.text) && !/^\s{0,40}(?:\/\/|\*|#)/.test(after.text))
      yield {
        evidence: evidenceAt(file, after),
        slots: { before: from, after: to, ...(name ? { setting: name } : {}) },
      };
  }
}

/** A plain value behind the name. */
const valued = /\b(?:true|false|\d\d+)\b|^DEFAULT_\w+ ?=/;

/** A sum, product or assignment behind the amount. */
const reckoned = /^\w*(?:\(\))?(?: [-+*/]=? |\.(?:plus|minus|add|subtract|multiply)| = )/;

export const rollout: SignalGroup = {
  lines: [
    {
      id: 'flag-removed',
      doc: 'A feature flag, toggle or experimental switch is taken away.',
      kinds: ['source', 'config', 'schema'],
      signs: '-',
      triggers: [
        'experimental',
        'featureflag',
        'feature_flag',
        'featuretoggle',
        'feature_toggle',
        'flipper',
        'isfeatureenabled',
        'feature?(',
      ],
      pattern: /[eE]xperimental|[fF]eature_?[fF]lag|[fF]eature_?[tT]oggle|\bFlipper\b|\bisFeatureEnabled\b|feature\?\(/,
      slots: (match, { line }) => ({ flag: identifierAt(line.text, match.index) }),
    },
    {
      id: 'flag-added',
      doc: 'A feature flag, toggle or experimental switch is added.',
      kinds: ['source', 'config', 'schema'],
      triggers: [
        'experimental',
        'featureflag',
        'feature_flag',
        'featuretoggle',
        'feature_toggle',
        'flipper',
        'isfeatureenabled',
        'feature?(',
      ],
      pattern: /[eE]xperimental|[fF]eature_?[fF]lag|[fF]eature_?[tT]oggle|\bFlipper\b|\bisFeatureEnabled\b|feature\?\(/,
      slots: (match, { line }) => ({ flag: identifierAt(line.text, match.index) }),
    },
    {
      id: 'default-set',
      doc: 'A default for everybody is set in code or configuration.',
      kinds: ['source', 'config', 'schema'],
      triggers: ['default'],
      pattern: /[dD]efault|DEFAULT_/,
      slots: (match, { line }) =>
        valued.test(line.text.slice(match.index)) ? { setting: defaulted(line.text, match.index) } : undefined,
    },
    {
      id: 'mass-removal',
      doc: 'Many things are removed or overwritten at once, or a confirmation is skipped.',
      kinds: ['source', 'build', 'ci', 'migration', 'config'],
      triggers: [
        'destroy_all',
        'delete_all',
        'deletemany(',
        '.discard!',
        'delete from',
        'truncate',
        'migrate:fresh',
        '--force',
        'drop_all',
        'prune',
        'purge',
        'deleteall',
        'deleterange',
        'removerange(',
        'rm -rf',
      ],
      pattern:
        /destroy_all\b|delete_all\b|deleteMany\b|DeleteAll\b|DeleteRange\b|RemoveRange\b|drop_all\b|\.discard!|\bDELETE FROM \w|\bTRUNCATE\b|\bmigrate:fresh\b|--force\b|\b[pP]rune|\b[pP]urge|\brm -rf\b/,
      slots: (match, { line }) => {
        const plain = /^\w+$/.test(match[0]);
        return { action: plain ? identifierAt(line.text, match.index) : match[0].replace(/^\./, '') };
      },
    },
    {
      id: 'everyone-touched',
      doc: 'Code goes over every user, account, shop or family.',
      triggers: [
        'user.all',
        'account.all',
        'users.each',
        'family.all',
        'all_users',
        'allusers',
        'users.find_each',
        'in users',
        'of users',
        'in accounts',
        'of accounts',
        'customer.all',
        'tenants',
      ],
      pattern:
        /\b(?:User|Account|Family|Customer|Shop|Tenant|Member)\.(?:all|find_each|objects\.all)\b|\busers\.(?:each|find_each|forEach)\b|\ball_?[uU]sers\b|\b(?:in|of) (?:users|tenants|accounts)\b/,
      slots: (match) => ({ action: match[0] }),
    },
    {
      id: 'setting-demanded',
      doc: 'A setting that was optional or absent must now be there for the service to start.',
      kinds: ['source', 'config'],
      triggers: ['env.fetch(', 'os.environ[', 'must be set', 'is required', 'getrequired', 'must start with'],
      pattern: /\bENV\.fetch\(["']\w|\bos\.environ\[["']\w|must be set|\bis required\b|GetRequired|must start with/,
      slots: (_match, { line }) => {
        const name = /\b([A-Z][A-Z0-9]*_[A-Z0-9_]*)\b/.exec(line.text)?.[1];
        return name ? { setting: name } : {};
      },
    },
    {
      id: 'platform-swapped',
      doc: 'A store, queue, driver or base image the service runs on is replaced.',
      kinds: ['source', 'config', 'build'],
      triggers: ['cache_store', 'queue_adapter', 'session_store', 'adapter:', 'image:', 'redis://', 'secret_key_base'],
      pattern:
        /\b(?:cache_store|queue_adapter|session_store|secret_key_base)\b|^\s*adapter: ?\w|^\s*image: ?(?:postgres|mysql|mariadb|redis|mongo|elasticsearch|rabbitmq|kafka)|redis:\/\//,
      slots: (match, { line }) => {
        if (isAside(line.text)) return undefined;
        const end = match.index + match[0].length;
        const named = /(?:store|adapter|base)$/.test(match[0]) ? identifierAt(line.text, end) : '';
        return { platform: named || identifierAt(line.text, end - 1) };
      },
    },
    {
      id: 'money-rule-touched',
      doc: 'A line that works out interest, fees, taxes, charges, refunds or prices is added or removed.',
      signs: '+-',
      triggers: [
        'interest',
        'fee',
        'tax',
        'charge',
        'refund',
        'principal',
        'overpay',
        'price',
        'discount',
        'balance',
        'duedate',
        'due_date',
      ],
      pattern:
        /[iI]nterest|[fF]ees?\b|\b[tT]ax|[cC]harge|[rR]efund|[pP]rincipal|[oO]verpaid|[oO]verpayment|\b[pP]rice|[dD]iscount|[bB]alance|[dD]ueDate|due_date/,
      slots: (match, { line }) =>
        reckoned.test(line.text.slice(match.index)) && !isAside(line.text)
          ? { amount: identifierAt(line.text, match.index) }
          : undefined,
    },
    {
      id: 'run-on-start',
      doc: 'A task is put on a schedule or on start-up.',
      triggers: [
        'triggerstartup',
        'startuptrigger',
        'cron',
        '@scheduled',
        'defaulttrigger',
        'taskschedule',
        'recurring',
      ],
      pattern: /\bTriggerStartup\b|\bStartupTrigger\b|\b[cC]ron|@Scheduled\b|DefaultTriggers?\b/,
      slots: (match, { line }) => ({ trigger: identifierAt(line.text, match.index + 1) }),
    },
  ],
  phrases: [
    {
      id: 'default-said',
      doc: 'The words speak of what holds by default or for everybody.',
      triggers: ['default', 'for all ', 'for every', 'opt-in', 'opt in', 'opt-out', 'opt out'],
      pattern:
        /\bby default\b|\bdefaults?\b|\bfor (?:all|every\w{0,4}) (?:\w{1,20} )?(?:users?|accounts?|customers?|installations?|tenants?|endpoints?|shops?)\b|\bopt.?(?:in|out)\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
    {
      id: 'flag-said',
      doc: 'The words speak of a flag, a toggle or something experimental.',
      triggers: ['flag', 'toggle', 'experiment', 'opt-in', 'opt in', 'opt-out'],
      pattern:
        /\b(?:feature |experimental )?flags?\b|\b(?:feature )?toggles?\b|\bexperiment(?:al|als|s)?\b|\bopt.?(?:in|out)\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
    {
      id: 'tentative-said',
      doc: 'The words say that the step may be taken back, is tried out or is not clean.',
      triggers: ['may revert', 'revert this', 'confidence', 'sloppy', 'for now', 'temporar', 'try to', 'experiment'],
      pattern:
        /\bmay revert\b|\brevert this\b|\bgain confidence\b|\bsloppy\b|\bfor now\b|\btemporar\w{1,3}\b|\btry to use\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
    {
      id: 'money-said',
      doc: 'The words speak of interest, fees, taxes, charges, refunds, repayments or gift cards.',
      triggers: [
        'interest',
        'fee',
        'tax',
        'charge',
        'refund',
        'due date',
        'repayment',
        'overpay',
        'withdrawal',
        'gift card',
        'balance',
      ],
      pattern:
        /\b(?:interest (?:calculation|rate|posting|refund)|fees?|tax(?:es)?|charges?|refunds?|due dates?|repayments?|overpay\w{1,6}|withdrawals?|gift cards?|balances?)\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
    {
      id: 'mass-action-said',
      doc: 'The words ask for one action on many things: bulk edit, clean-up, discard, mail to everybody.',
      triggers: [
        'bulk',
        'clean',
        'prune',
        'discard',
        'mass',
        'announcement',
        'all selected',
        'newsletter',
        'every user',
      ],
      pattern:
        /\bbulk (?:\w{1,20} ){0,2}(?:edit\w{0,3}|delet\w{1,3}|actions?|operations?|updates?|e-?mails?)\b|\bclean.?up (?:task|job|collection|script)\b|\bprun(?:e|ing)\b|\bdiscards?\b|\bmass (?:e-?mail|delete|update)\b|\bannouncement e-?mail\b|\ball selected\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
    {
      id: 'switch-said',
      doc: 'The words speak of moving from one thing to another.',
      triggers: ['switch', 'move', 'moving', 'replace', 'cut over', 'cutover', 'migrate to', 'go live', 'decommission'],
      pattern:
        /\b(?:switch|switch(?:es|ed|ing)|mov(?:e|es|ed|ing)|replac(?:e|es|ed|ing))\b|\bcut.?over\b|\bgo.?live\b|\bdecommission/i,
      slots: (match, line) => {
        const behind = line.slice(match.index, match.index + 70);
        return /\b(?:from|to|with)\b|cut.?over|go.?live|decommission/i.test(behind)
          ? { phrase: behind.trim() }
          : undefined;
      },
    },
  ],
  works: [
    {
      id: 'switch-flipped',
      doc: 'A setting goes from on to off or from off to on.',
      observe: (scene) => swapped(scene, flipped, (text) => text.trim().length > 8),
    },
    {
      id: 'setting-number-changed',
      doc: 'A limit, time, size or count gets another number.',
      observe: (scene) => swapped(scene, number, (text) => limits.test(text)),
    },
  ],
};
