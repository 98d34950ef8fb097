import { l10n } from 'vscode';
import type { NoticedWork } from '../editor/work/noticed';

/** One sentence on what is not known around a work, and why; nothing where all that counts is known. */
export function lessSharp({ withoutGit, facts: { history } }: NoticedWork): string | undefined {
  if (withoutGit === 'restricted')
    return l10n.t(
      'Restricted Mode: Git, the team file and the settings of this workspace are not used; the ticket alone is looked at.',
    );
  if (withoutGit) return l10n.t('Without Git: owners, callers and the history of the code are not known.');
  if (!history) return undefined;
  if (history.shallow) return l10n.t('A shallow clone: only the newest {0} of its commits are known.', history.size);
  if (history.partial) return l10n.t('A partial clone: the history of renamed files and of functions is not known.');
  if (!history.complete) return l10n.t('A long history: only its newest {0} commits are looked at.', history.size);
  return undefined;
}
