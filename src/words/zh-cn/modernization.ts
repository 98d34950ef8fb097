import type { LensWords } from '../sentences';

export const modernization: LensWords = {
  name: '现代化改造',
  question: '这次改动是在延续还是告别哪样旧东西？最终状态是什么？',
  variants: {
    branch: {
      title: '把 {check} 这类版本判断集中到一处',
      noticed: '我还注意到代码在判断运行在哪个版本上：{check}（{place}）。',
      proposed: '我建议写明支持范围，用一个适配层收拢 {check} 及同类判断，并定下移除日期；再与 {audience*} 讨论。',
    },
    silenced: {
      title: '为 {file} 屏蔽的弃用警告规划出路',
      noticed: '我还注意到一条弃用警告被屏蔽了：“{quote}”。',
      proposed: '我建议规划迁移，把 {file} 里这样的行列入一份只减不增的清单，并定下日期；再与 {audience*} 讨论。',
    },
    preview: {
      title: '定下何时可以用 {version} 这类预览版',
      noticed: '我还注意到 {version} 是预览版（{place}）。',
      proposed:
        '我建议定一条升级策略：谁可以用 {version} 这类版本、用一层封装隔离、何时换成稳定版，并与 {audience*} 讨论。',
    },
    range: {
      title: '写明 {file} 支持的范围',
      noticed: '我还注意到支持范围在这里设定：“{range}”。',
      proposed:
        '我建议为 {file} 配一份支持策略：每次构建都测最旧和最新版本，以及何时停止支持什么，并与 {audience*} 讨论。',
    },
    platform: {
      title: '为 {platform} 定升级策略',
      noticed: '我还注意到这里的节奏由 {platform} 决定：“{quote}”。',
      proposed:
        '我建议为 {platform} 定一条策略：支持窗口、小步升级，以及下次升级可以去掉哪些变通代码，并与 {audience*} 讨论。',
    },
    support: {
      title: '为 {thing} 定支持策略',
      noticed: '我还注意到支持范围变了：“{quote}”。',
      proposed: '我建议为 {thing} 定一个有截止日期的支持窗口，在此之前把差异收在一个适配层里，并与 {audience*} 讨论。',
    },
    replacement: {
      title: '{thing} 背后的最终状态',
      noticed: '我还注意到一样东西正在取代另一样：“{quote}”。',
      proposed: '我建议写下最终状态：{thing} 周边还有什么在用旧方式、按什么顺序退出、何时完成，并与 {audience*} 讨论。',
    },
    dependency: {
      title: '与 {package} 保持一层隔离',
      noticed: '我还注意到引入了 {package}（{place}）。',
      proposed:
        '我建议固定 {package} 的版本，放在自己的适配层后面，并写明它取代什么、旧的何时移除；再与 {audience*} 讨论。',
    },
    any: {
      title: '{thing} 背后的最终状态',
      noticed: '我还注意到“{quote}”只是较长路程中的一步。',
      proposed: '我建议写下 {thing} 要走向哪里、分哪几步、旧方式何时结束，并与 {audience*} 讨论。',
    },
  },
};
