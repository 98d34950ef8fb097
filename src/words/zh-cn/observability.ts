import type { LensWords } from '../sentences';

export const observability: LensWords = {
  name: '可观测性',
  question: '在生产环境里，有人能看出它在工作，或已经停了吗？',
  variants: {
    finished: {
      title: '让 {where} 的失败能被看到',
      noticed: '我还注意到 {where} 即使工作失败也会报告成功（{place}）。',
      proposed: '我建议让 {where} 失败时步骤也失败，记录处理行数和耗时，漏跑时告警，并与 {audience*} 讨论。',
    },
    job: {
      title: '让人看得出 {job} 是否正常',
      noticed: '我还注意到 {job} 运行在没有用户会看的地方（{place}）。',
      proposed: '我建议为 {job} 记录成功数、失败数、耗时和最久等待项的时长，并配一条告警；再与 {audience*} 讨论。',
    },
    'watch-gone': {
      title: '说明用什么接替 {watch}',
      noticed: '我还注意到 {file} 中的 {watch} 被移除或降级了（{place}）。',
      proposed: '我建议说明用什么接替 {watch}，故意让它失败一次来验证，并写明由谁关注；再与 {audience*} 讨论。',
    },
    background: {
      title: '让人看得出 {where} 是否还在运行',
      noticed: '我还注意到 {where} 在后台默默运行（{place}）。',
      proposed: '我建议把 {where} 的最近成功时间、失败数和积压做成指标，并在它没有动静时告警；再与 {audience*} 讨论。',
    },
    metric: {
      title: '说明 {where} 服务于哪条告警',
      noticed: '我还注意到 {where} 记录了一个指标或 trace（{place}）。',
      proposed:
        '我建议让 {where} 按约定的标签同时记录失败和拒绝，并写明它服务于哪条告警和哪个目标；再与 {audience*} 讨论。',
    },
    logging: {
      title: '约定日志承诺什么',
      noticed: '我还注意到“{quote}”改变了日志内容。',
      proposed: '我建议为 {file} 写一份简短的日志约定：必有字段、级别、哪些触发告警，并加测试；再与 {audience*} 讨论。',
    },
    skipped: {
      title: '统计 {where} 放下没做的工作',
      noticed: '我还注意到 {where} 只留下一行不起眼的日志就放下了工作（{place}）。',
      proposed: '我建议为 {where} 的这个分支加计数或事件，配上告警并写明后续处理，并与 {audience*} 讨论。',
    },
    recovered: {
      title: '统计 {where} 跳过了什么',
      noticed: '我还注意到 {where} 会跳过处理不了的内容（{place}）。',
      proposed: '我建议对 {where} 跳过的一切按原因计数，并在上升时告警；再与 {audience*} 讨论。',
    },
    'one-line': {
      title: '让 {where} 的失败可以统计',
      noticed: '我还注意到 {where} 失败时只有一行日志（{place}）。',
      proposed: '我建议对 {where} 的失败按原因计数并告警，附上排查时要搜索的标识，并与 {audience*} 讨论。',
    },
    watching: {
      title: '说明 {thing} 回答哪个问题',
      noticed: '我还注意到这关系到能看见什么：“{quote}”。',
      proposed: '我建议写明 {thing} 在生产环境回答哪个问题、目标是多少、触发哪条告警、发给谁，并与 {audience*} 讨论。',
    },
    unseen: {
      title: '让人看得出 {thing} 是否还在运行',
      noticed: '我还注意到这些发生在后台：“{quote}”。',
      proposed:
        '我建议把 {thing} 背后的最近成功时间、失败数和积压做成指标，并在没有动静时告警；再与 {audience*} 讨论。',
    },
    any: {
      title: '让 {thing} 在生产环境可见',
      noticed: '我还注意到如果“{quote}”停止工作，生产环境看不出任何迹象。',
      proposed: '我建议为 {thing} 定一个能说明成功的指标、一条下降时的告警，并写明由谁关注；再与 {audience*} 讨论。',
    },
  },
};
