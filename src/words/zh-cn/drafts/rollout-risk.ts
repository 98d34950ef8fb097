import type { OutlineWords } from '../../drafts';

export const rolloutRisk: OutlineWords = {
  ask: '与 {audience*} 商定 {subject} 怎样分步到达用户、什么情况下停止、怎样撤回。',
  problem: '{place} 的改动让 {subject} 在同一时刻对所有人生效，其中一些影响靠部署撤不回来。',
  cost: '{subject} 一旦有错，还没人去看就已经影响所有人：[measure: 第一个小时受影响的用户数或金额]。',
  keep: { gain: '{subject} 一次对所有人上线，没有要清理的东西。', price: '{subject} 出错的第一个信号来自所有人。' },
  options: [
    {
      name: '默认关闭，逐步放开',
      how: '{subject} 以关闭状态发布，依次对内部、少数用户、部分用户、全部用户打开；每一步都看护栏指标。',
      gain: '{subject} 的错误影响小，退路就是一个开关。',
      price: '期间 {subject} 的两种路径都要能用，开关之后还要移除。',
      needs: 'feature-flags',
    },
    {
      name: '影子运行，比对后切换',
      how: '让新的 {subject} 与旧的并行、不产生副作用，并记录两者的差异。',
      gain: '用户感知之前就知道 {subject} 的差异。',
      price: '一段时间内要做双份工作，而且对 {subject} 的外部副作用没有用。',
    },
    {
      name: '先上一个实例',
      how: '先把 {subject} 发布到一个实例或区域，观察后手工推进。',
      gain: '{subject} 的代码里不需要开关。',
      price: '谁用到新的 {subject} 是随机的，退路是一次部署。',
    },
  ],
  why: '它让 {subject} 的错误保持在小范围；需要接受的代价是两种路径并存几天。',
  effort: '{subject} 的步骤、护栏指标和写明由谁决定的一页为 S；移除开关为 S。运维：每一步都有人看着。',
  risks: [
    '{subject} 已经发出、扣款或删除的撤不回来：列出退路不能撤销的内容。',
    '{subject} 的开关一留就是几年：定下负责人和日期。',
  ],
  back: '退路：由演练过的人在几分钟内关掉 {subject}。',
  nonGoal: '为 {subject} 以外的所有发布建平台。',
  measure: {
    what: '{subject} 每一步的护栏指标，以及撤回所需的分钟数',
    before: '[measure: 该指标的值]',
    after: '[measure: 达到多少就停止发布]',
  },
  questions: [
    '{subject} 的哪些影响撤不回来，需要谁同意？',
    '哪一个数字能在一小时内说明 {subject} 有错？',
    '谁可以随时叫停 {subject}？',
  ],
};
