import type { OutlineWords } from '../../drafts';

export const securityPrivacy: OutlineWords = {
  ask: '与 {audience*} 商定保护 {subject} 的规则，以及对所有同类在哪里强制执行。',
  problem: '{place} 为 {subject} 做的只在这一处有效，下一处还得有人记着。',
  cost: '漏一处就够了，而今天没人说得清谁动过 {subject}：[measure: 同类位置的数量，以及其中多少有检查]。',
  keep: {
    gain: '这次改动里 {subject} 就做完了，别的都不用动。',
    price: '下一个像 {subject} 这样的地方是否安全，全看由谁评审。',
  },
  options: [
    {
      name: '在入口默认拒绝',
      how: '在 {subject} 前面用一层拒绝一切未明确允许的请求，由每个位置声明自己需要什么。',
      gain: '{subject} 旁边漏掉规则时会默认拒绝。',
      price: '先要找出 {subject} 周边所有无意间敞开的地方。',
    },
    {
      name: '在数据旁检查',
      how: '在读写 {subject} 的地方，按行或字段强制执行谁能看、谁能改。',
      gain: '不管哪段代码访问，都绕不过 {subject} 的规则。',
      price: '{subject} 的规则离功能更远，每次查询都要付出代价。',
    },
    {
      name: '构建检查加审计记录',
      how: '用 lint 规则或扫描拒绝 {subject} 的不安全写法，并记录谁用它做了什么。',
      gain: '{subject} 附近的疏漏评审时就能看到，滥用事后可查。',
      price: '只能发现已知形式的问题；{subject} 的审计记录本身也要保存和保护。',
    },
  ],
  why: '它让 {subject} 的安全做法成为不用多想的做法；需要接受的代价是例外需要申请。',
  effort: 'M：一页 {subject} 的威胁模型、集中一处的规则、尝试绕过它的测试。运维：每季度复查例外。',
  risks: [
    '更严的规则会挡住正当使用 {subject} 的人：先只记录会拒绝什么。',
    '{subject} 已经泄露的收不回来：写明密钥是否要轮换、是否要告知相关人员。',
  ],
  back: '退路：{subject} 的规则用一个配置就能从拒绝退回到只记录，且绝不静默。',
  nonGoal: '对 {subject} 周边的一切做完整的安全审查。',
  measure: {
    what: '被规则覆盖的 {subject} 同类位置',
    before: '[measure: 找到的位置数，以及其中多少已覆盖]',
    after: '全部覆盖，新增位置未覆盖时测试失败',
  },
  questions: [
    '谁能从滥用 {subject} 中获利，他们会先试什么？',
    '{subject} 涉及谁的个人信息、用于什么目的、保留多久？',
    '还有哪里的代码做了和 {place} 一样的事，却没有检查？',
  ],
};
