import { commands, Disposable, env, l10n, window } from 'vscode';
import * as z from 'zod/mini';
import { loweredNeeds } from '../../growth/dismissed';
import { type Note, noteSchema } from '../../noticing/note';
import { commandIds, viewIds } from '../commands';
import { isCommitDocument } from '../commit/commit-document';
import { applyChange, type CommitNotes, commitBoxOf } from '../commit/commit-notes';
import type { Noticed, NoticedWork } from '../work/noticed';
import type { Repositories } from '../work/repositories';
import { type NoteTarget, notePlainText } from './note-text';
import type { Pages } from './pages';

type Target = NoteTarget<NoticedWork>;

/** What menus, lenses and quick fixes hand to a command on a note. */
const targetSchema = z.object({ work: z.custom<NoticedWork>((value) => typeof value === 'object'), note: noteSchema });

/** The note a command was called on, or the one that is picked; undefined where there is none or none was picked. */
export async function noteFrom(argument: unknown, noticed: Noticed): Promise<Target | undefined> {
  const given = targetSchema.safeParse(argument);
  if (given.success) return given.data;
  const all = noticed.works.flatMap((work) => work.notes.map((note) => ({ work, note })));
  if (all.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing is noticed in the work at hand.'));
    return undefined;
  }
  if (all.length === 1) return all[0];
  const items = all.map((target) => ({ label: target.note.title, description: target.note.lens, target }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which note?') }))?.target;
}

/** Commands on one note. */
export function registerNoteCommands(
  noticed: Noticed,
  commitNotes: CommitNotes,
  repositories: Repositories,
  pages: Pages,
): Disposable {
  const onNote = (id: string, act: (target: Target) => unknown): Disposable =>
    commands.registerCommand(id, async (argument: unknown) => {
      const target = await noteFrom(argument, noticed);
      if (target) await act(target);
    });
  return Disposable.from(
    commands.registerCommand(commandIds.showNoticed, () => commands.executeCommand(`${viewIds.noticed}.focus`)),
    onNote(commandIds.copyNote, ({ note }) => env.clipboard.writeText(notePlainText(note))),
    onNote(commandIds.readNote, ({ note }) => pages.show(`${note.title}.txt`, notePlainText(note))),
    onNote(commandIds.explainNote, (target) => pages.show(l10n.t('Why {0}', `${target.note.lens}.txt`), why(target))),
    onNote(commandIds.addNote, (target) => addNote(target, commitNotes, repositories)),
  );
}

function why({ work, note }: Target): string {
  const signals = [...note.because].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const weights = signals.map(({ signal, weight }) => `${weight.toFixed(2).padStart(8)}  ${signal}`);
  const looked = [
    ...(work.work.change ? [l10n.t('the change (files: {0})', work.work.change.files.length)] : []),
    ...(work.work.message ? [l10n.t('the message')] : []),
    ...(work.ticket ? [l10n.t('the ticket "{0}"', work.ticket.ticket.title)] : []),
  ];
  return [
    note.title,
    '',
    l10n.t('Lens: {0}. Confidence: {1}.', note.lens, note.confidence.toFixed(2)),
    l10n.t('Looked at: {0}.', looked.join(', ')),
    '',
    l10n.t('Signals and their weights (positive: speaks for it):'),
    ...weights,
    ...ownersOf(work),
    ...loweredHere(work, note),
    '',
  ].join('\n');
}

const hosts = { github: 'GitHub', gitlab: 'GitLab', bitbucket: 'Bitbucket' } as const;

/** Whom CODEOWNERS names for the changed files, and by whose rules it was read. */
function ownersOf({ facts: { codeowners, owners = [], ownTeams } }: NoticedWork): string[] {
  if (!codeowners) return [];
  const read = l10n.t('Owners by {0}, read as {1} does:', codeowners.path, hosts[codeowners.dialect]);
  const lines = owners.map(
    ({ path, owners: names, rule }) => `  ${path}: ${names.join(', ')}${rule ? ` (${rule.path}:${rule.line})` : ''}`,
  );
  const own = ownTeams?.length ? [l10n.t('Your teams: {0}.', ownTeams.join(', '))] : [];
  return ['', read, ...lines, ...own];
}

function loweredHere({ dismissed }: NoticedWork, { lens }: Note): string[] {
  const count = dismissed.lowered.get(lens);
  if (count === undefined) return [];
  const lowered = l10n.t(
    '{0} of its notes were not useful here, so the lens is lowered: it shows from a confidence of {1}.',
    count,
    loweredNeeds,
  );
  return ['', lowered, l10n.t('“Reset Lowered Lenses” takes that back.')];
}

/** Adds a note to the message being written: the commit file in front, else the box of the work's repository. */
async function addNote(target: Target, commitNotes: CommitNotes, repositories: Repositories): Promise<void> {
  const { root } = target.work;
  const active = window.activeTextEditor?.document;
  const document = active && isCommitDocument(active) ? active : root && commitBoxOf(root);
  const offered = document && (await commitNotes.offersIn(document));
  const offer = offered?.offers.find(({ note }) => note.lens === target.note.lens && note.title === target.note.title);
  if (document && offer?.change) {
    await applyChange(document, offer.change);
    return;
  }
  if (offered && !offer) return; // The message says it already.
  await env.clipboard.writeText(target.note.brief);
  const repository = root && (await repositories.at(root));
  void window.showInformationMessage(
    repository
      ? l10n.t('The commit message has no subject yet. The note is on the clipboard.')
      : l10n.t('There is no commit message to add to. The note is on the clipboard.'),
  );
}
