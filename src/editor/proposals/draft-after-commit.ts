import { commands, type Disposable, l10n, window } from 'vscode';
import type { Note } from '../../noticing/note';
import type { ProposalPlace } from '../../proposals/store';
import { commandIds } from '../commands';
import type { Host } from '../host';
import type { Log } from '../log';
import { committed } from '../work/change-at-hand';
import { pickRepository } from '../work/commands';
import type { Noticed } from '../work/noticed';
import type { Repositories } from '../work/repositories';
import { changeProposal } from './change-proposal';
import type { ProposalFiles } from './proposal-files';

/** *Commit & Draft Proposal*: the draft is about the commit just made, and records it. */
export function registerDraftAfterCommit(
  host: Host,
  repositories: Repositories,
  noticed: Noticed,
  files: ProposalFiles,
  log: Log,
): Disposable {
  return commands.registerCommand(commandIds.draftAfterCommit, async (argument: unknown) => {
    try {
      await draftAfterCommit(argument, host, repositories, noticed, files);
    } catch (error) {
      log.tell('Drafting a proposal about the commit', error);
    }
  });
}

async function draftAfterCommit(
  argument: unknown,
  { git }: Host,
  repositories: Repositories,
  noticed: Noticed,
  files: ProposalFiles,
): Promise<void> {
  const root = await pickRepository(argument, repositories);
  if (!root || !git) return;
  const commit = (await git(root.fsPath, ['rev-parse', 'HEAD'])).trim();
  const change = await committed(git, root.fsPath, commit);
  const work = await noticed.lookAt(root, change.message ?? '', change);
  const note = work && (await pickNote(work.notes));
  if (note === 'none') return;
  const argumentOfDraft = work && note ? { work, note } : undefined;
  const place = await commands.executeCommand<ProposalPlace | undefined>(commandIds.draftProposal, argumentOfDraft);
  if (!place) return;
  const { withCommits } = await import('./keeping');
  await changeProposal(files, place, (text) => withCommits(text, [commit]));
}

/** Undefined where nothing is noticed; `none` where none was picked. */
async function pickNote(notes: readonly Note[]): Promise<Note | 'none' | undefined> {
  if (notes.length < 2) return notes[0];
  const items = notes.map((note) => ({ label: note.title, description: note.lens, note }));
  const placeHolder = l10n.t('Draft a proposal from which note on the commit?');
  return (await window.showQuickPick(items, { placeHolder }))?.note ?? 'none';
}
