import type { OutlineWords } from '../../drafts';

export const caching: OutlineWords = {
  ask: 'Agree one cache rule for {subject} (key, lifetime, invalidation) with {audience*}, before more callers depend on it.',
  problem:
    'Whoever calls {subject} pays for the full answer every time, also when nothing has changed since the last call.',
  cost: 'Each further caller of {subject} adds its whole traffic to what stands behind it: [measure: calls per minute, and the share that repeats a recent one].',
  keep: {
    gain: 'every answer of {subject} is fresh, and nothing can go stale.',
    price: 'the load behind {subject} grows with the number of its callers.',
  },
  options: [
    {
      name: 'HTTP caching',
      how: 'let {subject} send `Cache-Control` and an `ETag`, so that browsers, apps and proxies keep the answer.',
      gain: 'no new part to run for {subject}, no second request within the lifetime, and behind it a `304` that spares the transfer.',
      price:
        'a `304` still costs the work of answering, most HTTP clients of services keep nothing, and personal answers need `private`.',
      needs: 'http-caching-callers',
    },
    {
      name: 'Cache in the process',
      how: 'keep the answers of {subject} in memory by their full key, bounded in number and lifetime, with one load for many waiting callers.',
      gain: 'the fastest hit for {subject}, and no network hop.',
      price: 'each instance has its own copy, they disagree until the lifetime ends, and a restart starts cold.',
    },
    {
      name: 'Shared cache',
      how: 'keep the answers of {subject} in a shared cache and delete the key when what it was made from is written; spread the lifetimes against a stampede.',
      gain: 'one copy of {subject} for all instances, and one place to invalidate it.',
      price: 'one more part that {subject} depends on, and each writer has to know the key.',
      needs: 'shared-cache',
    },
  ],
  why: 'It gives {subject} a rule that can be tested, and the trade-off to accept is an answer that may be as old as its lifetime.',
  effort:
    'S for the rule and the first lifetime of {subject}; M once each writer has to invalidate it. To run: one figure, its hit rate.',
  risks: [
    '[The ticket asks: “{exact}”. An answer that is behind breaks that: agree on the exception, or leave {subject} as it is.]',
    'A key of {subject} that forgets the user, the tenant or the language shows one person the answer of another: test it.',
    'When a popular entry of {subject} expires, all callers load it at once: let one load and the others wait.',
  ],
  back: 'The way back: set the lifetime of {subject} to zero; copies already handed out live to their end.',
  nonGoal: 'Making {subject} itself faster; a cache only hides how long it takes.',
  measure: {
    what: 'Hit rate of {subject}, and its 95th percentile',
    before: '[measure: 95th percentile and calls per minute of {subject}]',
    after: '[measure: hit rate and 95th percentile of {subject}]',
  },
  questions: [
    'How old may an answer of {subject} be before somebody decides something wrong?',
    'Which writes make an answer of {subject} wrong, and does each of them know its key?',
    'What share of the calls to {subject} repeats an earlier one within the lifetime?',
  ],
};
