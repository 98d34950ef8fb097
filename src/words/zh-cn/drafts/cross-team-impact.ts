import type { OutlineWords } from '../../drafts';

export const crossTeamImpact: OutlineWords = {
  ask: '与 {asked*} 商定这项工作要 {subject} 的每个使用方做什么、最迟何时通知。',
  problem: '{subject} 承诺什么由 {place} 决定，受影响的却可能是不看这次改动的人。',
  cost: '发现得晚，{subject} 的行为可能让别人计划外返工，也让我们失去信任：[measure: 使用方数量，以及其中多少知道这项工作]。',
  keep: {
    gain: '不用为 {subject} 开会，也不用等别人。',
    price: '{subject} 的使用方会在自己的测试里，甚至在生产环境才发现。',
  },
  options: [
    {
      name: '列出使用方并逐一通知',
      how: '列出谁在用 {subject}[（代码中找到：{callers*}）]，写明各自要做什么，并附上日期发出。',
      gain: '工作量小，清单上的人在遇到之前就已知道。',
      price: '清单会过时，没人知道的使用方也不在上面。',
    },
    {
      name: '用测试检查契约',
      how: '让 {subject} 的每个使用方提交自己依赖的内容，每次发布前作为测试运行。',
      gain: '只要影响到其中一方，发布前就会失败。',
      price: '每个使用方都要编写和维护自己那一侧。',
      needs: 'contract-tests',
    },
    {
      name: '多版本并存',
      how: '{subject} 的形式一旦改变，就在旁边提供下一版，逐个迁移使用方，之后才移除前一版。',
      gain: '每个团队按自己的节奏迁移。',
      price: '从这样的改变起，到最后一个使用方迁移为止，{subject} 的两种形式都要维护。',
    },
  ],
  why: '它让 {subject} 的影响范围在做出承诺之前就清楚；需要接受的代价是现在要占用使用方一点时间。',
  effort: '列出并通知 {subject} 的使用方为 S，要他们做的事由他们自己估。运维：要有人对 {subject} 负责答复。',
  risks: [
    '有的 {subject} 使用方不在我们看得到的仓库里：访问日志也要看。',
    '{subject} 的使用方答应了却没有行动：定下日期，并指定由谁提醒。',
  ],
  back: '退路：{subject} 中新增的部分，在第一个使用方依赖它之前都可以撤下；正在使用的部分，要等最后一个使用方确认后才移除。',
  nonGoal: '替 {subject} 的使用方完成他们的工作。',
  measure: {
    what: '已通知并已确认的 {subject} 使用方',
    before: '[measure: 已知的 {subject} 使用方数量，以及其中已通知多少]',
    after: '[measure: 已确认的使用方占全部的比例]',
  },
  questions: [
    '除了这个仓库里看到的，还有谁在使用或将要使用 {subject}？',
    '{subject} 的使用方有哪些需要还没有人问过？',
    '这件事做完之后，谁对 {subject} 负责？',
  ],
};
