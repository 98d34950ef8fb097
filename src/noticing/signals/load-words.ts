import type { PhraseSignal, SignalGroup } from './signal';

const said = (match: RegExpExecArray): { words: string } => ({ words: match[0].trim().toLowerCase() });

const phrases: readonly PhraseSignal[] = [
  {
    id: 'says-one-query-each',
    doc: 'The words name a query for each row (N+1) or too many round trips.',
    triggers: [
      'n+1',
      'n + 1',
      '1 + n',
      '1+n',
      'round trip',
      'round-trip',
      'db call',
      'database call',
      'db quer',
      'number of quer',
      'fewer quer',
      'many quer',
      'db hit',
      'database hit',
      'database update hit',
    ],
    pattern:
      /\b[nN] ?\+ ?1\b|\b1 ?\+ ?[nN]\b|\bround[- ]?trips?\b|\b(?:db|database) (?:calls?|quer(?:y|ies)|hits?|update hit)\b|\b(?:number of|fewer|many|less|one|extra|redundant|unnecessary) quer(?:y|ies)\b/i,
    slots: said,
  },
  {
    id: 'says-slow',
    doc: 'The words speak of speed.',
    triggers: [
      'slow',
      'perf',
      'optimi',
      'speed',
      'faster',
      'latency',
      'quicker',
      'expensive',
      'bottleneck',
      'hammers',
      'heavy',
      'cpu',
    ],
    pattern:
      /\bslow(?:er|ly|ness)?\b|\bperf(?:ormance|ormant)?\b|\boptimi[sz](?:e|es|ed|ing|ation|ations)\b|\bspe(?:ed|eds|eding|d)[- ]?(?:up|ing)?\b|\bfaster\b|\bquicker\b|\blatenc(?:y|ies)\b|\bexpensive\b|\bbottleneck(?:ed)?\b|\bhammers?\b|\bcpu\b/i,
    slots: said,
  },
  {
    id: 'says-limit',
    doc: 'The words speak of a limit on how much or how many.',
    triggers: ['limit', 'maximum', 'max ', 'unbounded', 'too many', 'too large', 'upper bound', 'exhaust', 'cap '],
    pattern:
      /\b(?:increas|rais|bump|lower|reduc|chang|add|set|exceed|exhaust)(?:e|es|ed|ing)? (?:the )?(?:\w+ )?(?:\w+ )?(?:limits?|max(?:imum)?|cap)\b|\b(?:max(?:imum)?|connection|row|query|batch|upload|size|rate|page)[- _]?(?:limit|size|number)s?\b|\blimiting\b|\bunbounded\b|\btoo (?:many|large|big)\b|\bmax(?:imum)? (?:number|limit)\b/i,
    slots: said,
  },
  {
    id: 'says-memory',
    doc: 'The words speak of memory.',
    triggers: ['memory', 'oom', 'out-of-memory', 'heap'],
    pattern:
      /\b(?:out of|less|more|high|reduce|use|usage of) memory\b|\bmemory (?:usage|use|leak|consumption|pressure|footprint)\b|\bOOMs?\b|\bheap\b/i,
    slots: said,
  },
  {
    id: 'says-bulk',
    doc: 'The words speak of doing many at once, or of pages and batches.',
    triggers: [
      'batch',
      'bulk',
      'pagina',
      'paging',
      'all accounts',
      'chunk',
      'for each',
      'for every',
      'large ',
      'thousands',
      'millions',
    ],
    pattern:
      /\bbatch(?:es|ed|ing)?\b|\bbulk\b|\bpaginat\w{1,4}\b|\bpaging\b|\bchunk(?:s|ed|ing)?\b|\blarge (?:number|amount|data\w{0,3}|instance|table|room|tenant|file|payload|set)s?\b|\bthousands\b|\bmillions\b/i,
    slots: said,
  },
  {
    id: 'says-query-plan',
    doc: 'The words speak of how a query is run.',
    triggers: [
      'seq scan',
      'full scan',
      'table scan',
      'index',
      'query plan',
      'explain',
      'partition',
      'slow quer',
      'subquer',
      'the query',
      ' query',
      'queries',
    ],
    pattern:
      /\b(?:seq(?:uential)?|full|table) scans?\b|\bquery (?:plan|performance|time)\b|\bEXPLAIN\b|\bpartition (?:pruning|key)\b|\bslow quer(?:y|ies)\b|\bsub-?quer(?:y|ies)\b|\b(?:add|missing|use|drop|new|better) (?:an? |the )?(?:\w+ )?index(?:es)?\b|\b(?:optimi[sz]e|improve|speed up|rewrite|fix|simplify|tune|reduce) (?:\w+ )?(?:\w+ )?quer(?:y|ies)\b/i,
    slots: said,
  },
];

/** What message and ticket say of speed, size and number. */
export const loadWords: SignalGroup = { phrases };
