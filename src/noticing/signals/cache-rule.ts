import { isComment, isMoved, near, placeOf } from './enclosing';
import type { LineSignal, SignalGroup, Slots, Spot } from './signal';

const placed = (_: RegExpExecArray, spot: Spot): Slots | undefined =>
  isMoved(spot) || /^\s{0,40}(?:import|using|use|from|require)\b/.test(spot.line.text) ? undefined : placeOf(spot);
const inCode = (match: RegExpExecArray, spot: Spot): Slots | undefined =>
  isComment(spot.line.text) ? undefined : placed(match, spot);

const stores =
  /cache(?:Manager|Store|Service|Client|Provider)?(?:\.|->|::)(?:set|put|add|store|fetch|remember|rememberForever|Set|Put|Store|GetOrAdd|GetOrCreate\w{0,6}|getOrCreate|write|SetWithTTL|get_or_set)\b|\bRails\.cache\.(?:fetch|write)\b|\bunstable_cache\(|@(?:lru_)?cached?\b|@Cacheable\b|@cached_property\b|@cachedList\b|\bredis(?:Client)?\.(?:set|setex|hset)\(|\bcaches_(?:page|action)\b|\b(?:ttl|lru)Cache\b|\bLruCache\b|\bnew (?:TTL|LRU|Memory)?Cache\b|_cache\.(?:set|get_or_add)\b/i;
const lifetime =
  /\bttl\b|expires?_?(?:in|at|after)?\b|expir|max_?-?age|staleTime|timeout|max_?entries|maxsize|\btime\.(?:Second|Minute|Hour)|Duration|\b(?:minutes|seconds|hours|days)\b|AbsoluteExpiration|evict|invalidat/i;

const lines: readonly LineSignal[] = [
  {
    id: 'cache-filled',
    doc: 'A value is kept in a cache.',
    triggers: ['cache', 'redis'],
    pattern: stores,
    slots: inCode,
  },
  {
    id: 'cache-without-lifetime',
    doc: 'A value is kept in a cache, and nothing near says how long or what drops it.',
    triggers: ['cache', 'redis'],
    pattern: stores,
    slots: (match, spot) => (near(spot, lifetime, 6) ? undefined : inCode(match, spot)),
  },
  {
    id: 'cache-key',
    doc: 'What a cached value is kept under is written or changed.',
    triggers: ['cache_key', 'cachekey', 'cache->addproperty', 'cache_id'],
    pattern: /\b\w{0,30}cache_?(?:key|id)\w{0,20}\b|\bcache->addProperty\(/i,
    slots: inCode,
  },
  {
    id: 'cache-dropped',
    doc: 'A cached value is invalidated or evicted by hand.',
    triggers: [
      'invalidat',
      'evict',
      'revalidat',
      'cache.delete',
      'cache.clear',
      'cache.remove',
      'cache.forget',
      'cache::forget',
      'cache.del',
      'flush',
      'bust',
    ],
    pattern:
      /\b_?invalidat\w*\(|\bevict\w*\(|\brevalidate(?:Tag|Path)?\(|cache(?:Manager|Store|Service|Client)?(?:\.|->|::)(?:delete|del|clear|remove|forget|flush|invalidate|purge)|@CacheEvict/i,
    slots: (match, spot) =>
      /\b(?:session|token|cookie)\w{0,10}\.?invalidat|queryClient|invalidateQueries|Validat/i.test(spot.line.text) &&
      !/cache/i.test(spot.line.text)
        ? undefined
        : inCode(match, spot),
  },
  {
    id: 'cache-switched-off',
    doc: 'Reading from a cache is commented out, disabled or removed.',
    signs: '+-',
    triggers: ['cache'],
    pattern: /^\s*(?:\/\/|#)[^\n]*?cache(?:->|\.|::|\()|\bno_?-?cache: ?true\b/i,
    slots: placed,
  },
  {
    id: 'cache-lifetime',
    doc: 'How long a cached thing lives is set or changed.',
    kinds: ['source', 'config'],
    triggers: [
      'ttl',
      'expires_in',
      'expires',
      'max-age',
      'max_age',
      'maxage',
      'staletime',
      'cache_valid',
      'expiration',
      'cachetime',
    ],
    pattern:
      /\bproxy_cache_valid\b|ttl(?:Seconds|Minutes|Ms|_seconds)?\s?[:=(]|\bttl_?cache\b|\bexpires_in:|\bmax-?age ?=|\bstaleTime\b|\bAbsoluteExpiration|\bcache_?time\b|cache_?(?:expir|duration|lifetime)/i,
    slots: (match, spot) =>
      /token|session|jwt|invit|cookie|password/i.test(spot.line.text) ? undefined : inCode(match, spot),
  },
  {
    id: 'http-cache-header',
    doc: 'A response says whether and how long it may be cached.',
    kinds: ['source', 'config', 'build'],
    triggers: [
      'cache-control',
      'cachecontrol',
      'cache_control',
      'no-store',
      'no-cache',
      'etag',
      'responsecache',
      'cache_headers',
      'surrogate',
      'cache-valid',
    ],
    pattern:
      /\bCache-?_?Control\b|\bno-store\b|\bno-cache\b|\betag\b|\bResponseCache\b|\bset_cache_headers\b|\bSurrogate-\w{3,10}\b/i,
    slots: (match, spot) => (/curl|docker|pip|apk|actions\//.test(spot.line.text) ? undefined : inCode(match, spot)),
  },
];

/** How cached values are kept, named and dropped. */
export const cacheRule: SignalGroup = {
  lines,
  phrases: [
    {
      id: 'says-cache',
      doc: 'The words speak of caching.',
      triggers: ['cach', 'memoi'],
      pattern: /\b(?:[Uu]n|[Rr]e|[Pp]re)?[Cc]ach(?:e|es|ed|ing|eable|able)\b|\b[Mm]emoi[sz]|[a-z]Cache\b|-cache-/,
      slots: (match) => ({ words: match[0] }),
    },
  ],
};
