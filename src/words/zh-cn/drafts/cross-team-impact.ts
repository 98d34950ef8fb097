import type { OutlineWords } from '../../drafts';

export const crossTeamImpact: OutlineWords = {
  ask: '与 {audience*} 弄清谁在用 {subject}、这次改动要他们各自做什么、最迟何时通知。',
  problem: '{subject} 承诺什么由 {place} 决定，受影响的却是不看这次改动的人。',
  cost: '发现得晚，{subject} 的改动会让别人计划外返工，也让我们失去信任：[measure: 使用方数量，以及上次改动他们是怎么知道的]。',
  keep: {
    gain: '{subject} 今天就能发布，不用开会。',
    price: '{subject} 的使用方会在自己的测试里，甚至在生产环境才发现。',
  },
  options: [
    {
      name: '列出使用方并逐一通知',
      how: '列出谁在用 {subject}[（已知：{callers*}）]，写明各自要做什么，并附上日期发出。',
      gain: '一天的工作量，没有人会被 {subject} 的变化打个措手不及。',
      price: '{subject} 的清单会过时，下次改动要重新整理。',
    },
    {
      name: '用测试检查契约',
      how: '让 {subject} 的每个使用方提交自己依赖的内容，在 {place} 的构建中检查。',
      gain: '{subject} 的改动只要影响到别人，发布前就会失败。',
      price: '{subject} 的每个使用方都要编写和维护自己那一侧。',
      needs: 'contract-tests',
    },
    {
      name: '新旧并存',
      how: '在旧的 {subject} 旁提供新形式，逐个迁移使用方，最后移除旧的。',
      gain: '每个团队按自己的节奏迁移到新的 {subject}。',
      price: '最后一个使用方迁移之前，{subject} 的两种形式都要维护。',
    },
  ],
  why: '它让 {subject} 的影响范围在做出承诺之前就清楚；接受的代价是现在要占用 {subject} 使用方一点时间。',
  effort:
    '列出并通知 {subject} 的使用方为 S；使用方各自的迁移约为 M，由他们自己估。运维：要有人对 {subject} 负责答复。',
  risks: [
    '有的 {subject} 使用方不在我们看得到的仓库里：访问日志也要看。',
    '{subject} 的使用方答应了却没有行动：定下日期，由 {audience*} 提醒。',
  ],
  back: '退路：最后一个使用方确认之前，原来的 {subject} 一直可用。',
  nonGoal: '替 {subject} 的使用方完成他们的工作。',
  measure: {
    what: '改动之前已通知并迁移的 {subject} 使用方',
    before: '[measure: 今天已知的 {subject} 使用方数量]',
    after: '[measure: 已确认的使用方占全部的比例]',
  },
  questions: [
    '有哪些 {subject} 的使用方在这个仓库里看不到？',
    '如果先问过 {subject} 的使用方，他们会提什么要求？',
    '这件事做完之后，谁对 {subject} 负责？',
  ],
};
