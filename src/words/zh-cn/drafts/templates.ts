import type { TemplateId } from '../../drafts';

const onePage = `# {{title}}

{{ask}}

## 问题
{{problem}}

## 依据
{{evidence}}

## 为什么是现在
{{cost}}

## 备选方案
{{options}}

## 建议
{{recommendation}}

**工作量（估计）：** {{effort}}

## 风险与退路
{{risks}}

**不在范围内：** {{non-goals}}

## 影响谁，由谁决定
{{affected}}

## 衡量标准
{{measure}}

## 待定问题
{{questions}}

## 下一步
{{next}}
`;

const rfc = `# RFC：{{title}}

| | |
|---|---|
| 作者 | {{author}} |
| 评审人 | {{audience}} |
| 工单 | {{ticket}} |
| 日期 | {{date}} |

## 摘要
{{ask}}

## 动机
{{problem}}

{{cost}}

### 这项工作显示了什么
{{evidence}}

## 提案
{{recommendation}}

## 考虑过的其他方案
{{options}}

## 缺点、风险与退路
{{risks}}

## 工作量与运维
{{effort}}

## 不在范围内
{{non-goals}}

## 受影响的人和团队
{{affected}}

## 怎样判断有效
{{measure}}

## 未决问题
{{questions}}

## 下一步
{{next}}
`;

const adr = `# {{title}}

## 背景与问题

{{problem}}

{{evidence}}

## 决策因素

* {{ask}}
* {{cost}}
* {{measure}}

## 备选方案

{{option-names}}

## 决策结果

选定方案：{{recommendation}}

### 后果

{{risks}}

### 验证方式

{{measure}}

## 各方案的优缺点

{{pros-and-cons}}

## 更多信息

{{affected}}

{{questions}}

{{next}}
`;

const prComment = `**{{title}}**

{{problem}}

{{evidence}}

{{recommendation}}

不在这次改动范围内：{{non-goals}}

{{questions | first}}
`;

const message = `{{title}}[[（{{ticket}}）]]
原因：{{noticed | line}}
提案：{{recommendation | line}}
待定：{{questions | first | line}}
{{audience}}，可以聊聊吗？
`;

export const templates: Readonly<Record<TemplateId, string>> = {
  'one-page': onePage,
  rfc,
  adr,
  'pr-comment': prComment,
  message,
};
