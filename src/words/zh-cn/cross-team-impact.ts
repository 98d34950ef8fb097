import type { LensWords } from '../sentences';

export const crossTeamImpact: LensWords = {
  name: '跨团队影响',
  question: '还有谁会受这次改动影响？他们要做什么？怎么通知到？',
  variants: {
    'known-callers': {
      title: '{used} 的改动要与 {callers*} 对齐',
      noticed: '我还注意到 {callers*} 已经有使用 {used} 的代码（{callSites*}）。',
      designed: '[这部分由 {owners*} 负责。]',
      proposed: '我建议与 {callers*} 对齐 {used} 的返回内容，变更时通知他们，并与 {audience*} 讨论。',
    },
    'owned-by-others': {
      title: '{ownedFile} 的改动要与 {foreignOwners*} 对齐',
      noticed: '我还注意到 {ownedPath*} 由 {foreignOwners*} 负责（{ownerRule*}）。',
      proposed:
        '我建议合入前向 {foreignOwners*} 说明 {ownedFile*} 改了什么、为什么改，商定之后由谁维护，并与 {audience*} 讨论。',
    },
    'asked-for-many': {
      title: '与未来的调用方对齐 {route}',
      noticed: '我还注意到 {route} 是为谁准备的：“{saying}”。',
      proposed: '我建议列出会调用 {route} 的 {consumers}，先与他们对齐返回内容，并与 {audience*} 讨论。',
    },
    'route-for-many': {
      title: '动工前先对齐 {route}',
      noticed: '我还注意到 {route} 是为谁准备的：“{saying}”。',
      proposed: '我建议动工前先问清 {consumers} 需要 {route} 提供什么，并与 {audience*} 讨论。',
    },
    'many-callers': {
      title: '通知依赖 {thing} 的各方',
      noticed: '我还注意到还有别人受影响：“{saying}”。',
      proposed: '我建议列出 {consumers} 因为 {thing} 需要做什么、何时做完，并通过 {audience*} 通知到位。',
    },
    withdrawn: {
      title: '通知依赖 {thing} 所撤下内容的人',
      noticed: '我还注意到别人在用的东西要消失或改变：“{quote}”。',
      proposed: '我建议列出还有谁依赖它，告诉他们“{work}”需要他们做什么、何时做完，并与 {audience*} 商定日期。',
    },
    'told-in-passing': {
      title: '把 {file} 里的告知送到读者手里',
      noticed: '我还注意到用户只能从这里得知：“{quote}”。',
      proposed: '我建议把 {file} 提出的要求写进发布说明和启动提示，附上迁移指南和日期，并与 {audience*} 商定。',
    },
    metric: {
      title: '保证看板仍能读到 {metric}',
      noticed: '我还注意到 {metric} 被改动或移除（{place}），依赖它的看板和告警会悄悄失效。',
      proposed: '我建议让 {metric} 与替代指标并存一个版本，调整共用看板，并通过 {audience*} 通知运维方。',
    },
    'base-class': {
      title: '说明 {type} 的实现者要做什么',
      noticed: '我还注意到别人会基于 {type} 开发（{place}）。',
      proposed:
        '我建议为 {type} 写一份迁移说明：要实现什么、哪些继续支持、支持到何时，请一位外部开发者试过，并与 {audience*} 商定。',
    },
    'break-noted': {
      title: '把 {file} 的说明传达给受影响的人',
      noticed: '我还注意到说明里提到了不兼容变更：“{quote}”。',
      proposed: '我建议在 {file} 中补充谁受影响、要做什么、何时做完，并通过 {audience*} 通知已知的使用方。',
    },
    platform: {
      title: '公告这里不再支持 {platform}',
      noticed: '我还注意到 {platform} 被放弃或升级了（{place}）。',
      proposed: '我建议在发布说明中写明 {platform} 的哪些版本支持到何时，并与 {audience*} 一起提醒仍在使用的人。',
    },
    artefact: {
      title: '告知下游打包方 {file} 改了什么',
      noticed: '我还注意到别人下载或安装的内容变了：“{quote}”。',
      proposed: '我建议列出 {file} 所发布内容的使用方，旧名称再保留一个版本，并通过 {audience*} 公告这一变更。',
    },
    'named-consumers': {
      title: '与 {phrase} 对齐 {thing}',
      noticed: '我还注意到除了我们还涉及别人：“{quote}”。',
      proposed: '我建议先问清 {phrase} 对“{work}”有什么需要并对齐，同时与 {audience*} 商定今后变更如何通知。',
    },
    removed: {
      title: '通知依赖 {function} 的人',
      noticed: '我还注意到 {function} 从别人依赖的代码中消失了（{place}）。',
      proposed: '我建议查清谁在用 {function}，在发布说明中写明替代，并与他们和 {audience*} 商定日期。',
    },
    implementers: {
      title: '通知 {type} 的实现方',
      noticed: '我还注意到 {type} 对实现者提出了新要求：{function}（{place}）。',
      proposed: '我建议列出 {type} 的实现方，为 {function} 提供默认实现或指南，并与 {audience*} 定下日期。',
    },
    any: {
      title: '告诉 {thing} 的使用方改了什么',
      noticed: '我还注意到别人依赖“{quote}”涉及的内容。',
      proposed: '我建议列出谁在使用 {thing}、各自要做什么、何时做完，并通过 {audience*} 通知到位。',
    },
  },
};
