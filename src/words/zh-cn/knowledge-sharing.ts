import type { LensWords } from '../sentences';

export const knowledgeSharing: LensWords = {
  name: '知识共享',
  question: '下一个人需要知道、却没有写在任何地方的是什么？',
  variants: {
    'one-other': {
      title: '在 {expert} 之外让第二个人熟悉 {soleFile}',
      noticed:
        '我还注意到[{soleYears} 年内]对 {solePath} 的 {soleCommits} 次提交[（自 {soleSince} 起）]都出自 {expert}。',
      proposed: '我建议与 {expert} 就 {soleFile} 结对，并把其中的规则和原因写在代码旁边。',
    },
    oneself: {
      title: '让第二个人熟悉 {soleFile}',
      noticed: '我还注意到[{soleYears} 年内]对 {solePath} 的 {soleCommits} 次提交[（自 {soleSince} 起）]都出自我。',
      proposed: '我建议下次改 {soleFile} 时由 {pair} 和我结对，并把其中的规则和原因写在代码旁边。',
    },
    'no-reason': {
      title: '记录“{subject}”为什么被回退',
      noticed: '我还注意到“{subject}”被回退了，却没写原因。',
      proposed: '我建议记录出了什么问题、谁发现的，以及“{subject}”再次合入前必须满足什么，并与 {audience*} 讨论。',
    },
    reverted: {
      title: '记录“{subject}”带来的教训',
      noticed: '我还注意到“{subject}”被回退了。',
      proposed:
        '我建议简短记录当时的预期、实际发生了什么，以及“{subject}”第二次尝试要证明什么，并与 {audience*} 讨论。',
    },
    'not-understood': {
      title: '查清原因并写下来',
      noticed: '我还注意到原因还不清楚：“{quote}”。',
      proposed: '我建议两个人花一小时查清 {thing} 背后的原因，并把结论写在旁边；再与 {audience*} 讨论。',
    },
    puzzle: {
      title: '分享 {where} 默认大家都知道的事',
      noticed: '我还注意到“{quote}”只有警告，没有解释。',
      proposed:
        '我建议在 {where} 旁写一小段：为什么这样、不这样会坏什么、谁了解；再带大家过一遍，并与 {audience*} 讨论。',
    },
    'taken-back': {
      title: '为 {thing} 写一份决策记录',
      noticed: '我还注意到之前的决定被推翻了：“{quote}”。',
      proposed: '我建议为 {thing} 写一份决策记录：测了什么、权衡了什么、什么情况下会再改，并与 {audience*} 讨论。',
    },
    asked: {
      title: '定下谁来写、谁来维护 {thing}',
      noticed: '我还注意到这关系到有人必须知道的事：“{quote}”。',
      proposed:
        '我建议为 {thing} 写一页文档：由不熟悉的人执笔、由第二个人照着试一遍，并定好负责人和复查日期；再与 {audience*} 讨论。',
    },
    any: {
      title: '写下 {thing} 的依据',
      noticed: '我还注意到“{quote}”的依据没有写在别处。',
      proposed: '我建议在 {thing} 旁写一页：决定、备选方案、如何运维、该问谁，并与 {audience*} 讨论。',
    },
  },
};
