import { commands, type Disposable, l10n, window } from 'vscode';
import type { Note } from '../../noticing/note';
import { commandIds } from '../commands';
import type { GitRepository } from '../git/extension-api';
import type { Pages } from '../notes/pages';
import { pickRepository } from '../work/commands';
import type { Noticed } from '../work/noticed';
import type { Repositories } from '../work/repositories';
import { isCommitDocument, rootOf } from './commit-document';
import { applyChange, type CommitNotes, commitBoxOf } from './commit-notes';
import { type MessageStyle, placeParagraph, type TextChange } from './paragraph';

const boxStyle: MessageStyle = { width: 72, comment: '#' };

/** *Retell*: the message beside the same in the four moves; applied only if that is chosen. */
export function registerRetell(
  noticed: Noticed,
  commitNotes: CommitNotes,
  repositories: Repositories,
  pages: Pages,
): Disposable {
  return commands.registerCommand(commandIds.retell, async (argument: unknown) => {
    const active = window.activeTextEditor?.document;
    const file = active && isCommitDocument(active) ? active : undefined;
    const root = file ? await rootOf(file) : await pickRepository(argument, repositories);
    const repository = root && (await repositories.at(root));
    if (!root || !repository) return;
    const document = file ?? commitBoxOf(root);
    const text = document?.getText() ?? repository.inputBox.value;
    const style = document ? await commitNotes.styleOf(document, root) : boxStyle;
    const work = (document && (await commitNotes.offersIn(document))?.work) ?? (await noticed.lookAt(root, text));
    const note = work?.notes[0];
    const change = note && placeParagraph(text, note.text, style);
    if (!change) return tellWhyNot(note, text);
    if (await accepted(pages, text, change)) await apply(document, repository, text, change);
  });
}

async function accepted(pages: Pages, text: string, change: TextChange): Promise<boolean> {
  const title = l10n.t('Retell: as written, and in the four moves');
  await commands.executeCommand(
    'vscode.diff',
    pages.page('written.txt', text),
    pages.page('retold.txt', put(text, change)),
    title,
    { preview: true, preserveFocus: true },
  );
  const use = l10n.t('Use the retold message');
  const picked = await window.showQuickPick([use, l10n.t('Keep the message as written')], {
    placeHolder: title,
    ignoreFocusOut: true,
  });
  return picked === use;
}

async function apply(
  document: Parameters<typeof applyChange>[0] | undefined,
  repository: GitRepository,
  text: string,
  change: TextChange,
): Promise<void> {
  if (!document) repository.inputBox.value = put(text, change);
  else if (document.getText() === text) await applyChange(document, change);
  else void window.showInformationMessage(l10n.t('The message was changed meanwhile and is left as it is.'));
}

function tellWhyNot(note: Note | undefined, text: string): void {
  void window.showInformationMessage(
    note === undefined
      ? l10n.t('Nothing is noticed in the work at hand, so there is nothing to retell.')
      : text.trim() === ''
        ? l10n.t('Write the subject of the commit message first; it stays as it is.')
        : l10n.t('The message says it already.'),
  );
}

const put = (text: string, change: TextChange): string =>
  text.slice(0, change.start) + change.text + text.slice(change.end);
