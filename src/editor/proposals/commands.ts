import { commands, Disposable, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import { z } from 'zod';
import type { Logged } from '../../proposals/log';
import { type Status, statusIds } from '../../proposals/proposal';
import { commandIds } from '../commands';
import { isCommitDocument, rootOf } from '../commit/commit-document';
import { applyChange, type CommitNotes, commitBoxOf } from '../commit/commit-notes';
import { placeTrailer } from '../commit/paragraph';
import type { Log } from '../log';
import { pickRepository } from '../work/commands';
import type { Repositories } from '../work/repositories';
import type { ProposalFolders } from './folders';
import { type ProposalFiles, uriOf } from './proposal-files';
import { statusText } from './status-text';

/** What the view hands to a command on a proposal. */
const loggedSchema = z.object({
  place: z.object({ folder: z.string(), name: z.string() }),
  proposal: z.object({ id: z.string() }),
});

/** Commands on proposals that exist. */
export function registerProposalCommands(
  files: ProposalFiles,
  folders: ProposalFolders,
  commitNotes: CommitNotes,
  repositories: Repositories,
  log: Log,
): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.openProposalsFolder, () => openFolder(folders)),
    commands.registerCommand(commandIds.setStatus, async (argument: unknown) => {
      const logged = await proposalFrom(argument, files);
      const status = logged && (await pickStatus(logged));
      if (!logged || !status) return;
      try {
        await setStatus(files, logged, status);
      } catch (error) {
        log.failed(`Setting the status of ${logged.place.name}`, error);
        void window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }
    }),
    commands.registerCommand(commandIds.addTrailer, async (argument: unknown) => {
      const fromMenu = loggedSchema.safeParse(argument).success;
      const logged = await proposalFrom(fromMenu ? argument : undefined, files);
      if (logged) await addTrailer(logged.proposal.id, fromMenu ? undefined : argument, commitNotes, repositories);
    }),
  );
}

/** The proposal a menu was opened on, the one in the editor in front, or the one that is picked. */
async function proposalFrom(argument: unknown, files: ProposalFiles): Promise<Logged | undefined> {
  const { proposals } = await files.read();
  const given = loggedSchema.safeParse(argument);
  const active = given.success ? undefined : window.activeTextEditor?.document.uri.toString();
  const found = proposals.find(({ place, proposal }) =>
    given.success ? proposal.id === given.data.proposal.id : uriOf(place).toString() === active,
  );
  if (found) return found;
  if (proposals.length === 0) {
    void window.showInformationMessage(l10n.t('There is no proposal yet. Draft one first.'));
    return undefined;
  }
  const items = proposals.map((logged) => ({
    label: logged.proposal.title,
    description: statusText(logged.proposal.status),
    detail: logged.proposal.id,
    logged,
  }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which proposal?') }))?.logged;
}

async function pickStatus({ proposal }: Logged): Promise<Status | undefined> {
  const items = statusIds
    .filter((status) => status !== proposal.status)
    .map((status) => ({ label: statusText(status), status }));
  const placeHolder = l10n.t('{0} is {1}. What is it now?', proposal.title, statusText(proposal.status));
  return (await window.showQuickPick(items, { placeHolder }))?.status;
}

/** An open document with unsaved changes is saved first, so that nothing typed is left behind. */
async function setStatus(files: ProposalFiles, { place }: Logged, status: Status): Promise<void> {
  const open = workspace.textDocuments.find((one) => one.uri.toString() === uriOf(place).toString());
  if (open?.isDirty && !(await open.save())) {
    throw new Error(l10n.t('{0} could not be saved, so its status stays as it was.', place.name));
  }
  const conflict = await (await files.store()).setStatus(place, status);
  files.wrote();
  if (conflict) {
    const text = l10n.t('Somebody else wrote {0} in the same moment; their text is in {1}.', place.name, conflict);
    void window.showWarningMessage(text);
  }
}

async function openFolder(folders: ProposalFolders): Promise<void> {
  const own = await folders.own();
  if (!(own instanceof Uri)) {
    void window.showErrorMessage(own.refused);
    return;
  }
  await workspace.fs.createDirectory(own);
  const here = env.remoteName === undefined && env.uiKind === UIKind.Desktop;
  if (here) await commands.executeCommand('revealFileInOS', own);
  else await commands.executeCommand('vscode.openFolder', own, { forceNewWindow: true });
}

/** `Proposal: <id>` goes into the commit file in front, else into the box of the repository. */
async function addTrailer(
  id: string,
  argument: unknown,
  commitNotes: CommitNotes,
  repositories: Repositories,
): Promise<void> {
  const active = window.activeTextEditor?.document;
  const file = active && isCommitDocument(active) ? active : undefined;
  const root = file ? await rootOf(file) : await pickRepository(argument, repositories);
  const document = file ?? (root && commitBoxOf(root));
  const trailer = `Proposal: ${id}`;
  const { comment } = document && root ? await commitNotes.styleOf(document, root) : { comment: '#' };
  const change = document && placeTrailer(document.getText(), trailer, comment);
  if (document && change) {
    await applyChange(document, change);
    return;
  }
  if (document?.getText().includes(trailer)) return; // It is there already.
  await env.clipboard.writeText(trailer);
  void window.showInformationMessage(
    l10n.t('There is no commit message with a subject yet. "{0}" is on the clipboard.', trailer),
  );
}
