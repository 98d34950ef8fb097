import { type LensId, lensIds } from '../lenses/ids';

/**
 * What a title says a piece of work is about, lens by lens; tried on the lower-cased subject. Written down from what such
 * titles say in general, and with the read tickets known; not fitted.
 */
export const topics: Readonly<Record<LensId, RegExp>> = {
  caching: /\bcach\w{0,8}|memoi[sz]|\bttl\b|\bstale|invalidat|\betags?\b|revalidat/,
  'read-model':
    /\breport(?:s|ing)?\b|dashboard|statistics?\b|\bstats\b|analytics|aggregat|summar(?:y|ies)|leaderboard|\bfeeds?\b|timeline|search (?:index|results?)|full[- ]text|materiali[sz]ed|denormali[sz]|read model|projection/,
  'cross-team-impact':
    /\bshared?\b|\bplugins?\b|consumers?\b|downstream|partners?\b|integrat(?:ors?|ions?)\b|third[- ]part(?:y|ies)|\bsdks?\b|librar(?:y|ies)\b|breaking|drop(?:s|ped|ping)? support|platform|across (?:all|services|teams)|other (?:teams|services)/,
  'api-contract':
    /\bapis?\b|endpoints?\b|\bweb ?hooks?\b|graphql|mutations?\b|\brest\b|\bgrpc\b|protobuf|openapi|swagger|(?:status|error) codes?|payloads?|\bresponse\b|\bparam(?:eter)?s?\b|\bcli\b|command[- ]line|\bflags?\b|--[a-z]|deprecat|\binterfaces?\b|versioning|\bfields?\b|pagination|\boptions?\b/,
  'data-evolution':
    /\bmigrations?\b|\bmigrat(?:e|es|ing)\b|\bcolumns?\b|\btables?\b|schemas?\b|backfill|\bindex(?:es)?\b|indices|foreign keys?|constraints?|\bdata ?base\b|data types?|\buuids?\b|soft delet|retention|stored (?:as|in)|data (?:loss|corruption|format)|\borphan|not null|purge|(?:old|existing) (?:data|rows|records)/,
  scalability:
    /n ?\+ ?1\b|\bslow|\bperf\b|performan|\bbatch|\bbulk\b|paginat|\bpaging\b|memory|\boom\b|large (?:number|data|file|export|import|list|table)|\bbig\b|huge|thousands|millions|optimi[sz]|speed ?up|faster|\bquer(?:y|ies)\b|\bcpu\b|unbounded|\blimits?\b|exhaust|throughput|parallel|bottleneck|load time|\bscal(?:e|es|ing|ability)\b/,
  reliability:
    /\braces?\b|\bracy\b|deadlock|crash|panic|\bhang(?:s|ing)?\b|stuck|leak|retr(?:y|ies|ied|ying)\b|time[- ]?outs?\b|timed out|\bfail(?:s|ed|ing|ures?)?\b|exceptions?\b|\bnull\b|\bnil\b|\bnpe\b|\bundefined\b|infinite|\blost\b|\bloses?\b|corrupt|recover|reconnect|graceful|shut ?down|restart|concurren|\block(?:s|ed|ing)?\b|transaction|idempoten|partial|duplicated? (?:job|event|message|request|order|entr)|intermittent|sometimes|backups?\b|fallback/,
  observability:
    /\blogs?\b|\blogg(?:ing|ed|er)\b|metrics?\b|\btrac(?:es?|ing)\b|\bspans?\b|telemetry|prometheus|grafana|\botel\b|sentry|monitor|\balert(?:s|ing)?\b|health ?checks?|\bgauges?\b|instrument|\bdebug(?:ging)?\b|diagnos/,
  'security-privacy':
    /\bauth|permissions?\b|\bpasswords?\b|\btokens?\b|secrets?\b|\bxss\b|csrf|ssrf|\bcors\b|\bcsp\b|sanitiz|\bescap(?:e|es|ed|ing)\b|encrypt|\broles?\b|\badmins?\b|polic(?:y|ies)\b|signatures?\b|cookies?\b|sessions?\b|\bsso\b|saml|oidc|ldap|\bmfa\b|2fa|totp|webauthn|passkey|\bjwt\b|api keys?|brute[- ]?force|rate ?limit|\bgdpr\b|personal data|\bpii\b|privacy|security|vulnerab|cve-|captcha|impersonat|log ?in\b|sign ?in\b|sign ?up\b|forbid|restrict|private|injection|certificat|\btls\b|credential|visible to|access (?:to|control)/,
  'technical-debt':
    /refactor|duplicat(?:e|ed|ion) (?:code|logic|lines?)|\bdry\b|work[- ]?around|\bhack|temporar|\btodo\b|clean[- ]?ups?\b|legacy|dead code|unused|copy[- ]?paste|\bagain\b|another (?:fix|attempt|special)|special[- ]cas|monkey[- ]?patch|hard[- ]?cod|\brevert|consolidat|\bunify|tech(?:nical)? debt|for now|quick fix/,
  modernization:
    /upgrad|migrat(?:e|es|ed|ing|ion) (?:to|from|away)|port(?:ed|ing)? to|drop(?:s|ped|ping)? support|end[- ]of[- ]life|\beol\b|rewrit|moderni[sz]|switch(?:ed|ing)? (?:to|from)|\breact\b|angular|python 3|java \d|spring boot|rails \d|django \d|\.net \d|node ?\d|php ?8|webpack|\bvite\b|typescript|\blegacy\b|(?:major|latest) version/,
  delivery:
    /\bci\b|\bcd\b|pipelines?\b|workflows?\b|github actions?|gitlab|jenkins|travis|buildkite|\bbuilds?\b|docker|compose|release (?:process|pipeline|script)|goreleaser|makefile|local (?:set ?up|dev|db|environment)|dev ?container|set ?up script|deploy|\bhelm\b|packaging|publish|nightly|artifacts?|flaky|build time/,
  'test-strategy':
    /\btest(?:s|ing)?\b|\bspecs?\b|flaky|regress|e2e|end[- ]to[- ]end|coverage|\bmocks?\b|fixtures?|benchmark|property[- ]based|fuzz/,
  'rollout-risk':
    /\bdefaults?\b|\benabl(?:e|es|ed|ing)\b|\bdisabl(?:e|es|ed|ing)\b|feature flags?|toggle|opt[- ](?:in|out)|roll ?out|rollback|cut ?over|\bbeta\b|experiment|\bdelet(?:e|es|ed|ing|ion)\b|\bmass\b|all users|e-?mails? (?:all|every)|\bpric(?:e|es|ing)\b|payments?|billing|refunds?|\btax(?:es)?\b|checkout|irreversib|kill ?switch|canary|turn (?:on|off)/,
  cost: /\bcosts?\b|\bbills?\b|expensive|\bs3\b|storage (?:cost|space|usage|bill)|free tier|quota|\bspend|\bopenai\b|\bllm\b|egress|disk space/,
  'business-outcome':
    /feature request|would (?:like|love)|nice to have|users? (?:want|ask)|\bkpi\b|conversion|engagement|a\/b|survey|why (?:do|would)|business (?:value|case)|priorit/,
  'knowledge-sharing':
    /\bdocs?\b|document|readme|guides?\b|tutorial|runbook|onboard|\badr\b|decision record|how to|explain|contribut(?:or|ing)|\bwiki\b|knowledge|new developers?/,
};

/** How far each lens stands out among what the title is about: from -1 to 1, 0 where it speaks of none or of all. */
export function topicsOf(subject: string): Map<string, number> {
  const title = subject.toLowerCase().slice(0, 400);
  const named = lensIds.filter((lens) => topics[lens].test(title));
  const share = named.length / lensIds.length;
  const far = (lens: LensId) => Math.round(((named.includes(lens) ? 1 : 0) - share) * 1000) / 1000;
  return new Map(named.length > 0 ? lensIds.map((lens) => [`topic:${lens}`, far(lens)]) : []);
}
