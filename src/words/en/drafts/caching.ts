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
      how: 'let {subject} send `Cache-Control` and an `ETag`, so that a caller or a proxy keeps the answer.',
      gain: 'no new part to run; an unchanged {subject} costs a 304.',
      price: 'a caller keeps its answer of {subject} until the lifetime ends; personal answers need `private`.',
    },
    {
      name: 'Cache in the process',
      how: 'keep the answers of {subject} in memory by their full key, bounded in number and lifetime, with one load for many waiting callers.',
      gain: 'the fastest hit for {subject}, and no network hop.',
      price:
        'each instance has its own copy of {subject}, and they disagree until the lifetime ends; a restart starts cold.',
    },
    {
      name: 'Shared cache',
      how: 'keep the answers of {subject} in a shared cache and delete the key when what it was made from is written; spread the lifetimes against a stampede.',
      gain: 'one copy of {subject} for all instances, and an exact invalidation.',
      price: 'one more part that {subject} depends on; each writer has to know the key.',
      needs: 'shared-cache',
    },
  ],
  why: 'It gives {subject} a rule that can be tested, and the accepted trade-off is an answer of {subject} that may be as old as its lifetime.',
  effort:
    'S for the rule and the first lifetime of {subject}; M once each writer has to invalidate it. To run: one figure, the hit rate of {subject}.',
  risks: [
    'A key of {subject} that forgets the user, the tenant or the language shows one person the answer of another: test it.',
    'When a popular entry of {subject} expires, all callers load it at once: let one load and the others wait.',
  ],
  back: 'The way back: set the lifetime of {subject} to zero; nothing is stored that is not stored elsewhere.',
  nonGoal: 'Making {subject} itself faster; a cache only hides how long it takes.',
  measure: {
    what: 'Hit rate of {subject}, and its 95th percentile',
    before: '[measure: 95th percentile and calls per minute of {subject} today]',
    after: '[measure: hit rate and 95th percentile wanted]',
  },
  questions: [
    'How old may an answer of {subject} be before somebody decides something wrong?',
    'Which writes make an answer of {subject} wrong, and does each of them know its key?',
    'What share of the calls to {subject} repeats an earlier one within the lifetime?',
  ],
};
