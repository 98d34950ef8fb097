import { l10n } from 'vscode';
import type { Status } from '../../proposals/proposal';

/** A status as it is shown. */
export function statusText(status: Status): string {
  const texts: Record<Status, string> = {
    draft: l10n.t('Draft'),
    shared: l10n.t('Shared'),
    discussing: l10n.t('Discussing'),
    accepted: l10n.t('Accepted'),
    declined: l10n.t('Declined'),
    shipped: l10n.t('Shipped'),
    withdrawn: l10n.t('Withdrawn'),
  };
  return texts[status];
}
