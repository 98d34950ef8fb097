import type { OutlineWords } from '../../drafts';

export const modernization: OutlineWords = {
  ask: '与 {audience*} 商定 {subject} 最终要变成什么样，以及先迁移哪一块。',
  problem: '{place} 的改动又往 {subject} 里加了东西，却没有决定那里是否还是我们想继续建设的地方。',
  cost: '这期间建在 {subject} 上的东西以后也要迁移，而懂它的人一年比一年少：[measure: 过去一年对它的改动次数，以及支持终止时间]。',
  keep: { gain: '大家都熟悉 {subject}，它也能用。', price: '往 {subject} 里加得越多，离开它的一步就越大。' },
  options: [
    {
      name: '门面加逐块迁移',
      how: '在 {subject} 前面加一层接口，把其中一块迁到新方式，流量一点点切过去。',
      gain: '{subject} 的每一块单独就有收益，也能退回。',
      price: '有一段时间，{subject} 做的事有两种做法，中间还有一座桥。',
    },
    {
      name: '就地升级，定期进行',
      how: '现在就把 {subject} 升到受支持的版本，并商定多久再升一次。',
      gain: '{subject} 的经验和形态都保留，安全修复不断。',
      price: '{subject} 的局限也还在；升级没有功能可展示。',
    },
    {
      name: '冻结并逐步离开',
      how: '不再往 {subject} 里加东西，新东西建在别处，旧的改到时再迁。',
      gain: '用最小的代价停止 {subject} 增长。',
      price: '没有终止日期，{subject} 永远不会下线。',
    },
  ],
  why: '它用 {subject} 里真实的一块验证最终状态是否成立；需要接受的代价是两者并存的那段时间。',
  effort: '{subject} 的门面和第一块为 M；全部为 L，每块之后再做决定。运维：结束前两套都要维护。',
  risks: [
    '旧的 {subject} 有没人写下来的行为：切换前用同样的输入比对两者。',
    '迁移停在半路，{subject} 的两种形式都留下了：一开始就写明最后一块和日期。',
  ],
  back: '退路：门面后面旧的 {subject} 仍在运行，一个开关就能把流量切回。',
  nonGoal: '迁移期间给 {subject} 加新行为。',
  measure: {
    what: '{subject} 中走新方式的比例，以及一次典型改动的耗时',
    before: '[measure: 一次典型改动的耗时]',
    after: '[measure: 已迁移的比例和时间]',
  },
  questions: [
    '{subject} 支持到什么时候，由谁支持？',
    '除了 {place} 的作者，今天还有谁能改 {subject}？',
    '{subject} 的哪一块够小，又足以验证这条路？',
  ],
};
