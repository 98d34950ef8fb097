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

export const en: Words = {
  and: 'and',
  quotes: ['“', '”'],
  team: 'the team',
  ticket: 'the ticket',
  message: 'the commit message',
  done: {
    asked: "I've finished “{work}” as {ticket} asks.",
    change: "I've finished “{work}”.",
    bare: "I've finished the change to {file}.",
    ticket: "I'll do what is asked: “{work}”.",
  },
  known: {
    convention: 'You already use {convention} in {conventionPlace}.',
    decisions: 'Decisions are kept in {conventionPlace}.',
    together: '{usualOther} changed in {usualTimes} of {usualOf} commits to {usualFile}, and is not in this one.',
    reverted: '{revertedFile} has been taken back before ({revert}, {revertDay}).',
    consumers: '{consumer} builds on it ({consumerPlace}).',
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
