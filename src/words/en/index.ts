import type { Words } from '../sentences';
import { caching } from './caching';
import { cost } from './cost';
import { crossTeamImpact } from './cross-team-impact';
import { knowledgeSharing } from './knowledge-sharing';
import { modernization } from './modernization';
import { observability } from './observability';
import { readModel } from './read-model';
import { reliability } from './reliability';
import { scalability } from './scalability';
import { technicalDebt } from './technical-debt';
import { testStrategy } from './test-strategy';

export const en: Words = {
  and: 'and',
  team: 'the team',
  ticket: 'the ticket',
  message: 'the commit message',
  done: {
    asked: "I've finished “{work}” as {ticket} asks.",
    change: "I've finished “{work}”.",
    bare: "I've finished the change to {file}.",
    ticket: "I'll do what is asked: “{work}”.",
  },
  lenses: {
    caching,
    'read-model': readModel,
    'cross-team-impact': crossTeamImpact,
    reliability,
    'test-strategy': testStrategy,
    'technical-debt': technicalDebt,
    scalability,
    observability,
    modernization,
    'knowledge-sharing': knowledgeSharing,
    cost,
  },
};
