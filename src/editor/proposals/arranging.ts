import { commands, Disposable, l10n, type QuickPickItem, window } from 'vscode';
import { type Grouping, groupings, type Order, orders } from '../../proposals/arrange';
import { commandIds } from '../commands';
import type { Arrangement } from './arrangement';

/** How the Proposals view is grouped and sorted, and whose proposals it shows. */
export function registerArranging(arrangement: Arrangement): Disposable {
  const on = (id: string, act: () => Promise<void>): Disposable => commands.registerCommand(id, act);
  return Disposable.from(
    on(commandIds.groupProposals, async () => {
      const group = await pickOf(groupings, groupingText, arrangement.chosen.group, l10n.t('Group proposals by'));
      if (group) await arrangement.choose({ group });
    }),
    on(commandIds.sortProposals, async () => {
      const order = await pickOf(orders, orderText, arrangement.chosen.order, l10n.t('Sort proposals by'));
      if (order) await arrangement.choose({ order });
    }),
    on(commandIds.showMine, () => arrangement.choose({ mine: true })),
    on(commandIds.showEveryones, () => arrangement.choose({ mine: false })),
    on(commandIds.clearFilter, async () => arrangement.keepFilter(undefined)),
  );
}

async function pickOf<Id extends string>(
  ids: readonly Id[],
  textOf: (id: Id) => string,
  now: Id,
  placeHolder: string,
): Promise<Id | undefined> {
  const items: (QuickPickItem & { id: Id })[] = ids.map((id) => ({
    label: textOf(id),
    id,
    ...(id === now ? { description: l10n.t('as it is') } : {}),
  }));
  return (await window.showQuickPick(items, { placeHolder }))?.id;
}

function groupingText(grouping: Grouping): string {
  const texts: Record<Grouping, string> = {
    status: l10n.t('Status'),
    lens: l10n.t('Lens'),
    month: l10n.t('Month'),
    repository: l10n.t('Repository'),
    audience: l10n.t('Audience'),
  };
  return texts[grouping];
}

function orderText(order: Order): string {
  const texts: Record<Order, string> = {
    newest: l10n.t('Newest First'),
    oldest: l10n.t('Oldest First'),
    changed: l10n.t('Recently Changed First'),
    title: l10n.t('Title'),
  };
  return texts[order];
}
