import type { SignalGroup } from './signal';

const nouns = 'endpoint|response|payload|parameter|status code';

/** What is done to an interface, before its name in the same sentence. */
const done = /\b(?:add|new|expose|support|return|remov|chang|renam|deprecat|allow|handl)\w*/i;

/** The words from the deed to the thing, where at most fifty characters lie between them. */
function deed(line: string, match: RegExpExecArray): string | undefined {
  const before = line.slice(Math.max(0, match.index - 50), match.index);
  const verb = done.exec(before.slice(before.lastIndexOf('.') + 1));
  return verb
    ? line.slice(
        match.index - (before.slice(before.lastIndexOf('.') + 1).length - verb.index),
        match.index + match[0].length,
      )
    : undefined;
}

export const contractPhrase: SignalGroup = {
  phrases: [
    {
      id: 'contract-said',
      doc: `The words speak of adding to or changing an interface (${nouns} and the like).`,
      triggers: [
        'api',
        'endpoint',
        'response',
        'payload',
        'status code',
        'error code',
        'param',
        'option',
        'flag',
        'argument',
        'sdk',
        'client',
        'contract',
        'schema',
        'interface',
        'field',
        'filter',
        'type',
        'method',
      ],
      pattern:
        /\b(?:apis?|endpoints?|responses?|payloads?|status codes?|error codes?|params?|parameters?|options?|flags?|arguments?|sdks?|clients?|contracts?|schemas?|interfaces?|fields?|filters?|types?|methods?)\b/i,
      slots: (match, line) => {
        const phrase = deed(line, match);
        return phrase ? { phrase } : undefined;
      },
    },
    {
      id: 'error-answer-said',
      doc: 'The words speak of error answers: validation errors, error codes, HTTP statuses.',
      triggers: [
        'validation error',
        'error code',
        'error response',
        'error message',
        'status',
        ' 40',
        ' 50',
        ' 30',
        ' 20',
        ' 42',
      ],
      pattern:
        /\bvalidation errors?\b|\berror (?:codes?|responses?)\b|\bstatus (?:code )?[2345]\d\d\b|\b(?:40[0-9]|41[0-9]|42[29]|50[0-4]|30[12378]|20[14])\b(?! ?(?:ms|mb|kb|px|lines?))/i,
      slots: (match) => ({ phrase: match[0] }),
    },
    {
      id: 'option-said',
      doc: 'The words speak of an option, flag, parameter or argument.',
      triggers: ['option', 'flag', 'param', 'argument'],
      pattern: /\b(?:options?|flags?|parameters?|params?|arguments?)\b/i,
      slots: (match) => ({ phrase: match[0].trim() }),
    },
    {
      id: 'public-api-said',
      doc: 'A ticket asks for something others will call: a webhook, a public API, an export format, an integration.',
      in: ['ticket'],
      triggers: [
        'webhook',
        'rest api',
        'public api',
        'graphql',
        'endpoint',
        'openapi',
        'swagger',
        'versioning',
        'pagination',
        'idempoten',
      ],
      pattern:
        /\b(?:outbound |public )?(?:webhooks?|rest api|public api|graphql|endpoints?|openapi|swagger|versioning|pagination|idempoten\w{1,4})\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
  ],
};
