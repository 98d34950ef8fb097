import { commands, Disposable, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import type { Logged } from '../../proposals/log';
import { commandIds } from '../commands';
import { isCommitDocument, rootOf } from '../commit/commit-document';
import { applyChange, type CommitNotes, commitBoxOf } from '../commit/commit-notes';
import { placeTrailer } from '../commit/paragraph';
import { pickRepository } from '../work/commands';
import type { Noticed } from '../work/noticed';
import type { Repositories } from '../work/repositories';
import { ticketName } from './draft';
import type { ProposalFolders } from './folders';
import { isOnProposal, proposalFrom } from './pick-proposal';
import type { ProposalFiles } from './proposal-files';

/** Commands on proposals that exist. */
export function registerProposalCommands(
  files: ProposalFiles,
  folders: ProposalFolders,
  commitNotes: CommitNotes,
  repositories: Repositories,
  noticed: Noticed,
): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.openProposalsFolder, () => openFolder(folders)),
    commands.registerCommand(commandIds.addTrailer, async (argument: unknown) => {
      const fromMenu = isOnProposal(argument);
      const first = await atHand(noticed);
      const placeHolder = l10n.t('Add which proposal to the message?');
      const logged = await proposalFrom(fromMenu ? argument : undefined, files, { placeHolder, first });
      if (logged) await addTrailer(logged.proposal.id, fromMenu ? undefined : argument, commitNotes, repositories);
    }),
  );
}

/** Whether a proposal was drafted for the work at hand: on the same matter, or for the same ticket. */
async function atHand(noticed: Noticed): Promise<(logged: Logged) => boolean> {
  const { isSameMatter } = await import('./keeping');
  const matters = noticed.works.map((work) => {
    const ticket = ticketName(work);
    return { notes: work.notes, repository: work.repository, ...(ticket ? { ticket } : {}) };
  });
  return ({ proposal }) =>
    matters.some(
      (matter) =>
        isSameMatter(matter, proposal) ||
        (matter.ticket !== undefined && matter.ticket === proposal.ticket && matter.repository === proposal.repository),
    );
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
