import type { OutlineWords } from '../../drafts';

export const observability: OutlineWords = {
  ask: '与 {audience*} 商定生产环境中要看到 {subject} 的什么，出什么事叫醒谁。',
  problem: '{subject} 一上线，{place} 和周边都没有东西能说明它是否正常。',
  cost: '第一个发现 {subject} 停了的人会是用户：[measure: 上一次此类情况从故障到发现的时间]。',
  keep: { gain: '{subject} 不用写代码，也没有噪声。', price: '{subject} 悄无声息地失败，就一直悄无声息。' },
  options: [
    {
      name: '结构化日志',
      how: '让 {subject} 每次运行写一行：结果、耗时、规模，以及能与调用方关联的 id。',
      gain: '{subject} 的每个个案都能查到。',
      price: '{subject} 的比率要从日志里统计，个人信息不能写进去。',
    },
    {
      name: '带目标的指标',
      how: '统计 {subject} 的调用、失败和耗时，写明目标（SLO），按错误预算而不是单个错误告警。',
      gain: '一张图就能看出 {subject} 好不好。',
      price: '要有人为 {subject} 的目标负责；取值多的标签很贵。',
      needs: 'metrics',
    },
    {
      name: '外部探测',
      how: '每隔几分钟用已知输入运行 {subject} 并比对输出；如果是任务，就要求定时发心跳。',
      gain: '能发现 {subject} 根本没在运行的情况。',
      price: '{subject} 的测试数据必须与真实数据分开。',
    },
  ],
  why: '它用最少的运维回答“{subject} 正常吗？”；需要接受的代价是原因仍要去找。',
  effort: '{subject} 的日志或计数为 S；一条告警加一页处置说明为 S。运维：每月看一次告警噪声。',
  risks: [
    '没人能处理的 {subject} 告警很快会被忽略：每条都写明第一步做什么。',
    '{subject} 的日志里有密钥或姓名：列出允许写入的字段。',
  ],
  back: '退路：{subject} 的上报可以关掉，不影响它的功能。',
  nonGoal: '为 {subject} 周边的一切做看板。',
  measure: {
    what: '从 {subject} 出故障到第一个人知道的时间',
    before: '[measure: 上一次的这个时间]',
    after: '[measure: 可以接受的分钟数]',
  },
  questions: [
    '用户会凭什么迹象说 {subject} 坏了？',
    '{subject} 半夜失败时通知谁，他们先做什么？',
    '今天 {subject} 失败却没人知道的情况有多频繁？',
  ],
};
