import type { OutlineWords } from '../../drafts';

export const businessOutcome: OutlineWords = {
  ask: '与 {audience*} 商定 {subject} 让谁的什么变得更好，以及从哪个数字能看出来。',
  problem: '这项工作说了 {subject} 要做什么，没说为什么：{place} 既没有提到用户问题，也没有衡量指标。',
  cost: '没有指标，{subject} 发布就算完成，不管有没有用：[measure: 有这个问题的人数，以及多久遇到一次]。',
  keep: { gain: '{subject} 按要求实现，不用开会。', price: '没有人会知道 {subject} 值不值，于是也永远不会被移除。' },
  options: [
    {
      name: '动工前先定一个指标',
      how: '向 {subject} 的提出者问清问题，商定一个数字、它今天的值和期望值。',
      gain: '只要一小时，{subject} 的设计就能跟着原因走。',
      price: '答案可能是不需要 {subject}。',
    },
    {
      name: '更便宜的第一步',
      how: '用最小的东西验证 {subject} 有没有人要：手工做、先给少数人，或放一个统计点击的链接。',
      gain: '几天内就能得到关于 {subject} 的第一个答案。',
      price: '{subject} 的试验品要扔掉，也必须叫它试验品。',
    },
    {
      name: '连同指标一起做',
      how: '按要求实现 {subject}，从第一天就记录使用情况，并定下回顾的日期。',
      gain: '{subject} 不会延误。',
      price: '得到第一个答案之前，{subject} 的成本已经全部花掉。',
    },
  ],
  why: '对 {subject} 而言它花费最少、决定最多；需要接受的代价是这一问可能让人不快。',
  effort: 'S：谈一次 {subject}、一个数字、一个日期。运维：到时有人去看这个数字。',
  risks: [
    '{subject} 的数字好统计却没有意义：问一问每种取值下会有什么不同做法。',
    '对 {subject} 的提问被当成拒绝：把更便宜的那一步一起带去。',
  ],
  back: '退路：{subject} 的数字到期没有变化就移除，这一点现在就说好。',
  nonGoal: '评判 {subject} 该不该提。',
  measure: {
    what: '{subject} 要改变的数字',
    before: '[measure: 它的值]',
    after: '[measure: 达到多少才值得，以及截止时间]',
  },
  questions: [
    '{subject} 面向的人今天靠什么替代？',
    '如果 {subject} 最后没人用，我们会有什么不同做法？',
    '有没有比 {subject} 更便宜、效果一样的办法？',
  ],
};
