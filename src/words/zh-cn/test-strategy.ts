import type { LensWords } from '../sentences';

export const testStrategy: LensWords = {
  name: '测试策略',
  question: '哪种测试本可以拦住这一整类问题？它该在哪里运行？',
  variants: {
    unseen: {
      title: '能在 {thing} 里看出问题的测试',
      noticed: '我还注意到测试看不到的地方：“{quote}”。',
      proposed: '我建议加一种看得到的测试：每次构建都让 {thing} 对接真实的对端而不是替身，并与 {audience*} 讨论。',
    },
    regression: {
      title: '用测试守住 {thing} 的承诺',
      noticed: '我还注意到原本正常的功能悄悄坏了：“{quote}”。',
      proposed: '我建议为 {thing} 加契约测试，遇到这一类变更就失败，并在每个支持的版本上运行；再与 {audience*} 讨论。',
    },
    skipped: {
      title: '恢复 {where} 中的测试',
      noticed: '我还注意到 {where} 中的测试被关掉了（{place}）。',
      proposed: '我建议把 {where} 改成确定性的形式，用假时钟和内存替身，并定下重新启用的日期；再与 {audience*} 讨论。',
    },
    rules: {
      title: '为 {where} 的规则加表格测试',
      noticed: '我还注意到 {where} 改了谁能做什么，却没有测试（{place}）。',
      proposed: '我建议对 {where} 按角色、状态和资源做表格测试，让这一类漏洞不再出现，并与 {audience*} 讨论。',
    },
    concurrency: {
      title: '在并发下测试 {where}',
      noticed: '我还注意到 {where} 修的是并发问题，却没有任何并发测试（{place}）。',
      proposed: '我建议每次构建都反复并行测试 {where}，配合竞态检测或真实连接，并与 {audience*} 讨论。',
    },
    migration: {
      title: '发布前在有数据的库上跑迁移',
      noticed: '我还注意到 {file} 修复了一个迁移，而这里没有在有数据的库上运行它（{place}）。',
      proposed: '我建议加一个任务，用 {file} 迁移带数据的上一版本副本，覆盖每种支持的数据库，并与 {audience*} 讨论。',
    },
    thin: {
      title: '{file} 守住的应是一类，而不是一例',
      noticed: '我还注意到这次修复只在 {file} 中加了一个小检查（{place}）。',
      proposed:
        '我建议在 {file} 中列一张用例表：边界、空输入和重复输入，以及同一规则的各种变体，并与 {audience*} 讨论。',
    },
    deleted: {
      title: '重新覆盖 {file} 曾守住的行为',
      noticed: '我还注意到 {file} 的测试被删，而背后的代码还在（{place}）。',
      proposed: '我建议列出 {file} 守住过哪些行为，并在维护成本最低的层次逐一覆盖；再与 {audience*} 讨论。',
    },
    optimised: {
      title: '守住 {where} 的性能收益',
      noticed: '我还注意到 {where} 做了优化，却没有测量或对比（{place}）。',
      proposed: '我建议为 {where} 加查询次数或基准检查，并测试新旧结果一致；再与 {audience*} 讨论。',
    },
    fix: {
      title: '为 {where} 背后的一类问题加测试',
      noticed: '我还注意到 {where} 修好了，却没有配套测试（{place}）。',
      proposed:
        '我建议为 {where} 加表格测试，纳入出错的用例及其相邻情形，让这一类问题不再出现，并与 {audience*} 讨论。',
    },
    reverted: {
      title: '“{subject}”重来之前先加测试',
      noticed: '我还注意到“{subject}”合入后又不得不回退。',
      proposed: '我建议在“{subject}”再次尝试之前，先用接近生产的数据把失败用例固定成测试，并与 {audience*} 讨论。',
    },
    remember: {
      title: '让测试替人记住 {file} 的要求',
      noticed: '我还注意到有条注释要靠人记住：“{quote}”。',
      proposed: '我建议用测试取代提醒：{file} 与它的对应部分不一致时就失败，并与 {audience*} 讨论。',
    },
    rewrite: {
      title: '比对 {where} 的新旧结果',
      noticed: '我还注意到 {file} 大部分被重写，却没有测试（{place}）。',
      proposed: '我建议在下一步依赖它之前，用真实样例测试 {where}，比对新旧结果，并与 {audience*} 讨论。',
    },
    sleeps: {
      title: '让 {file} 的测试不再空等',
      noticed: '我还注意到 {file} 中有测试等待固定时间（{place}）。',
      proposed: '我建议在 {file} 中改为等待条件或使用假时钟，并用 lint 禁止固定等待；再与 {audience*} 讨论。',
    },
    condition: {
      title: '为 {where} 做一张决策表',
      noticed: '我还注意到 {where} 的判断变了，却没有测试体现（{place}）。',
      proposed: '我建议对 {where} 按该条件的各个输入做表格测试，并纳入引出这次改动的用例；再与 {audience*} 讨论。',
    },
    dropped: {
      title: '保留 {file} 原有的断言',
      noticed: '我还注意到 {file} 不再断言原来的内容（{place}）。',
      proposed: '我建议写明随之失去了哪个承诺，并让 {file} 断言具体的值而不只是形状；再与 {audience*} 讨论。',
    },
    large: {
      title: '定下 {file} 要怎么测试',
      noticed: '我还注意到 {file} 带来了新逻辑，却没有测试（{place}）。',
      proposed:
        '我建议商定 {file} 需要哪些测试：单元测试覆盖分支、契约测试覆盖对调用方的承诺、一条端到端路径，并与 {audience*} 讨论。',
    },
    any: {
      title: '为 {thing} 背后的一类问题加测试',
      noticed: '我还注意到一个样例不足以守住“{quote}”所决定的行为。',
      proposed:
        '我建议按类别而不是按个案测试 {thing}：边界、失败、角色或版本，看这里变化的是哪个，并与 {audience*} 讨论。',
    },
  },
};
