import type { LensWords } from '../sentences';

export const rolloutRisk: LensWords = {
  name: '发布风险',
  question: '出错时波及多大范围？退路是什么？',
  variants: {
    flipped: {
      title: '分阶段把 {setting} 切换到 {after}',
      noticed: '我还注意到 {setting} 一次性对所有人从 {before} 变成 {after}（{place}）。',
      designed: '改回旧值只需一行。',
      proposed: '我建议先按环境逐个切换 {setting}，写明触发回退的指标并提前公告，并与 {audience*} 商定。',
    },
    'flag-gone': {
      title: '移除 {flag} 时保留退路',
      noticed: '我还注意到 {flag} 被移除了（{place}），它所保护的功能将无法再关闭。',
      proposed: '我建议再保留一个版本，用 {flag} 可以退出，配一个护栏指标，之后再移除，并与 {audience*} 商定。',
    },
    everyone: {
      title: '“{action}”对所有人的影响要分阶段',
      noticed: '我还注意到这项工作会涉及所有人：“{quote}”。',
      proposed:
        '我建议先 dry run 并计数，从一小批开始，加标记防止 {action} 重复执行，并准备停止开关；再与 {audience*} 商定。',
    },
    removal: {
      title: '{action} 永久删除之前先 dry run',
      noticed: '我还注意到 {action} 会删除或覆盖，没有退路（{place}）。',
      proposed:
        '我建议先用 dry run 列出 {action} 会处理什么，设上限，防止误连环境，并留一份可恢复的副本；再与 {audience*} 商定。',
    },
    platform: {
      title: '迁移到 {platform} 要有退路',
      noticed: '我还注意到此后每个实例都依赖另一个平台组件：“{quote}”。',
      proposed:
        '我建议先在所有环境备好 {platform}，在预发环境带负载运行，并写明退路和冷启动步骤；再与 {audience*} 商定。',
    },
    demanded: {
      title: '缺少 {setting} 导致无法启动前先警告',
      noticed: '我还注意到没有 {setting} 的实例将无法启动或工作（{place}）。',
      proposed: '我建议检查所有环境的 {setting}，拒绝之前先警告一个版本，并写进升级说明；再与 {audience*} 商定。',
    },
    startup: {
      title: '{trigger} 先以关闭状态发布',
      noticed: '我还注意到升级后任务会自动运行：“{quote}”。',
      proposed: '我建议发布时先去掉 {trigger} 或以 dry run 运行，观察一个周期，再逐步启用，并与 {audience*} 商定。',
    },
    'money-code': {
      title: '在真实数据上比对新旧 {amount}',
      noticed: '我还注意到从这个版本起金额的算法变了：“{quote}”。',
      proposed: '我建议在真实账户上比对新旧 {amount}，定下存量账户如何处理，并用开关控制发布；再与 {audience*} 商定。',
    },
    number: {
      title: '观察 {setting} 为 {after} 时的影响',
      noticed: '我还注意到 {setting} 对每个部署都从 {before} 变成 {after}（{place}）。',
      proposed: '我建议默认值仍为 {before}，分步提高 {setting}，并写明由哪个指标来判断；再与 {audience*} 商定。',
    },
    'flag-new': {
      title: '给 {flag} 定终点和护栏指标',
      noticed: '我还注意到 {flag} 决定谁能用上新行为（{place}）。',
      proposed: '我建议为 {flag} 写明谁先用、哪个指标触发停止、何时删掉其中一侧，并与 {audience*} 商定。',
    },
    tentative: {
      title: '写明什么情况下要撤回 {thing}',
      noticed: '我还注意到这一步是试一试：“{phrase}”。',
      proposed: '我建议为“{work}”写明护栏指标、回退阈值，以及由谁在何时决定，并与 {audience*} 商定。',
    },
    'default-new': {
      title: '分阶段启用默认值 {setting}',
      noticed: '我还注意到 {setting} 会对所有没有配置过的人生效（{place}）。',
      proposed: '我建议存量部署保持 {setting} 的旧行为，逐步启用，并说明怎样退回；再与 {audience*} 商定。',
    },
    'mass-asked': {
      title: '给 {thing} 加上预览、上限和撤销',
      noticed: '我还注意到一次操作会影响很多对象：“{phrase}”。',
      proposed: '我建议为“{work}”提供带数量的预览、上限、撤销或备份，并记录操作人；再与 {audience*} 商定。',
    },
    'money-asked': {
      title: '{thing} 发布前先比对新旧数字',
      noticed: '我还注意到这项工作会改变向用户收取或支付的金额：“{phrase}”。',
      proposed: '我建议在真实账户上比对“{work}”前后的结果，定下已入账的如何处理，并保留退路；再与 {audience*} 商定。',
    },
    'flag-asked': {
      title: '规划 {thing} 从关到开的步骤',
      noticed: '我还注意到行为会切换：“{phrase}”。',
      proposed: '我建议为“{work}”写明谁先用、护栏指标、退路，以及旧路径何时移除，并与 {audience*} 商定。',
    },
    'default-asked': {
      title: '分阶段启用 {thing} 背后的新默认值',
      noticed: '我还注意到没有配置过的人，行为也会变：“{quote}”。',
      proposed: '我建议为“{work}”保留一个版本的旧行为开关，观察护栏指标，并提前公告；再与 {audience*} 商定。',
    },
    asked: {
      title: '为 {thing} 定好步骤和退路',
      noticed: '我还注意到这次切换会影响很多人：“{quote}”。',
      proposed:
        '我建议为 {thing} 定好先给谁用、哪个数字叫停、每一步持续多久，以及演练过的退路，并与 {audience*} 商定。',
    },
    any: {
      title: '为 {thing} 准备退路',
      noticed: '我还注意到“{quote}”会在所有地方同时生效。',
      proposed: '我建议对 {thing} 灰度发布，配护栏指标、阈值和演练过的退路，并与 {audience*} 商定。',
    },
  },
};
