import { l10n, Range, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import type { ProposalPlace } from '../../proposals/store';
import { type ProposalFiles, uriOf } from './proposal-files';

/** The document of a proposal, where it is open. */
export const openDocument = (place: ProposalPlace): TextDocument | undefined =>
  workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === uriOf(place).toString());

/**
 * Changes a proposal by `edit`: through its document where it is open and unsaved, so that nothing typed is lost and one
 * undo takes the change back; else on disk. Throws a sentence a person can act on.
 */
export async function changeProposal(
  files: ProposalFiles,
  place: ProposalPlace,
  edit: (text: string) => string,
): Promise<void> {
  const open = openDocument(place);
  if (open?.isDirty) await changeDocument(open, place.name, edit);
  else {
    const conflict = await (await files.store()).change(place, edit);
    if (conflict) {
      const text = l10n.t('Somebody else wrote {0} in the same moment; their text is in {1}.', place.name, conflict);
      void window.showWarningMessage(text);
    }
  }
  files.wrote();
}

async function changeDocument(document: TextDocument, name: string, edit: (text: string) => string): Promise<void> {
  const { readProposal } = await import('./keeping');
  const text = document.getText();
  const read = readProposal(text);
  if ('reason' in read) throw new Error(l10n.t('{0} is left as it is: {1}.', name, read.reason));
  const next = edit(text);
  if (next === text) return;
  const [start, end] = difference(text, next);
  const change = new WorkspaceEdit();
  const range = new Range(document.positionAt(start), document.positionAt(text.length - end));
  change.replace(document.uri, range, next.slice(start, next.length - end));
  if (!(await workspace.applyEdit(change))) throw new Error(l10n.t('{0} could not be changed in its editor.', name));
  if (!(await document.save()))
    throw new Error(l10n.t('{0} is changed in its editor, but could not be saved. Save it there.', name));
}

/** How many characters are the same at the beginning and at the end of two texts. */
function difference(one: string, other: string): [start: number, end: number] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return [start, end];
}
