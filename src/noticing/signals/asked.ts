import { sentenceAt } from './sentence';
import { proseOf, type Scene, type SignalGroup, type WorkSignal } from './signal';

/** What is said in the title counts in full, what is said below it a little less. */
const below = 0.8;
/** A ticket is read so far, and so much of a line. */
const read = { lines: 400, line: 1_000 } as const;

/**
 * A ticket says outright what a lens is about. Read where there is nothing but the ticket: once there is a change, that shows
 * more than a wish does. Written from what such tickets say in general; not fitted.
 */
function asked(id: string, doc: string, ...patterns: readonly RegExp[]): WorkSignal {
  return {
    id,
    doc,
    observe: function* ({ work: { ticket, message, change } }: Scene) {
      if (!ticket || message || change) return;
      const at = ticket.text.indexOf(ticket.title);
      const lines = ticket.text.slice(Math.max(0, at)).split('\n', read.lines);
      for (const [number, line] of lines.entries()) {
        const [match] = patterns.flatMap((pattern) => pattern.exec(line.slice(0, read.line)) ?? []).slice(0, 1);
        if (match === undefined) continue;
        const near = line.indexOf(match);
        const sentence = sentenceAt(lines, number, near);
        const quote = sentence ? proseOf(sentence.text, sentence.near) : proseOf(line, near);
        yield { evidence: { in: 'ticket', quote }, slots: { words: match.trim() }, strength: number === 0 ? 1 : below };
        return;
      }
    },
  };
}

