import { l10n } from 'vscode';
import type { Facts } from '../noticing/work';

/** One sentence on what is not known of a repository, and why; nothing where all that counts is known. */
export function lessSharp({ history }: Facts): string | undefined {
  if (!history) return undefined;
  if (history.shallow) return l10n.t('A shallow clone: of its history only {0} commits are known.', history.size);
  if (history.partial) return l10n.t('A partial clone: the history of renamed files and of functions is not known.');
  if (!history.complete) return l10n.t('A long history: only its newest {0} commits are looked at.', history.size);
  return undefined;
}
