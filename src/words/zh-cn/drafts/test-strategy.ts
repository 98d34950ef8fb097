import type { OutlineWords } from '../../drafts';

export const testStrategy: OutlineWords = {
  ask: '与 {audience*} 商定哪一种测试本可以拦住 {subject}，以及它在哪里运行。',
  problem: '不管有没有这个问题，{place} 周边的测试都会通过，于是 {subject} 这一类问题要靠用户发现。',
  cost: '下一个同类问题也会像 {subject} 一样通过同样的测试：[measure: 一年里进入生产环境的此类问题数量]。',
  keep: { gain: '测试集和原来一样快，只为 {subject} 多一个测试。', price: '{subject} 的相邻情形仍然没有测试。' },
  options: [
    {
      name: '对接真实依赖',
      how: '用为测试启动的真实数据库、队列或文件系统来测试 {subject}。',
      gain: '替身与 {subject} 真实依赖不一致的地方会暴露出来。',
      price: '{subject} 的测试从毫秒变成秒；数据要准备和清理。',
    },
    {
      name: '双方之间的契约',
      how: '让 {subject} 的双方在各自的构建中检查同一份成文样例。',
      gain: '{subject} 出现偏差时，由造成偏差的一方先发现。',
      price: '{subject} 的双方都要参与。',
      needs: 'contract-tests',
    },
    {
      name: '生成用例',
      how: '写明无论输入什么 {subject} 都必须成立的性质，由工具去找反例。',
      gain: '能找到没人会写下来的 {subject} 怪异输入、顺序或时机。',
      price: '{subject} 的性质比样例更难想；失败要有种子才能重现。',
    },
  ],
  why: '它在 {subject} 这一类问题产生的地方就拦住它；需要接受的代价是多一个较慢、单独存放的测试。',
  effort: '{subject} 的第一个“修复前失败”的测试为 S；加上构建中需要的环境为 M。运维：它在流水线里的耗时。',
  risks: [
    '{subject} 的新测试不稳定，很快被忽略：不依赖时钟、网络和顺序。',
    '测的是 {subject} 的替身而不是真身：故意改坏一次代码，看它失败。',
  ],
  back: '退路：{subject} 的测试放在单独的测试集里，可以移出门禁。',
  nonGoal: '{subject} 的覆盖率数字。',
  measure: {
    what: '发布前发现的 {subject} 同类问题',
    before: '[measure: 过去一年发布前后各发现多少]',
    after: '[measure: 要在发布前发现的比例]',
  },
  questions: [
    '过去一年还有哪些问题与 {subject} 同类？',
    '让 {subject} 失败成本最低的地方在哪里？',
    '谁在等 {subject} 的这个测试，等多久可以接受？',
  ],
};
