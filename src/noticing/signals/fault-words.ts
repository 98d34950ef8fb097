import type { PhraseSignal, SignalGroup } from './signal';

/** The words of a phrase, for quoting: lower case, without spaces at the ends. */
const said = (match: RegExpExecArray): { words: string } => ({ words: match[0].trim().toLowerCase() });

const phrases: readonly PhraseSignal[] = [
  {
    id: 'says-race',
    doc: 'The words speak of a race or of concurrent access.',
    triggers: [
      'race',
      'concurren',
      'thread-safe',
      'thread safe',
      'threadsafe',
      'atomic',
      'simultaneous',
      'double-submit',
      'at the same time',
      'lost update',
    ],
    pattern:
      /\b(?:data )?races?\b(?! ?(?:bike|car))|\bracy\b|\brace[- ]conditions?\b|\bconcurren(?:t|tly|cy)\b|\bthread[- ]?saf(?:e|ety)\b|\batomic(?:ally|ity)?\b|\bsimultaneous(?:ly)?\b|\bat the same time\b|\blost updates?\b/i,
    slots: said,
  },
  {
    id: 'says-deadlock',
    doc: 'The words speak of a deadlock or of waiting for locks.',
    triggers: [
      'deadlock',
      'dead lock',
      'live lock',
      'livelock',
      'lock contention',
      'lock wait',
      'locking',
      'lock order',
    ],
    pattern:
      /\bdead ?-?lock(?:s|ed|ing)?\b|\blive ?lock\w{0,3}\b|\block(?:ing)? (?:contention|wait|order|timeout)\w{0,2}\b/i,
    slots: said,
  },
  {
    id: 'says-retry',
    doc: 'The words speak of trying again.',
    triggers: ['retry', 'retries', 'retri', 'backoff', 'back-off', 're-try', 'redeliver', 'requeue'],
    pattern: /\bre-?tr(?:y|ies|ied|ying|yable)\b|\bback-?off\b|\bredeliver\w{0,4}\b|\bre-?queue\w{0,3}\b/i,
    slots: said,
  },
  {
    id: 'says-timeout',
    doc: 'The words speak of time running out.',
    triggers: ['timeout', 'time-out', 'time out', 'timed out', 'times out', 'timing out', 'deadline'],
    pattern: /\btime-?outs?\b|\btim(?:e|es|ed|ing) out\b|\bdeadline\b/i,
    slots: said,
  },
  {
    id: 'says-stuck',
    doc: 'The words speak of work that hangs or never ends.',
    triggers: [
      'hang',
      'stuck',
      'infinite',
      'endless',
      'forever',
      'for ever',
      'never end',
      'never stop',
      'never finish',
      'block',
      'freez',
    ],
    pattern:
      /\bhang(?:s|ing)?\b|\bhung\b|\bstuck\b|\b(?:infinite|endless) (?:loop|recursion|wait)\w{0,2}\b|\bforever\b|\bfor ever\b|\bnever (?:ends?|stops?|finish(?:es)?|acks?|returns?|completes?)\b|\bfreez(?:e|es|ing)\b|\bexhaust(?:s|ed|ing|ion)?\b/i,
    slots: said,
  },
  {
    id: 'says-leak',
    doc: 'The words speak of something that is not given back.',
    triggers: ['leak', 'exhaust', 'orphan', 'dangling', 'not closed', 'never closed', 'unclosed', 'stale'],
    pattern:
      /\bleak(?:s|ed|ing|age)?\b|\bexhaust(?:s|ed|ing|ion)?\b|\borphan(?:s|ed)?\b|\bdangling\b|\b(?:not|never|un) ?closed\b/i,
    slots: said,
  },
  {
    id: 'says-crash',
    doc: 'The words speak of a crash or an unhandled error.',
    triggers: [
      'crash',
      'panic',
      'segfault',
      'sigsegv',
      'npe',
      'null pointer',
      'nullpointer',
      'nil pointer',
      'unhandled',
      'uncaught',
      'exception',
      'throw',
      '500',
    ],
    pattern:
      /\bcrash(?:es|ed|ing)?\b|\bpanics?\b|\bsegfaults?\b|\bSIGSEGV\b|\bNPEs?\b|\bnull ?pointer|\bnil pointer|\bun(?:handled|caught)\b|\b(?:fix|prod|handle|catch|avoid|throw)\w{0,4} (?:\w{1,20} ){0,3}exceptions?\b|\b(?:not|don't) (?:throw|crash|panic|fail)\b|\b500 (?:error|response)/i,
    slots: said,
  },
  {
    id: 'says-failure',
    doc: 'The words speak of what happens, or should, when something fails.',
    triggers: [
      'fail',
      'recover',
      'fallback',
      'fall back',
      'graceful',
      'resilien',
      'unavailable',
      'outage',
      'roll back',
      'rollback',
      'compensat',
    ],
    pattern:
      /\b(?:when|if|on|after|in case of|upon|subsequent) (?:[\w`'.]+ ){0,3}fail(?:s|ed|ure|ures|ing)?\b|\bfail(?:s|ed|ing)? (?:silently|to|when|if|gracefully|fast)\b|\brecover(?:s|y|ing|ed)?\b|\bfall ?backs?\b|\bgraceful(?:ly)?\b|\bresilien\w{1,3}\b|\bunavailable\b|\boutages?\b|\bcompensat(?:e|ion|ing)\b/i,
    slots: said,
  },
  {
    id: 'says-lost',
    doc: 'The words speak of data or messages that were lost, dropped or doubled.',
    triggers: [
      'lost',
      'lose',
      'losing',
      'data loss',
      'dropped',
      'dropping',
      'unack',
      'duplicate',
      'dedup',
      'twice',
      'idempoten',
      'overwrit',
    ],
    pattern:
      /\b(?:data|message|event|update)s? (?:loss|lost|dropped)\b|\blos(?:t|es?|ing)\b|\b(?:prevent|avoid|fix) (?:\w+ ){0,3}(?:drop(?:ped|ping|s)?|duplicates?)\b|\bun-?acked\b|\bde-?dup|\bduplicate (?:\w+ ){0,2}(?:ids?|rows?|entries|keys?|requests?|events?|messages?|submissions?|jobs?)\b|\btwice\b|\bidempoten\w{1,4}\b/i,
    slots: said,
  },
  {
    id: 'says-sometimes',
    doc: 'The words say that it fails only now and then, or that the cause is not known.',
    triggers: [
      'sometimes',
      'flak',
      'intermittent',
      'sporadic',
      'random',
      'occasional',
      'just in case',
      'not sure why',
      'rare',
      'prod exception',
      'in production',
    ],
    pattern:
      /\bsometimes\b|\bflak(?:y|e|es|ily|iness)\b|\bintermittent(?:ly)?\b|\bsporadic(?:ally)?\b|\brandom(?:ly)? (?:fail|error|crash)\w{0,4}\b|\boccasional(?:ly)?\b|\bjust in case\b|\bnot sure why\b|\bprod(?:uction)? (?:exception|error|incident|outage)s?\b/i,
    slots: said,
  },
  {
    id: 'says-shutdown',
    doc: 'The words speak of stopping or restarting while work is going on.',
    triggers: ['shutdown', 'shut down', 'restart', 'terminat', 'drain', 'sigterm', 'cancel'],
    pattern:
      /\bshut ?downs?\b|\bshutting down\b|\brestart(?:s|ed|ing)?\b|\b(?:graceful|pre)\w{0,3} terminat\w{1,3}\b|\bdrain(?:s|ed|ing)?\b|\bSIGTERM\b|\b(?:context|request|task|job)s? cancel\w{0,6}\b/i,
    slots: said,
  },
];

/** What message and ticket say went, or may go, wrong at run time. */
export const faultWords: SignalGroup = { phrases };
