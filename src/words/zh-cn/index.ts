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

export const zhCn: Words = {
  and: '和',
  quotes: ['“', '”'],
  team: '团队',
  ticket: '工单',
  message: '提交消息',
  done: {
    asked: '已按 {ticket} 的要求完成“{work}”。',
    change: '已完成“{work}”。',
    bare: '已完成对 {file} 的修改。',
    ticket: '我会按要求完成“{work}”。',
  },
  known: {
    convention: '{conventionPlace} 里已经在用 {convention}。',
    decisions: '决策记录在 {conventionPlace}。',
    together: '{usualFile} 的 {usualOf} 次提交中有 {usualTimes} 次同时改了 {usualOther}，这次没有。',
    reverted: '{revertedFile} 以前被回退过（{revert}，{revertDay}）。',
    consumers: '{consumer} 依赖它（{consumerPlace}）。',
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
