import type { LensWords } from '../sentences';

export const scalability: LensWords = {
  name: '可扩展性',
  question: '这里什么会随数据或流量增长？极限在哪里？',
  variants: {
    'query-loop': {
      title: '把 {where} 逐个查询的内容一次取回',
      noticed: '我还注意到 {where} 每轮循环都发起一次调用：“{quote}”。',
      proposed: '我建议 {where} 改成一次批量调用，用查询次数测试守住，并检查同类代码；再与 {audience*} 讨论。',
    },
    'fan-out': {
      title: '限制 {where} 一次发出的数量',
      noticed: '我还注意到 {where} 为每个条目各发一个任务或消息（{place}）。',
      proposed: '我建议 {where} 按有上限的批次入队，同一时间只跑一轮，并写明预期的最大数量；再与 {audience*} 讨论。',
    },
    unlimited: {
      title: '给 {where} 的加载分页',
      noticed: '我还注意到 {where} 用 {call} 加载查到的全部内容（{place}）。',
      proposed: '我建议为 {where} 及旁边的列表加分页或硬上限，并写明数据量到多大会开始吃力；再与 {audience*} 讨论。',
    },
    bulk: {
      title: '{where} 的写入要分批',
      noticed: '我还注意到 {where} 中的一条语句有多少行就改多少行（{place}）。',
      proposed: '我建议 {where} 分批执行，有索引支撑、可续跑、能看到进度，并与 {audience*} 讨论。',
    },
    contains: {
      title: '为 {where} 的搜索建索引',
      noticed: '我还注意到 {where} 在列的任意位置做匹配（{place}），普通索引用不上。',
      proposed: '我建议为 {where} 建搜索索引或前缀索引，在此之前先设最小长度和条数上限，并与 {audience*} 讨论。',
    },
    limit: {
      title: '消除 {setting} 背后的增长',
      noticed: '我还注意到 {setting} 变成了 {value}（{place}），只是挪了上限，增长还在。',
      proposed:
        '我建议在新的 {setting} 下实测、画出曲线，并规划用什么来消除：分页、流式或分批；再与 {audience*} 讨论。',
    },
    preload: {
      title: '防止列表逐行查询',
      noticed: '我还注意到只有 {where} 预加载了关联数据（{place}）。',
      proposed:
        '我建议加查询次数检查，并排查 {where} 旁边的列表，让下一个同类问题在测试中就失败；再与 {audience*} 讨论。',
    },
    'all-at-once': {
      title: '限制 {where} 同时启动的数量',
      noticed: '我还注意到 {where} 有多少条目就同时启动多少调用（{place}）。',
      proposed: '我建议 {where} 固定并发数，或改成一次批量调用，并写明要承受的最大数量；再与 {audience*} 讨论。',
    },
    'in-memory': {
      title: '{where} 的计数和过滤交给存储层',
      noticed: '我还注意到 {where} 把数据加载到内存里再计数或过滤（{place}）。',
      proposed: '我建议把这一步移到 {where} 背后的查询中，并按真实数据量加测试；再与 {audience*} 讨论。',
    },
    probe: {
      title: '测量 {where} 逐行的查询',
      noticed: '我还注意到 {where} 对每一行都要再查别的行（{place}）。',
      proposed: '我建议在最大的数据上测量 {where}，把逐行查询换成联接、一个子查询或存储的标记，并与 {audience*} 讨论。',
    },
    aggregate: {
      title: '测量 {where} 每次读取时的计数',
      noticed: '我还注意到 {where} 每次读取都重新计数或分组（{place}）。',
      proposed: '我建议在最大的数据上测量 {where}，并商定数据量到多大就改为预先算好；再与 {audience*} 讨论。',
    },
    'one-each': {
      title: '让每页的查询次数保持恒定',
      noticed: '我还注意到这里手工省掉了往返：“{quote}”。',
      proposed: '我建议对 {thing} 周边的查询次数加检查，并排查同类代码是否有一样的问题；再与 {audience*} 讨论。',
    },
    'said-limit': {
      title: '消除上限背后的增长',
      noticed: '我还注意到设置或移动了一个上限：“{quote}”。',
      proposed:
        '我建议写明 {thing} 中什么在增长、到多大会吃力、用什么消除：分页、分批、流式或队列，并与 {audience*} 讨论。',
    },
    sorted: {
      title: '为 {where} 配索引和上限',
      noticed: '我还注意到 {where} 对读取结果排序（{place}）。',
      proposed:
        '我建议为 {where} 配支持该顺序的索引和条数上限，并用真实规模的数据检查查询计划；再与 {audience*} 讨论。',
    },
    memory: {
      title: '给 {thing} 的内存用量设上限',
      noticed: '我还注意到瓶颈在内存：“{quote}”。',
      proposed: '我建议 {thing} 改成流式或分页，写明最大输入，并按这个规模加测试；再与 {audience*} 讨论。',
    },
    slow: {
      title: '在会吃力的规模上测量 {thing}',
      noticed: '我还注意到这关系到速度，却没有数字：“{quote}”。',
      proposed: '我建议按今天十倍的数据量为 {thing} 做基准测试，定下目标，并加检查守住；再与 {audience*} 讨论。',
    },
    many: {
      title: '说明 {thing} 要承受多少',
      noticed: '我还注意到一次会处理很多：“{quote}”。',
      proposed: '我建议写明 {thing} 的最大数量，分成有上限、可续跑的步骤，并按这个规模实测；再与 {audience*} 讨论。',
    },
    plan: {
      title: '守住 {thing} 的查询计划',
      noticed: '我还注意到关键在查询本身：“{quote}”。',
      proposed: '我建议用生产规模的数据检查 {thing} 的查询计划，并定下到什么程度要重新评估；再与 {audience*} 讨论。',
    },
    any: {
      title: '弄清 {thing} 背后的增长',
      noticed: '我还注意到“{quote}”的成本会随背后的数据增长。',
      proposed:
        '我建议画出 {thing} 的增长曲线，写明到多大会吃力，以及用分批、分页还是队列来消除，并与 {audience*} 讨论。',
    },
  },
};
