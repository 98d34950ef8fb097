import type { OutlineWords } from '../../drafts';

export const cost: OutlineWords = {
  ask: '与 {audience*} 商定 {subject} 可以花多少钱，超出时改用哪种更省的设计。',
  problem: '{place} 增加的内容按次或按月付费，而 {subject} 既没有数字也没有负责人。',
  cost: '账单晚一个月才看到，{subject} 只会让它变大：[measure: 单价 × 每月用量]。',
  keep: { gain: '{subject} 最简单，什么都不用做。', price: '{subject} 的费用跟着用量走，却没有人知道。' },
  options: [
    {
      name: '预算与告警',
      how: '给 {subject} 用到的资源打标签，估算一个月的费用，超出估算就通知负责人。',
      gain: '账单出来之前就知道 {subject} 花多少钱。',
      price: '它本身不会为 {subject} 省钱。',
    },
    {
      name: '同样的效果，更少的用量',
      how: '让 {subject} 对用到的资源做保留、合并、压缩或过期：缩短保留期、换更便宜的存储类型、多次调用合成一次。',
      gain: '{subject} 的成本下降，使用方没有感知。',
      price: '需要一些工作量，{subject} 不再保留的内容就没有了。',
    },
    {
      name: '换供应商或自建',
      how: '把 {subject} 与次便宜的方案以及自建（含人力）做比较。',
      gain: '{subject} 的价格本身摆到了桌面上。',
      price: '迁移 {subject} 要花一次成本，运维还要花人力。',
    },
  ],
  why: '动工之前就能看清 {subject} 的费用；需要接受的代价是省钱要排在后面。',
  effort: '{subject} 的估算与告警为 S；更省的设计为 M。运维：每月看一次。',
  risks: [
    '为 {subject} 省钱会让它变慢，或丢掉有人需要的数据：先问清保留期。',
    '{subject} 的估算偏差很大：一周后用账单核对。',
  ],
  back: '退路：{subject} 原来的设置随时可以改回；已删除的数据不行。',
  nonGoal: '{subject} 以外的成本。',
  measure: {
    what: '{subject} 每千次使用的成本，以及每月成本',
    before: '[measure: 两者的值]',
    after: '[measure: 两者的期望值]',
  },
  questions: [
    '{subject} 按什么单位计费，由什么驱动？',
    '谁在为 {subject} 付钱，他们知道吗？',
    '{subject} 存下的内容，真正有人看的时间是多久？',
  ],
};
