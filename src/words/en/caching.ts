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
        "I'd propose key, lifetime and invalidation for {route}, HTTP cache headers first, and discuss it with {audience*}.",
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
    any: {
      title: 'Settle the cache rules around {thing}',
      noticed: "I've also noticed that what “{quote}” reads has no written cache rule.",
      proposed:
        "I'd propose one rule for {thing}: key, lifetime, invalidation, expected hit rate; to discuss with {audience*}.",
    },
  },
};
