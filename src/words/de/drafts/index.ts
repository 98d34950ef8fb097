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
    ask: '[decide: wer was entscheiden soll, in zwei Sätzen]',
    problem: '[decide: was für wen nicht stimmt und in welchem Ticket]',
    evidence: '- [decide: Pfad und Zeile, ein Commit, eine Zahl]',
    cost: '[decide: was Nichtstun kostet] [measure: die Zahl, die das zeigt]',
    options: '- [decide: der Status quo und zwei Wege, je mit Gewinn und Preis]',
    recommendation: '[decide: welche Option, und welcher Nachteil in Kauf zu nehmen ist]',
    effort: '[decide: S, M oder L, und die Kosten im Betrieb]',
    risks: '- [decide: was schiefgehen könnte, und der Rückweg]',
    'non-goals': '[decide: was hiervon unberührt bleibt]',
    affected: '- [decide: wer betroffen ist, wer entscheidet]',
    measure: '[measure: die Zahl vorher und nachher]',
    questions: '- [decide: was die Belege nicht beantworten]',
    next: '[decide: der nächste Schritt, mit Name und Datum]',
  },
  and: 'und',
  quotes: ['„', '“'],
  blankTitle: 'Problem und Richtung in einer Zeile',
  thisWork: 'diese Arbeit',
  team: 'dem Team',
  statusQuo: 'Status quo',
  keep: 'die Arbeit an {subject} wie begonnen abschließen und nicht mehr tun.',
  gain: 'Gewinn',
  price: 'Preis',
  colon: ': ',
  stop: '. ',
  unchecked: {
    'shared-cache': '(Vermutung: Gibt es einen gemeinsamen Cache, den {subject} nutzen könnte?)',
    queue: '(Vermutung: Gibt es eine Queue, die {subject} nutzen könnte?)',
    'search-index': '(Vermutung: Gibt es einen Suchindex, den {subject} nutzen könnte?)',
    'feature-flags': '(Vermutung: Gibt es Feature Flags, die {subject} nutzen könnte?)',
    metrics: '(Vermutung: Gibt es eine Metrikbibliothek, die {subject} nutzen könnte?)',
    'contract-tests': '(Vermutung: Gibt es Contract-Tests, in die sich {subject} aufnehmen ließe?)',
    'failure-policy': '(Vermutung: Gibt es dafür schon eine Stelle, durch die {subject} gehen könnte?)',
    'http-caching-callers': '(Vermutung: Wird {subject} von Browsern, Apps oder über einen Proxy aufgerufen?)',
  },
  present: {
    'shared-cache': 'Im Repository gibt es bereits einen gemeinsamen Cache ({where}).',
    queue: 'Im Repository gibt es bereits eine Queue ({where}).',
    'search-index': 'Im Repository gibt es bereits einen Suchindex ({where}).',
    'feature-flags': 'Im Repository gibt es bereits Feature Flags ({where}).',
    metrics: 'Im Repository gibt es bereits Metriken ({where}).',
    'contract-tests': 'Im Repository gibt es bereits Contract-Tests ({where}).',
    'failure-policy': 'Code, der auf Fehler antwortet, steht in {where}: Was davon passt für {subject}?',
    'http-caching-callers': 'Ein Aufrufer, der in einem Browser oder einer App läuft, ist bekannt ({where}).',
  },
  absent: {
    'shared-cache': 'Im Repository wurde kein gemeinsamer Cache gefunden; mit {subject} käme hier der erste dazu.',
    queue: 'Im Repository wurde keine Queue gefunden; mit {subject} käme hier die erste dazu.',
    'search-index': 'Im Repository wurde kein Suchindex gefunden; mit {subject} käme hier der erste dazu.',
    'feature-flags': 'Im Repository wurden keine Feature Flags gefunden; mit {subject} kämen hier die ersten dazu.',
    metrics: 'Im Repository wurden keine Metriken gefunden; mit {subject} kämen hier die ersten dazu.',
    'contract-tests': 'Im Repository wurden keine Contract-Tests gefunden; mit {subject} kämen hier die ersten dazu.',
    'failure-policy': 'Außer {subject} selbst wurde keine solche Stelle gefunden.',
    'http-caching-callers': 'Kein gefundener Aufrufer von {subject} läuft in einem Browser oder einer App.',
  },
  // What is left begins with “Aufgefallen, dass …”.
  openings: ['Mir ist außerdem ', 'Mir ist '],
  context: 'Anlass ist die Arbeit an „{work}“.',
  contextTicket: 'Anlass ist die Arbeit an „{work}“ ({ticket}).',
  alsoLens: 'Dieselbe Arbeit berührt ein zweites Thema: {lens}.',
  said: { ticket: 'Im Ticket steht: {quote}', message: 'In der Commitnachricht steht: {quote}' },
  history: '{path}: {recent} Commits im letzten Jahr, insgesamt {fixes} Reparaturen: {mended}',
  mended: '{sha} „{subject}“ am {day}',
  mendedFor: '{sha} „{subject}“ am {day}: „{why}“',
  asks: '{ticket} verlangt: {asked}',
  between: '; ',
  alone: '{path}: {commits} Commits seit {since}, alle von {person}',
  aloneLately: '{path}: {commits} Commits seit {since}, die der letzten zwei Jahre alle von {person}',
  calls: '{place} ({part}): {quote}',
  elsewhere: {
    index: '{place}, ein vorhandener Index: {quote}',
    call: '{place}, wo {of} auch aufgerufen wird: {quote}',
    use: '{place}, wo {of} gelesen oder geschrieben wird: {quote}',
    dropped: '{place} nennt {of}, was diese Arbeit entfernt: {quote}',
    lacking: '{place} fügt Zeilen ohne {of} hinzu, was diese Arbeit verlangt: {quote}',
    decision: '{place}, eine festgehaltene Entscheidung: {quote}',
    unindexed: 'Kein `CREATE INDEX` für {of} gefunden; indiziert sind dort höchstens die Schlüssel.',
  },
  writers: 'Code, der schreibt, was hier gelesen wird: {places}',
  policy: '{where} antwortet schon auf Fehler und wurde früher repariert: {mended}',
  owns: 'Zuständig für {path}: {owner}.',
  caller: '{part}[ (zuständig: {by})] nutzt {of}[ und nennt {gone}, das mit dieser Arbeit entfällt] ({place}).',
  decides: '{person} soll eine der Optionen für {subject} wählen oder sagen, wer es soll.',
  whoRelies: '[decide: wer sich auf {subject} verlässt, oder dass es niemand tut]',
  whoElse: '[decide: wer sich sonst auf {subject} verlässt, oder dass es niemand tut]',
  unnamed: 'Keine andere Datei `*{kind}` des Repositorys nennt {of}.',
  noCaller: 'In anderen Teilen des Repositorys wurde nichts gefunden, das nutzt, was diese Arbeit ändert ({place}).',
  measured: '**{what}**: zu Beginn {before}; Ziel: {after}.',
  good: 'Gut, denn:',
  bad: 'Schlecht, denn:',
  next: 'Diese Seite {asked*} zeigen und sich auf eine Option für {subject} einigen: [decide: wer lädt ein, und bis wann].',
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
