import type { TemplateId } from '../../drafts';

const onePage = `# {{title}}

{{ask}}

## Problem
{{problem}}

## Evidence
{{evidence}}

## Why now
{{cost}}

## Options
{{options}}

## Recommendation
{{recommendation}}

**Effort (a guess):** {{effort}}

## Risks and the way back
{{risks}}

**Not part of this:** {{non-goals}}

## Who is affected, who decides
{{affected}}

## Measure of success
{{measure}}

## Open questions
{{questions}}

## Next step
{{next}}
`;

const rfc = `# RFC: {{title}}

| | |
|---|---|
| Author | {{author}} |
| Reviewers | {{audience}} |
| Ticket | {{ticket}} |
| Date | {{date}} |

## Summary
{{ask}}

## Motivation
{{problem}}

{{cost}}

### What the work shows
{{evidence}}

## Proposal
{{recommendation}}

## Alternatives considered
{{options}}

## Drawbacks, risks and the way back
{{risks}}

## Effort and operation
{{effort}}

## Out of scope
{{non-goals}}

## Affected people and teams
{{affected}}

## How we will know
{{measure}}

## Unresolved questions
{{questions}}

## Next step
{{next}}
`;

const adr = `# {{title}}

## Context and Problem Statement

{{problem}}

{{evidence}}

## Decision Drivers

* {{ask}}
* {{cost}}
* {{measure}}

## Considered Options

{{option-names}}

## Decision Outcome

Chosen option: {{recommendation}}

### Consequences

{{risks}}

### Confirmation

{{measure}}

## Pros and Cons of the Options

{{pros-and-cons}}

## More Information

{{affected}}

{{questions}}

{{next}}
`;

const prComment = `**{{title}}**

{{problem}}

{{evidence}}

{{recommendation}}

Not part of this change: {{non-goals}}

{{questions | first}}
`;

const message = `{{title}}[[ ({{ticket}})]]
Why: {{noticed | line}}
Proposal: {{recommendation | line}}
Open: {{questions | first | line}}
Could we talk about it, {{audience}}?
`;

export const templates: Readonly<Record<TemplateId, string>> = {
  'one-page': onePage,
  rfc,
  adr,
  'pr-comment': prComment,
  message,
};
