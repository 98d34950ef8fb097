import type { LensWords } from '../sentences';

export const delivery: LensWords = {
  name: '交付效率',
  question: '构建、测试和发布让每个人付出多少？怎样能少一些？',
  variants: {
    skipped: {
      title: '检查失败时让 {file} 也失败',
      noticed: '我还注意到失败可能被悄悄放过：{step}（{place}）。',
      proposed: '我建议让 {step} 默认失败，每个例外都有负责人和截止日期，并统计它掩盖了多少；再与 {audience*} 商定。',
    },
    copied: {
      title: '把 {job} 改成 matrix，而不是复制',
      noticed: '我还注意到 {job} 与旁边的任务重复（{place}），测试集每次扩大都要手改。',
      proposed: '我建议用一个 matrix 取代 {job} 及同类任务，按实测耗时拆分，并跟踪总耗时；再与 {audience*} 商定。',
    },
    waits: {
      title: '等事件，而不是等 {wait}',
      noticed: '我还注意到这里靠定时等待：“{quote}”。',
      proposed: '我建议在这里和同类位置用就绪信号代替 {wait}，并跟踪耗时和不稳定率；再与 {audience*} 商定。',
    },
    longer: {
      title: '查清从 {before} 改为 {after} 掩盖了什么',
      noticed: '我还注意到等待时间从 {before} 变成了 {after}（{place}）。',
      proposed: '我建议在 {thing} 中改为等待信号，记录实际耗时，再据此设上限，并与 {audience*} 商定。',
    },
    'time-limit': {
      title: '先测量再设 {wait}',
      noticed: '我还注意到运行的时限是凭感觉设的：“{quote}”。',
      proposed: '我建议记录 {file} 各部分的耗时，缩减或拆分最慢的部分，再按实测设时限，并与 {audience*} 商定。',
    },
    fetched: {
      title: '固定并缓存 {file} 下载的工具',
      noticed: '我还注意到每次运行都要重新下载或构建工具：{tool}（{place}）。',
      proposed: '我建议固定版本，放进预制镜像或缓存，并记录 {file} 前后的构建耗时；再与 {audience*} 商定。',
    },
    cache: {
      title: '量一下 {step} 为 {file} 省了多少',
      noticed: '我还注意到为提速改了构建，却没有数字：“{quote}”。',
      proposed: '我建议记录 {file} 改动前后的耗时，并确认第二次运行不会重复工作；再与 {audience*} 商定。',
    },
    added: {
      title: '给 {pipeline} 定负责人和时间预算',
      noticed: '我还注意到 {pipeline} 让每次改动都多跑一轮（“{quote}”）。',
      proposed: '我建议写明 {pipeline} 要拦住什么、最多跑多久、坏了谁修、取代哪个旧步骤，并与 {audience*} 商定。',
    },
    'flaky-tests': {
      title: '列出不稳定测试并定下清理期限',
      noticed: '我还注意到这次改动是在应对不稳定：“{phrase}”。',
      proposed: '我建议找出“{work}”背后的共同原因，等信号而不是等时间，并跟踪不稳定率；再与 {audience*} 商定。',
    },
    local: {
      title: '在 CI 中验证 {file} 的本地环境',
      noticed: '我还注意到新人搭环境的方式变了：“{quote}”。',
      proposed:
        '我建议固定 {file} 中的版本，每天在 CI 中跑一遍，并测量到第一个测试通过要多少分钟；再与 {audience*} 商定。',
    },
    time: {
      title: '量化 {thing} 省下的时间',
      noticed: '我还注意到这项工作针对的是交付中浪费的时间：“{phrase}”。',
      proposed: '我建议测量“{work}”前后的分钟数，用检查守住成果，再处理下一个最慢的部分，并与 {audience*} 商定。',
    },
    step: {
      title: '在需要之前先在分支上验证 {file}',
      noticed: '我还注意到流水线在“{quote}”处变了，而它要到用时才第一次真正运行。',
      proposed: '我建议让 {file} 在自身改动时也运行，与同类共用准备步骤，并记录耗时；再与 {audience*} 商定。',
    },
    any: {
      title: '测量 {thing} 让每次改动付出多少',
      noticed: '我还注意到“{quote}”是每次构建或发布都要付的成本。',
      proposed: '我建议测量 {thing} 周边浪费的时间，指定一位负责人，并定下目标；再与 {audience*} 商定。',
    },
  },
};
