import type { OutlineWords } from '../../drafts';

export const scalability: OutlineWords = {
  ask: '与 {audience*} 商定 {subject} 要承受多大规模，并去掉让成本随数据增长的部分。',
  problem: '{subject} 在 {place} 做的事，每多一条数据或一个调用方就更贵，而且没有上限。',
  cost: '最大的客户遇到之前没人察觉，之后 {subject} 对所有人都慢：[measure: 今天的条目数或调用数，以及一年的增长]。',
  keep: { gain: '{subject} 很简单，今天的规模够用。', price: '{subject} 哪天变得太慢，由增长决定，而不是由我们决定。' },
  options: [
    {
      name: '上限加分页',
      how: '给 {subject} 定最大规模，并能从某一页继续（按键，不按偏移量）。',
      gain: '{subject} 单次调用的最高成本是已知的。',
      price: '{subject} 的使用方要跟着翻页。',
    },
    {
      name: '一次取多个',
      how: '把 {subject} 反复的单步操作换成一次接收所有键的操作。',
      gain: '{subject} 的往返次数不再随数据增长。',
      price: '{subject} 的这一步更大，也要有自己的上限。',
    },
    {
      name: '移出请求',
      how: '把 {subject} 的工作放进队列，由 worker 按系统能承受的速度处理，并报告进度。',
      gain: '{subject} 的高峰变成等待，而不是失败。',
      price: '{subject} 返回得更晚；顺序、重复和残留都要有规则。',
      needs: 'queue',
    },
  ],
  why: '它用最少的新机制给 {subject} 的成本设了上限；需要接受的代价是使用方要做一点小改动。',
  effort: '给 {subject} 加上限为 S；所有使用方都支持分页为 M。运维：看一个数字，见过的最大规模。',
  risks: [
    '有人依赖一次拿到全部 {subject}：上限生效前先统计超过上限的调用。',
    '{subject} 背后的瓶颈在别处：先用最大数据的副本实测。',
  ],
  back: '退路：{subject} 的上限是配置，可以立刻调高。',
  nonGoal: '给 {subject} 加机器；那只是挪了上限，曲线还在。',
  measure: {
    what: '{subject} 在今天规模的一倍、十倍、一百倍下的耗时',
    before: '[measure: 最大情况的耗时和规模]',
    after: '[measure: 仍要按时返回的规模]',
  },
  questions: [
    '{subject} 今天最大的情况有多大，两年后呢？',
    '{subject} 的成本是随数据量、数据量的平方，还是调用方数量增长？',
    '超过上限时 {subject} 应该怎样：拒绝、截断还是等待？',
  ],
};
