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
    ask: '[decide: 请谁决定什么，两句话]',
    problem: '[decide: 哪里有问题、影响谁、出自哪个工单]',
    evidence: '- [decide: 路径和行号、提交或数字]',
    cost: '[decide: 什么都不做的代价] [measure: 能说明它的数字]',
    options: '- [decide: 维持现状，以及两种做法，各写收益与代价]',
    recommendation: '[decide: 选哪一个，需要接受什么代价]',
    effort: '[decide: S、M 或 L，以及运维成本]',
    risks: '- [decide: 可能出什么问题，退路是什么]',
    'non-goals': '[decide: 这次不涉及什么]',
    affected: '- [decide: 影响谁，由谁决定]',
    measure: '[measure: 前后的数字]',
    questions: '- [decide: 依据回答不了的问题]',
    next: '[decide: 下一步、负责人和日期]',
  },
  and: '和',
  quotes: ['“', '”'],
  blankTitle: '用一行写出问题和方向',
  thisWork: '这项工作',
  team: '团队',
  statusQuo: '维持现状',
  keep: '按现在的做法完成 {subject}，不再多做。',
  gain: '收益',
  price: '代价',
  colon: '：',
  stop: '。',
  unchecked: {
    'shared-cache': '（推测：有没有 {subject} 可用的共享缓存？）',
    queue: '（推测：有没有 {subject} 可用的队列？）',
    'search-index': '（推测：有没有 {subject} 可用的搜索索引？）',
    'feature-flags': '（推测：有没有 {subject} 可用的功能开关？）',
    metrics: '（推测：有没有 {subject} 可用的指标库？）',
    'contract-tests': '（推测：有没有 {subject} 可用的契约测试？）',
    'failure-policy': '（推测：是否已有一处可供 {subject} 统一经过？）',
    'http-caching-callers': '（推测：有没有浏览器、App 或代理在调用 {subject}？）',
  },
  present: {
    'shared-cache': '仓库里已经有共享缓存（{where}）。',
    queue: '仓库里已经有队列（{where}）。',
    'search-index': '仓库里已经有搜索索引（{where}）。',
    'feature-flags': '仓库里已经有功能开关（{where}）。',
    metrics: '仓库里已经有指标（{where}）。',
    'contract-tests': '仓库里已经有契约测试（{where}）。',
    'failure-policy': '{where} 里已有处理失败的代码：其中哪些适合 {subject}？',
    'http-caching-callers': '已知有运行在浏览器或 App 中的调用方（{where}）。',
  },
  absent: {
    'shared-cache': '仓库里没有找到使用共享缓存的地方，{subject} 会是第一个。',
    queue: '仓库里没有找到使用队列的地方，{subject} 会是第一个。',
    'search-index': '仓库里没有找到使用搜索索引的地方，{subject} 会是第一个。',
    'feature-flags': '仓库里没有找到使用功能开关的地方，{subject} 会是第一个。',
    metrics: '仓库里没有找到使用指标的地方，{subject} 会是第一个。',
    'contract-tests': '仓库里没有找到使用契约测试的地方，{subject} 会是第一个。',
    'failure-policy': '除 {subject} 本身之外，没有找到这样的地方。',
    'http-caching-callers': '没有找到在浏览器或 App 中运行的 {subject} 调用方。',
  },
  openings: ['我还注意到，', '我还注意到'],
  context: '这是在做“{work}”时发现的。',
  contextTicket: '这是在做“{work}”（{ticket}）时发现的。',
  alsoLens: '同一项工作还引出另一个话题：{lens}。',
  said: { ticket: '工单中写道：{quote}', message: '提交消息中写道：{quote}' },
  history: '{path}：过去一年 {recent} 次提交，总共 {fixes} 次是修复：{mended}',
  mended: '{day} 的 {sha}“{subject}”',
  mendedFor: '{day} 的 {sha}“{subject}”：“{why}”',
  asks: '{ticket} 要求：{asked}',
  between: '；',
  alone: '{path}：自 {since} 起 {commits} 次提交，全部出自 {person}',
  aloneLately: '{path}：自 {since} 起 {commits} 次提交，最近两年的都出自 {person}',
  calls: '{place}（{part}）：{quote}',
  elsewhere: {
    index: '{place}，已有的索引：{quote}',
    call: '{place}，这里也调用了 {of}：{quote}',
    use: '{place}，这里读写 {of}：{quote}',
    dropped: '{place} 提到了本次工作要删除的 {of}：{quote}',
    lacking: '{place} 新增行时没有给出本次工作要求的 {of}：{quote}',
    decision: '{place}，已记录的决定：{quote}',
    unindexed: '没有找到针对 {of} 的 `CREATE INDEX`；有索引的至多是它们的键。',
  },
  writers: '写入此处所读数据的代码：{places}',
  policy: '{where} 已在处理失败，以前修复过：{mended}',
  owns: '{path} 由 {owner} 负责。',
  caller: '{part}[（由 {by} 负责）]在使用 {of}[，并且写到了这项工作要删除的 {gone}]（{place}）。',
  decides: '请 {person} 为 {subject} 选定一个方案，或指出应由谁来选。',
  whoRelies: '[decide: 谁依赖 {subject}，或者没有人依赖]',
  whoElse: '[decide: 还有谁依赖 {subject}，或者没有人依赖]',
  unnamed: '仓库里没有别的 `*{kind}` 文件提到 {of}。',
  noCaller: '在仓库的其他部分没有找到用到 {place} 改动内容的地方。',
  measured: '**{what}**：起点：{before}；期望：{after}。',
  good: '优点：',
  bad: '缺点：',
  next: '把这一页给 {asked*} 看，为 {subject} 定下一个方案：[decide: 由谁召集，最迟何时]。',
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
