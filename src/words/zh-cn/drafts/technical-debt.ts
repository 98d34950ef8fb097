import type { OutlineWords } from '../../drafts';

export const technicalDebt: OutlineWords = {
  ask: '与 {audience*} 弄清改 {subject} 的背后有没有可以一次修好的原因，并在计划里给它一个位置。',
  problem: '这项工作为又一个个案改了 {subject}（{place}）；如果这些个案出于同一原因，下一个还要再这样改。',
  cost: '如果有这样的原因，每个新的个案都要再改一次 {subject}：[measure: 最近几次花的小时数]。',
  keep: {
    gain: '{subject} 的这个补丁马上可以上线，计划不变。',
    price: '{subject} 的下一个个案，又由碰到它的人自行处理。',
  },
  options: [
    {
      name: '先定规则，再小步改',
      how: '用半页写明 {subject} 在每种情况下（包括以前的）该怎么做，用测试固定下来，再一步一步地改。',
      gain: '{subject} 的下一个个案要么规则里已有答案，要么修改规则；工作随时可以暂停。',
      price: '使用方期望不同的地方，要有人决定 {subject} 该怎么做。',
    },
    {
      name: '把重复的内容归到一处',
      how: '如果别处的代码和 {subject} 做同样的事，就归到一处，由一个负责人维护，再迁移使用方。',
      gain: '{subject} 下次只需修一处。',
      price: '看起来和 {subject} 相同的代码，不同之处可能有原因；错误的抽象比复制耦合得更紧。',
    },
    {
      name: '重写替换',
      how: '重新设计 {subject} 周边的部分，或改用能做到的库，然后切换。',
      gain: '{subject} 的形态符合现在的需要。',
      price: '旧 {subject} 积累的经验，测试和提交里都没写的就会丢。',
    },
  ],
  why: '它把 {subject} 的每个个案变成一个留得下来的决定；需要接受的代价是完成得更晚。',
  effort: 'M：{subject} 的规则、相应的测试、分步修改。运维：没有新增。',
  risks: [
    '可能有人依赖 {subject} 的错误行为：测试先如实记录现状。',
    '{subject} 的工作做到一半停下：每一步都要单独值得。',
  ],
  back: '退路：{subject} 的每一步都是一个可以回退的提交。',
  nonGoal: '把 {subject} 周边的代码全部统一风格。',
  measure: {
    what: '一次典型的 {subject} 改动花的小时数，以及每季度的修复次数',
    before: '[measure: 上个季度的小时数和修复次数]',
    after: '[measure: 每季度降到多少小时、多少次说明有效]',
  },
  questions: [
    '{subject} 之前的几次改动有没有共同的原因，是什么？',
    '接下来两个季度，哪些计划内的工作会碰到 {subject}？',
    '{subject} 的负责人是否更愿意保持现状，为什么？',
  ],
};