/** What tickets ask for in so many words, lens by lens, and what they ask for that is none of them. */
export const askedOutright: SignalGroup = {
  works: [
    asked(
      'caching-asked',
      'The ticket asks for a cache, or complains of what an old one shows.',
      /\b(?:add|use|need|introduce|implement|short-lived|in-memory|shared|response|query|http|local|no|missing)\b[^.]{0,30}\bcach(?:e|es|ing)\b/i,
      /\bcach(?:e|es|ed|ing)\b[^.]{0,40}\b(?:stale|invalidat|expir|old|outdated|refresh|clear|bust)/i,
      /\b(?:stale|outdated|invalidat\w{1,5}|expired|clear(?:ed|ing)?)\b[^.]{0,40}\bcach/i,
      /\b(?:stale|outdated) (?:data|prices?|values?|results?|entries|responses?|content|cop(?:y|ies))\b/i,
      /\b(?:on|for|at|with) (?:every|each) (?:page view|page|screen|request|visit|render|keystroke|search|call)s?\b/i,
      /\b(?:rarely|seldom|hardly ever|barely|never) changes?\b|\bchanges? (?:only )?(?:once a|rarely|seldom|hardly|daily|weekly)\b/i,
      /\bold (?:ones?|values?|versions?|prices?|data)\b[^.]{0,20}\b(?:for up to|until|for (?:an?|several|some) (?:hours?|minutes?))/i,
    ),
    asked(
      'read-model-asked',
      'The ticket asks for a view that is added up from much: a dashboard, a ranking, a search index.',
      /\b(?:dashboards?|leaderboards?|statistics|analytics|rankings?|aggregat\w{1,4}|totals?|overviews?)\b[^.]{0,80}\b(?:per|by|across|joins?|joined|tables|refreshed|real[- ]time|every (?:few )?(?:minutes?|hours?))\b/i,
      /\bjoin(?:s|ing)?\b[^.]{0,60}\btakes?\b/i,
      /\bmateriali[sz]ed views?\b|\bfull[- ]text search\b|\bsearch index\b|\bread model\b|\bdenormali[sz]/i,
    ),
    asked(
      'others-asked',
      'The ticket speaks of other teams or services that will feel it.',
      /\b(?:all|every|other|several|many|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:our |of our |different )?(?:services?|teams?|consumers|repositor(?:y|ies)|repos|apps|products|integrations|squads)\b[^.]{0,60}\b(?:us(?:e|es|ing)|rel(?:y|ies)|depends?|breaks?|consumes?|needs?|ha(?:s|ve) to|must|affect(?:s|ed)?|upgrad\w{1,3}|updat\w{1,3})\b/i,
      /\b(?:in all|across(?: all)?) (?:our )?(?:services|teams|repos|repositories|products)\b/i,
      /\b\w{3,20}, \w{3,20} and \w{3,20} (?:will )?(?:call|use|need|read|consume)s?\b/i,
      /\b(?:is|are) (?:consumed|used|read) by [^.]{3,60}(?:,| and )/i,
      /\bbreaking change\b|\bdownstream\b/i,
    ),
    asked(
      'contract-asked',
      'The ticket asks for an interface, or for another meaning of one.',
      /\b(?:add|new|expose|support|provide|outbound|publish)\b[^.]{0,30}\b(?:endpoints?|webhooks?|graphql|rest api|public api|grpc|openapi)\b/i,
      /\b(?:deprecat\w{1,4}|sunset|retire|version)\b[^.]{0,40}\b(?:v\d|apis?|endpoints?|fields?)\b/i,
      /\brename\b[^.]{0,30}\b(?:field|parameter|property|attribute)\b/i,
      /\b(?:pagination|paginate)\b[^.]{0,30}\b(?:api|endpoint|get)\b|\bproper status codes?\b|\bone error format\b|\bbackwards?[- ]compatib/i,
    ),
    asked(
      'data-asked',
      'The ticket asks to change what is stored already, or how.',
      /\b(?:migrat\w{1,4}|convert\w{0,3}|backfill|split|merge|renam\w{1,3}|drop|clean ?up)\b[^.]{0,50}\b(?:columns?|tables?|rows?|records?|schema|existing data|old (?:data|entries)|duplicates)\b/i,
      /\b(?:unique|foreign[- ]key|not[- ]null|check) constraints?\b|\bsoft[- ]delet/i,
      /\b(?:stored?|saved?|kept) (?:as|in) (?:a |an )?(?:floats?|strings?|plain|json|text|cents|integers?|utc|local time)\b/i,
      /\b\d[\d,.]{0,12} ?(?:million|m|k|thousand) rows\b/i,
      /\bretention\b|\b(?:older than|after) \d{1,4} (?:days|months|years)\b[^.]{0,40}\b(?:delet|remov|purg|archiv)|\b(?:delet|remov|purg|archiv)\w{1,4}\b[^.]{0,60}\b(?:older than|after) \d{1,4} (?:days|months|years)\b/i,
    ),
    asked(
      'growth-asked',
      'The ticket complains of what is slow or too large with many of something, or asks for work in bulk.',
      /\b(?:slow(?:s|ly|er)?|takes?|took|tim(?:es?|ed) out|time-?outs?|50[34]|memory|crash(?:es|ed)?|hangs?|freez\w{1,3}|unusable|lags?|laggy|struggl\w{1,3})\b[^.]{0,60}\b(?:\d[\d,.]{1,12} ?(?:k|m|million|thousand)?\+? |large |big |huge |many |lots of |thousands |millions )(?:\w{1,20} )?(?:rows|users|records|items|documents|docs|orders|products|files|entries|lines|messages|requests|customers|posts|comments|pages|images|photos|tasks|nodes|repos|repositories|merchants|tenants|datasets?|tables?|imports?|exports?|lists?)\b/i,
      /\b(?:\d[\d,.]{1,12} ?(?:k|m|million|thousand)?\+? |large |big |huge |many |lots of |thousands of |millions of )(?:\w{1,20} )?(?:rows|users|records|items|documents|docs|orders|products|files|entries|lines|messages|customers|posts|comments|images|photos|tasks|nodes|repos|repositories|merchants|tenants|datasets?|tables?)\b[^.]{0,60}\b(?:slow(?:ly|er)?|takes?|took|tim(?:es?|ed) out|time-?outs?|50[34]|memory|crash(?:es|ed)?|hangs?|freez\w{1,3}|unusable|lags?|laggy)\b/i,
      /\bn ?\+ ?1\b|\b\d{2,6} (?:\w{1,12} )?quer(?:y|ies)\b|\bout of memory\b|\boom\b|\b\d{1,4} ?gb of (?:memory|ram)\b|\brequests? (?:a|per) second\b|\brate limit/i,
      /\b(?:loads?|reads?|fetch(?:es)?|holds?|keeps?|sorts?)\b[^.]{0,30}\b(?:all|whole|entire|everything)\b[^.]{0,40}\b(?:memory|lists?|arrays?|tables?|at once)\b/i,
      /\bbulk (?:edit|delet|import|operation|action|updat)/i,
    ),
    asked(
      'failure-asked',
      'The ticket complains of what hangs, is lost or happens twice, or asks what becomes of a failure.',
      /\b(?:retr(?:y|ies|ied|ying)|try again)\b[^.]{0,40}\b(?:fail\w{0,4}|backoff|deliver\w{0,4})|\bback-?off\b/i,
      /\bdeadlock|\brace condition|\b(?:memory|connection|handle|goroutine|thread) leak/i,
      /\b(?:worker|job|queue|consumer|service|server|process|daemon|import|sync|agent|scheduler|connection|upload)s?\b[^.]{0,30}\b(?:hangs?|stuck|stops? (?:working|processing|responding)|never (?:recovers?|reconnects?|finish(?:es)?))\b/i,
      /\bdoes(?:n't| not) reconnect\b|\b(?:ha(?:s|ve|d) to|must|need to) (?:be )?restart(?:ed)?\b/i,
      /\bat the same time\b[^.]{0,60}\b(?:both|twice|double|two)\b|\b(?:both|two|twice)\b[^.]{0,60}\bat the same time\b|\b(?:charged|processed|sent|booked|delivered|executed) (?:twice|two times|double)\b/i,
      /\b(?:events?|messages?|jobs?|data|orders?|updates?|changes|records?|requests?|payments?|uploads?) (?:is|are|get|gets|was|were) (?:\w{1,12} )?(?:lost|dropped)\b|\bhalf[- ]way\b|\bpartial(?:ly)? (?:import|fail|written|applied)/i,
    ),
    asked(
      'watching-asked',
      'The ticket asks how anybody could tell, or complains that nobody could.',
      /\b(?:add|expose|export|emit|publish|send|need|missing|improve|better|more|no|without|any)\b[^.]{0,40}\b(?:metrics?|tracing|traces|alerts?|alerting|correlation ids?|health ?checks?|gauges?|structured logs?|logging|logs|error messages?)\b/i,
      /\b(?:prometheus|opentelemetry|otel|grafana|datadog)\b/i,
      /\bno way (?:to|of) (?:see|seeing|know|knowing|tell|telling|find|finding)\b|\bnobody (?:noticed|knew|notices|would notice)\b|\bonly (?:noticed|found out)\b|\bsilently\b/i,
    ),
    asked(
      'safety-asked',
      'The ticket speaks of who may see or do what, of secrets or of personal data.',
      /\b(?:sso|saml|oidc|mfa|2fa|two-factor|totp|passkeys?|webauthn|xss|csrf|ssrf|gdpr|pii|cve-\d{4})\b|\b(?:sql|command) injection\b|\bbrute[- ]?force\b|\baudit (?:log|trail)\b|\bencrypt/i,
      /\b(?:tokens?|passwords?|secrets?|keys?|credentials?|sessions?)\b[^.]{0,50}\b(?:expires?|expired|plain ?text|clear ?text|leak\w{0,4}|expos\w{1,4}|rotat\w{1,4}|unencrypted|hard-?coded|committed|logged|in the (?:logs?|repo|url))\b/i,
      /\b(?:personal|sensitive|private) (?:data|information)\b|\b(?:e-?mail address|phone number)(?:es|s)?\b[^.]{0,40}\b(?:logs?|logged|plain)\b/i,
      /\b(?:any(?:one|body)|any (?:logged-in )?user|everyone|everybody|other users?|strangers?)\b[^.]{0,40}\b(?:can|could|able to)\b[^.]{0,20}\b(?:read|see|access|delete|change|edit|download|open|view|try)\b/i,
      /\bdoes(?:n't| not) check\b[^.]{0,20}\b(?:owner|permission|role|token|signature)|\bwithout (?:auth\w{0,12}|permission|logging in|login)\b|\b(?:roles?|permissions?)\b[^.]{0,40}\b(?:restrict|only|allow|deny|limit)/i,
    ),
    asked(
      'debt-asked',
      'The ticket asks to clean up: copies, work-arounds, code that has grown too large.',
      /\bduplicat\w{1,4}\b[^.]{0,40}\b(?:code|lines|logic|functions?)\b|\b(?:code|lines|logic)\b[^.]{0,40}\b(?:duplicat\w{1,4}|copied|copy-?pasted)\b/i,
      /\b(?:same|identical) (?:\w{1,20} ){0,3}(?:code|logic|function|parsing|checks?|query)\b[^.]{0,40}\b(?:places|files|times|everywhere)\b/i,
      /\bgrown to\b[^.]{0,20}\blines\b|\b\d[\d,.]{2,6} lines (?:long|of code)\b|\b(?:god|huge) (?:class|object|function)\b|\bspaghetti\b|\btechnical debt\b|\btech debt\b/i,
      /\brefactor|\bwork-?around\b|\bhack of\b|\b(?:dead|unused|legacy) code\b|\bevery change breaks\b|\bkeeps? (?:breaking|coming back)\b/i,
    ),
    asked(
      'upgrade-asked',
      'The ticket asks to leave an old technology, or says that its time is over.',
      /\bend[- ]of[- ](?:life|support)\b|\beol\b|\b(?:no longer|not) (?:supported|maintained)\b|\bunmaintained\b|\bsupport (?:for \S{1,20} )?ends\b/i,
      /\b(?:migrat\w{1,4}|mov(?:e|ing)|port(?:ing)?|switch(?:ing)?|upgrad\w{1,3}|rewrit\w{1,3}|replac\w{1,3})\b[^.]{0,40}\b(?:java|python|php|node|node\.?js|\.net|spring|rails|django|angular|angularjs|react|vue|typescript|kotlin|vite|webpack|grunt|gulp|gradle|maven|swift|jquery|laravel|symfony|bootstrap|electron|flutter|junit|hibernate|log4j|postgres|mysql|kubernetes|terraform)\b/i,
    ),
    asked(
      'delivery-asked',
      'The ticket complains of building, releasing or setting up, or asks to automate it.',
      /\b(?:ci|build|builds|pipeline|deploy|deployments?|release|releasing)\b[^.]{0,60}\b(?:takes?|took|slow|minutes|hours|manual|manually|by hand)\b/i,
      /\b(?:manual|manually|by hand|slow)\b[^.]{0,40}\b(?:ci|builds?|pipeline|deploy|deployments?|release|releasing)\b/i,
      /\bautomat\w{1,4}\b[^.]{0,30}\b(?:release|deploy\w{0,6}|publish\w{0,4}|builds?)\b/i,
      /\b(?:local|dev|development) (?:set-?up|environment)\b|\bset up sql\b|\bdocker[- ]compose\b/i,
    ),
    asked(
      'tests-asked',
      'The ticket asks for tests, or says that there are none that would see it.',
      /\bno (?:unit |automated |integration )?(?:tests?|coverage)\b|\b(?:untested|flaky|flakey)\b|\btest coverage\b|\bwould have (?:caught|been caught)\b/i,
      /\b(?:add|write|need|missing|want)\b[^.]{0,30}\b(?:unit|integration|end-to-end|e2e|contract|regression|load|property|smoke) ?tests?\b/i,
      /\btests? (?:\w{1,20} )?fails? (?:randomly|sometimes|about|every|now and then)\b/i,
    ),
    asked(
      'rollout-asked',
      'The ticket switches something over for many at once, or something that is hard to undo.',
      /\b(?:roll(?:ed|ing)? ?out|launch|turn(?:ed)? on|enabled?|switch(?:ed)? on|goes? live|cut ?over)\b[^.]{0,50}\b(?:all|every(?:body|one)?|gradually|customers|users|production|by default)\b/i,
      /\b\d{1,3} ?% of (?:the |our |all )?(?:users|customers|traffic|requests)\b|\bfeature flags?\b|\bkill ?switch\b|\b(?:cannot|can't|can not) be undone\b|\birreversible\b|\bbe able to switch back\b|\bbig bang\b/i,
      /\bchang\w{1,3} the default\b|\be-?mail(?:s|ed)? (?:to )?(?:all|every)\b|\bpayment provider\b|\bprice (?:change|increase)\b/i,
    ),
    asked(
      'cost-asked',
      'The ticket speaks of what something costs to run.',
      /\b(?:costs?|bills?|billed|spend(?:ing)?|pay(?:ing)?)\b[^.]{0,50}(?:[$€£] ?\d|\d[\d.,]{0,10} ?(?:[$€£]|bucks|dollars|euros|usd|eur)|\ba (?:day|month|year)\b|\bper (?:day|month|year)\b)/i,
      /[$€£] ?\d[\d,.]{0,10}k?[^.]{0,30}\b(?:month|day|year|monthly)\b/i,
      /\b(?:aws|s3|gcp|azure|cloud|openai|llm|gpu|instances?|storage|bandwidth|egress)\b[^.]{0,40}\b(?:costs?|bill|expensive|spend)\b/i,
      /\b(?:instances?|machines?|clusters?|servers?|nodes?|vms?)\b[^.]{0,40}\b(?:idle|all night|over ?night|24\/7|never scaled)\b/i,
    ),
    asked(
      'outcome-asked',
      'The ticket names what should be better for the business, or asks to try it out.',
      /\b(?:raise|increase|improve|reduce|lower|measure|boost)\b[^.]{0,30}\b(?:conversion|drop-?outs?|churn|engagement|sign-?ups?|basket value|revenue|bounce rate|adoption|retention)\b/i,
      /\b(?:conversion|churn|drop-?off|bounce) rates?\b|\ba\/b test|\bhypothesis\b|\bhalf of the (?:people|users|customers)\b|\bknow\b[^.]{0,20}\bif it (?:worked|works|helps|helped)\b/i,
    ),
    asked(
      'knowledge-asked',
      'The ticket says that hardly anybody knows, or asks to write it down for whoever has to act.',
      /\b(?:[Nn]obody|[Nn]o one|[Oo]nly (?:one|two|[A-Z][a-z]{1,20})(?: people| person)?)\b[^.]{0,30}\b(?:knows?|understands?|remembers?)\b/,
      /\b(?:runbook|playbook|decision record|adr|onboarding (?:guide|docs?|document)|architecture (?:docs?|documentation|overview|diagram))\b/i,
      /\b(?:left|leaves) the (?:team|company)\b|\bsince [A-Z][a-z]{1,20} left\b|\b[Uu]ndocumented\b|\b[Pp]eople do(?:n't| not) know\b/,
    ),
    asked(
      'look-asked',
      'The ticket is about how something looks, reads or is reached: work of its own, with nothing behind it.',
      /\b(?:typos?|misspell\w{0,3}|spelling|tooltips?|icons?|favicon|logo|colou?rs?|fonts?|padding|margins?|misaligned|alignment|dark mode|contrast|screen ?readers?|aria-\w{2,20}|wcag|plurals?|translat(?:ed?|ions?)|layout|overlap(?:s|ping)?|cut off|truncated|banner|avatars?|emojis?|shortcuts?|alphabetical(?:ly)?|css|responsive|scroll(?:s|ing|bar)?|placeholder|button text|empty state|side ?bar|hover|focus)\b/i,
    ),
  ],
};
