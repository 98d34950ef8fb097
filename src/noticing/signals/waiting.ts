import { blockOf, isComment, isMoved, near, placeOf } from './enclosing';
import type { LineSignal, SignalGroup, Slots, Spot } from './signal';

const placed = (_: RegExpExecArray, spot: Spot): Slots | undefined =>
  isMoved(spot) || isComment(spot.line.text) ? undefined : placeOf(spot);

const remote =
  /\b(?:requests\.(?:get|post|put|patch|delete|request)|httpx\.(?:get|post|put|delete)|urlopen|axios\.(?:get|post|put|patch|delete|request)|axios|fetch|got|Net::HTTP\.(?:get|post|get_response|start|new)|(?:HTTParty|Faraday|RestClient)\.(?:get|post|put|delete|new)|Http::(?:get|post|put|withHeaders|acceptJson)|curl_exec|http\.(?:Get|Post|NewRequest|Head)|http\.Client\{\}|new HttpClient|new RestTemplate|HttpClient\.newHttpClient|reqwest::(?:get|Client::new)|ureq::(?:get|post|agent))\(/;

/** Calls that do not fail on an answer such as 404 or 500: the caller has to look. */
const silent = /^(?:fetch|requests\.\w{1,10}|httpx\.\w{1,10}|http\.(?:Get|Post|Head))$/;

/** Whether the body of an answer is read and its status is not, as far as can be seen nearby. */
const isUnchecked = (call: string, spot: Spot): boolean =>
  silent.test(call) &&
  near(spot, /\.json\(|\.text\(|\.Body\b|\.content\b/, 12) &&
  !near(spot, /\.ok\b|status|is_error|is_success/i, 12);

const lines: readonly LineSignal[] = [
  {
    id: 'remote-call-without-timeout',
    doc: 'Another system is called over the network with no time limit in sight.',
    triggers: [
      'requests.',
      'httpx.',
      'urlopen',
      'axios',
      'fetch(',
      'got(',
      'net::http',
      'httparty',
      'faraday.',
      'restclient',
      'http::',
      'curl_exec',
      'http.',
      'httpclient',
      'resttemplate',
      'reqwest',
      'ureq',
    ],
    pattern: remote,
    slots: (match, spot) => {
      const place = placed(match, spot);
      if (
        !place ||
        /\b(?:re|pre)fetch\(|(?:\.|->|\bdef |function )fetch\(|\bfetch\(\s?(?:\)|\w{1,20}(?::|\s\w))/.test(
          spot.line.text,
        )
      )
        return undefined;
      if (near(spot, /time_?-?out|deadline|AbortSignal|signal[:,]|WithTimeout|CancellationToken/i, 8)) return undefined;
      const call = match[0].replace(/\($/, '');
      return { ...place, call, ...(isUnchecked(call, spot) && { unchecked: call }) };
    },
  },
  {
    id: 'retry-in-code',
    doc: 'Something is tried again after it failed.',
    triggers: ['retry', 'retries', 'backoff', 'back_off', 'attempt', 'polly', 'tenacity'],
    pattern:
      /\b(?:max_?)?retr(?:y|ies|ied|ying)\w{0,30}\b|\b\w{0,20}(?:Retry|Retries|BackOff|Backoff)\w{0,30}\b|\b(?:back_?off|max_?attempts?|attempts?)\b/i,
    slots: (match, spot) => {
      const place = placed(match, spot);
      return place && !/^\s{0,40}(?:import|using|use|from)\b/.test(spot.line.text) ? place : undefined;
    },
  },
  {
    id: 'retry-removed',
    doc: 'A retry is taken away.',
    signs: '-',
    triggers: ['retry', 'retries', 'backoff', 'retryonfailure'],
    pattern: /\b\w{0,30}(?:retry|retries|back_?off)\w{0,30}\b/i,
    slots: (match, spot) => {
      const again = spot.file.hunks.some((hunk) =>
        hunk.lines.some((other) => other.sign === '+' && /retr(?:y|ies)|back_?off/i.test(other.text)),
      );
      return again ? undefined : placed(match, spot);
    },
  },
  {
    id: 'sleep-in-code',
    doc: 'The code waits a fixed time instead of for what it waits for.',
    triggers: ['sleep', 'task.delay', 'settimeout', 'waitfor'],
    pattern:
      /\bThread\.sleep\(|\btime\.Sleep\(|\basyncio\.sleep\(|(?:^|[^\w.])sleep\(?\s?\d|\bTask\.Delay\(|\bawait (?:sleep|delay|wait)\(|\bsetTimeout\(\s?(?:resolve|r)\b|\busleep\(/,
    slots: placed,
  },
  {
    id: 'timeout-set',
    doc: 'A time limit is introduced or changed.',
    kinds: ['source', 'config', 'build'],
    triggers: ['timeout', 'time_out', 'deadline'],
    pattern: /\b\w{0,40}(?:time_?out|deadline)\w{0,30}\b/i,
    slots: (match, spot) => {
      const place = placed(match, spot);
      return place && /\d/.test(spot.line.text) ? { ...place, setting: match[0] } : undefined;
    },
  },
  {
    id: 'loop-without-end',
    doc: 'A loop has no bound of its own.',
    triggers: ['while', 'for {', 'for (;;', 'loop {', 'loop do'],
    pattern:
      /^\s{0,80}(?:while\s?\(?\s?(?:true|True|1|!\w{1,40}|not \w{1,40})\)?\s?[:{]?\s{0,4}$|for \{|for \(;;\)|loop \{|loop do|while\s?\(?.{0,80}\.(?:includes|contains|exists)\()/,
    slots: (match, spot) => {
      const place = placed(match, spot);
      return place && !blockOf(spot, 12).lines.some((line) => /<-ctx\.Done|<-\w{0,20}\.Done\(\)|accept\(/.test(line))
        ? place
        : undefined;
    },
  },
  {
    id: 'timer-not-cleared',
    doc: "A repeating timer is started and nothing in the file's change stops it.",
    triggers: ['setinterval', 'scheduleatfixedrate', 'schedulewithfixeddelay', 'newticker'],
    pattern: /\bsetInterval\(|\bscheduleAtFixedRate\(|\bscheduleWithFixedDelay\(|\btime\.NewTicker\(/,
    slots: (match, spot) => {
      const cleared = spot.file.hunks.some((hunk) =>
        hunk.lines.some(
          (other) => other.sign !== '-' && /clearInterval|\.cancel\(|shutdown|\.Stop\(\)/.test(other.text),
        ),
      );
      return cleared ? undefined : placed(match, spot);
    },
  },
  {
    id: 'closed-by-hand',
    doc: 'A resource is closed, stopped or released by a call each path has to remember.',
    triggers: ['.close(', '.stop(', '.dispose(', '.shutdown', '.release(', '.drain(', '.unlock('],
    pattern:
      /(?:^\s{0,80}|[\w)\]]\s?)(?:\.|->)(?:close|stop|dispose|shutdown|shutdownNow|release|drain|unlock)\w{0,10}\(/i,
    slots: (match, spot) =>
      /\bdefer\b|\busing\b|^\s{0,40}(?:super|modal|dialog|popup|window)\b/i.test(spot.line.text)
        ? undefined
        : placed(match, spot),
  },
  {
    id: 'client-made-per-call',
    doc: 'A client or connection is made anew inside a function.',
    triggers: [
      'client(',
      'connection(',
      'client.new',
      'createconnection',
      'createclient',
      'producer(',
      'createsession',
      'posthog(',
    ],
    pattern:
      /\bnew \w{0,30}(?:Client|Connection|Producer|PostHog|Session|Channel)\(|\b\w{0,30}Client\.new\b|\b(?:create|open)(?:Connection|Client|Session|Producer|Channel)\(/,
    slots: placed,
  },
  {
    id: 'pool-limit',
    doc: 'How many connections, threads or workers there may be is set or dropped.',
    kinds: ['source', 'config'],
    signs: '+-',
    triggers: [
      'openconns',
      'idleconns',
      'pool',
      'max_connections',
      'connectionlimit',
      'maxconn',
      'connlifetime',
      'sql.open',
      'max_threads',
      'prefetch',
    ],
    pattern:
      /\b(?:Set)?Max(?:Open|Idle)Conns\b|\bConnMaxLifetime\b|\b(?:max(?:imum)?_?)?pool_?size\b|\bmax_?connections?\b|\bconnection_?limit\b|\bsql\.Open\(|\bmax_threads\b|\bprefetch_?count\b|\bnew\w{0,20}ThreadPool/i,
    slots: placed,
  },
];

/** How long is waited, how often tried, and what is left open. */
export const waiting: SignalGroup = { lines };
