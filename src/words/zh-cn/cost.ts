import type { LensWords } from '../sentences';

export const cost: LensWords = {
  name: '成本',
  question: '这会让我们为什么付钱？由什么驱动？更省的设计是什么？',
  variants: {
    model: {
      title: '给 {service} 估个价、设个上限',
      noticed: '我还注意到 {service} 按用量计费（{place}）。',
      proposed:
        '我建议估算单次调用成本，设上限、统计用量，并提供一个能换成比 {service} 更便宜选项的配置；再与 {audience*} 讨论。',
    },
    capacity: {
      title: '给 {file} 中的 {service} 算笔账',
      noticed: '我还注意到 {service} 是在购买容量（{place}）。',
      proposed: '我建议把 {file} 中的 {service} 改成默认值较低的参数，并在旁边写上每月估算；再与 {audience*} 讨论。',
    },
    service: {
      title: '给 {service} 算笔账',
      noticed: '我还注意到每次使用都要付费：“{quote}”。',
      proposed: '我建议估算 {service} 的用量和价格，为每个客户设上限，并优先走更便宜的路径；再与 {audience*} 讨论。',
    },
    any: {
      title: '给 {thing} 算笔账',
      noticed: '我还注意到“{quote}”会带动费用。',
      proposed:
        '我建议为 {thing} 写明成本由什么驱动、用量达到今天十倍时的估算，以及更省的设计，并与 {audience*} 讨论。',
    },
  },
};
