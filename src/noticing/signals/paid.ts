import { isComment, isMoved, placeOf } from './enclosing';
import type { LineSignal, SignalGroup, Slots, Spot } from './signal';

const placed = (match: RegExpExecArray, spot: Spot): Slots | undefined =>
  isMoved(spot) || isComment(spot.line.text)
    ? undefined
    : { ...placeOf(spot), service: match[0].replace(/["':= ]/g, '') };

const lines: readonly LineSignal[] = [
  {
    id: 'paid-model-chosen',
    doc: 'A paid language model, or how many tokens it may use, is named.',
    kinds: ['source', 'config', 'build'],
    triggers: [
      'gpt-',
      'claude',
      'gemini',
      'max_tokens',
      'maxtokens',
      'text-embedding',
      'openai',
      'anthropic',
      'bedrock',
    ],
    pattern:
      /\b(?:gpt|claude|gemini|text-embedding)-[\w.-]+|\bmax_?tokens\b|\b(?:chat\.completions|messages|responses)\.create\(|\bnew (?:Azure)?(?:OpenAI|Anthropic)\w*\(|\bAsyncOpenAI\(/i,
    slots: placed,
  },
  {
    id: 'capacity-bought',
    doc: 'The size or number of bought machines, storage or throughput is set.',
    kinds: ['source', 'config', 'build'],
    triggers: [
      'instance_type',
      'instancetype',
      'skucapacity',
      'sku',
      'replicas',
      'min_capacity',
      'max_capacity',
      'storage_class',
      'allocated_storage',
      'machine_type',
      'provisioned',
    ],
    pattern:
      /\binstance_?type\b.{0,4}[:=]|\bSkuCapacity\b|\b(?:min|max|desired)_?capacity\b.{0,4}[:=]|\bstorage_?class\b.{0,4}[:=]|\ballocated_storage\b|\bmachine_?type\b.{0,4}[:=]|\bprovisioned\w{0,20}(?:units|throughput|iops)\b|^\s{0,12}replicas: ?\d/i,
    slots: placed,
  },
];

/** What is paid for. */
export const paid: SignalGroup = {
  lines,
  phrases: [
    {
      id: 'says-paid-service',
      doc: 'The words name a service that is paid for by use.',
      triggers: [
        'openai',
        'gpt',
        'llm',
        'anthropic',
        'claude',
        'bedrock',
        'twilio',
        'sendgrid',
        'mailgun',
        'google maps',
        'open ai',
        'datadog',
        'quota',
        'invoice from',
        'billing',
        'cost',
        'gemini',
      ],
      pattern:
        /\bOpen ?AI\b|\bGPT(?:-\w{1,12})?\b|\bLLMs?\b|\bAnthropic\b|\bBedrock\b|\bTwilio\b|\bSendGrid\b|\bMailgun\b|\bGoogle Maps\b|\b(?:reduce|cut|save|lower|hosting|cloud|infrastructure|storage|egress) costs?\b|\bcost (?:of|per|saving)\w{0,2}\b/i,
      slots: (match) => ({ service: match[0] }),
    },
  ],
};
