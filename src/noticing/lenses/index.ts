import { apiContract } from './api-contract';
import { businessOutcome } from './business-outcome';
import { caching } from './caching';
import { cost } from './cost';
import { crossTeamImpact } from './cross-team-impact';
import { dataEvolution } from './data-evolution';
import { delivery } from './delivery';
import { knowledgeSharing } from './knowledge-sharing';
import type { Lens } from './lens';
import { modernization } from './modernization';
import { observability } from './observability';
import { readModel } from './read-model';
import { reliability } from './reliability';
import { rolloutRisk } from './rollout-risk';
import { scalability } from './scalability';
import { securityPrivacy } from './security-privacy';
import { technicalDebt } from './technical-debt';
import { testStrategy } from './test-strategy';

export { type LensId, lensIds, type PracticeId, practiceIds, type TrapId } from './ids';
export type { Lens } from './lens';

/** The catalogue, in the order that settles ties. Adding a lens is one file and one line here (and its words). */
export const lenses: readonly Lens[] = [
  caching,
  readModel,
  crossTeamImpact,
  apiContract,
  dataEvolution,
  scalability,
  reliability,
  observability,
  securityPrivacy,
  technicalDebt,
  modernization,
  delivery,
  testStrategy,
  rolloutRisk,
  cost,
  businessOutcome,
  knowledgeSharing,
];
