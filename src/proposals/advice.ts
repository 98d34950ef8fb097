/** What a page may still lack; the sentences belong to the editor. */
export const adviceCodes = [
  'no-ask',
  'one-option',
  'no-audience',
  'no-measure',
  'open-gap',
  'too-long',
  'no-ticket',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];
