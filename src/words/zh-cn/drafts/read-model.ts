import type { OutlineWords } from '../../drafts';

export const readModel: OutlineWords = {
  ask: '与 {audience*} 商定 {subject} 有索引就够，还是要有一个读模型[（基于 {tables*}）]，以及它最多可以多旧。',
  problem: '每次读取 {subject} 都要重新拼出结果，成本可能取决于读取次数和数据量，而不是变更次数。',
  cost: '依赖 {subject} 的形状和新鲜度的调用方越多，两者就越难改：[measure: {subject} 所展示内容的读写比]。',
  keep: {
    gain: '{subject} 始终最新，数据只有一份。',
    price: '{subject} 的每次读取都重复同样的工作[（联接 {tables*}）]。',
  },
  options: [
    {
      name: '先建索引，再用物化视图',
      how: '为 {subject} 的查询联接和过滤所用的列建索引并测量；只有仍达不到目标时，才让数据库保存结果，定时或写入时刷新。',
      gain: '不到必要时不复制数据，之后 {subject} 按键读一行即可。',
      price: '要分两步；第二步里每次刷新都要占用数据库，刷新间隔就是 {subject} 可能有多旧。',
    },
    {
      name: '由事件维护的投影',
      how: '写一张与 {subject} 的结果同形状的表，随每次变更更新，在同一事务里，或稍后通过 outbox。',
      gain: '每次写入之后 {subject} 很快就是最新的，读取成本不再随历史数据量增长。',
      price: '要找全所有写入方，丢一个事件，{subject} 就会错到下次重建。',
    },
    {
      name: '只建索引',
      how: '查看 {subject} 的查询计划，为它联接和过滤所用的列建索引。',
      gain: '{subject} 读取的数据没有第二份，要改的很少。',
      price: '每次读取仍要联接和汇总，每个索引都会拖慢它要跟随的写入。',
    },
    {
      name: '搜索索引',
      how: '把 {subject} 展示的内容作为文档建索引，直接从索引返回。',
      gain: '{subject} 随之有了过滤和全文检索。',
      price: '多一个要灌数据、要运维的存储，只有大家会搜索 {subject} 时才值得。',
      needs: 'search-index',
    },
  ],
  why: '它从花费最少的做起，只有 {subject} 仍达不到目标时才继续；需要接受的代价是结果可能旧到可容忍延迟那么久。',
  effort:
    'S：{subject} 的索引和测量；M：加上视图、首次填充、重建命令，以及与原查询的比对。运维：用一个指标看视图内容有多旧。',
  risks: [
    '[工单要求：“{exact}”。滞后的结果会违反这一点：要么商定例外，要么保持 {subject} 不变。]',
    '{subject} 的读模型会与来源出现偏差：每晚抽样比对，有偏差就告警。',
    '{subject} 的首次填充可能锁住或压垮线上：在同样行数的副本上演练。',
  ],
  back: '退路：{subject} 的原查询保留在开关后面，直到两者一致了一段时间；视图可以删掉，因为它没有自己独有的数据。',
  nonGoal: '改变 {subject} 返回哪些字段，或拆分写模型。',
  measure: {
    what: '{subject} 的 P95，以及数据有多旧',
    before: '[measure: {subject} 的 P95 和读取行数]',
    after: '[measure: {subject} 的 P95 和可容忍的延迟]',
  },
  questions: [
    '对每个调用方来说，{subject} 最多可以旧几秒，谁说了算？',
    '哪些写操作会改变 {subject} 展示的内容，包括这份代码之外的（脚本、导入、其他服务）？',
    '为联接和过滤所用的列建索引之后，{subject} 够快了吗？',
  ],
};
