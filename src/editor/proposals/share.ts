import { commands, type Disposable, l10n, TabInputText, type Uri, window } from 'vscode';
import type { Logged } from '../../proposals/log';
import { commandIds } from '../commands';
import type { Log } from '../log';
import type { Pages } from '../notes/pages';
import { folderOf } from '../places';
import { openDocument } from './change-proposal';
import type { ProposalFolders } from './folders';
import { proposalFrom } from './pick-proposal';
import { type ProposalFiles, uriOf } from './proposal-files';
import { takeStep } from './status';

/** *Share Proposal*: moves one from home into a shared folder, after showing what becomes visible. */
export function registerShare(files: ProposalFiles, folders: ProposalFolders, pages: Pages, log: Log): Disposable {
  return commands.registerCommand(commandIds.shareProposal, async (argument: unknown) => {
    try {
      await share(argument, files, folders, pages);
    } catch (error) {
      log.tell('Sharing a proposal', error);
    }
  });
}

async function share(argument: unknown, files: ProposalFiles, folders: ProposalFolders, pages: Pages): Promise<void> {
  const folder = await pickFolder(folders.shared());
  if (!folder) return;
  const isHome = ({ shared }: Logged): boolean => !shared;
  const logged = await proposalFrom(argument, files, { placeHolder: l10n.t('Share which proposal?'), among: isHome });
  if (!logged) return;
  const { place, proposal } = logged;
  const open = openDocument(place);
  if (open?.isDirty && !(await open.save()))
    throw new Error(l10n.t('{0} could not be saved, so it is not shared.', place.name));
  const text = await files.text(place);
  const preview = await pages.show(l10n.t('{0} as others will see it', proposal.id), visible(logged, folder, text));
  const move = { label: l10n.t('Move It to {0}', folder.fsPath), description: l10n.t('as shown in the editor') };
  const keep = { label: l10n.t('Keep It to Myself'), description: l10n.t('nothing is moved') };
  const title = l10n.t('Share "{0}"', proposal.title);
  const picked = await window.showQuickPick([move, keep], { title, ignoreFocusOut: true });
  await closeTabs(preview);
  if (picked !== move) return;
  if ((await files.text(place)) !== text)
    throw new Error(l10n.t('{0} was changed meanwhile. Look at it and share it again.', place.name));
  const moved = await (await files.store()).move(place, folderOf(folder));
  files.wrote();
  await closeTabs(uriOf(place));
  await window.showTextDocument(uriOf(moved), { preview: false });
  if (proposal.status === 'draft') await takeStep(files, [{ ...logged, place: moved, shared: true }], 'shared');
}

async function pickFolder(shared: readonly Uri[]): Promise<Uri | undefined> {
  const [first, ...more] = shared;
  if (first && more.length === 0) return first;
  if (first) {
    const items = shared.map((uri) => ({ label: uri.path.split('/').at(-1) ?? '', description: uri.fsPath, uri }));
    return (await window.showQuickPick(items, { placeHolder: l10n.t('Share it in which folder?') }))?.uri;
  }
  const open = l10n.t('Open Settings');
  const why = l10n.t(
    'No folder to share proposals in is set (alsoNoticed.sharedFolders), or this window is restricted.',
  );
  const asked = await window.showInformationMessage(why, open);
  if (asked === open) await commands.executeCommand('workbench.action.openSettings', 'alsoNoticed.sharedFolders');
  return undefined;
}

/** What others will be able to read: first what is easily forgotten, then the whole file. */
function visible({ proposal }: Logged, folder: Uri, text: string): string {
  const { author, people = [], history = [], feedback = [], evidence = [] } = proposal;
  const paths = [...new Set(evidence.flatMap(({ path }) => path ?? []))];
  const lines = [
    ...(author ? [l10n.t('- your name and address: {0}', author)] : []),
    ...(people.length > 0 ? [l10n.t('- people you want to ask: {0}', people.join(', '))] : []),
    ...(paths.length > 0 ? [l10n.t('- lines of code from: {0}', paths.join(', '))] : []),
    ...history.flatMap(({ note }) => (note ? [l10n.t('- a note of its history: {0}', note)] : [])),
    ...feedback.map((one) => l10n.t('- what {0} said: {1}', one.by, one.text)),
  ];
  const title = l10n.t('Whoever can read {0} will see all of this:', folder.fsPath);
  return [title, '', ...lines, '', '='.repeat(72), '', text].join('\n');
}

/** Closes the tabs of a file, but for those with text that is not saved. */
export async function closeTabs(uri: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = tabs.filter(({ input, isDirty }) => {
    return !isDirty && input instanceof TabInputText && input.uri.toString() === uri.toString();
  });
  await window.tabGroups.close(shown, true);
}
