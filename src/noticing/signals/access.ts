import { identifierAt, isAside } from './identifier';
import type { LineSignal, SignalGroup } from './signal';

const check =
  /(?:can\?|authorize[!(]|has_perm|[hH]as(?:Permission|Role|Authority|AnyPermission|AnyRole|AnyAuthority)|[iI]sAdmin|is_admin|is_superuser|PreAuthorize|permission_classes|permission_required|login_required|[rR]equireAuth|require_auth|canUser|hasUser[A-Z]|[cC]heckPermission|check_permission|userCan|can(?:View|Edit|Update|Delete|Create|Manage|Access|Transfer)[A-Z]|\.admin\?(?![.:([])|IsInRole|AddDefaultAuthentication|UseAuthentication|verify[A-Z]|[vV]alidateToken|validate_token)|\[Authorize|Gate::|middleware\(['"](?:auth|can|abilities)|->can\(/;
const checkTriggers = [
  'can?',
  'authorize',
  'permission',
  'hasrole',
  'hasanyrole',
  'authority',
  'isadmin',
  'is_admin',
  'is_superuser',
  'has_perm',
  'login_required',
  'requireauth',
  'require_auth',
  'canuser',
  'hasuser',
  'usercan',
  'canview',
  'canedit',
  'canupdate',
  'candelete',
  'cancreate',
  'canmanage',
  'canaccess',
  'cantransfer',
  'admin?',
  'isinrole',
  'requireauthorization',
  'addefaultauthentication',
  'useauthentication',
  'adddefaultauthentication',
  'verify',
  'validatetoken',
  'validate_token',
  'gate::',
  "middleware('",
  'middleware("',
  '->can(',
];
const named: LineSignal['slots'] = (match, { line }) => {
  const name = identifierAt(line.text, match.index);
  return isAside(line.text) || (name.startsWith('verify') && !/Token|Access|Permission/.test(name))
    ? undefined
    : { check: name };
};

export const access: SignalGroup = {
  lines: [
    {
      id: 'access-check-added',
      doc: 'A line that asks whether somebody may do something is added.',
      triggers: checkTriggers,
      pattern: check,
      slots: named,
    },
    {
      id: 'access-check-removed',
      doc: 'A line that asks whether somebody may do something is removed.',
      signs: '-',
      triggers: checkTriggers,
      pattern: check,
      slots: named,
    },
    {
      id: 'role-compared',
      doc: 'A role is compared by hand, or the table of roles and permissions changes.',
      signs: '+-',
      triggers: ['role', 'permissions.', 'is_moderator', 'is_staff', 'moderator?', 'admin?', 'is_admin'],
      pattern:
        /\brole\b['"\])]{0,3} ?[!=]==? ?['"]?\w|\bROLE_PERMISSIONS\b|\bPERMISSIONS?\.\w|\bis_(?:admin|moderator|staff)\b|\.(?:admin|moderator)\?(?![.:([])/,
      slots: named,
    },
    {
      id: 'access-bypassed',
      doc: 'A way around a check is added: bypass, skip, impersonate, public route.',
      triggers: [
        'bypass',
        'impersonat',
        'skipauth',
        'skip_auth',
        'skipauthz',
        'withoutauth',
        'without_auth',
        'unauthenticated',
        'allowunregistered',
        'publicroute',
        'public_route',
        'skipper',
        'permitall',
        'allowanonymous',
      ],
      pattern:
        /[bB]ypass|[iI]mpersonat|[sS]kip_?[aA]uth|[wW]ithout_?[aA]uth|[uU]nauthenticated|allowUnregistered|[pP]ublic_?[rR]oute|Skipper|permitAll|AllowAnonymous/,
      slots: named,
    },
    {
      id: 'input-let-through',
      doc: 'The list of what a request may set is changed, or everything is let through.',
      signs: '+-',
      triggers: [
        '.permit(',
        'permitted_attributes',
        'passthrough()',
        '$fillable',
        'attr_accessible',
        '$guarded',
        '_attributes',
      ],
      pattern: /\.permit\(|\bpermitted_attributes\b|\.passthrough\(\)|\$fillable\b|\battr_accessible\b|\$guarded\b/,
    },
    {
      id: 'lookup-unscoped',
      doc: 'A record is looked up by an id alone, without the owner, tenant or account it must belong to.',
      triggers: ['find', 'where(', 'objects.get('],
      pattern:
        /\b[A-Z]\w*(?:\.find|\.find_by)\(params\[|\b[A-Z]\w*::(?:where\('id', ?|find\(|findOrFail\()\$|\.(?:findById|findOne|findByPk)\((?:req|request|params)\.|where: \{ id(?:: \w+)? \}|\.find\(name: @|objects\.get\((?:pk|id)=/,
      slots: (match, { line }) => (isAside(line.text) ? undefined : { lookup: identifierAt(line.text, match.index) }),
    },
    {
      id: 'audit-touched',
      doc: 'An audit or moderation record is written, changed or no longer written.',
      signs: '+-',
      triggers: ['audit', 'moderation.', 'modnote', 'activity_log', 'activitylog'],
      pattern: /[aA]udit|\bModeration\.\w|\bModNote\b|[aA]ctivity_?[lL]og/,
      slots: named,
    },
    {
      id: 'user-erased',
      doc: 'Code deletes, disables or discards an account.',
      triggers: ['destroy', 'delete', 'erase', 'anonymi', 'discard', 'disabled'],
      pattern:
        /[uU]sers?(?:\.|->|::)(?:destroy|delete|erase|anonymi|discard|disable)|\bdelete_?[uU]ser|\bdisabled_at\b/,
      slots: named,
    },
  ],
};
