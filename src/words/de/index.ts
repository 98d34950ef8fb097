import type { Words } from '../sentences';
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
import { testStrategy } from './test-strategy';

/** Whom to talk to stands in the dative in every sentence, and slots stand where they need neither article nor ending. */
export const de: Words = {
  and: 'und',
  quotes: ['„', '“'],
  team: 'dem Team',
  ticket: 'Ticket',
  message: 'Commitnachricht',
  done: {
    asked: 'Fertig ist „{work}“, wie in {ticket} verlangt.',
    change: 'Fertig ist „{work}“.',
    bare: 'Fertig ist die Änderung an {file}.',
    ticket: 'Umgesetzt wird, was verlangt ist: „{work}“.',
  },
  known: {
    convention: 'In {conventionPlace} wird bereits {convention} verwendet.',
    decisions: 'Entscheidungen werden in {conventionPlace} festgehalten.',
    together:
      '{usualOther} wurde in {usualTimes} von {usualOf} Commits an {usualFile} mitgeändert und fehlt in diesem.',
    reverted: '{revertedFile} wurde schon einmal zurückgenommen ({revert}, {revertDay}).',
    consumers: '{consumer} baut darauf auf ({consumerPlace}).',
  },
  lenses: {
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
