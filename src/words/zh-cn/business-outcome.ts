import type { LensWords } from '../sentences';

export const businessOutcome: LensWords = {
  name: '业务价值',
  question: '为什么要做这件事？怎么看出它奏效了？',
  variants: {
    'no-reason': {
      title: '先问清 {asked} 要为谁改变什么',
      noticed: '我还注意到 {ticket} 要求 {asked}，却没说解决谁的什么问题。',
      proposed:
        '我建议在着手 {asked} 之前，与 {audience*} 商定要解决的用户问题、应当变化的指标，以及能验证它的最低成本实验。',
    },
    'no-reason-keyless': {
      title: '先问清“{asked}”要为谁改变什么',
      noticed: '我还注意到“{asked}”没有说明要解决什么问题。',
      proposed: '我建议与 {audience*} 商定“{asked}”要解决的用户问题、应当变化的指标，以及能验证它的最低成本实验。',
    },
    aim: {
      title: '前后都量一下 {phrase}',
      noticed: '我还注意到背后的目标：“{phrase}”。',
      proposed: '我建议与 {audience*} 记下 {phrase} 今天的数值、变化多少算成功，并先做一个更小的实验。',
    },
    asked: {
      title: '说明怎样才算 {thing} 有效',
      noticed: '我还注意到工单写了一个目标：“{quote}”。',
      proposed: '我建议与 {audience*} 为“{work}”写明现在的数值、达到多少算成功、何时检查，以及成本最低的试法。',
    },
    any: {
      title: '为 {thing} 定一个成功指标',
      noticed: '我还注意到“{quote}”没有说明做完之后什么会变好。',
      proposed: '我建议与 {audience*} 为“{work}”明确用户问题、一个前后对比的指标，以及一个成本更低的替代方案。',
    },
  },
};
