import type { OutlineWords } from '../../drafts';

export const dataEvolution: OutlineWords = {
  ask: '与 {asked*} 商定 {subject} 分哪几步变更、每一步如何校验、如何撤销。',
  problem: '{place} 上线期间，旧代码和新代码可能同时运行，都会遇到 {subject} 原有的内容。',
  cost: '{subject} 的变更如果只能向前，小错误就可能变成从备份恢复：[measure: {subject} 的行数，以及恢复要多久]。',
  keep: {
    gain: '一步、一个版本，前提是走得通。',
    price: '{subject} 已有的内容必须立刻符合，而只认识旧形式的代码会遇到另一种形式。',
  },
  options: [
    {
      name: '扩展、迁移、收缩',
      how: '先只为 {subject} 新增（可为空，或带默认值），由新代码写入，分批回填旧条目并校验；在之后的版本中再设为必填，并移除被取代的部分（如果有）。',
      gain: '其间新旧代码都能运行，除最后一步外，每一步都可以单独撤销。',
      price: '至少两个版本，{subject} 如果有被取代的部分，最后一步之前要双写。',
    },
    {
      name: '维护窗口内一次迁移',
      how: '停掉写入方，一步改完 {subject}，回填已有数据，校验后重新启动。',
      gain: '一个版本，没有中间状态。',
      price: '停机时间随 {subject} 增长，唯一的退路是备份。',
    },
    {
      name: '读取时补全',
      how: '让 {subject} 的读取方接受以前的条目，条目保存时写成新形式。',
      gain: '不用回填历史数据，也不用排期。',
      price: '{subject} 中没人保存的条目一直是以前的形式，查询和约束都无法依赖新形式。',
    },
  ],
  why: '它让 {subject} 变更期间新旧代码都能运行；需要接受的代价是要再发一个版本才能收尾。',
  effort: 'M：新增、{subject} 可续跑的回填、对遗漏的检查，以及之后的版本。运维：最后一步完成后没有额外工作。',
  risks: [
    '{subject} 一旦有数据，就加不上没有默认值的必填列，不认识该列的代码随后也无法插入：先设为可为空。',
    '{subject} 的迁移可能持锁，挡住线上写入：在同样行数的副本上试一遍。',
    '{subject} 的回填可能遇到没人想到的数据：统计无法转换的，并单独存放。',
  ],
  back: '退路：最后一步之前，{subject} 原有的内容都还在，以前的代码仍能运行；之后只能靠备份（如果有）。',
  nonGoal: '清理 {subject} 以外的其他 schema。',
  measure: {
    what: '{subject} 中不符合新形式的条目数',
    before: '[measure: {subject} 的条目总数，以及其中多少不符合]',
    after: '最后一步之前为零',
  },
  questions: [
    '{subject} 有多少条目，它们在新形式里取什么值？',
    '还有谁直接读写 {subject}（报表、导出、其他服务）？',
    '{subject} 的内容要保留多久？',
  ],
};
