import type { OutlineWords } from '../../drafts';

export const knowledgeSharing: OutlineWords = {
  ask: '与 {asked*} 商定关于 {subject} 的知识写在哪里，下一个由谁来学。',
  problem: '{place} 周围的代码和提交都没说明原因的地方，下一个改 {subject} 的人只能去问或者靠猜。',
  cost: '{subject} 的下一次改动可能要等某一个人：[measure: 有几个人能改]。',
  keep: { gain: '现在不用为 {subject} 写任何文档。', price: '某一个人不在时，{subject} 的相关工作可能只能等。' },
  options: [
    {
      name: '决策记录',
      how: '请另一个人写半页[（放在 {records}）][，先与 {expert} 谈一次]：关于 {subject} 决定了什么、还考虑过什么、为什么不选。',
      gain: '不用问人就能找到 {subject} 的原因，又多一个人了解它。',
      price: '{subject} 的记录只代表当天；之后的决定要替换它。',
    },
    {
      name: '用测试写明规则',
      how: '请另一个人为 {subject} 写测试，每条规则一个，以原因命名；原因不明的就去问。',
      gain: '{subject} 的规则每次改动都会检查，又多一个人了解它。',
      price: '{subject} 的测试说明规则是什么，很少说明还考虑过什么。',
    },
    {
      name: '下一次改动结对',
      how: '由第二个人完成 {subject} 的下一次改动，作者在旁边。',
      gain: '确实多了一个人会改，也能发现 {subject} 哪里不清楚。',
      price: '{subject} 的下一次改动会更慢。',
    },
  ],
  why: '人离开后它仍然留下，写的人也因此熟悉 {subject}；需要接受的代价是两个人的时间。',
  effort: 'S：半页关于 {subject} 的说明，由了解的人订正。运维：改动时看一眼。',
  risks: ['关于 {subject} 写了怎么做而没写为什么：怎么做代码里已经有了。', '放在没人看的地方：从 {place} 链接过去。'],
  back: '退路：关于 {subject} 写错的页面删掉就好，没有东西依赖它。',
  nonGoal: '给 {subject} 周边的一切写文档。',
  measure: {
    what: '不用问作者就能改 {subject} 的人数',
    before: '[measure: 能改 {subject} 的人数]',
    after: '[measure: 期望的人数和时间]',
  },
  questions: [
    '新人在 {subject} 上最先会弄错什么？',
    '{subject} 的下一次改动该由谁来做？',
    '{subject} 的哪几行有原因，却没写在任何地方？',
  ],
};
