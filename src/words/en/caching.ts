import type { LensWords } from '../sentences';

export const caching: LensWords = {
  name: 'Caching',
  question: 'Which read will repeat, and how would its cached answer be told that it is out of date?',
  variants: {
    'often-called-route': {
      title: 'Cache {route} before its callers multiply',
      noticed: "I've also noticed how {route} will be used: “{saying}”.",
      designed: 'The path can carry the cache key, so a cache can come without a change for callers.',
      proposed:
        "I'd propose key, lifetime and invalidation for {route}, and where its answers are kept, and discuss it with {audience*}.",
    },
    'derived-route': {
      title: 'Decide how {route} is cached',
      noticed: "I've also noticed that {route} works its answer out anew for every request ({place}).",
      proposed:
        "I'd propose to write down what of {route} may be cached, for how long and what invalidates it, and discuss it with {audience*}.",
    },
    route: {
      title: 'Decide how {route} is cached',
      noticed: "I've also noticed that {route} is answered anew for every request ({place}).",
      proposed:
        "I'd propose to write down what of {route} may be cached, for how long and what invalidates it, and discuss it with {audience*}.",
    },
    'asked-route': {
      title: 'Cache {route} from the start',
      noticed: "I've also noticed how {route} will be used: “{saying}”.",
      designed: 'Caching it by path and parameters costs little while nothing calls it yet.',
      proposed:
        "I'd propose key, lifetime and invalidation for {route} in the ticket itself, and discuss it with {audience*}.",
    },
    'often-read': {
      title: 'Settle caching while {thing} is open',
      noticed: "I've also noticed how often this will be read: “{saying}”.",
      proposed:
        "I'd propose to settle what of {thing} is cached, its key, lifetime and invalidation, and discuss it with {audience*}.",
    },
    'switched-off': {
      title: 'Find out why the cache in {where} is off',
      noticed: "I've also noticed that reading the cache in {where} is switched off ({place}).",
      proposed:
        "I'd propose to find which input its key omits, write down what invalidates it, and turn the cache of {where} on again; to discuss with {audience*}.",
    },
    'no-lifetime': {
      title: 'A lifetime for what {where} keeps',
      noticed: "I've also noticed that {where} keeps a value without saying for how long ({place}).",
      proposed:
        "I'd propose key, lifetime, size and invalidation for what {where} keeps, in one place, with the hit rate counted; to discuss with {audience*}.",
    },
    key: {
      title: 'Put every input into the key of {where}',
      noticed: "I've also noticed that {where} decides what a cached answer is kept under ({place}).",
      proposed:
        "I'd propose to list all that the answer of {where} depends on, put each into the key, and test it; to discuss with {audience*}.",
    },
    dropped: {
      title: 'One invalidation rule for {where}',
      noticed: "I've also noticed that {where} drops cached values by hand ({place}).",
      proposed:
        "I'd propose one written rule: which writes drop what, from one place, so that the next writer beside {where} cannot forget; to discuss with {audience*}.",
    },
    header: {
      title: 'One cache policy per kind of response',
      noticed: "I've also noticed that {file} says how one kind of response is cached: “{quote}”.",
      proposed:
        "I'd propose a policy in {file} per kind: private pages never, hashed files for ever, the rest with a stated lifetime; to discuss with {audience*}.",
    },
    lifetime: {
      title: 'State the staleness that {where} may have',
      noticed: "I've also noticed that a lifetime is set without its reason: “{quote}”.",
      proposed:
        "I'd propose to state how stale the answer of {where} may be, purge on write where that is too long, and count hits; to discuss with {audience*}.",
    },
    filled: {
      title: 'Write down the rule of the cache in {where}',
      noticed: "I've also noticed that {where} keeps its answer ({place}).",
      proposed:
        "I'd propose to state its key, lifetime, bound and what invalidates it beside {where}, and to count hits; to discuss with {audience*}.",
    },
    said: {
      title: 'Write down the cache rule of {thing}',
      noticed: "I've also noticed that a cache is at work here: “{quote}”.",
      proposed:
        "I'd propose one rule for {thing}: key, lifetime, what invalidates it, what happens on a miss, and the hit rate expected; to discuss with {audience*}.",
    },
    any: {
      title: 'Settle the cache rules around {thing}',
      noticed: "I've also noticed that what “{quote}” reads has no written cache rule.",
      proposed:
        "I'd propose one rule for {thing}: key, lifetime, invalidation, expected hit rate; to discuss with {audience*}.",
    },
  },
};
