import type { LensWords } from '../sentences';

export const caching: LensWords = {
  name: 'Caching',
  question: 'Which read will repeat, and how would its cached answer be told that it is out of date?',
  variants: {
    'often-called-route': {
      title: 'Cache {route} before its callers multiply',
      noticed: '{route} will be read often: “{callsQuote}”.',
      designed: 'Nothing in the change caches it yet; its key would be the path and its parameters.',
      proposed:
        'I propose to agree key, lifetime and invalidation for {route}[ with {callers*}], starting with HTTP cache headers, and to discuss it with {audience*}.',
    },
    route: {
      title: 'Decide how {route} is cached',
      noticed: '{route} is computed anew on every request at {place}.',
      proposed:
        'I propose to write down for {route} what may be cached, its key, its lifetime and what invalidates it, with {audience*}.',
    },
    any: {
      title: 'Settle the cache rules around {thing}',
      noticed: 'The answer behind “{quote}” repeats without a stated cache rule.',
      proposed:
        'I propose one written rule for {thing}: key, lifetime, invalidation and expected hit rate, with {audience*}.',
    },
  },
};
