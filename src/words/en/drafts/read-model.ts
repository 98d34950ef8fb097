import type { OutlineWords } from '../../drafts';

export const readModel: OutlineWords = {
  ask: 'Agree with {audience*} whether indexes are enough for {subject} or it gets a read model[ of {tables*}], and how stale that may be.',
  problem:
    'Every read of {subject} puts its answer together anew, so its cost may follow the number of reads and the size of the data, not the number of changes.',
  cost: 'The more callers rely on the shape and the freshness of {subject}, the harder either is to change: [measure: reads per write of what {subject} shows].',
  keep: {
    gain: '{subject} is always up to date, with one copy of the data.',
    price: 'each read of {subject} repeats the work[ of joining {tables*}].',
  },
  options: [
    {
      name: 'Indexes first, then a materialised view',
      how: 'index what the query of {subject} joins and filters by and measure; only where that misses the goal, let the database keep its result, refreshed on a schedule or on write.',
      gain: 'nothing is copied before it has to be, and {subject} then reads one row by its key.',
      price:
        'two steps, and in the second each refresh costs the database and its interval is how stale {subject} may be.',
    },
    {
      name: 'Projection kept by events',
      how: 'write a table shaped like the answer of {subject}, updated in the same transaction as each change, or soon after from an outbox.',
      gain: '{subject} is fresh soon after each write, and a read no longer depends on the size of the history.',
      price: 'every writer has to be found, and a lost event leaves {subject} wrong until a rebuild.',
    },
    {
      name: 'Indexes alone',
      how: 'read the query plan of {subject}, and index the columns it joins and filters by.',
      gain: 'no second copy of what {subject} reads, and little to change.',
      price: 'joining and adding up still happen on each read, and each index slows the writes it has to follow.',
    },
    {
      name: 'Search index',
      how: 'index what {subject} shows as documents and serve it from there.',
      gain: 'filters and full text over {subject} come with it.',
      price: 'one more store to feed and run, only worth it when people search in {subject}.',
      needs: 'search-index',
    },
  ],
  why: 'It starts with what costs least and goes on only if {subject} then still misses the goal, and the trade-off to accept in that case is an answer as old as the staleness budget.',
  effort:
    'S for the indexes and the measurement of {subject}; M with the view, its first fill, a rebuild command and a comparison with the query. To run: a figure for the age of what the view shows.',
  risks: [
    '[The ticket asks: “{exact}”. An answer that is behind breaks that: agree on the exception, or leave {subject} as it is.]',
    'The read model of {subject} drifts from its source: compare a sample of both every night.',
    'The first fill for {subject} can lock or load what is live: rehearse it on a copy with as many rows.',
  ],
  back: 'The way back: {subject} keeps its query behind a switch until both have agreed for a while; the view can be dropped, as it holds nothing of its own.',
  nonGoal: 'Changing which fields {subject} answers, or splitting the write model.',
  measure: {
    what: '95th percentile of {subject}, and the age of its data',
    before: '[measure: 95th percentile and rows read by {subject}]',
    after: '[measure: 95th percentile and staleness budget of {subject}]',
  },
  questions: [
    'How many seconds old may {subject} be for each of its callers, and who says so?',
    'Which writes change what {subject} shows, also outside of this code (scripts, imports, other services)?',
    'Is {subject} fast enough once the columns it joins and filters by are indexed?',
  ],
};
