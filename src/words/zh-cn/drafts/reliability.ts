import type { OutlineWords } from '../../drafts';

export const reliability: OutlineWords = {
  ask: '与 {audience*} 为 {subject} 及同类代码商定统一的失败策略（超时、哪些要重试、否则返回什么）。',
  problem:
    '{subject} 依赖的部分可能变慢、出错或中途停下；结果如何应当事先定好，而不是看 {place} 碰巧怎么做。[附近没有检查对方是否以错误回应 {unchecked}，错误的内容可能被当作结果。]',
  cost: '没有规则，下一个像 {subject} 这样的问题可能先由用户发现，再单独修：[measure: 过去一年此类事故的次数，以及每次花的小时数]。',
  keep: {
    gain: '不用再写什么，也不用再商定什么。',
    price: '{subject} 背后的失败仍按现在的方式处理，下一处同类代码可能先在生产环境里暴露。',
  },
  options: [
    {
      name: '成文的策略，集中在一处',
      how: '为 {subject} 及同类代码定下：超时、哪些失败要重试（几次，间隔递增并加随机抖动）、否则返回什么；并用一个函数让所有调用都经过它。',
      gain: '{subject} 失败时怎么办，一处就能读到，测一次即可。',
      price: '其他可能和 {subject} 同样失败的代码都要找出来并迁过来。',
      needs: 'failure-policy',
    },
    {
      name: '快速失败并降级',
      how: '在一段时间内停止调用 {subject} 背后出故障的部分（熔断），立即拒绝或返回降级结果。',
      gain: '{subject} 背后的故障不会在前面堆积。',
      price: '要有人说清 {subject} 可以拒绝或省略什么，并测试这个状态。',
    },
    {
      name: '持久化',
      how: '执行之前先记录 {subject} 要做什么，由 worker 完成，用一个键防止做两次。',
      gain: '中途崩溃之后，知道 {subject} 已经开始了什么，可以接着完成。',
      price: '{subject} 完成得更晚，一直不成功的需要人来看。',
      needs: 'queue',
    },
  ],
  why: '它一次定下 {subject} 和其他可能同样失败的代码该怎么做；需要接受的代价是改动范围比只改 {place} 要大。',
  effort: 'M：规则、集中的实现、真实触发 {subject} 失败的测试，以及其他同类代码。运维：按类型统计失败次数。',
  risks: [
    '重试 {subject} 可能重复产生副作用：必须有幂等键，保证第二次无害。',
    '大家同时重试 {subject}，会把刚要恢复的服务再压垮：间隔随机化，次数设上限。',
  ],
  back: '退路：{subject} 的策略是代码，可以再撤下；重复产生的副作用撤不回来，所以重试最后才打开。',
  nonGoal: '防止 {subject} 背后的故障发生；这里只谈发生之后怎么办。',
  measure: {
    what: '用户能感知到的 {subject} 失败次数',
    before: '[measure: 每季度此类失败次数；若是新的则为零]',
    after: '[measure: 每季度可以接受的失败次数]',
  },
  questions: [
    '还有哪里有和 {place} 一样的写法？',
    '{subject} 的哪些失败可以安全重试，用户最多愿意等多久？',
    '{subject} 调用的部分变慢、拒绝或出错，或者进程中途退出时，用户应该看到什么？',
  ],
};
