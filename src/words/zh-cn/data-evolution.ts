import type { LensWords } from '../sentences';

export const dataEvolution: LensWords = {
  name: '数据演进',
  question: '已有的数据怎么办？退路是什么？',
  variants: {
    edited: {
      title: '新增一个迁移，而不是改 {migration}',
      noticed: '我还注意到 {migration} 被就地修改；已执行过它的数据库会与新库不一致（“{quote}”）。',
      designed: '补一个向前的迁移把两边统一即可。',
      proposed: '我建议保持 {migration} 原样，用新迁移修正，并让 CI 拒绝修改已合入的迁移；再与 {audience*} 商定。',
    },
    moved: {
      title: '为已执行过的数据库保留 {migration}',
      noticed: '我还注意到 {migration} 被删除或改名，而有的数据库可能已经执行过它。',
      proposed: '我建议保留 {migration}（或声明一个基线），把恢复步骤写进发布说明，并与 {audience*} 把这一点定为规则。',
    },
    'dropped-copied': {
      title: '先扩展、再回填、最后删除 {dropped}',
      noticed:
        '我还注意到 {dropped} 与新增的内容在同一步中删除（{place}），可能丢值[；{bare} 没有默认值，已有数据的表加不上]。',
      proposed: '我建议 {table} 先新增、回填并比对，到之后的版本再删除，并与 {audience*} 商定。',
    },
    dropped: {
      title: '在 {table} 丢数据之前想好退路',
      noticed: '我还注意到“{quote}”一旦执行就无法撤销。',
      proposed: '我建议先停止读写它，确认 {table} 中没有仍需要的内容，晚一个版本再删除，并与 {audience*} 商定。',
    },
    renamed: {
      title: '{migration} 的改名走扩展—收缩',
      noticed: '我还注意到名字被就地改掉（“{quote}”），而运行中的代码还在读旧名。',
      proposed: '我建议 {thing} 按这个顺序走：新增新名、双写、回填、切换读取、最后删除，并与 {audience*} 商定。',
    },
    'rewritten-required': {
      title: '把 {migration} 拆成扩展、回填和加约束',
      noticed: '我还注意到新增、填充和加约束在一步里完成（“{quote}”），会锁住所有行。',
      proposed: '我建议 {table} 分三步走：可空列、分批且可重跑的回填、确认没有遗漏后再加约束，并与 {audience*} 商定。',
    },
    deleted: {
      title: '先统计并备份 {file} 要删的数据',
      noticed: '我还注意到数据会被永久删除：“{quote}”。',
      proposed:
        '我建议先计数、留一份可恢复的副本、分批删除，并在 {thing} 加约束防止这类数据再出现；再与 {audience*} 商定。',
    },
    rewritten: {
      title: '让 {file} 的回填可重跑、可校验',
      noticed: '我还注意到存量数据被一次性重写：“{quote}”。',
      proposed:
        '我建议把 {thing} 的回填移出结构变更，分批且可续跑，用一条查询证明没有遗漏，并留好退路；再与 {audience*} 商定。',
    },
    required: {
      title: '分两步新增 {column}',
      noticed:
        '我还注意到 {column} 立刻要求有值（{place}），运行中的代码还不知道它[；{bare} 没有默认值，已有数据的表加不上]。',
      proposed: '我建议先以可空方式新增 {column}，分批回填，再改为必填；并与 {audience*} 把这一点定为 {table} 的规则。',
    },
    unique: {
      title: '在“{file}”禁止重复之前先找出重复',
      noticed: '我还注意到对存量数据提出了唯一性要求：“{quote}”。',
      proposed:
        '我建议先找出并合并重复，以不阻塞写入的方式建索引，并在 {thing} 中写明冲突时返回什么；再与 {audience*} 商定。',
    },
    retyped: {
      title: '为 {file} 规划锁表时间和退路',
      noticed: '我还注意到一个已存储的列改变了形式：“{quote}”。',
      proposed:
        '我建议按生产数据量测量重写耗时，转换存量数据，并用真实数据测试 {thing} 的降级；再与 {audience*} 商定。',
    },
    irreversible: {
      title: '写明 {file} 怎么回退',
      noticed: '我还注意到这个迁移没有回退路径：“{quote}”。',
      proposed: '我建议为 {thing} 写明回滚方案：会丢什么、从哪里恢复、由谁决定，并与 {audience*} 商定。',
    },
    'column-default': {
      title: '说明 {column} 对存量数据意味着什么',
      noticed: '我还注意到新增了 {column}，却没提存量数据怎么办（{place}）。',
      proposed: '我建议写明 {column} 对旧数据的含义，分批回填，在有代码依赖它之前完成校验，并与 {audience*} 商定。',
    },
    index: {
      title: '{file} 建索引时不要阻塞写入',
      noticed: '我还注意到“{quote}”执行期间可能一直阻塞写入。',
      proposed:
        '我建议用并发方式建立或删除索引并设锁超时，按生产数据量实测，并与 {audience*} 把这一点定为 {thing} 的规则。',
    },
    table: {
      title: '现在就定下 {table} 的增长与保留',
      noticed: '我还注意到新建了 {table}，却没说会长到多大、数据何时可以清理（{place}）。',
      proposed: '我建议趁数据还没堆起来，与 {audience*} 定下 {table} 的键、引用、保留期和清理责任人。',
    },
    'base-schema': {
      title: '让已有数据库跟上 {file} 的新定义',
      noticed: '我还注意到只改了基础 schema（“{quote}”），新装与已有环境会逐渐不一致。',
      proposed: '我建议为 {file} 配一个迁移，并在 CI 中校验两条路径得到同一个 schema；再与 {audience*} 商定。',
    },
    changeover: {
      title: '在“{step}”收尾切换之前先校验',
      noticed: '我还注意到这是两种存储形式之间切换的一步：“{quote}”。',
      proposed:
        '我建议校验没有任何一行不一致，写明 {thing} 到何时仍可回滚，并为最后一步定日期；再与 {audience*} 商定。',
    },
    script: {
      title: '让 {script} 可续跑并校验结果',
      noticed: '我还注意到 {script} 会遍历存量数据：“{quote}”。',
      proposed: '我建议让 {script} 按稳定的键分页、重复执行也安全，并比对前后数量；再与 {audience*} 商定。',
    },
    'stored-wrong': {
      title: '修复 {thing} 已经存下的数据',
      noticed: '我还注意到修复之前写入的数据还是老样子：“{phrase}”。',
      proposed:
        '我建议写一条查询找出“{work}”涉及的数据，先 dry run 再修复，并加约束防止再次产生；再与 {audience*} 商定。',
    },
    constraint: {
      title: '{file} 加约束前先检查存量数据',
      noticed: '我还注意到键或约束变了：“{quote}”。',
      proposed:
        '我建议统计违反约束的数据，分两步生效，并在有数据的表上测试 {thing} 的升级与回退；再与 {audience*} 商定。',
    },
    record: {
      title: '说明存量数据怎样变成 {file} 的形式',
      noticed: '我还注意到存储形式在代码里变了：“{quote}”。',
      proposed:
        '我建议写明 {thing} 的默认值、回填以及结构与代码的上线顺序，并在升级后的数据库上验证；再与 {audience*} 商定。',
    },
    'normal-form': {
      title: '把存量值转成 {file} 期望的形式',
      noticed: '我还注意到值被改成了另一种形式（“{quote}”），存量值保持旧形式，会匹配不上。',
      proposed: '我建议在 {thing} 统一一条规范化规则供所有写入方使用，回填存量值，再加约束，并与 {audience*} 商定。',
    },
    migration: {
      title: '按生产数据量演练 {migration}',
      noticed: '我还注意到 {migration} 会改动在用的表：“{quote}”。',
      proposed: '我建议写明 {migration} 的锁表时间、回填、校验查询和退路，并在副本上演练；再与 {audience*} 商定。',
    },
    said: {
      title: '写明 {thing} 的结构、数据与代码上线顺序',
      noticed: '我还注意到存储的数据改变了形式：“{phrase}”。',
      proposed: '我建议写明“{work}”的各个步骤（扩展、回填、校验、收缩）以及每一步的退路，并与 {audience*} 商定。',
    },
    any: {
      title: '说明已存储的数据怎么办',
      noticed: '我还注意到从现在起存什么由“{quote}”决定。',
      proposed: '我建议为 {thing} 说明旧数据如何处理、如何校验、退路是什么，并与 {audience*} 商定。',
    },
  },
};
