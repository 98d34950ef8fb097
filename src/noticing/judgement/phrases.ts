/**
 * What a message says of its work in so many words. Each pattern is tried on the lower-cased subject (`subject`) or on
 * subject and body (`message`).
 */
export const subjectPhrases: Readonly<Record<string, RegExp>> = {
  'code style':
    /\b(?:format(?:ting|ted|ter)?|lint(?:s|er|ers|ing)?|prettier|spotless|rubocop|pint|php-cs|go-?fmt|gofmt|rustfmt|clippy|black|ruff|isort|flake8|pylint|eslint|stylelint|biome|styleci|style ci|code style|checkstyle|shellcheck|whitespace|indent(?:ation)?|stylecop|phpstan|psalm|sonar(?:qube|cloud)?|tidy)\b/,
  'type hints':
    /\b(?:type hints?|typings?|type annotations?|type checks?|mypy|pyright|typescript errors?|ts errors?|nullable|nullability|tsdocs?|types?[- ]only|strict(?:er)? types|type definitions?|type errors?)\b/,
  'comments only': /\b(?:comments?|docstrings?|javadocs?|doc strings?|annotat\w{1,6})\b/,
  'words only':
    /\b(?:typos?|spelling|grammar|wording|reword|phrasing|clarif\w{1,8}|description|help ?text|copy|capitali[sz]ation|punctuation)\b/,
  docs: /\b(?:docs?|documentation|document|readme|changelog|change log|release notes|upgrade notes|guide|tutorial|contributing|license|attribution|sponsors?|badges?|faq)\b/,
  release:
    /\b(?:auto commit|release|released|version bump|bump(?:s|ed)? version|prepare v?\d|v\d{1,3}\.\d|snapshot|-dev\b|next version|version \d)/,
  dependencies:
    /\b(?:bump(?:s|ed|ing)?|dependenc(?:y|ies)|deps|dependabot|renovate|upgrade|lock ?files?|package versions?|packages?|gems?)\b/,
  translation: /\b(?:translat\w{1,8}|i18n|l10n|locali[sz]\w{1,8}|weblate|crowdin|transifex|locales?)\b/,
  mechanical:
    /\b(?:extract(?:s|ed|ing)?|inlin(?:e|es|ed|ing)|move[sd]?|moving|rename[sd]?|renaming|reorgani[sz]\w{1,6}|reorder\w{0,3}|split(?:s|ting)? (?:out|into|up)|break up|convert(?:s|ed|ing)?|simplif(?:y|ies|ied)|dry(?:-up)?|unused|dead code|superfluous|redundant|unnecessary|tiny|refactor\w{0,5}|clean(?:s|ed|ing)? ?-?up|cleanup|consolidat\w{1,5}|use [a-z_]+ instead|instead of|switch(?:ed)? to|harmoni[sz]e|normali[sz]e|lombok|records?|superclass|interfaces?|leftover|idiomatic)\b/,
  small:
    /\b(?:minor|small|tiny|little|nit|nits|trivial|tweak\w{0,3}|polish\w{0,3}|slight(?:ly)?|quick|simple|cosmetic|adjust\w{0,5}|duh|oops|forgot(?:ten)?|missing|missed|obvious)\b/,
  'tests only':
    /^(?:\w{1,12}(?:\([^)]{0,40}\))?: )?(?:add(?:s|ed|ing)? )?(?:(?:unit|e2e|integration|missing|more|some|regression|functional|system|new) )?(?:tests?|specs?)\b|\[test\]|\btest(?:s|ing)?:|\b(?:tests?|specs?) for\b|\bspec:/,
  'test double':
    /\b(?:mirage|msw|mock(?:s|ed|ing)?|stubs?|storybook|fixtures?|playwright|cypress|benchmark\w{0,3}|fakes?|scratch)\b/,
  'follow review':
    /\b(?:review|feedback|suggestions?|backport|cherry[- ]pick(?:ed)?|pull request|merge[sd]?|follow[- ]?up|conflicts?)\b/,
  revert: /\b(?:revert(?:s|ed|ing)?|roll ?back|back out|undo|restore[sd]?|re-?apply|reinstate)\b/,
  picture:
    /\b(?:css|styles?|styling|colou?rs?|icons?|emojis?|margin|padding|width|height|font|dark mode|themes?|layout|responsive|button|tooltip|spinner|favicon|logo|alignment|align|border|radius|hover|background|modal|sidebar|navbar|placeholder|accessibility|a11y|aria|mobile|ui|ux|screen|page title|dropdown|skeleton|animation|wysiwyg|editor|chart|avatar)\b/,
  pipeline:
    /\b(?:ci|cd|workflows?|actions?|pipelines?|github|docker(?:file)?|compose|build(?:s|ing)?|buildkite|jenkins|travis|goreleaser|makefile|packaging|publish\w{0,3}|deploy\w{0,5}|helm|image)\b/,
  'access rule':
    /\b(?:permissions?|authori[sz]\w{1,8}|access|roles?|admins?|owners?|managers?|members?|polic(?:y|ies)|allow(?:s|ed)?|restrict\w{0,5}|forbid\w{0,5}|private|visib\w{1,6}|scopes?|guest|anonymous|impersonat\w{1,4}|invit\w{1,6})\b/,
  'signing in':
    /\b(?:auth|authn|authenticat\w{1,5}|log ?in|log ?out|sign ?in|sign ?up|session|tokens?|passwords?|oauth2?|oidc|saml|sso|ldap|mfa|2fa|totp|webauthn|passkeys?|jwt|cookies?|credentials?|api keys?|csrf|cors|csp|xss|secrets?|encrypt\w{0,5}|signature|certificate|tls|captcha|rate ?limit\w{0,4})\b/,
  money:
    /\b(?:prices?|pricing|tax(?:es)?|vat|payments?|pay|paid|refunds?|invoices?|discounts?|balance|credits?|checkout|vouchers?|coupons?|promotions?|loans?|interest|repayments?|billing|subscriptions?|currenc(?:y|ies)|amounts?|totals?|fees?|accounting|ledger|budgets?|orders?|transactions?|stripe)\b/,
  'stored data':
    /\b(?:migrat\w{1,5}|schemas?|columns?|tables?|indexe?s?|indices|foreign keys?|constraints?|backfill\w{0,3}|database|db|sql|postgres\w{0,5}|mysql|sqlite|clickhouse|drop(?:s|ped)? (?:support|table|column)|persist\w{0,4}|stor(?:e|es|ed|ing)|cascade|orphan\w{0,3}|soft delet\w{1,3}|uuid|purge|prune|retention|serializ\w{1,6})\b/,
  deleting:
    /\b(?:delet(?:e|es|ed|ing|ion)|destroy\w{0,3}|purg(?:e|es|ed|ing)|prun(?:e|es|ed|ing)|remov(?:e|es|ed|ing|al)|clear(?:s|ed)?|expire[sd]?|archiv\w{1,4})\b/,
  speed:
    /\b(?:perf|performan(?:ce|t)|slow\w{0,3}|fast\w{0,3}|speed|optimi[sz]\w{1,8}|n\+1|quer(?:y|ies)|batch\w{0,3}|bulk|pagina\w{1,5}|limits?|memory|cpu|latency|timeouts?|load(?:ing|s)?|lazy|preload|prefetch|efficien\w{1,4}|scal\w{1,7}|concurren\w{1,4}|parallel\w{0,5}|large|huge|many|exhaust\w{1,4})\b/,
  caching: /\b(?:cach\w{1,8}|memoi[sz]\w{1,5}|ttl|stale\w{0,4}|invalidat\w{1,5}|etag|revalidat\w{1,5})\b/,
  breakage:
    /\b(?:race\w{0,2}|deadlock\w{0,3}|crash\w{0,4}|panic\w{0,4}|hang\w{0,4}|stuck|leak\w{0,4}|retr(?:y|ies|ied|ying)|timeouts?|fail\w{0,6}|errors?|exceptions?|infinite|duplicat\w{1,5}|lost|corrupt\w{0,4}|null|nil|npe|undefined|segfault|oom|flaky|recover\w{0,4}|reconnect\w{0,3}|incorrect\w{0,2}|wrong\w{0,2}|inconsisten\w{1,4}|regression|broken?|bug)\b/,
  interface:
    /\b(?:api|apis|endpoints?|routes?|graphql|mutations?|resolvers?|payloads?|responses?|requests?|parameters?|params?|arguments?|args?|fields?|webhooks?|events?|deprecat\w{1,5}|breaking|protobuf|grpc|sdk|clients?|status codes?|headers?|cli|flags?|options?|settings?|config\w{0,8}|schema|types?|public|contract|filters?|sort\w{0,3})\b/,
  default:
    /\b(?:defaults?|enabl(?:e|es|ed|ing)|disabl(?:e|es|ed|ing)|feature flags?|toggle|opt[- ](?:in|out)|turn (?:on|off)|by default|experimental|beta)\b/,
  background:
    /\b(?:jobs?|workers?|queues?|cron|schedul\w{1,5}|background|async\w{0,7}|tasks?|sync\w{0,8}|import\w{0,3}|export\w{0,3}|webhooks?|notif\w{1,9}|emails?|mail\w{0,3}|telemetry|metrics?|logg\w{1,4}|logs?|trac\w{1,4}|monitor\w{0,3}|health)\b/,
  'new thing':
    /^feat\b|^\[feature\]|\b(?:add(?:s|ed|ing)?|new|introduc\w{1,4}|implement\w{0,5}|support\w{0,3}|creat\w{1,4}|initial|first|allow\w{0,3}|provide[sd]?)\b/,
  repair:
    /\b(?:fix(?:es|ed|ing)?|bugs?|bugfix|hotfix|resolv\w{1,4}|correct\w{0,4}|address\w{0,3}|repair\w{0,3}|patch\w{0,3}|handl\w{1,4}|prevent\w{0,3}|avoid\w{0,3}|ensur\w{1,4}|guard\w{0,3})\b/,
  upgrade:
    /\b(?:upgrad\w{1,4}|migrat\w{1,5} to|port(?:ed|ing)? to|drop(?:s|ped)? support|replac\w{1,4}|switch\w{0,4} (?:to|from)|django \d|rails \d|laravel \d|vue ?\d|react ?\d|java ?\d{1,2}|python ?3|net ?\d|go ?1\.|node ?\d|spring boot|postgres\w{0,5} v?\d|elasticsearch|opensearch|un-?pin\w{0,3}|pin\w{0,4}|downgrad\w{1,4}|major)\b/,
};

