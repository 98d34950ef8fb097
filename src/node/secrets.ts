import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintRuleContext, SecretLintSourceCode } from '@secretlint/types';
import type { Exposure } from '../growth/documents/exposures';

/** Key ids of AWS are not secret alone, but nobody wants them in a document. */
const options = { enableIDScanRule: true };

/** Characters of a text beyond which nobody reads it as a document. */
const most = 2_000_000;

/**
 * Where a text holds what looks like a secret: keys of cloud providers, tokens of code hosts, private keys, addresses with a
 * password and more (secretlint's recommended rules). A rule that fails is skipped and told to `failed`.
 */
export async function secretsIn(text: string, failed: (error: unknown) => void): Promise<Exposure[]> {
  const source = sourceOf(text.slice(0, most));
  const found: Exposure[] = [];
  for (const rule of rules) {
    // Filters would let a comment in the text switch rules off.
    if (rule.meta.type !== 'scanner') continue;
    const context: SecretLintRuleContext = {
      sharedOptions: {},
      createTranslator: (messages) => (messageId, data) => ({
        message: messages[messageId]?.en(data) ?? String(messageId),
        messageId: String(messageId),
        data,
      }),
      ignore: () => {},
      report: ({ message, range: [start, end] }) => {
        found.push({ start, end, kind: 'secret', what: nameOf(message.message, text.slice(start, end)) });
      },
    };
    try {
      await rule.create(context, options).file?.(source);
    } catch (error) {
      failed(error);
    }
  }
  return found;
}

/** What a rule says, without the secret itself. */
const nameOf = (message: string, secret: string): string =>
  message
    .replace(/^found /i, '')
    .replaceAll(secret, '')
    .trimEnd()
    .replace(/:$/, '');

/** The rules look at the content and the name alone. */
function sourceOf(content: string): SecretLintSourceCode {
  const nowhere = (): never => {
    throw new Error('Places are counted in offsets here.');
  };
  return {
    hasBOM: false,
    content,
    filePath: 'document.md',
    physicalFilePath: undefined,
    contentType: 'text',
    ext: '.md',
    getFilePath: () => 'document.md',
    getPhysicalFilePath: () => undefined,
    locationToRange: nowhere,
    rangeToLocation: nowhere,
    positionToIndex: nowhere,
    indexToPosition: nowhere,
  };
}
