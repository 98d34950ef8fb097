import type { OutlineWords } from '../drafts';

/** Lenses on how data and interfaces are shaped. */
export const structureOutlines = {
  caching: {
    ask: 'I ask {audience*} to agree a cache rule for {subject}: key, lifetime, and what makes an entry out of date.',
    nothing:
      'Every call of {subject} does its whole work again; the cost grows with each new caller. [measure: calls a day, p95 today]',
    options: [
      {
        name: 'HTTP caching of {subject}',
        does: 'Answer {subject} with `ETag` and a short `Cache-Control: private, max-age`, so that clients and proxies ask less and pay less when they ask.',
        costs: 'a client may see an answer as old as the lifetime; nothing can be taken back once it is handed out.',
      },
      {
        name: 'A shared cache behind {subject}',
        does: 'Keep the answer of {subject} by its parameters, drop it on the events that change it, and let one request fill it while the others wait.',
        costs: 'a store to run, and every write that {subject} reads from must be known, or it serves stale answers.',
      },
    ],
    statusQuo: '{subject} stays always fresh and simple, and pays for each call.',
    recommendation:
      'Start with HTTP caching of {subject}; add the shared cache when the hit rate shows that callers repeat each other. [decide: lifetime]',
    effort: 'S for HTTP caching of {subject}; M with a shared cache and its invalidation.',
    risk: 'A wrong key could show one caller of {subject} the answer of another: the key must hold everything the answer depends on. Way back: lifetime 0.',
    nonGoal: 'Making a single uncached call of {subject} faster.',
    measure: '{subject}: hit rate and p95. [measure: before] → [measure: after]',
    questions: [
      'How old may an answer of {subject} be before somebody is harmed?',
      'Which writes change what {subject} answers?',
    ],
  },
  'read-model': {
    ask: 'I ask {audience*} whether {subject} may be served from a read model, and how stale that may be.',
    nothing:
      'Each {subject} joins and aggregates the write model again[ ({tables*})]; cost grows with the data and with every caller. [measure: p95 and rows read today]',
    options: [
      {
        name: 'A projection for {subject}',
        does: 'Keep one row per answer of {subject}, updated by the writes[ to {tables*}], with a rebuild that can run at any time.',
        costs: 'a second place that can be wrong; it needs a rebuild, a check and a lag alarm.',
      },
      {
        name: 'A materialised view for {subject}',
        does: 'Let the database keep the joined result of {subject} and refresh it on a schedule.',
        costs: 'staleness is the schedule, and a refresh costs as much as the data is large.',
      },
    ],
    statusQuo: '{subject} stays exact to the moment and needs no new parts.',
    recommendation:
      'A projection for {subject}, filled beside the present query and compared with it before anything reads from it. [decide: staleness budget]',
    effort: 'M: table, projection, backfill and comparison for {subject}.',
    risk: 'The projection of {subject} drifts from the truth: compare a sample daily. Way back: switch the read to the present query, which stays.',
    nonGoal: 'Changing the write model behind {subject}.',
    measure: '{subject}: p95 and rows read per call. [measure: before] → [measure: after]',
    questions: ['How stale may {subject} be?', 'Which writes must show in {subject} at once?'],
  },
  'cross-team-impact': {
    ask: 'I ask {audience*} to agree how {subject} changes for those who use it, and who tells them.',
    nothing: 'The users of {subject} find a change in production, one after another.',
    options: [
      {
        name: 'Agree {subject} with its users first',
        does: 'Write down what {subject} promises, let each user confirm, and announce changes with a date.',
        costs: 'a few days before the work can go on, and a page somebody must keep true.',
      },
      {
        name: 'Contract tests on {subject}',
        does: 'Each user of {subject} keeps a test of what it relies on, run where {subject} is built.',
        costs: 'every team writes and owns its test; they slow the build a little.',
      },
    ],
    statusQuo: '{subject} changes freely, and its users follow when they notice.',
    recommendation:
      'Agree {subject} now, while few depend on it; add contract tests for the users that cannot fail. [decide: which]',
    effort: 'S to agree {subject}; M with contract tests in each user.',
    risk: 'Agreement on {subject} stalls the work: set a date after which the written promise holds. Way back: the present behaviour stays available until then.',
    nonGoal: 'Redesigning what the users of {subject} do with it.',
    measure: 'Breakages in users of {subject} after a change. [measure: last year] → 0',
    questions: ['Who uses {subject} that the repository does not show?', 'What must not change in {subject}?'],
  },
  'api-contract': {
    ask: 'I ask {audience*} to agree the contract of {subject}: versions, errors, limits and how it may change.',
    nothing: 'What {subject} happens to do today becomes its contract the day somebody relies on it.',
    options: [
      {
        name: 'Additive changes only for {subject}',
        does: 'New fields and parameters are optional, old ones of {subject} are marked deprecated with a date, and a check in the build refuses the rest.',
        costs: 'old forms stay in the code until their date.',
      },
      {
        name: 'A new version of {subject}',
        does: 'Put the changed meaning under a new version and serve both until the users have moved.',
        costs: 'two behaviours to test and to explain, for months.',
      },
    ],
    statusQuo: '{subject} changes in place, which is quickest for us.',
    recommendation:
      'Additive changes for {subject}, with the deprecation dated; a new version only where a meaning changes. [decide: date]',
    effort: 'S for rule and check; M where {subject} needs a second version.',
    risk: 'Somebody relies on what {subject} never promised: announce, measure use of the old form, then remove. Way back: keep serving it.',
    nonGoal: 'Polishing parts of {subject} nobody calls.',
    measure: 'Calls of the old form of {subject}. [measure: today] → 0 before removal',
    questions: ['Which callers of {subject} cannot change soon?', 'What does {subject} answer on bad or empty input?'],
  },
  'data-evolution': {
    ask: 'I ask {audience*} to agree the steps in which the stored form behind {subject} changes, and how it is undone.',
    nothing:
      'Old and new rows of {subject} live side by side, and each reader must guess which it has. [measure: rows in the old form]',
    options: [
      {
        name: 'Expand and contract {subject}',
        does: 'Add the new form of {subject}, write both, backfill in batches, verify, move the readers, then drop the old form.',
        costs: 'several releases, and double writes in between.',
      },
      {
        name: 'One migration of {subject} in a window',
        does: 'Change {subject} in one step while writes are stopped.',
        costs: 'a stop, a lock as long as the data is large, and a restore as the only way back.',
      },
    ],
    statusQuo: '{subject} keeps both forms, and readers keep coping.',
    recommendation:
      'Expand and contract for {subject}, with a query that proves the backfill complete before the old form goes. [decide: batch size]',
    effort: 'M: four small releases for {subject}.',
    risk: 'The previous version meets rows of {subject} it cannot read during a roll-out: the readers come first. Way back until the last step: stop writing the new form.',
    nonGoal: 'Cleaning other data than {subject}.',
    measure: 'Rows of {subject} still in the old form. [measure: before] → 0',
    questions: [
      'Who else reads {subject} directly (reports, exports, replicas)?',
      'How long may a lock on {subject} last?',
    ],
  },
  scalability: {
    ask: 'I ask {audience*} to set the size {subject} must stand, and to choose how it gets there.',
    nothing:
      'The cost of {subject} grows with data or traffic until a limit is met in production. [measure: size today, growth a month]',
    options: [
      {
        name: 'Bound {subject}',
        does: 'Give {subject} a page, batch or limit, with one query for many instead of one for each.',
        costs: 'callers that want everything must ask several times.',
      },
      {
        name: 'Move {subject} off the request',
        does: 'Put the work of {subject} into a queue and answer at once with where the result will be.',
        costs: 'results come later, and a queue must be watched.',
      },
    ],
    statusQuo: '{subject} works at the present size and needs no change.',
    recommendation:
      'Bound {subject} first: it is cheap and shows whether a queue is needed. [decide: page or batch size]',
    effort: 'S for a bound on {subject}; M with a queue.',
    risk: 'A caller relies on getting all of {subject} in one answer: find it before the limit is enforced. Way back: raise the limit by configuration.',
    nonGoal: 'Preparing {subject} for sizes nobody plans for.',
    measure: '{subject}: time and queries at ten times the present size. [measure: before] → [measure: after]',
    questions: [
      'How large will {subject} be in two years?',
      'What should {subject} do at its limit: refuse, wait, or cut?',
    ],
  },
} satisfies Readonly<Record<string, OutlineWords>>;
