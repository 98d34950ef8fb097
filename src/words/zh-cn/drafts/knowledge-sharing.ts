import type { OutlineWords } from '../../drafts';

export const knowledgeSharing: OutlineWords = {
  ask: '与 {asked*} 商定关于 {subject} 的知识写在哪里，下一个由谁来学。',
  problem: '{subject} 的原因如果只在 {place}，没有写在别处，下一个人只能去问或者靠猜。',
  cost: '下一次能不能改 {subject}，要看当时谁在：[measure: 今天有几个人能改]。',
  keep: { gain: '现在不用为 {subject} 写任何文档。', price: '了解 {subject} 的人不在时，相关工作只能等。' },
  options: [
    {
      name: '决策记录',
      how: '写半页[（放在 {records}）]：关于 {subject} 决定了什么、还考虑过什么、为什么不选。',
      gain: '不用问人就能找到 {subject} 的原因。',
      price: '{subject} 的记录只代表当天；之后的决定要替换它。',
    },
    {
      name: '运维手册',
      how: '写明 {subject} 出问题时怎么办：怎么看出来、前三步是什么、找谁；并请别人照着走一遍。',
      gain: '值班的人不找作者也能处理 {subject}。',
      price: '{subject} 的手册不用就会过时。',
    },
    {
      name: '下一次改动结对',
      how: '由第二个人完成 {subject} 的下一次改动，作者在旁边。',
      gain: '确实多了一个人会改，也能发现 {subject} 哪里不清楚。',
      price: '{subject} 的下一次改动会更慢。',
    },
  ],
  why: '这是能在了解 {subject} 的人离开后仍留下来的最小成果；接受的代价是现在花一小时。',
  effort: 'S：一小时写 {subject}，半小时请别人试一遍。运维：改动时看一眼。',
  risks: ['关于 {subject} 写了怎么做而没写为什么：怎么做代码里已经有了。', '放在没人看的地方：从 {place} 链接过去。'],
  back: '退路：关于 {subject} 写错的页面删掉就好，没有东西依赖它。',
  nonGoal: '给 {subject} 周边的一切写文档。',
  measure: {
    what: '不用问作者就能改 {subject} 的人数',
    before: '[measure: 今天能改 {subject} 的人数]',
    after: '[measure: 期望的人数和时间]',
  },
  questions: [
    '新人在 {subject} 上最先会弄错什么？',
    '{subject} 的下一次改动该由谁来做？',
    '{subject} 出问题时，大家先看哪里？',
  ],
};
