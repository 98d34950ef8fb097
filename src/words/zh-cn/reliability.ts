import type { LensWords } from '../sentences';

export const reliability: LensWords = {
  name: '可靠性',
  question: '失败、变慢或重复执行时会怎样？这是一条规则，还是只补了一个个案？',
  variants: {
    deadlock: {
      title: '{thing} 周边统一加锁顺序',
      noticed: '我还注意到死锁只在出现的地方解决了：“{quote}”。',
      proposed:
        '我建议为所有涉及 {thing} 的代码写下统一的加锁顺序，保持事务短小，并设锁超时加重试；再与 {audience*} 讨论。',
    },
    'locked-race': {
      title: '{where} 周边的共享状态用一条规则',
      noticed: '我还注意到 {where} 用 {lock} 手工解决了竞态（{place}）。',
      proposed:
        '我建议把这份共享状态收进一个封装，让 {where} 旁边的路径都不会漏掉，并加并发测试；再与 {audience*} 讨论。',
    },
    'retried-for-ever': {
      title: '给 {where} 的重试一个终点',
      noticed: '我还注意到 {where} 每次失败后都会重试，没有终点（{place}）。',
      proposed:
        '我建议为 {where} 及同类代码定一条重试策略：几次、间隔多久、最后一次之后怎么办、通知谁，并与 {audience*} 讨论。',
    },
    swallowed: {
      title: '说明 {where} 失败时怎么办',
      noticed: '我还注意到 {where} 捕获了错误[（{error}）]却什么也没做（{place}）。',
      proposed:
        '我建议为 {where} 及同类代码定一条失败策略：哪些错误可以放过、哪些重试、通知谁，并与 {audience*} 讨论。',
    },
    logged: {
      title: '说明 {where} 失败时怎么办',
      noticed: '我还注意到 {where} 记录了错误[（{error}）]之后就当作成功继续执行（{place}）。',
      proposed: '我建议在 {where} 中区分暂时性与持久性失败：前者重试，后者暴露出来，并与 {audience*} 讨论。',
    },
    valued: {
      title: '让 {where} 的调用方看到失败',
      noticed: '我还注意到 {where} 把错误[（{error}）]变成了空结果，看上去和真结果一样（{place}）。',
      proposed: '我建议让 {where} 把失败向上传递，并为同类读取定一条规则；再与 {audience*} 讨论。',
    },
    'transaction-gone': {
      title: '写明 {where} 中哪些必须一起成功',
      noticed: '我还注意到 {where} 不再作为一个事务执行（{place}）。',
      proposed:
        '我建议写明 {where} 中哪些必须一起成功、用什么隔离级别、做到一半的变更由什么修复，并与 {audience*} 讨论。',
    },
    'retry-gone': {
      title: '统一写明 {where} 的重试策略',
      noticed: '我还注意到 {where} 的重试被去掉了（{place}）。',
      proposed: '我建议为 {where} 及同类调用写明统一的重试与超时策略，并验证替代机制确实生效；再与 {audience*} 讨论。',
    },
    'unawaited-loop': {
      title: '等待 {where} 启动的工作',
      noticed: '我还注意到 {where} 在循环里启动异步工作，循环却不等待（{place}）。',
      proposed: '我建议在 {where} 中全部 await，逐个报告失败，并用 lint 禁止这类回调；再与 {audience*} 讨论。',
    },
    timer: {
      title: '停掉 {where} 启动的定时器',
      noticed: '我还注意到 {where} 启动了一个定时器，这里却没有任何地方停掉它（{place}）。',
      proposed:
        '我建议定时器只有一个归属：{where} 在清理时交还自己的定时器，并用测试确认没有残留；再与 {audience*} 讨论。',
    },
    'thread-state': {
      title: '让 {where} 不再依赖线程绑定的状态',
      noticed: '我还注意到 {where} 把状态绑定在当前线程或进程上（{place}）。',
      proposed: '我建议在 {where} 及同类代码中显式传递这份状态，或在 finally 中恢复，并与 {audience*} 讨论。',
    },
    'remote-call': {
      title: '为 {where} 发起的调用设边界',
      noticed: '我还注意到 {where} 调用 {call}，附近没有超时限制（{place}）。',
      proposed:
        '我建议使用一个共用客户端，带超时、重试和大小上限，并写明对方宕机时 {where} 返回什么；再与 {audience*} 讨论。',
    },
    unwatched: {
      title: '给 {where} 启动的工作一个归属',
      noticed: '我还注意到没有人等待 {where} 启动的工作（{place}），它失败了也无人知晓。',
      proposed:
        '我建议给 {where} 启动的工作一个归属：数量有上限、可重试、统计失败、停机时做完，并与 {audience*} 讨论。',
    },
    'raise-gone': {
      title: '让 {where} 的其他错误仍然可见',
      noticed: '我还注意到 {where} 在原来抛错的地方不再抛错（{place}）。',
      proposed: '我建议 {where} 只判断那一种无害的情况，其余继续抛出，并写下这条规则；再与 {audience*} 讨论。',
    },
    'go-dropped': {
      title: '让 {where} 的每条错误路径都有交代',
      noticed: '我还注意到 {where} 遇到错误后既不返回也不计数（{place}）。',
      proposed:
        '我建议定下不变式：{where} 的每条路径都以有人处理的结果结束，并为每条失败路径加测试；再与 {audience*} 讨论。',
    },
    'concurrent-create': {
      title: '并发创建用一条规则',
      noticed: '我还注意到 {where} 依赖 {call}（{place}），而两个请求可能同时走到这里。',
      proposed: '我建议确认每个 {call} 背后都有唯一索引，并为并发创建定一条规则；再与 {audience*} 讨论。',
    },
    'retry-words': {
      title: '为 {where} 这类调用统一重试策略',
      noticed: '我还注意到 {where} 自行决定怎么重试（{place}）。',
      proposed:
        '我建议为 {where} 这类调用定一条策略：哪些可安全重复、带抖动的退避、上限、最后一次失败之后怎么办，并与 {audience*} 讨论。',
    },
    'catch-all': {
      title: '写明 {where} 预期哪些错误',
      noticed: '我还注意到 {where} 不加区分地捕获所有错误（{place}）。',
      proposed: '我建议写明 {where} 预期的错误，其余作为故障暴露，并推广到同类代码；再与 {audience*} 讨论。',
    },
    retries: {
      title: '为 {where} 这类调用统一重试策略',
      noticed: '我还注意到 {where} 自行决定怎么重试（{place}）。',
      proposed:
        '我建议为 {where} 这类调用定一条策略：哪些可安全重复、带抖动的退避、上限、最后一次失败之后怎么办，并与 {audience*} 讨论。',
    },
    race: {
      title: '解决 {thing} 背后的整类竞态',
      noticed: '我还注意到一个竞态只在被发现的地方解决了：“{quote}”。',
      proposed: '我建议列出 {thing} 周边还有哪些“先检查、后修改”，并为它们定一条规则；再与 {audience*} 讨论。',
    },
    stuck: {
      title: '{thing} 周边的每次等待都要有上限',
      noticed: '我还注意到消除了一种卡住的情形：“{quote}”。',
      proposed: '我建议不只针对这一处，而是给 {thing} 周边的每次等待都设期限和可见的最终状态，并与 {audience*} 讨论。',
    },
    shutdown: {
      title: '定下 {thing} 如何停止',
      noticed: '我还注意到停止是逐个个案处理的：“{quote}”。',
      proposed:
        '我建议为 {thing} 及相邻组件定一个停机顺序：停止接收、做完或交还、时限、然后结束，并与 {audience*} 讨论。',
    },
    lost: {
      title: '写明哪些绝不能丢失或重复',
      noticed: '我还注意到一处丢失或重复只在出现的地方修了：“{quote}”。',
      proposed: '我建议为 {thing} 定一条不变式：进来的要么恰好出去一次，要么被报告，并加检查；再与 {audience*} 讨论。',
    },
    leak: {
      title: '{thing} 打开的资源由一处释放',
      noticed: '我还注意到堵住了一处泄漏：“{quote}”。',
      proposed:
        '我建议 {thing} 打开的资源归一处所有，在每条路径上释放，并在测试中检查没有残留；再与 {audience*} 讨论。',
    },
    pool: {
      title: '设好 {file} 依赖的上限',
      noticed: '我还注意到“{quote}”改变了可同时打开的数量。',
      proposed: '我建议把 {file} 背后的上限做成配置，按对端的上限推算，并写明到达上限时怎么办；再与 {audience*} 讨论。',
    },
    locked: {
      title: '{where} 周边的共享状态用一条规则',
      noticed: '我还注意到 {where} 用 {lock} 手工保护共享状态（{place}）。',
      proposed: '我建议让这份状态归一处所有，在旁边写明 {where} 还共享什么，并加并发测试；再与 {audience*} 讨论。',
    },
    'own-deadline': {
      title: '给 {where} 自己的时限',
      noticed: '我还注意到 {where} 运行时不受调用方时限的约束（{place}）。',
      proposed:
        '我建议给 {where} 设自己的超时，并定一条规则：哪些工作可以比发起它的请求活得更久；再与 {audience*} 讨论。',
    },
    closing: {
      title: '{where} 打开的资源由一处关闭',
      noticed: '我还注意到 {where} 的每条路径都得记着关闭自己打开的东西（{place}）。',
      proposed: '我建议 {where} 及同类代码由一处负责关闭（defer、using、回调），并加泄漏检查；再与 {audience*} 讨论。',
    },
    'parts-fail': {
      title: '说明 {where} 的哪部分可以失败',
      noticed: '我还注意到 {where} 同时启动很多任务，一个失败就全部失败（{place}）。',
      proposed: '我建议限制 {where} 同时启动的数量，并让每个部分都有自己的结果；再与 {audience*} 讨论。',
    },
    timeout: {
      title: '{thing} 周边统一超时策略',
      noticed: '我还注意到只处理了一处超时：“{quote}”。',
      proposed:
        '我建议为 {thing} 及其调用链定一条时限策略：等多久、是否重试、之后用户看到什么，并与 {audience*} 讨论。',
    },
    sometimes: {
      title: '找出 {thing} 背后的原因',
      noticed: '我还注意到它只是偶尔失败：“{quote}”。',
      proposed: '我建议先让 {thing} 背后的原因可见，再考虑加第二条路径，然后写明这一类的策略，并与 {audience*} 讨论。',
    },
    crash: {
      title: '为这次崩溃背后的一类问题定策略',
      noticed: '我还注意到只拦住了一处崩溃：“{quote}”。',
      proposed: '我建议查清 {thing} 还在哪里会遇到同样缺失或意外的值，并在边界处一次处理；再与 {audience*} 讨论。',
    },
    halves: {
      title: '让 {where} 的写入成为一体',
      noticed: '我还注意到 {where} 先调用 {first}、再调用 {second}，没有什么保证它们是一体的（{place}）。',
      proposed: '我建议在 {where} 中用一个事务，或让各步在中途失败后可以安全重做，并与 {audience*} 讨论。',
    },
    'then-act': {
      title: '消除 {where} 中的空档',
      noticed: '我还注意到 {where} 先检查、后执行（{place}）。',
      proposed:
        '我建议先执行，把预期中的拒绝当作成功，并收进一个供 {where} 及同类代码使用的函数；再与 {audience*} 讨论。',
    },
    endless: {
      title: '给 {where} 的循环一个终点',
      noticed: '我还注意到 {where} 的循环是否结束取决于数据（{place}）。',
      proposed: '我建议为 {where} 设上限和停止条件：没有进展、轮数过多、被取消，并与 {audience*} 讨论。',
    },
    failure: {
      title: '{thing} 周边统一失败策略',
      noticed: '我还注意到只为一种失败做了准备：“{quote}”。',
      proposed: '我建议为 {thing} 周边的每一步定失败策略：撤销什么、重试什么、把什么告诉谁，并与 {audience*} 讨论。',
    },
    handler: {
      title: '{where} 周边统一失败策略',
      noticed: '我还注意到 {where} 用自己的方式处理错误[（{error}）]（{place}）。',
      proposed: '我建议 {where} 及同类代码共用一条失败策略：暂时性错误重试，持久性错误暴露，并与 {audience*} 讨论。',
    },
    together: {
      title: '写明 {where} 中哪些必须一起成功',
      noticed: '我还注意到 {where} 划定了事务的边界（{place}）。',
      proposed:
        '我建议不把对其他系统的调用放进事务，并为 {where} 及同类代码一起提交什么定一条规则；再与 {audience*} 讨论。',
    },
    job: {
      title: '为 {job} 定失败策略',
      noticed: '我还注意到 {job} 可能在中途失败，而没有用户在看（{place}）。',
      proposed: '我建议 {job} 重试有上限、各步可安全重做，放弃的条目放到一处等待处理，并与 {audience*} 讨论。',
    },
    any: {
      title: '为 {thing} 定失败策略',
      noticed: '我还注意到“{quote}”解决了一个个案，同类问题仍然存在。',
      proposed:
        '我建议为 {thing} 及同类代码定失败策略：超时、重试、部分结果，以及调用方看到什么，并与 {audience*} 讨论。',
    },
  },
};