export const messagePhrases: Readonly<Record<string, RegExp>> = {
  'not sure':
    /\b(?:not sure|unsure|somehow|for some reason|no idea|don't know|do not know|unclear|seems? to|apparently|hopefully|hope (?:this|that)|i think|i guess|maybe|probably|might|weird|strange|magic\w{0,4})\b/,
  'for now':
    /\b(?:for now|temporar\w{1,4}|workarounds?|work[- ]around|hack\w{0,2}|quick fix|stop-?gap|band-?aid|until (?:we|then|the)|short[- ]term|interim|todo|fixme|later|eventually|follow[- ]?up|in the future|next step|first step|step \d|part \d|initial|wip|work in progress|not ideal|ugly|kludge|dummy)\b/,
  again:
    /\b(?:again|still|another|also|same (?:issue|problem|bug|fix|as)|similar(?:ly)?|once more|regression|re-?introduc\w{1,4}|second attempt|take 2|try \d|attempt)\b/,
  reasoned:
    /\b(?:because|since|so that|in order to|due to|reason|this (?:means|allows|ensures|prevents|avoids|makes|fixes|is needed)|otherwise|previously|before this|as a result|caused by|root cause|the problem|we (?:need|want|should|now))\b/,
  incident:
    /\b(?:production|in prod|outage|incident|customers?|users? (?:report|complain|are|were|can|cannot)|sentry|reported|support ticket|live|real[- ]world|deployed|scalewa\w{1,3}|instance)\b/,
  breaking:
    /\bbreaking\b|\bbackwards?[- ](?:in)?compatib\w{1,6}|\bnot compatible|\bmust (?:be )?(?:updat|migrat|chang)\w{1,4}|\bno longer\b|\bremoved? (?:the |support)|\bdeprecat\w{1,5}/,
  'just reverts': /\bthis reverts commit\b/,
  measured:
    /\b\d{1,6}(?:\.\d{1,3})? ?(?:ms|s|seconds?|minutes?|hours?|mb|gb|kb|%|percent|x|times|rows|queries|rps|qps)\b/,
  tested:
    /\b(?:tests? (?:added|included|pass|cover)|added tests?|with tests?|covered by|add(?:s|ed)? (?:a |unit |regression |integration )?tests?)\b/,
  'hardware of people': /\b(?:gdpr|personal data|pii|privacy|consent|compliance|audit)\b/,
  'security said':
    /\b(?:security|vulnerab\w{1,6}|cve-\d|ghsa-|xss|csrf|ssrf|injection|exploit\w{0,4}|attack\w{0,3}|malicious|leak(?:s|ed|ing)?|bypass\w{0,4}|sanitiz\w{1,4}|escap\w{1,4}|untrusted|sensitive)\b/,
  'large list': /(?:^|\n)[-*] .{0,300}(?:\n[-*] .{0,300}){4}/,
};
