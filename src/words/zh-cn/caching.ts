import type { LensWords } from '../sentences';

export const caching: LensWords = {
  name: '缓存',
  question: '哪些读取会重复发生？缓存的结果过期了怎么知道？',
  variants: {
    'often-called-route': {
      title: '趁调用方还不多，给 {route} 加缓存',
      noticed: '我还注意到 {route} 会这样被使用：“{saying}”。',
      designed: '路径本身就能当缓存键，以后加缓存无需调用方改动。',
      proposed: '我建议为 {route} 定下缓存键、有效期、失效规则以及结果存放在哪里，并与 {audience*} 讨论。',
    },
    'derived-route': {
      title: '定下 {route} 的缓存方式',
      noticed: '我还注意到 {route} 每次请求都重新计算结果（{place}）。',
      proposed: '我建议写明 {route} 的哪些内容可以缓存、缓存多久、何时失效，并与 {audience*} 讨论。',
    },
    route: {
      title: '定下 {route} 的缓存方式',
      noticed: '我还注意到 {route} 每次请求都从头生成响应（{place}）。',
      proposed: '我建议写明 {route} 的哪些内容可以缓存、缓存多久、何时失效，并与 {audience*} 讨论。',
    },
    'asked-route': {
      title: '从一开始就缓存 {route}',
      noticed: '我还注意到 {route} 会这样被使用：“{saying}”。',
      designed: '趁还没有调用方，按路径和参数缓存的成本很低。',
      proposed: '我建议直接在工单里写明 {route} 的缓存键、有效期和失效规则，并与 {audience*} 讨论。',
    },
    'often-read': {
      title: '趁 {thing} 还在改，把缓存定下来',
      noticed: '我还注意到这里会被频繁读取：“{saying}”。',
      proposed: '我建议定下 {thing} 缓存什么、缓存键、有效期和失效规则，并与 {audience*} 讨论。',
    },
    'switched-off': {
      title: '查清 {where} 的缓存为什么关了',
      noticed: '我还注意到 {where} 的缓存读取被关掉了（{place}）。',
      proposed: '我建议找出缓存键漏了哪个输入，写明失效条件，再重新打开 {where} 的缓存，并与 {audience*} 讨论。',
    },
    'no-lifetime': {
      title: '给 {where} 缓存的内容定有效期',
      noticed: '我还注意到 {where} 缓存了一个值，却没说保留多久（{place}）。',
      proposed:
        '我建议把 {where} 所缓存内容的键、有效期、容量和失效规则集中到一处，并统计命中率；再与 {audience*} 讨论。',
    },
    key: {
      title: '把所有输入都放进 {where} 的缓存键',
      noticed: '我还注意到 {where} 决定了缓存结果用什么键存放（{place}）。',
      proposed: '我建议列出 {where} 的结果依赖的所有输入，逐一放进缓存键并加测试，并与 {audience*} 讨论。',
    },
    dropped: {
      title: '给 {where} 定一条统一的失效规则',
      noticed: '我还注意到 {where} 在手工清除缓存（{place}）。',
      proposed:
        '我建议写下一条规则：哪些写操作清除哪些缓存，并集中在一处实现，让 {where} 旁边的下一个写入方不会漏掉；再与 {audience*} 讨论。',
    },
    header: {
      title: '每类响应一条缓存策略',
      noticed: '我还注意到 {file} 规定了一类响应如何缓存：“{quote}”。',
      proposed:
        '我建议在 {file} 中按类别定策略：私有页面不缓存，带哈希的文件永久缓存，其余写明有效期，并与 {audience*} 讨论。',
    },
    lifetime: {
      title: '写明 {where} 允许多旧',
      noticed: '我还注意到设了有效期却没写理由：“{quote}”。',
      proposed:
        '我建议写明 {where} 的结果最多可以多旧，等不了那么久的就在写入时清除，并统计命中率；再与 {audience*} 讨论。',
    },
    filled: {
      title: '写下 {where} 的缓存规则',
      noticed: '我还注意到 {where} 会保留自己的结果（{place}）。',
      proposed: '我建议在 {where} 旁写明缓存键、有效期、容量上限和失效条件，并统计命中率；再与 {audience*} 讨论。',
    },
    said: {
      title: '写下 {thing} 的缓存规则',
      noticed: '我还注意到这里用到了缓存：“{quote}”。',
      proposed:
        '我建议为 {thing} 定一条规则：缓存键、有效期、失效条件、未命中时怎么办、预期命中率，并与 {audience*} 讨论。',
    },
    any: {
      title: '定下 {thing} 周边的缓存规则',
      noticed: '我还注意到“{quote}”读取的内容没有成文的缓存规则。',
      proposed: '我建议为 {thing} 定一条规则：缓存键、有效期、失效条件和预期命中率，并与 {audience*} 讨论。',
    },
  },
};
