import type { OutlineWords } from '../../drafts';

export const delivery: OutlineWords = {
  ask: '与 {audience*} 商定，把 {subject} 在每次改动中耗掉的时间省下来。',
  problem: '所有人构建、测试、发布都要经过 {subject}，{place} 绕开的问题会落回到每个人头上。',
  cost: '代价是一次次没人算到 {subject} 头上的小等待：[measure: 每次运行的分钟数、每天次数、重跑比例]。',
  keep: { gain: '{subject} 不用改，大家都知道窍门。', price: '每个新人、每次运行都要再为 {subject} 付一次代价。' },
  options: [
    {
      name: '把手工步骤写成脚本',
      how: '把大家围绕 {subject} 手工做的事变成一条命令，和代码放在一起。',
      gain: '所有人的 {subject} 都一样，而且看得懂。',
      price: '要有人维护 {subject} 的脚本，保证在所有机器上可用。',
    },
    {
      name: '找出并修好最慢或最不稳定的部分',
      how: '测量 {subject} 的时间花在哪里、哪里偶发失败，先修排在第一的（缓存、拆分、等条件而不是等时间）。',
      gain: '{subject} 的每次运行立刻受益。',
      price: '{subject} 次慢的部分还在等着。',
    },
    {
      name: '只跑改动涉及的部分',
      how: '让流水线根据改动的文件判断 {subject} 要构建和测试什么。',
      gain: '{subject} 的耗时取决于改动，而不是仓库大小。',
      price: '映射错了，问题会漏过 {subject}，要靠每晚的全量运行兜住。',
    },
  ],
  why: '它在 {subject} 的每次运行上省回时间，又不用引入新工具；需要接受的代价是只解决了一个原因。',
  effort: '测量 {subject} 一周为 S；修好第一个原因为 S 到 M。运维：把数字放在看得到的地方。',
  risks: [
    '{subject} 快了但检查少了：同样的问题仍要能发现，前后都要统计。',
    '重试会掩盖 {subject} 的不稳定：每次重试都要连同测试记录下来。',
  ],
  back: '退路：原来的 {subject} 只差一个提交，两者可以并行跑一周。',
  nonGoal: '围绕 {subject} 换一套新的构建系统。',
  measure: {
    what: '{subject} 从推送到出结果的分钟数，以及重跑比例',
    before: '[measure: 一周的中位数和 P95]',
    after: '[measure: 能让人感觉到的分钟数]',
  },
  questions: [
    '有多少人在等 {subject}，一天多少次？',
    '{subject} 的哪部分会在改动没有问题时失败？',
    '谁可以改 {subject}，谁来维护？',
  ],
};
