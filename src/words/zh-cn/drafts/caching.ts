import type { OutlineWords } from '../../drafts';

export const caching: OutlineWords = {
  ask: '趁更多调用方依赖之前，与 {audience*} 为 {subject} 商定一条缓存规则（键、有效期、失效）。',
  problem: '每次调用 {subject} 都要付出完整计算的成本，哪怕与上次相比什么都没变。',
  cost: '{subject} 每多一个调用方，就把它的全部流量加到后端：[measure: 每分钟调用次数，以及其中重复近期请求的比例]。',
  keep: { gain: '{subject} 的每个结果都是新的，不会过期。', price: '{subject} 背后的负载随调用方数量增长。' },
  options: [
    {
      name: 'HTTP 缓存',
      how: '让 {subject} 返回 `Cache-Control` 和 `ETag`，由浏览器、App 和代理保存结果。',
      gain: '{subject} 没有新组件要运维，有效期内不再有重复请求，过期后一个 `304` 也省去传输。',
      price: '返回 `304` 仍要付出计算的成本，多数服务端 HTTP 客户端不保存任何结果，个人数据要加 `private`。',
      needs: 'http-caching-callers',
    },
    {
      name: '进程内缓存',
      how: '按完整的键把 {subject} 的结果留在内存里，数量和有效期都有上限，多个等待者只加载一次。',
      gain: '{subject} 命中最快，没有网络往返。',
      price: '每个实例各存一份，有效期内彼此不一致；重启后从冷缓存开始。',
    },
    {
      name: '共享缓存',
      how: '把 {subject} 的结果放进共享缓存，来源被写入时删除对应的键；有效期错开，防止缓存雪崩。',
      gain: '所有实例共用一份 {subject}，失效只在一处处理。',
      price: '{subject} 多依赖一个组件，每个写入方都得知道键。',
      needs: 'shared-cache',
    },
  ],
  why: '它给了 {subject} 一条可以测试的规则；需要接受的代价是结果可能旧到有效期那么久。',
  effort: '定规则和 {subject} 的首个有效期为 S；每个写入方都要做失效则为 M。运维：只看一个数字，它的命中率。',
  risks: [
    '[工单要求：“{exact}”。滞后的结果会违反这一点：要么商定例外，要么保持 {subject} 不变。]',
    '{subject} 的键漏了用户、租户或语言，就会把一个人的结果给另一个人看：要有测试。',
    '{subject} 的热点条目过期时，所有调用方会同时加载：只让一个加载，其余等待。',
  ],
  back: '退路：把 {subject} 的有效期设为零；已经发出的副本会用到各自到期。',
  nonGoal: '让 {subject} 本身变快；缓存只是把耗时藏起来。',
  measure: {
    what: '{subject} 的命中率和 P95',
    before: '[measure: {subject} 的 P95 和每分钟调用次数]',
    after: '[measure: {subject} 的命中率和 P95]',
  },
  questions: [
    '{subject} 的结果旧到什么程度，就会有人据此做出错误决定？',
    '哪些写操作会让 {subject} 的结果出错，它们各自知道键吗？',
    '对 {subject} 的调用中，有多大比例在有效期内重复了之前的调用？',
  ],
};
