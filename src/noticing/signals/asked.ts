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
  return askedIn(read.lines, id, doc, patterns);
}

function askedIn(most: number, id: string, doc: string, patterns: readonly RegExp[]): WorkSignal {
  return {
    id,
    doc,
    observe: function* ({ work: { ticket, message, change } }: Scene) {
      if (!ticket || message || change) return;
      const at = ticket.text.indexOf(ticket.title);
      const lines = ticket.text.slice(Math.max(0, at)).split('\n', most);
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
      /\b(?:rarely|seldom|hardly ever|barely|never) changes?\b|\bchanges? (?:only )?(?:once|twice|every|rarely|seldom|hardly|daily|weekly)\b/i,
      /\bold (?:ones?|values?|versions?|prices?|data)\b[^.]{0,20}\b(?:for up to|until|for (?:an?|several|some) (?:hours?|minutes?))/i,
      /\b(?:shows?|showing|sees?|serves?|answers?) (?:an? |the |me |us |them )?(?:old|outdated|deleted|removed|yesterday['’]s|previous)\b[^.]{0,60}\b(?:for (?:hours?|days?|minutes?|up to|an? |several|some)|until|after)/i,
    ),
    asked(
      'read-model-asked',
      'The ticket asks for a view that is added up from much: a dashboard, a ranking, a search index.',
      /\b(?:dashboards?|leaderboards?|statistics|analytics|rankings?|aggregat\w{1,4}|totals?|overviews?)\b[^.]{0,80}\b(?:per|by|across|joins?|joined|tables|refreshed|real[- ]time|every (?:few )?(?:minutes?|hours?))\b/i,
      /\bjoin(?:s|ing)?\b[^.]{0,60}\btakes?\b/i,
      /\bmateriali[sz]ed views?\b|\bfull[- ]text search\b|\bsearch index\b|\bread model\b|\bdenormali[sz]/i,
      /\b(?:sales|revenue|turnover|usage|management|monthly|weekly|yearly) (?:overview|report|summary|figures)\b/i,
      /\b(?:compared (?:with|to)|against) (?:last|the previous|the same) (?:year|month|week|quarter)\b|\bsearch(?: results?)? (?:shows?|still|misses|does(?:n't| not) (?:find|show))\b/i,
    ),
    asked(
      'others-asked',
      'The ticket speaks of other teams or services that will feel it.',
      /\b(?:all|every|other|several|many|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:our |of our |different )?(?:services?|teams?|consumers|repositor(?:y|ies)|repos|apps|products|integrations|squads)\b[^.]{0,60}\b(?:us(?:e|es|ing)|rel(?:y|ies)|depends?|breaks?|consumes?|needs?|ha(?:s|ve) to|must|affect(?:s|ed)?|upgrad\w{1,3}|updat\w{1,3})\b/i,
      /\b(?:in all|across(?: all)?) (?:our )?(?:services|teams|repos|repositories|products)\b/i,
      /\b\w{3,20}, \w{3,20} and \w{3,20} (?:will )?(?:call|use|need|read|consume)s?\b/i,
      /\b(?:is|are) (?:consumed|used|read) by [^.]{3,60}(?:,| and )/i,
      /\bbreaking change\b|\bdownstream\b/i,
      /\b(?:listens?|subscribes?|listening|subscribed) to (?:it|them|this|these|that)\b|\bstill (?:parses?|uses?|reads?|calls?|sends?|needs?)\b[^.]{0,30}\b(?:it|them|this|that|field)\b/i,
      /\bshared (?:\w{1,20} )?(?:component|librar(?:y|ies)|package|module|schema|client|config\w{0,8})s?\b|\b\w{2,20}, \w{2,20}(?:, \w{2,20}){0,4} and (?:the )?[\w ]{2,30} (?:listen|call|use|need|read|consume|depend)s?\b/i,
    ),
    asked(
      'contract-asked',
      'The ticket asks for an interface, or for another meaning of one.',
      /\b(?:add|new|expose|support|provide|outbound|publish)\b[^.]{0,30}\b(?:endpoints?|webhooks?|graphql|rest api|public api|grpc|openapi)\b/i,
      /\b(?:deprecat\w{1,4}|sunset|retire|version)\b[^.]{0,40}\b(?:v\d|apis?|endpoints?|fields?)\b/i,
      /\brename\b[^.]{0,30}\b(?:field|parameter|property|attribute)\b/i,
      /\b(?:pagination|paginate)\b[^.]{0,30}\b(?:api|endpoint|get)\b|\bproper status codes?\b|\bone error format\b|\bbackwards?[- ]compatib/i,
      /\b(?:drop|remove|rename|change|delete)\b[^.]{0,40}\b(?:from|in|of) (?:the |our |all )?(?:\w{1,20} )?(?:response|payload|events?|api|answer|contract|prop)\b|\bchanges? its \w{1,20} (?:prop|parameter|signature|type)\b/i,
      /\b(?:partners?|customers?|third parties|integrators|scripts?|clients?)\b[^.]{0,60}\b(?:by machine|by rest|over http|via (?:an? )?api|programmatically|automatically fetch)\b|\b(?:by|over|via) rest\b|\bendpoint (?:has|with) no\b/i,
    ),
    asked(
      'data-asked',
      'The ticket asks to change what is stored already, or how.',
      /\b(?:migrat\w{1,4}|convert\w{0,3}|backfill|split|merge|renam\w{1,3}|drop|clean ?up)\b[^.]{0,50}\b(?:columns?|tables?|rows?|records?|schema|existing data|old (?:data|entries)|duplicates)\b/i,
      /\b(?:unique|foreign[- ]key|not[- ]null|check) constraints?\b|\bsoft[- ]delet/i,
      /\b(?:stored?|saved?|kept) (?:as|in) (?:a |an )?(?:floats?|strings?|plain|json|text|cents|integers?|utc|local time)\b/i,
      /\b\d[\d,.]{0,12} ?(?:million|m|k|thousand) rows\b/i,
      /\bretention\b|\b(?:older than|after) \d{1,4} (?:days|months|years)\b[^.]{0,40}\b(?:delet|remov|purg|archiv)|\b(?:delet|remov|purg|archiv)\w{1,4}\b[^.]{0,60}\b(?:older than|after) \d{1,4} (?:days|months|years)\b/i,
      /\b(?:another|new|extra|additional|separate) column\b|\b(?:clean ?(?:up|ing up)|correct|fix|fill|convert|move|migrate|merge)\b[^.]{0,30}\b\d[\d,.]{1,12} ?(?:million|m|k|thousand)?\b/i,
      /\b(?:erase|delet\w{1,3}|remov\w{1,4}|purg\w{1,3}) (?:everything|all (?:the )?(?:data|records|traces))\b|\b(?:stays?|remains?|left|kept) in (?:the )?(?:backups?|database|tables?)\b/i,
    ),
    asked(
      'growth-asked',
      'The ticket complains of what is slow or too large with many of something, or asks for work in bulk.',
      /\b(?:slow(?:s|ly|er)?|takes?|took|tim(?:es?|ed) out|time-?outs?|50[34]|memory|crash(?:es|ed)?|hangs?|dies|died|breaks down|freez\w{1,3}|unusable|lags?|laggy|struggl\w{1,3})\b[^.]{0,60}\b(?:\d[\d,.]{1,12} ?(?:k|m|million|thousand)?\+? |large |big |huge |many |lots of |thousands |millions )(?:\w{1,20} )?(?:rows|users|records|items|documents|docs|orders|products|files|entries|lines|messages|requests|customers|posts|comments|pages|images|photos|tasks|nodes|repos|repositories|merchants|tenants|datasets?|tables?|imports?|exports?|lists?)\b/i,
      /\b(?:\d[\d,.]{1,12} ?(?:k|m|million|thousand)?\+? |large |big |huge |many |lots of |thousands of |millions of )(?:\w{1,20} )?(?:rows|users|records|items|documents|docs|orders|products|files|entries|lines|messages|customers|posts|comments|images|photos|tasks|nodes|repos|repositories|merchants|tenants|datasets?|tables?)\b[^.]{0,60}\b(?:slow(?:ly|er)?|takes?|took|tim(?:es?|ed) out|time-?outs?|50[34]|memory|crash(?:es|ed)?|hangs?|freez\w{1,3}|unusable|lags?|laggy)\b/i,
      /\bn ?\+ ?1\b|\b\d{2,6} (?:\w{1,12} )?quer(?:y|ies)\b|\bout of memory\b|\boom\b|\b\d{1,4} ?gb of (?:memory|ram)\b|\bheap space\b|\boutofmemory|\brequests? (?:a|per) second\b|\brate limit(?!\w{0,4} (?:message|text|error))/i,
      /\b(?:loads?|reads?|fetch(?:es)?|holds?|keeps?|sorts?)\b[^.]{0,30}\b(?:all|whole|entire|everything)\b[^.]{0,40}\b(?:memory|lists?|arrays?|tables?|at once)\b/i,
      /\bbulk (?:edit|delet|import|operation|action|updat)/i,
      /\b\d{2,6} (?:\w{1,12} )?(?:calls|requests|round ?trips)\b|\b(?:hits?|calls?|asks?|queries|loads?) (?:\w{1,20} ){1,5}for (?:each|every)\b/i,
      /\bno (?:paging|pagination|limit)\b|\breturns? (?:all|every)\b[^.]{0,20}\d|\b(?:9\d|100) ?% cpu\b|\beverybody else (?:waits|has to wait)\b|\blocks? the (?:whole )?(?:table|database|system|site)\b/i,
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
      /\b(?:is|are|was|were) (?:gone|missing|lost|empty) (?:after|when|since)\b[^.]{0,40}\b(?:restart|deploy\w{0,6}|crash|update|reboot)|\bnever (?:sent|delivered|processed|retried|arrives?|arrived)\b/i,
      /\b(?:picks?|takes?|gets?|processe?s?|handles?|runs?) (?:up )?the same (?:job|message|task|order|event|row|record)s?\b|\b(?:double|duplicate) (?:e-?mails?|mails|bookings?|orders|charges|payments|deliveries|jobs|messages|events)\b/i,
      /\b(?:when|if|while|once|as soon as) (?:the |our |an? )?[\w -]{2,40} (?:is|are|was|goes|went) (?:down|unavailable|offline|unreachable|away|not reachable)\b|\b(?:did|does)(?:n't| not) (?:answer|respond)\b|\bsingle point of failure\b|\boutage\b/i,
    ),
    asked(
      'watching-asked',
      'The ticket asks how anybody could tell, or complains that nobody could.',
      /\b(?:add|expose|export|emit|publish|send|need|missing|improve|better|more|no|without|any)\b[^.]{0,40}\b(?:metrics?|tracing|traces|alerts?|alerting|correlation ids?|health ?checks?|gauges?|structured logs?|logging|logs|error messages?)\b/i,
      /\b(?:prometheus|opentelemetry|otel|grafana|datadog)\b/i,
      /\bno way (?:to|of) (?:see|seeing|know|knowing|tell|telling|find|finding)\b|\bnobody (?:noticed|knew|notices|would notice)\b|\bonly (?:noticed|found out)\b|\bsilently\b/i,
      /\b(?:learned|learnt|found out|heard|hear|noticed|told|know)\b[^.]{0,40}\b(?:from|by|through|when) (?:a |an |the |our |angry )?(?:customers?|users?|twitter|support|complaints?|press)\b|\bno alerts?\b|\b(?:was|were|stayed|is) (?:all )?green\b/i,
      /\b(?:cannot|can't|can not|could not|couldn't|unable to|nobody can|no one can|hard to|impossible to) (?:tell|say|see|know|find out|reproduce|explain) (?:why|what|which|how|whether|where)\b|\bgrep (?:through|the|in)\b|\b(?:request|trace|correlation)[- ]ids?\b|\bfollows the request\b/i,
    ),
    asked(
      'safety-asked',
      'The ticket speaks of who may see or do what, of secrets or of personal data.',
      /\b(?:sso|saml|oidc|mfa|2fa|two-factor|totp|passkeys?|webauthn|xss|csrf|ssrf|gdpr|pii|cve-\d{4})\b|\b(?:sql|command) injection\b|\bbrute[- ]?force\b|\baudit (?:log|trail)\b|\bencrypt/i,
      /\b(?:tokens?|passwords?|secrets?|keys?|credentials?|sessions?)\b[^.]{0,50}\b(?:expires?|expired|plain ?text|clear ?text|leak\w{0,4}|expos\w{1,4}|rotat\w{1,4}|unencrypted|hard-?coded|committed|logged|in the (?:logs?|repo|url))\b/i,
      /\b(?:personal|sensitive|private) (?:data|information)\b|\b(?:e-?mail address|phone number)(?:es|s)?\b[^.]{0,40}\b(?:logs?|logged|plain)\b/i,
      /\b(?:any(?:one|body)|any (?:logged-in )?user|everyone|everybody|other users?|strangers?)\b[^.]{0,40}\b(?:can|could|able to)\b[^.]{0,20}\b(?:read|see|access|delete|change|edit|download|open|view|try)\b/i,
      /\bdoes(?:n't| not) check\b[^.]{0,20}\b(?:owner|permission|role|token|signature)|\bwithout (?:auth\w{0,12}|permission|logging in|login)\b|\b(?:roles?|permissions?)\b[^.]{0,40}\b(?:restrict|only|allow|deny|limit)/i,
      /\b(?:links?|tokens?|sessions?|codes?|urls?|invitations?|cookies?) (?:\w{1,12} )?(?:(?:works?|stays? valid|is valid|are valid|lives?) for ?ever|(?:never|do(?:es)?(?:n't| not)) expires?)\b/i,
      /\b(?:other|another|different|any|all) (?:people|persons?|users?|customers?|tenants?|accounts?|compan(?:y|ies))(?:['’]s?|s['’])? (?:data|orders?|invoices?|files?|documents?|profiles?|messages?|details|names?|e-?mails?)\b|\bdata of (?:any|other|another|all) (?:users?|customers?|tenants?)\b|\bchang\w{1,3} the (?:id|number) in the (?:url|address|link)\b/i,
      /\b(?:legal|lawyers?|data protection|the law|dpo|auditors?)\b[^.]{0,30}\b(?:says?|wants?|requires?|demands?|asks?|found)\b|\bright to be forgotten\b|\beverything about (?:a|the) (?:person|user|customer)\b/i,
    ),
    asked(
      'debt-asked',
      'The ticket asks to clean up: copies, work-arounds, code that has grown too large.',
      /\bduplicat\w{1,4}\b[^.]{0,40}\b(?:code|lines|logic|functions?)\b|\b(?:code|lines|logic)\b[^.]{0,40}\b(?:duplicat\w{1,4}|copied|copy-?pasted)\b/i,
      /\b(?:same|identical) (?:\w{1,20} ){0,3}(?:code|logic|function|parsing|checks?|query)\b[^.]{0,40}\b(?:places|files|times|everywhere)\b/i,
      /\bgrown to\b[^.]{0,20}\blines\b|\b\d[\d,.]{2,6} lines (?:long|of code)\b|\b(?:god|huge) (?:class|object|function)\b|\bspaghetti\b|\btechnical debt\b|\btech debt\b/i,
      /\brefactor|\bwork-?around\b|\bhack of\b|\b(?:dead|unused|legacy) code\b|\bevery change breaks\b|\bkeeps? (?:breaking|coming back)\b/i,
      /\b(?:third|fourth|fifth|sixth|tenth|\d{1,2}(?:rd|th)) time (?:we|i|that|this|now|already)\b|\b(?:take|part|attempt) (?:three|four|five|six|[3-9])\b|\b(?:\d{1,3}|two|three|four|five|six|seven|eight|many|several) copies of (?:it|the|this|that)\b/i,
      /\bhas \d[\d,.]{2,6} lines\b|\b(?:nobody|no one|none of us) (?:wants|dares|likes) to (?:touch|change)\b|\bbreaks something else\b/i,
    ),
    asked(
      'upgrade-asked',
      'The ticket asks to leave an old technology, or says that its time is over.',
      /\bend[- ]of[- ](?:life|support)\b|\beol\b|\b(?:no longer|not) (?:supported|maintained)\b|\bunmaintained\b|\bsupport (?:for \S{1,20} )?ends\b/i,
      /\b(?:migrat\w{1,4}|mov(?:e|ing)|port(?:ing)?|switch(?:ing)?|upgrad\w{1,3}|rewrit\w{1,3}|replac\w{1,3})\b[^.]{0,40}\b(?:java|python|php|node|node\.?js|\.net|spring|rails|django|angular|angularjs|react|vue|typescript|kotlin|vite|webpack|grunt|gulp|gradle|maven|swift|jquery|laravel|symfony|bootstrap|electron|flutter|junit|hibernate|log4j|postgres|mysql|kubernetes|terraform)\b/i,
      /\b(?:out of|without|last year of) (?:vendor |security |official )?(?:support|maintenance)\b(?! (?:for|in|of)\b)|\bpython ?2(?:\.\d)?\b|\bjava ?[678]\b|\bangularjs\b|\b(?:gone|removed|missing|dropped) (?:from|in) the (?:new|next|latest) (?:\w{1,12} )?(?:image|version|release|os|distribution)\b/i,
    ),
    asked(
      'delivery-asked',
      'The ticket complains of building, releasing or setting up, or asks to automate it.',
      /\b(?:ci|build|builds|pipeline|deploy|deployments?|release|releasing)\b[^.]{0,60}\b(?:takes?|took|slow|minutes|hours|manual|manually|by hand)\b/i,
      /\b(?:manual|manually|by hand|slow)\b[^.]{0,40}\b(?:ci|builds?|pipeline|deploy|deployments?|release|releasing)\b/i,
      /\bautomat\w{1,4}\b[^.]{0,30}\b(?:release|deploy\w{0,6}|publish\w{0,4}|builds?)\b/i,
      /\b(?:local|dev|development) (?:set-?up|environment)\b|\bset up sql\b|\bdocker[- ]compose\b/i,
      /\b\d{1,3} (?:manual )?steps\b|\bsteps by hand\b|\b(?:release|deploy\w{0,6}|roll-?out|build)s? (?:\w{1,20} ){0,4}(?:takes?|took|costs?|needs?)\b[^.]{0,30}\b(?:minutes?|hours?|days?|weeks?)\b/i,
    ),
    asked(
      'tests-asked',
      'The ticket asks for tests, or says that there are none that would see it.',
      /\bno (?:unit |automated |integration )?(?:tests?|coverage)\b|\b(?:untested|flaky|flakey)\b|\btest coverage\b|\bwould have (?:caught|been caught)\b/i,
      /\b(?:add|write|need|missing|want)\b[^.]{0,30}\b(?:unit|integration|end-to-end|e2e|contract|regression|load|property|smoke) ?tests?\b/i,
      /\btests? (?:\w{1,20} )?fails? (?:randomly|sometimes|about|every|now and then)\b/i,
      /\bno tests? (?:\w{1,12} )?(?:covers?|sees?|notices?|exists?|fails?)\b|\btests? (?:\w{1,20} )?fails? (?:\w{1,12} ){0,2}(?:third|fourth|second|other|few|single)\b|\brestart(?:ed|s|ing)? (?:them|it|the tests?) until\b|\b(?:was|were) found by (?:a |our )?customers?\b/i,
    ),
    asked(
      'rollout-asked',
      'The ticket switches something over for many at once, or something that is hard to undo.',
      /\b(?:roll(?:ed|ing)? ?out|launch|turn(?:ed)? on|enabled?|switch(?:ed)? on|goes? live|cut ?over)\b[^.]{0,50}\b(?:all|every(?:body|one)?|gradually|customers|users|production|by default)\b/i,
      /\b\d{1,3} ?% of (?:the |our |all )?(?:users|customers|traffic|requests)\b|\bfeature flags?\b|\bkill ?switch\b|\b(?:cannot|can't|can not) be undone\b|\birreversible\b|\bbe able to switch back\b|\bbig bang\b/i,
      /\bchang\w{1,3} the default\b|\be-?mail(?:s|ed)? (?:to )?(?:all|every)\b|\bpayment provider\b|\bprice (?:change|increase)\b/i,
      /\b(?:switch|move|migrate|convert|turn|change) (?:on |over )?(?:all|every) (?:\w{1,20} )?(?:customers?|users?|tenants?|accounts?|shops?|contracts?|stores?)\b|\b(?:able to|way to|can we) (?:go|switch|roll|turn|get) (?:it )?back\b|\bfor every(?:body|one)\b|\bevery (?:user|customer) (?:has|will have|must)\b/i,
    ),
    asked(
      'cost-asked',
      'The ticket speaks of what something costs to run.',
      /\b(?:costs?|bills?|billed|spend(?:ing)?|pay(?:ing)?)\b[^.]{0,50}(?:[$€£] ?\d|\d[\d.,]{0,10} ?(?:[$€£]|bucks|dollars|euros|usd|eur)|\ba (?:day|month|year)\b|\bper (?:day|month|year)\b)/i,
      /[$€£] ?\d[\d,.]{0,10}k?[^.]{0,30}\b(?:month|day|year|monthly)\b/i,
      /\b(?:aws|s3|gcp|azure|cloud|openai|llm|gpu|instances?|storage|bandwidth|egress)\b[^.]{0,40}\b(?:costs?|bill|expensive|spend)\b/i,
      /\b(?:instances?|machines?|clusters?|servers?|nodes?|vms?)\b[^.]{0,40}\b(?:idle|all night|over ?night|24\/7|never scaled)\b/i,
      /\b(?:half|third|quarter|most|part) of (?:the|our) (?:\w{1,12} )?(?:bill|costs?|budget|spend(?:ing)?)\b|\b(?:azure|aws|gcp|cloud|hosting|s3) bill\b|\b(?:costs?|costing) us\b/i,
    ),
    asked(
      'outcome-asked',
      'The ticket names what should be better for the business, or asks to try it out.',
      /\b(?:raise|increase|improve|reduce|lower|measure|boost)\b[^.]{0,30}\b(?:conversion|drop-?outs?|churn|engagement|sign-?ups?|basket value|revenue|bounce rate|adoption|retention)\b/i,
      /\b(?:conversion|churn|drop-?off|bounce) rates?\b|\ba\/b test|\bhypothesis\b|\bhalf of the (?:people|users|customers)\b|\bknow\b[^.]{0,20}\bif it (?:worked|works|helps|helped)\b/i,
      /\b\d{1,3} ?% (?:of (?:them|the|our|all)? ?\w{0,20} ?)?(?:leave|drop|quit|give up|abandon|cancel|never come back|bounce)\b|\bwhy do (?:people|users|customers|visitors|they)\b|\bsee (?:whether|if) (?:it|that|this) (?:gets better|helps|works|changes)\b/i,
    ),
    asked(
      'knowledge-asked',
      'The ticket says that hardly anybody knows, or asks to write it down for whoever has to act.',
      /\b(?:[Nn]obody|[Nn]o one|[Oo]nly (?:one|two|[A-Z][a-z]{1,20})(?: people| person)?)\b[^.]{0,30}\b(?:knows?|understands?|remembers?)\b/,
      /\b(?:runbook|playbook|decision record|adr|onboarding (?:guide|docs?|document)|architecture (?:docs?|documentation|overview|diagram))\b/i,
      /\b(?:left|leaves) the (?:team|company)\b|\bsince [A-Z][a-z]{1,20} left\b|\b[Uu]ndocumented\b|\b[Pp]eople do(?:n't| not) know\b/,
      /\b[Oo]nly [A-Z][a-z]{1,20} (?:can|is able to|has ever|ever)\b|\b[Nn]othing (?:is |was |has been )?written down\b|\b[Ee]very new (?:\w{1,15} )?(?:asks|has to ask|needs)\b|\b(?:[Dd]ocument|[Ww]rite down|[Dd]escribe|[Ee]xplain) how\b[^.]{0,60}\b(?:works?|is done|fits?|hangs? together)\b|\bspread over\b[^.]{0,30}\b(?:mails?|wikis?|chats?|pages?|documents)\b/,
    ),
    asked(
      'look-asked',
      'The ticket is about how something looks, reads or is reached: work of its own, with nothing behind it.',
      /\b(?:typos?|misspell\w{0,3}|spelling|tooltips?|icons?|favicon|logo|colou?rs?|fonts?|padding|margins?|misaligned|alignment|dark mode|contrast|screen ?readers?|aria-\w{2,20}|wcag|plurals?|translat(?:ed?|ions?)|layout|overlap(?:s|ping)?|cut off|truncated|banner|avatars?|emojis?|shortcuts?|alphabetical(?:ly)?|css|responsive|scroll(?:s|ing|bar)?|placeholder|button text|empty state|side ?bar|hover|focus)\b/i,
    ),
    askedIn(1, 'help-asked', 'The title asks how to use something, or brings a small new version of it.', [
      /^(?:\[?(?:question|help|support)\]?:? )?(?:how (?:do|can|could|would|should) (?:i|one|you)\b|how to\b|is (?:there|it possible)\b|can i\b|where (?:do|can|is|are)\b|what (?:is|are|does)\b|(?:does|is|are|will) [^?]{2,80}\?)/i,
      /\b(?:bump|upgrade|update)s?\b[^.]{0,80}\bv?\d{1,4}\.\d{1,4}\.[1-9]\d{0,3}\b/i,
    ]),
  ],
};
