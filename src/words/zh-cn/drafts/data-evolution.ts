import type { OutlineWords } from '../../drafts';

export const dataEvolution: OutlineWords = {
  ask: '与 {audience*} 商定 {subject} 怎样从旧形式变成新形式：分哪几步、如何校验、如何撤销。',
  problem: '代码可以瞬间替换，存储的数据不行：{subject} 在 {place} 变更期间，新旧代码和两种形式的数据同时存在。',
  cost: '{subject} 的变更如果只能向前，小错误就会变成从备份恢复：[measure: 数据行数，以及恢复要多久]。',
  keep: {
    gain: '{subject} 一步改完，要写的最少。',
    price: '部署期间，总有一个版本的代码会遇到它不认识的 {subject} 形式。',
  },
  options: [
    {
      name: '扩展、迁移、收缩',
      how: '在 {subject} 的旧形式旁新增新形式，双写，分批回填历史数据，切换到读新的，在之后的版本中移除旧的。',
      gain: '{subject} 的每一步都可以单独停下和撤销。',
      price: '至少两个版本，{subject} 要双写几周。',
    },
    {
      name: '维护窗口内一次迁移',
      how: '停掉写入方，一步改完 {subject}，校验后重新启动。',
      gain: '{subject} 不用双写，终点明确。',
      price: '{subject} 有多大就停机多久，唯一的退路是备份。',
    },
    {
      name: '两种形式并存，读取时转换',
      how: '让 {subject} 的读取方两种形式都认识，条目保存时写成新的。',
      gain: '{subject} 不用回填历史数据，也不用排期。',
      price: '{subject} 的旧形式永远不会彻底消失，查询也无法只依赖新的。',
    },
  ],
  why: '只有它能让新旧代码同时运行在 {subject} 上；接受的代价是要再发一个版本才能收尾。',
  effort: 'M：新增形式、双写、{subject} 可续跑的回填、比对、移除。运维：旧形式移除后没有额外工作。',
  risks: [
    '{subject} 的迁移会持锁，挡住线上写入：在同样行数的副本上试一遍。',
    '{subject} 的回填会遇到没人想到的数据：统计无法转换的，并单独存放。',
  ],
  back: '退路：移除之前，读取可以切回 {subject} 的旧形式，它一直在写。',
  nonGoal: '清理 {subject} 以外的其他 schema。',
  measure: {
    what: '{subject} 中已是新形式的条目数，以及两种形式的差异',
    before: '[measure: 条目总数，以及今天有多少不符合新规则]',
    after: '连续一周没有差异',
  },
  questions: [
    '{subject} 有多少条目，其中多少不符合新形式？',
    '还有谁直接读取 {subject}：报表、导出、其他服务？',
    '{subject} 原来的内容要保留多久？',
  ],
};
