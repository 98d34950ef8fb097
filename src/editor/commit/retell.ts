import {
  commands,
  Disposable,
  l10n,
  type Tab,
  TabInputTextDiff,
  type TextDocument,
  type TextDocumentShowOptions,
  window,
} from 'vscode';
import type { Note } from '../../noticing/note';
import { commandIds } from '../commands';
import type { GitRepository } from '../git/extension-api';
import { isPage, type Pages } from '../notes/pages';
import { pickRepository } from '../work/commands';
import type { Noticed } from '../work/noticed';
import type { Repositories } from '../work/repositories';
import { isCommitBox, isCommitDocument, rootOf } from './commit-document';
import { applyChange, type CommitNotes, commitBoxOf } from './commit-notes';
import { type MessageStyle, placeParagraph, type TextChange } from './paragraph';

const boxStyle: MessageStyle = { width: 72, comment: '#' };

/** The message that is shown retold. */
interface Retold {
  readonly document: TextDocument | undefined;
  readonly repository: GitRepository;
  readonly text: string;
  readonly change: TextChange;
}

/** *Retell*: shows the message beside the same in the four moves; *Use the Retold Message* applies it from there. */
export function registerRetell(
  noticed: Noticed,
  commitNotes: CommitNotes,
  repositories: Repositories,
  pages: Pages,
): Disposable {
  let shown: Retold | undefined;
  return Disposable.from(
    commands.registerCommand(commandIds.retell, async (argument: unknown) => {
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
      shown = { document, repository, text, change };
      await show(pages, text, put(text, change));
    }),
    commands.registerCommand(commandIds.useRetold, async () => {
      if (!shown) return;
      const retold = shown;
      shown = undefined;
      await close();
      await apply(retold);
    }),
  );
}

const retoldName = 'retold.txt';

/** Nothing lies over the two: what to do with them stands in the title of their editor. */
async function show(pages: Pages, text: string, retold: string): Promise<void> {
  const title = l10n.t('Retell: as written ↔ in the four moves');
  const options: TextDocumentShowOptions = { preview: true };
  const [left, right] = [pages.page('written.txt', text), pages.page(retoldName, retold)];
  await commands.executeCommand('vscode.diff', left, right, title, options);
}

async function close(): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const isOurs = ({ input }: Tab): boolean =>
    input instanceof TabInputTextDiff && isPage(input.modified) && input.modified.path === `/${retoldName}`;
  await window.tabGroups.close(tabs.filter(isOurs));
}

async function apply({ document, repository, text, change }: Retold): Promise<void> {
  const file = document && !isCommitBox(document) ? document : undefined;
  const now = file?.getText() ?? repository.inputBox.value;
  if (now !== text) {
    void window.showInformationMessage(l10n.t('The message was changed meanwhile and is left as it is.'));
  } else if (document && !document.isClosed) await applyChange(document, change);
  else repository.inputBox.value = put(text, change);
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
