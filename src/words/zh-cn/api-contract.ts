import type { LensWords } from '../sentences';

export const apiContract: LensWords = {
  name: 'API 契约',
  question: '调用方在这里依赖什么？怎样改才不会影响他们？',
  variants: {
    'wire-number': {
      title: '不要复用 {field} 的线上编号',
      noticed: '我还注意到 {field} 的线上编码从 {before} 变成了 {after}（{place}），旧客户端会读错。',
      designed: '用空闲编号新增、把旧编号标为 reserved，新旧两侧都能正常工作。',
      proposed:
        '我建议为 {file} 加一条自动检查的规则：编号和类型绝不复用，旧字段一律 reserved，并与 {audience*} 商定。',
    },
    'wire-removed': {
      title: '先弃用 {field}，再从 {file} 中移除',
      noticed: '我还注意到 {field} 一步就从公开的接口描述中消失了（{place}）。',
      designed: '保留并标记为 deprecated 只需一行。',
      proposed: '我建议让 {field} 与替代字段并存一个版本，统计还有谁在发送它，并与 {audience*} 一起公告移除计划。',
    },
    'graph-removed': {
      title: '先弃用 {field}，再从 schema 中移除',
      noticed: '我还注意到 {field} 被直接移出了公开 schema（{place}）。',
      proposed:
        '我建议先给 {field} 标上 deprecated 和截止日期，观察使用量归零后再移除；与 {audience*} 把这一点定为规则。',
    },
    'parameter-removed': {
      title: '{parameter} 再兼容一个版本',
      noticed: '我还注意到 {parameter} 不再被读取（{place}）；仍在传它的调用方不会报错，却会得到不同的结果。',
      proposed: '我建议先用一个版本对 {parameter} 明确报错，写进发布说明，并与 {audience*} 商定。',
    },
    'route-removed': {
      title: '告诉 {route} 的调用方该改用什么',
      noticed: '我还注意到 {route} 被移除了（{place}），调用方只能在失败后才发现。',
      proposed:
        '我建议让 {route} 再保留一个版本，返回指向替代接口的提示，同时统计调用量，并与 {audience*} 商定下线日期。',
    },
    'declaration-removed': {
      title: '把 {function} 标为 deprecated 再留一个版本',
      noticed: '我还注意到 {function} 从 {file} 中消失且没有替代，依赖它的代码会编译失败。',
      designed: '保留一个转调新实现的薄别名就够了。',
      proposed: '我建议为 {function} 这类导出名定一条规则：先弃用、指明替代、下个版本再移除，并与 {audience*} 商定。',
    },
    status: {
      title: '把 {before} 改为 {after} 当作契约变更处理',
      noticed: '我还注意到返回的状态从 {before} 变成了 {after}（{place}），而客户端会据此走不同分支。',
      proposed: '我建议写明哪些情况返回 {after}，提前公告，并用契约测试固定下来；再与 {audience*} 商定。',
    },
    'error-type': {
      title: '改用 {after} 期间保证 {before} 仍可识别',
      noticed: '我还注意到原本预期 {before} 的调用方现在会收到 {after}（{place}）。',
      proposed:
        '我建议维护一份稳定的错误码清单并纳入 {after}，用一个版本的时间保留 {before} 的映射，再用测试固定两者，并与 {audience*} 商定。',
    },
    'key-renamed': {
      title: '{before} 与 {after} 并存一个版本',
      noticed: '我还注意到 {before} 改名为 {after}（{place}）；继续用旧名会被静默忽略。',
      proposed: '我建议再接受 {before} 一个版本并给出警告，或者明确拒绝，并与 {audience*} 商定。',
    },
    'field-type': {
      title: '从 {before} 改为 {after} 需要版本策略',
      noticed: '我还注意到有字段从 {before} 变成了 {after}（{place}），按旧类型读取的一方会出错。',
      proposed: '我建议在旧字段旁新增 {after} 字段，待读取方都迁移后再收口，并与 {audience*} 商定。',
    },
    deprecation: {
      title: '给 {file} 中的弃用定一个终点',
      noticed: '我还注意到这个弃用只写在“{quote}”里。',
      proposed:
        '我建议为 {thing} 定一份计划：替代方案、使用处的警告、剩余调用方的统计和移除日期，并与 {audience*} 商定。',
    },
    'declaration-changed': {
      title: '让 {function} 的旧形式仍可调用',
      noticed: '我还注意到 {function} 名字没变、形式变了（{place}）；原来的“{before}”已对不上。',
      proposed: '我建议这个版本先用可选参数或重载兼容 {function}，下个版本再公告不兼容变更，并与 {audience*} 商定。',
    },
    'patch-release': {
      title: '发布 {package} 前先明确它承诺什么',
      noticed: '我还注意到 {function} 在 {package} 的一个小版本里变成了公开接口（{place}）。',
      proposed: '我建议在发布 {package} 之前，先与 {audience*} 定下 {function} 的类型、错误以及哪些部分仍可能变化。',
    },
    rpc: {
      title: '先把 {field} 周边的契约定下来',
      noticed: '我还注意到 {field} 进入了线上格式（{place}），之后很难收回。',
      proposed: '我建议趁客户端还没有依赖，与 {audience*} 写明 {field} 的必填要求、上限、错误以及重复调用的行为。',
    },
    'graph-field': {
      title: '写明 {field} 承诺什么',
      noticed: '我还注意到 {field} 成了公开 schema 的一部分（{place}）。',
      proposed: '我建议明确 {field} 的空值和未知值的含义、上限与错误，并写给客户端开发者；再与 {audience*} 商定。',
    },
    route: {
      title: '在别人调用之前定好 {route} 的契约',
      noticed: '我还注意到 {route} 成了别人可以调用的接口（{place}）。',
      proposed: '我建议趁还没有客户端依赖，与 {audience*} 写明 {route} 的请求与响应、错误、分页以及重复调用的行为。',
    },
    'route-asked': {
      title: '动工前先定好 {route} 的契约',
      noticed: '我还注意到 {route} 将会被别人调用。',
      proposed: '我建议动工前与 {audience*} 商定 {route} 的请求与响应、错误、版本策略以及重复调用的行为。',
    },
    parameter: {
      title: '写明 {parameter} 的规则',
      noticed: '我还注意到 {parameter} 成了请求的一部分（{place}）；缺失、为空和非法取值都需要有定义。',
      proposed: '我建议写明并测试 {parameter} 的规则，同类参数保持一致，并与 {audience*} 商定。',
    },
    option: {
      title: '把 {parameter} 当作对脚本的契约',
      noticed: '我还注意到脚本会依赖 {parameter}（{place}）。',
      proposed:
        '我建议写明 {parameter} 的默认值、作用范围和允许的组合，旧写法保留为已弃用的别名，并与 {audience*} 商定。',
    },
    setting: {
      title: '写明配置项 {parameter} 的规则',
      noticed: '我还注意到 {parameter} 是用户手写的配置（{place}）。',
      proposed:
        '我建议写明 {parameter} 的类型、默认值和允许取值，其余在启动时用一句清楚的话拒绝，并与 {audience*} 商定。',
    },
    'error-code': {
      title: '把 {code} 纳入统一的稳定错误码清单',
      noticed: '我还注意到 {code} 改变了客户端可以据以分支的内容（{place}）。',
      proposed:
        '我建议维护一份有文档的稳定错误码清单并纳入 {code}，用测试固定错误码与状态码，并告知客户端；再与 {audience*} 商定。',
    },
    refusal: {
      title: '公告 {file} 现在会拒绝哪些输入',
      noticed: '我还注意到以前能通过的输入现在可能以 {exception} 结束（{place}）。',
      proposed:
        '我建议在 API 说明中写明 {exception} 及其触发条件，先警告一个版本，并检查存量数据；再与 {audience*} 商定。',
    },
    described: {
      title: '核对 {file} 新描述的调用方',
      noticed: '我还注意到公开的接口描述在 {field} 处变了（{place}）。',
      proposed:
        '我建议在 CI 中为 {file} 加一项兼容性检查，区分破坏性变更与新增，并为每处破坏性变更写说明；再与 {audience*} 商定。',
    },
    'answer-documented': {
      title: '用契约测试固定 {file} 的返回',
      noticed: '我还注意到文档中的返回内容变了：“{quote}”。',
      proposed: '我建议加一个契约测试，把 {thing} 与其文档对照，并明确指出含义发生变化的部分；再与 {audience*} 商定。',
    },
    interface: {
      title: '在别人实现之前给 {function} 一个默认实现',
      noticed: '我还注意到 {type} 的实现者现在必须额外提供 {function}（{place}）。',
      proposed:
        '我建议给 {function} 一个默认实现，写明其契约（null、错误、重复调用），并通知各实现方；再与 {audience*} 商定。',
    },
    answer: {
      title: '固定 {file} 构造的返回',
      noticed: '我还注意到别人读取的 JSON 是在这里成形的：“{quote}”。',
      proposed:
        '我建议让 {thing} 的返回有类型、有文档、只增不减，并用契约测试保证字段消失即失败；再与 {audience*} 商定。',
    },
    'status-set': {
      title: '写明 {file} 何时返回 {status}',
      noticed: '我还注意到 {status} 成了调用方能看到的内容（{place}）。',
      proposed:
        '我建议用一张表列出各种情况与对应返回（含 {status}），相邻接口保持一致，并用测试固定；再与 {audience*} 商定。',
    },
    declaration: {
      title: '在别人使用之前定好 {function} 承诺什么',
      noticed: '我还注意到 {function} 变成了公开接口（{place}）。',
      proposed: '我建议现在就定下 {function} 的类型、错误和空值情形，或把它标为不稳定，并与 {audience*} 商定选哪种。',
    },
    said: {
      title: '说明 {thing} 对调用方哪些不变',
      noticed: '我还注意到调用方看到的内容会变：“{phrase}”。',
      proposed: '我建议写明 {thing} 对旧客户端返回什么、对新客户端返回什么、旧形式何时结束，并与 {audience*} 商定。',
    },
    any: {
      title: '写下 {thing} 的契约',
      noticed: '我还注意到调用方可能依赖“{quote}”。',
      proposed: '我建议写明 {thing} 承诺哪些输入、返回和错误，以及变更如何公告，并与 {audience*} 商定。',
    },
  },
};
