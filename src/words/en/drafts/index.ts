import type { DraftWords } from '../../drafts';
import { apiContract } from './api-contract';
import { businessOutcome } from './business-outcome';
import { caching } from './caching';
import { cost } from './cost';
import { crossTeamImpact } from './cross-team-impact';
import { dataEvolution } from './data-evolution';
import { delivery } from './delivery';
import { knowledgeSharing } from './knowledge-sharing';
import { modernization } from './modernization';
import { observability } from './observability';
import { readModel } from './read-model';
import { reliability } from './reliability';
import { rolloutRisk } from './rollout-risk';
import { scalability } from './scalability';
import { securityPrivacy } from './security-privacy';
import { technicalDebt } from './technical-debt';
import { templates } from './templates';
import { testStrategy } from './test-strategy';

export const drafts: DraftWords = {
  guides: {
    ask: '[decide: what should whom decide, in two sentences]',
    problem: '[decide: what is wrong, for whom, and in which ticket]',
    evidence: '- [decide: a path and line, a commit, a number]',
    cost: '[decide: what doing nothing costs] [measure: the number that shows it]',
    options: '- [decide: the status quo, and two ways to go, each with gain and price]',
    recommendation: '[decide: which one, and the trade-off to accept]',
    effort: '[decide: S, M or L, and what it costs to run]',
    risks: '- [decide: what could go wrong, and the way back]',
    'non-goals': '[decide: what this leaves alone]',
    affected: '- [decide: who is affected, who decides]',
    measure: '[measure: the figure before and after]',
    questions: '- [decide: what the evidence cannot answer]',
    next: '[decide: the next step, its owner and its date]',
  },
  and: 'and',
  quotes: ['“', '”'],
  blankTitle: 'Problem and direction in one line',
  thisWork: 'this work',
  team: 'the team',
  statusQuo: 'Status quo',
  keep: 'finish the work on {subject} as begun, and do no more.',
  gain: 'Gains',
  price: 'Costs',
  colon: ': ',
  stop: '. ',
  unchecked: {
    'shared-cache': '(A guess: is there a shared cache that {subject} could use?)',
    queue: '(A guess: is there a queue that {subject} could use?)',
    'search-index': '(A guess: is there a search index that {subject} could use?)',
    'feature-flags': '(A guess: are there feature flags that {subject} could use?)',
    metrics: '(A guess: is there a metrics library that {subject} could use?)',
    'contract-tests': '(A guess: are there contract tests that {subject} could join?)',
    'failure-policy': '(A guess: is there a place for that which {subject} could go through?)',
    'http-caching-callers': '(A guess: is {subject} called by browsers, apps or through a proxy?)',
  },
  present: {
    'shared-cache': 'The repository has a shared cache already ({where}).',
    queue: 'The repository has a queue already ({where}).',
    'search-index': 'The repository has a search index already ({where}).',
    'feature-flags': 'The repository has feature flags already ({where}).',
    metrics: 'The repository has metrics already ({where}).',
    'contract-tests': 'The repository has contract tests already ({where}).',
    'failure-policy': 'Code that answers failures stands in {where}: what of it fits {subject}?',
    'http-caching-callers': 'A caller that runs in a browser or an app is known ({where}).',
  },
  absent: {
    'shared-cache':
      'Nothing was found in the repository that uses a shared cache, so {subject} would be the first here to use one.',
    queue: 'Nothing was found in the repository that uses a queue, so {subject} would be the first here to use one.',
    'search-index':
      'Nothing was found in the repository that uses a search index, so {subject} would be the first here to use one.',
    'feature-flags':
      'Nothing was found in the repository that uses feature flags, so {subject} would be the first here to use them.',
    metrics:
      'Nothing was found in the repository that reports metrics, so {subject} would be the first here to use them.',
    'contract-tests':
      'Nothing was found in the repository that uses contract tests, so {subject} would be the first here to use them.',
    'failure-policy': 'No such place was found besides {subject} itself.',
    'http-caching-callers': 'No caller of {subject} that was found runs in a browser or an app.',
  },
  openings: ["I've also noticed that ", "I've also noticed "],
  context: 'This came up while working on “{work}”.',
  contextTicket: 'This came up while working on “{work}” ({ticket}).',
  alsoLens: 'The same work also raises a second matter, {lens}.',
  said: { ticket: 'The ticket says: {quote}', message: 'The commit message says: {quote}' },
  history: '{path}: {recent} commits in the last year, {fixes} in all that mend something: {mended}',
  mended: '{sha} “{subject}” of {day}',
  mendedFor: '{sha} “{subject}” of {day}: “{why}”',
  asks: '{ticket} asks for: {asked}',
  between: '; ',
  alone: '{path}: {commits} commits since {since}, all by {person}',
  aloneLately: '{path}: {commits} commits since {since}, those of the last two years all by {person}',
  calls: '{place} ({part}): {quote}',
  elsewhere: {
    index: '{place}, an index that is there: {quote}',
    call: '{place}, where {of} is called, too: {quote}',
    use: '{place}, where {of} is read or written: {quote}',
    dropped: '{place} names {of}, which this work drops: {quote}',
    lacking: '{place} adds rows without {of}, which this work requires: {quote}',
    decision: '{place}, a decision on record: {quote}',
    unindexed: 'No `CREATE INDEX` was found on {of}; at most their keys are indexed.',
  },
  writers: 'Code that writes what is read here: {places}',
  policy: '{where} answers failures already, and was mended before: {mended}',
  owns: '{owner} looks after {path}.',
  caller: '{part}[, looked after by {by},] uses {of}[ and names {gone}, which this work drops] ({place}).',
  decides: '{person} is asked to choose one of the options for {subject}, or to say who should.',
  whoRelies: '[decide: who relies on {subject}, or that nobody does]',
  whoElse: '[decide: who else relies on {subject}, or that nobody does]',
  unnamed: 'No other `*{kind}` file of the repository names {of}.',
  noCaller: 'No use of what this work changes in {place} was found in other parts of the repository.',
  measured: '**{what}**: {before} at the start, and {after} as the goal.',
  good: 'Good, because:',
  bad: 'Bad, because:',
  next: 'Show this page to {asked*}, and settle on one option for {subject}: [decide: who calls the meeting, and by when].',
  templates,
  outlines: {
    caching,
    'read-model': readModel,
    'cross-team-impact': crossTeamImpact,
    'api-contract': apiContract,
    'data-evolution': dataEvolution,
    scalability,
    reliability,
    observability,
    'security-privacy': securityPrivacy,
    'technical-debt': technicalDebt,
    modernization,
    delivery,
    'test-strategy': testStrategy,
    'rollout-risk': rolloutRisk,
    cost,
    'business-outcome': businessOutcome,
    'knowledge-sharing': knowledgeSharing,
  },
};
