import { commands, type DataTransfer, DataTransferItem, l10n, type TreeDragAndDropController, window } from 'vscode';
import { commandIds, viewIds } from '../editor/commands';
import type { Arrangement } from '../editor/proposals/arrangement';
import { uriOf } from '../editor/proposals/proposal-files';
import { statusOf } from '../proposals/arrange';
import type { Logged } from '../proposals/log';
import type { ProposalItem } from './proposal-items';

const dragged = `application/vnd.code.tree.${viewIds.proposals.toLowerCase()}`;

/** Dropping proposals on a status gives it to them, as *Set Proposal Status* does; dropped on an editor they open. */
export class ProposalDrag implements TreeDragAndDropController<ProposalItem> {
  readonly dragMimeTypes = ['text/uri-list'];
  readonly dropMimeTypes = [dragged];

  constructor(private readonly arrangement: Arrangement) {}

  handleDrag(items: readonly ProposalItem[], data: DataTransfer): void {
    const logged = items.filter((item) => 'proposal' in item);
    if (logged.length === 0) return;
    data.set(dragged, new DataTransferItem(logged));
    data.set('text/uri-list', new DataTransferItem(logged.map(({ place }) => uriOf(place).toString()).join('\r\n')));
  }

  async handleDrop(target: ProposalItem | undefined, data: DataTransfer): Promise<void> {
    const logged = data.get(dragged)?.value as readonly Logged[] | undefined; // Set above: it does not leave this window.
    if (!logged || !target || !('group' in target)) return;
    const status = statusOf(target.group, this.arrangement.chosen.group);
    if (status) await commands.executeCommand(commandIds.setStatus, logged[0], logged, status);
    else if (this.arrangement.chosen.group !== 'status')
      void window.showInformationMessage(l10n.t('Group the proposals by status to give them another one by dragging.'));
  }
}
