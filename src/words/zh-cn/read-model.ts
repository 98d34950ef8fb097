import type { LensWords } from '../sentences';

export const readModel: LensWords = {
  name: '读模型',
  question: '哪些读取每次请求都要联接、聚合或转换？预先算好的形式是什么？',
  variants: {
    'joined-route': {
      title: '为 {route} 建一个读模型',
      noticed: '我还注意到 {route} 每次都要联接 {tables*}[，并计算 {aggregate*}]（{place}）。',
      designed: '{route} 背后的实现可以在路径不变的前提下替换，不影响调用方。',
      proposed: '我建议为 {route} 建一个 {tables*} 的反范式读模型，定下可容忍的延迟，并与 {audience*} 讨论。',
    },
    joined: {
      title: '为 {tables*} 建一个读模型',
      noticed: '我还注意到每次读取都要联接 {tables*}[，并计算 {aggregate*}]（{place}）。',
      proposed: '我建议建一个 {tables*} 的反范式视图，写入时刷新，定下可容忍的延迟，并与 {audience*} 讨论。',
    },
    derived: {
      title: '说明由谁保证 {column} 是新的',
      noticed: '我还注意到读取现在依赖派生出来的 {column}（{place}）。',
      proposed:
        '我建议写明哪些写操作负责更新 {column}、最多可以多旧，并加一个发现并修复偏差的检查；再与 {audience*} 讨论。',
    },
    window: {
      title: '把 {where} 每次读取时排序的结果备好',
      noticed: '我还注意到 {where} 每次读取都要排名或遍历数据（{place}）。',
      proposed: '我建议在写入时就存好结果并定下可容忍的延迟，让 {where} 只做查找，并与 {audience*} 讨论。',
    },
    subselect: {
      title: '把 {where} 逐行推导的值存下来',
      noticed: '我还注意到 {where} 用子查询逐行计算一个值（{place}）。',
      proposed: '我建议加一个写入时维护的列，配索引和修复任务，让 {where} 只做读取，并与 {audience*} 讨论。',
    },
    many: {
      title: '为 {where} 建一个读取视图',
      noticed: '我还注意到 {where} 每次读取都要汇集 {joins} 个来源（{place}）。',
      proposed: '我建议为 {where} 定制一个反范式视图，写入时刷新，并定下可容忍的延迟；再与 {audience*} 讨论。',
    },
    report: {
      title: '预先算好 {where} 背后的 {view}',
      noticed: '我还注意到 {view} 每次都从原始数据重新计算（{place}）。',
      proposed: '我建议为 {view} 维护写入时更新的累计值，写明新鲜度，由 {where} 直接读取，并与 {audience*} 讨论。',
    },
    counted: {
      title: '把 {where} 累加的结果备好',
      noticed: '我还注意到 {where} 每次读取都要累加原始数据（{place}）。',
      proposed:
        '我建议为 {where} 维护一个现成的数值，写明新鲜度，以及数据量到多大才值得这样做，并与 {audience*} 讨论。',
    },
    any: {
      title: '把 {thing} 每次读取推导的结果预先算好',
      noticed: '我还注意到“{quote}”每次读取都会重新计算。',
      proposed: '我建议预先算好 {thing} 的结果，定下负责人和可容忍的延迟，并与 {audience*} 讨论。',
    },
  },
};
