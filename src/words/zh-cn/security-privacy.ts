import type { LensWords } from '../sentences';

export const securityPrivacy: LensWords = {
  name: '安全与隐私',
  question: '谁可能做到或看到不该做、不该看的？规则在哪里强制执行？',
  variants: {
    logged: {
      title: '别让 {secret} 进入日志',
      noticed: '我还注意到有一行日志写出了 {secret}（{place}），而能看到日志的人更多。',
      designed: '记录 id 而不是值，信息量一样。',
      proposed: '我建议在日志组件中为 {secret} 这类内容加脱敏规则，并轮换已被记录的凭据；再与 {audience*} 商定。',
    },
    literal: {
      title: '把 {secret} 移出 {file}',
      noticed: '我还注意到 {secret} 以明文写在这里（{place}），会一直留在提交历史中。',
      proposed: '我建议轮换 {secret}，改从密钥管理中读取，并用扫描工具拦住下一次；再与 {audience*} 商定。',
    },
    'protection-off': {
      title: '别让 {protection} 进入发布版本',
      noticed: '我还注意到一项防护被关闭或放宽：{protection}（{place}）。',
      proposed: '我建议用配置把 {protection} 限制在开发环境，其他环境默认拒绝，并检查发布产物；再与 {audience*} 商定。',
    },
    'protection-removed': {
      title: '移除 {protection} 要经过有意识的决定',
      noticed: '我还注意到 {protection} 对所有人都被移除了（{place}）。',
      proposed: '我建议默认保留 {protection}，只在测试或工具需要时放开，并检查生产环境；再与 {audience*} 商定。',
    },
    sql: {
      title: '{value} 用参数绑定，不要拼进 SQL',
      noticed: '我还注意到 {value} 被拼进了 SQL（{place}），谁控制它就能改写查询。',
      proposed: '我建议对 {value} 改用参数绑定，旁边的写法一并处理，并用 lint 禁止拼接 SQL；再与 {audience*} 商定。',
    },
    markup: {
      title: '在一处统一转义 {value}',
      noticed: '我还注意到 {value} 未经转义就进入页面（{place}）。',
      proposed:
        '我建议在服务端用一个统一的转义或白名单函数处理 {value}，所有视图共用，并加恶意输入测试；再与 {audience*} 商定。',
    },
    path: {
      title: '确认 {value} 不会跳出所在目录',
      noticed: '我还注意到来自外部的 {value} 被拼进了目录路径（{place}）。',
      proposed: '我建议用一个安全路径函数拒绝 {value} 这类越界路径，读、写、删都走它，并与 {audience*} 商定。',
    },
    fetch: {
      title: '通过统一的受控客户端请求 {value}',
      noticed: '我还注意到服务端会请求 {value}，而地址不由它决定（{place}）。',
      proposed:
        '我建议用一个统一的出站客户端，拒绝内网地址、其他协议和过大的响应，{value} 及同类请求都走它，并与 {audience*} 商定。',
    },
    unpinned: {
      title: '按提交固定 {tool}',
      noticed: '我还注意到流水线运行的代码可能在不知情时变化：{tool}（{place}）。',
      proposed:
        '我建议按提交或校验和固定 {tool}，给任务最小权限，并把这一点定为所有流水线的规则；再与 {audience*} 商定。',
    },
    'pipeline-secret': {
      title: '限制 {file} 能用 {secret} 做什么',
      noticed: '我还注意到一个流水线步骤持有 {secret}（{place}）。',
      proposed:
        '我建议写明谁能触发 {file}，固定与 {secret} 同在的每个 action，授予最小权限，并定下轮换日期；再与 {audience*} 商定。',
    },
    'check-removed': {
      title: '证明没有 {check} 也不会放开什么',
      noticed: '我还注意到 {check} 被移除或移走了（{place}）。',
      proposed: '我建议用一处默认拒绝的公共守卫取代 {check}，并加测试以无权限身份访问每条路由；再与 {audience*} 商定。',
    },
    bypassed: {
      title: '约束并记录 {check} 的每次使用',
      noticed: '我还注意到有一条绕过检查的路：{check}（{place}）。',
      proposed:
        '我建议把 {check} 收进一个封装，写明谁可以设置，记录每次使用，并测试其他人做不到；再与 {audience*} 商定。',
    },
    role: {
      title: '用统一的策略判断，而不是 {check}',
      noticed: '我还注意到能否操作是靠就地比较决定的：“{quote}”。',
      proposed:
        '我建议定一份策略为 {check} 背后的权限命名，所有入口和界面共用，并按角色 × 权限测试；再与 {audience*} 商定。',
    },
    'check-added': {
      title: '在一处对所有入口执行 {check}',
      noticed: '我还注意到这里会检查 {check}（{place}），而每个同类入口都得自己记着检查。',
      proposed: '我建议为 {check} 设一个所有入口都要经过的守卫，排查同类入口，并默认拒绝；再与 {audience*} 商定。',
    },
    'role-alone': {
      title: '给这个角色检查一个统一的位置',
      noticed: '我还注意到权限由“{quote}”决定。',
      proposed:
        '我建议为 {thing} 定一份策略，在服务端强制执行，界面只做展示，并按角色 × 权限测试；再与 {audience*} 商定。',
    },
    header: {
      title: '让 {protection} 和原来一样严格',
      noticed: '我还注意到 {protection} 对每个页面都变了（{place}）。',
      proposed:
        '我建议只放行确实需要的那一个来源，优先用哈希或 nonce，并在强制执行前观察 {protection} 的报告；再与 {audience*} 商定。',
    },
    unscoped: {
      title: '在所有者范围内查找 {lookup}',
      noticed: '我还注意到不论归谁所有都能查到记录：“{quote}”。',
      proposed: '我建议通过所有者或租户查找 {lookup}，把这一点定为规则，并用他人的 id 测试；再与 {audience*} 商定。',
    },
    erased: {
      title: '说明删除用户会终止和保留什么',
      noticed: '我还注意到账户会被删除或停用：“{quote}”。',
      proposed:
        '我建议围绕 {check} 定一条规则：谁可以做、再次确认、终止会话和令牌、保留审计记录、何时清除什么，并与 {audience*} 商定。',
    },
    audit: {
      title: '定下 {check} 可以记录什么',
      noticed: '我还注意到审计记录变了：“{quote}”。',
      proposed: '我建议为 {check} 列出哪些操作必须留痕、哪些字段绝不能写、谁可以看、保留多久，并与 {audience*} 商定。',
    },
    escaping: {
      title: '用经过测试的转义代替 {function}',
      noticed: '我还注意到 {function} 里手写了转义（{place}）。',
      proposed: '我建议在所有需要的地方用框架自带的转义取代 {function}，并加恶意输入测试；再与 {audience*} 商定。',
    },
    'let-through': {
      title: '列出请求可以设置 {file} 的哪些字段',
      noticed: '我还注意到请求可设置的字段变了：“{quote}”。',
      proposed:
        '我建议为 {thing} 按角色定一份严格的字段清单，在服务端检查，并测试普通用户设置不了其余字段；再与 {audience*} 商定。',
    },
    'person-sent': {
      title: '定下 {person} 能否离开本进程',
      noticed: '我还注意到 {person} 会被记录、追踪或发往别处（{place}）。',
      proposed:
        '我建议定一条规则：{person} 这类个人信息哪些可以外发、是否哈希或丢弃、保留多久、删除请求如何覆盖到，并与 {audience*} 商定。',
    },
    'person-kept': {
      title: '写明 {person} 的用途和保留期',
      noticed: '我还注意到 {person} 会透露个人信息（{place}）。',
      proposed: '我建议写明为什么保存 {person}、谁可以读取、何时清除、删除请求如何覆盖到它，并与 {audience*} 商定。',
    },
    telemetry: {
      title: '说明 {person} 会发送什么，并先征得同意',
      noticed: '我还注意到数据会发往第三方：“{quote}”。',
      proposed: '我建议列出 {person} 背后的事件和字段，首次发送前告知或征得同意，并提供开关；再与 {audience*} 商定。',
    },
    identity: {
      title: '写下 {function} 背后的规则',
      noticed: '我还注意到 {function} 决定某人是谁、能做什么（{place}）。',
      proposed:
        '我建议为 {function} 写一份简短的威胁说明：攻击者可能持有什么、必须拒绝什么，并逐条加测试；再与 {audience*} 商定。',
    },
    'identity-file': {
      title: '把 {area} 应拒绝的情形加进测试',
      noticed: '我还注意到这里改了登录或权限：“{quote}”。',
      proposed: '我建议写明 {area} 执行的规则，对照检查同类路径，并测试缺失、过期和他人的凭据；再与 {audience*} 商定。',
    },
    weakness: {
      title: '解决“{phrase}”背后的一类问题',
      noticed: '我还注意到这项工作提到一个弱点：“{phrase}”。',
      proposed:
        '我建议在 {thing} 的同类代码中排查同样的问题，统一执行一条规则，并记录谁可能利用过；再与 {audience*} 商定。',
    },
    'permission-asked': {
      title: '谁可以操作，在一处强制执行',
      noticed: '我还注意到这项工作决定谁能做什么：“{quote}”。',
      proposed: '我建议为“{work}”统一写明规则，在服务端对每个入口强制执行，并逐个角色测试；再与 {audience*} 商定。',
    },
    any: {
      title: '写下 {thing} 背后的威胁',
      noticed: '我还注意到“{quote}”关系到谁能看到或做什么。',
      proposed:
        '我建议为 {thing} 写一份简短的威胁说明：谁可能滥用、用哪条规则阻止、在哪里执行和测试，并与 {audience*} 商定。',
    },
  },
};
