import type { OutlineWords } from '../../drafts';

export const apiContract: OutlineWords = {
  ask: '与 {audience*} 商定 {subject} 承诺什么（字段、错误、分页、版本），趁现在还能自由修改。',
  problem: '一旦有人依赖 {subject}，{place} 恰好暴露出来的每个细节都成了承诺，不管是不是有意的。',
  cost: '{subject} 里一个定错的字段或错误，今天改很便宜，以后就是所有使用方的迁移：[measure: 它的调用方数量，分布在多少个版本]。',
  keep: { gain: '{subject} 改起来还和代码一样快。', price: '{subject} 的使用方只能靠试来摸清规则，并依赖偶然的行为。' },
  options: [
    {
      name: '成文的契约，只增不改',
      how: '写明 {subject} 接收什么、返回什么，包括错误；此后只新增，绝不改变含义。',
      gain: '{subject} 不需要第二个版本；构建中的检查就能拒绝破坏性变更。',
      price: '{subject} 里的错误会长期可见，命名要谨慎。',
    },
    {
      name: '新旧版本并存',
      how: '给修改后的 {subject} 一个独立版本（路径、请求头或名称），并为旧版本定下终止日期。',
      gain: '{subject} 可以彻底改对，使用方按自己的节奏迁移。',
      price: '在终止日期之前，{subject} 的两种形式都要测试和维护。',
    },
    {
      name: '边缘适配',
      how: '{subject} 的形式不变，在边缘转换成内部的新形式。',
      gain: '{subject} 的使用方完全不需要迁移。',
      price: '转换层会一直留着，也让使用方看不到 {subject} 现在能做什么。',
    },
  ],
  why: '所有 {subject} 的使用方都能继续工作，没有必须赶上的日期；需要接受的代价是它要背着历史包袱。',
  effort: '写下 {subject} 的契约为 S；加上构建中的检查为 M。运维：记录还有谁在用已弃用的部分。',
  risks: [
    '拒绝未知字段的客户端会因 {subject} 新增字段而出错：用最严格的那个试一试。',
    '对 {subject} 的重复调用会把事情做两遍：写明它是否幂等，用哪个键。',
  ],
  back: '退路：终止日期之前，{subject} 的旧形式仍会响应；切回去只需一次部署。',
  nonGoal: '只为了好看而重命名 {subject} 里的东西。',
  measure: {
    what: '对 {subject} 已弃用部分的调用次数，以及因变更而受影响的使用方数量',
    before: '[measure: {subject} 各版本的使用方数量]',
    after: '[measure: 旧形式调用归零的日期]',
  },
  questions: [
    '{subject} 的哪些错误调用方可以重试，哪些不可以？',
    '{subject} 的结果有一万条时会怎样：有分页吗？',
    '{subject} 的使用方怎么知道某个部分已弃用，有多长时间迁移？',
  ],
};
