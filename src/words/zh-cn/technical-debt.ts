import type { LensWords } from '../sentences';

export const technicalDebt: LensWords = {
  name: '技术债',
  question: '这是不是又一个同类补丁？改动怎样的设计才能终结它？',
  variants: {
    'fixed-again': {
      title: '终结 {fixedFile} 里一次次的修复',
      noticed:
        '我还注意到 {fixedPath} 此前已经修过 {fixCount} 次（{fix*}）[，其中 {functionFixes} 次在 {fixedFunction} 里][，每次都在 {fixedAlways} 里]。',
      proposed: '我建议针对这一整类失败重新设计 {fixedFile}，并逐一加测试；再与 {audience*} 讨论。',
    },
    patched: {
      title: '把 {places} 重复的内容归到一处',
      noticed: '我还注意到同样的几行加到了 {places} 里（{place}）。',
      proposed: '我建议为 {places} 重复的内容定一个公共定义，下次只改一处，不会遗漏，并与 {audience*} 讨论。',
    },
    twins: {
      title: '合并 {file} 的两份副本',
      noticed: '我还注意到 {file} 的两份副本做了同样的改动，分别在 {places}。',
      proposed: '我建议两边共用一份 {file}，把少量差异做成参数，并为删除副本定下日期；再与 {audience*} 讨论。',
    },
    'same-line': {
      title: '{copies} 个文件重复的决定只做一次',
      noticed: '我还注意到同一行写进了 {copies} 个文件，其中有 {places}。',
      proposed: '我建议把这个决定移到一处，由 {places} 来调用，新的调用方就不会遗漏，并与 {audience*} 讨论。',
    },
    pasted: {
      title: '把 {places} 重复的内容归到一处',
      noticed: '我还注意到同一段代码出现在 {places} 里（{place}）。',
      proposed:
        '我建议趁还没有第三份、也还没有各自走样，为 {places} 重复的内容定一个公共函数或类型，并与 {audience*} 讨论。',
    },
    library: {
      title: '{file} 里打了补丁的库要么接管要么换掉',
      noticed: '我还注意到从外部给一个库打了补丁：“{quote}”。',
      proposed: '我建议把它提交到上游，在此之前让 {file} 按版本判断，并测试补丁确实生效；再与 {audience*} 讨论。',
    },
    said: {
      title: '终结 {where} 里的变通做法',
      noticed: '我还注意到代码自称是临时的：“{quote}”。',
      proposed: '我建议为 {where} 背后的原因建一个工单，写明最终状态、日期和在此之前的代价，并与 {audience*} 讨论。',
    },
    message: {
      title: '写明这个变通做法何时结束',
      noticed: '我还注意到这次改动自称是临时的：“{quote}”。',
      proposed: '我建议写下 {thing} 的正规设计、工作量，以及何时或什么事件后移除现在的做法，并与 {audience*} 讨论。',
    },
    todo: {
      title: '把 {where} 留下的尾巴定下来',
      noticed: '我还注意到留下了“{todo}”（{place}）。',
      proposed:
        '我建议在这一轮改动里解决，或给它定负责人和日期，因为 {where} 已经建立在它之上，并与 {audience*} 讨论。',
    },
    copied: {
      title: '给 {where} 复制的代码一个归属',
      noticed: '我还注意到“{quote}”标明这是一份副本。',
      proposed: '我建议把 {where} 复制的代码改为共用、封装或提交上游，在此之前列一份副本清单，并与 {audience*} 讨论。',
    },
    commented: {
      title: '决定 {where} 里留下的代码去留',
      noticed: '我还注意到 {where} 靠把代码注释掉来切换（{place}）。',
      proposed: '我建议删掉它或收进一个配置，并在 {file} 中写明什么情况下恢复；再与 {audience*} 讨论。',
    },
    silenced: {
      title: '让被屏蔽的检查越来越少',
      noticed: '我还注意到检查被屏蔽，而不是被解决：“{quote}”。',
      proposed: '我建议为 {file} 定一份只减不增的基线，每项注明原因和日期，并与 {audience*} 讨论。',
    },
    waits: {
      title: '用信号取代 {where} 里的等待',
      noticed: '我还注意到 {where} 等的是固定时间，而不是真正的条件（{place}）。',
      proposed: '我建议让 {where} 等待事件本身，固定等待只作为有截止日期的过渡，并与 {audience*} 讨论。',
    },
    duplication: {
      title: '把 {thing} 重复的内容归到一处',
      noticed: '我还注意到同样的内容出现在多处：“{quote}”。',
      proposed: '我建议 {thing} 及其副本共用一个定义，并列出还剩哪些副本；再与 {audience*} 讨论。',
    },
    again: {
      title: '找出这些补丁背后的原因',
      noticed: '我还注意到这是又一个同类补丁：“{said}”。',
      proposed: '我建议找出 {thing} 这些补丁的共同点，一次改好，并与 {audience*} 讨论。',
    },
    within: {
      title: '让 {file} 里的副本归为一种形式',
      noticed: '我还注意到同一段代码在 {file} 中出现了 {copies} 次（{place}）。',
      proposed: '我建议在 {file} 中合成一个函数，差异做成参数，并覆盖每处用法的测试；再与 {audience*} 讨论。',
    },
    asked: {
      title: '说明 {thing} 放着不管的代价',
      noticed: '我还注意到这里要求做一次清理：“{quote}”。',
      proposed:
        '我建议写明 {thing} 现在让每次改动多花多少、哪条规则要归到一处，先补测试，再分成各自都值得的小步；并与 {audience*} 讨论。',
    },
    any: {
      title: '终结 {thing} 背后的重复修补',
      noticed: '我还注意到“{quote}”只处理了一条更大规则中的一个情形。',
      proposed: '我建议在 {thing} 周边查找同类问题，把规则归到一处，并写明放着不管的代价；再与 {audience*} 讨论。',
    },
  },
};
