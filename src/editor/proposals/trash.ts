import { commands, Disposable, l10n, type QuickPickItem, window, workspace } from 'vscode';
import * as z from 'zod/mini';
import type { ProposalPlace } from '../../proposals/store';
import { commandIds } from '../commands';
import type { Log } from '../log';
import { openDocument } from './change-proposal';
import { proposalFrom } from './pick-proposal';
import { type ProposalFiles, uriOf } from './proposal-files';
import { closeTabs } from './share';

const placeSchema = z.object({ folder: z.string(), name: z.string() });
/** What the view lists that is a file: a proposal with what was written at the same time, one that cannot be read, a conflict. */
const itemSchema = z.union([
  z.object({ conflict: z.string(), of: z.object({ place: placeSchema }) }),
  z.object({ place: placeSchema, conflicts: z._default(z.array(z.string()), []) }),
]);

/** *Delete* moves to the system's trash, or to `.trash` beside where there is none; *Restore Deleted…* takes back from there. */
export function registerTrash(files: ProposalFiles, selection: () => readonly unknown[], log: Log): Disposable {
  const on = (id: string, doing: string, act: (...given: unknown[]) => Promise<void>): Disposable =>
    commands.registerCommand(id, (...given: unknown[]) =>
      act(...given).catch((error: unknown) => log.tell(doing, error)),
    );
  return Disposable.from(
    on(commandIds.deleteProposal, 'Deleting a proposal', async (argument, selected) => {
      // The key hands over the word its binding has as argument.
      const items = argument === 'selection' ? selection() : Array.isArray(selected) ? selected : [argument];
      const places = placesOf(items);
      if (places.length > 0) return remove(places, files);
      if (argument === 'selection') return;
      const placeHolder = l10n.t('Delete which proposal?');
      const logged = await proposalFrom(undefined, files, { placeHolder });
      if (logged) await remove(placesOf([logged]), files);
    }),
    on(commandIds.restoreDeleted, 'Restoring a proposal', () => restore(files)),
  );
}

function placesOf(items: readonly unknown[]): ProposalPlace[] {
  const places = items.flatMap((item): ProposalPlace[] => {
    const read = itemSchema.safeParse(item).data;
    if (!read) return [];
    if ('conflict' in read) return [{ ...read.of.place, name: read.conflict }];
    return [read.place, ...read.conflicts.map((name) => ({ ...read.place, name }))];
  });
  return [...new Map(places.map((place) => [`${place.folder}\0${place.name}`, place])).values()];
}

async function remove(places: readonly ProposalPlace[], files: ProposalFiles): Promise<void> {
  const kept: ProposalPlace[] = [];
  const problems = await each(places, async (place) => {
    const open = openDocument(place);
    if (open?.isDirty && !(await open.save()))
      throw new Error(l10n.t('{0} could not be saved, so it is not deleted.', place.name));
    const trashed = await workspace.fs.delete(uriOf(place), { useTrash: true }).then(
      () => true,
      () => false, // There is no trash on this system, or none that is reached from here.
    );
    if (!trashed) kept.push(await (await files.store()).discard(place));
    await closeTabs(uriOf(place));
  });
  files.wrote();
  if (problems.length > 0) throw new Error(problems.join(' '));
  void offerUndo(places, kept, files);
}

async function offerUndo(
  deleted: readonly ProposalPlace[],
  kept: readonly ProposalPlace[],
  files: ProposalFiles,
): Promise<void> {
  const [first] = deleted;
  const what = deleted.length === 1 && first ? first.name : l10n.t('{0} files', deleted.length);
  if (kept.length === 0) {
    void window.showInformationMessage(l10n.t("{0} moved to the system's trash.", what));
    return;
  }
  const undo = l10n.t('Restore');
  const asked = await window.showInformationMessage(l10n.t('{0} moved to .trash beside it.', what), undo);
  if (asked === undo) await putBack(kept, files).catch((error: Error) => window.showErrorMessage(error.message));
}

async function restore(files: ProposalFiles): Promise<void> {
  const deleted = await files.deleted();
  if (deleted.length === 0) {
    const why = l10n.t('Nothing deleted is kept beside your proposals. Where the system has a trash, look there.');
    void window.showInformationMessage(why);
    return;
  }
  type Item = QuickPickItem & { place: ProposalPlace };
  const items: Item[] = deleted.map(({ place, time }) => ({
    label: place.name.replace(/(?:~\d{1,6})?\.md$/, ''),
    description: new Date(time).toLocaleString(),
    detail: place.folder,
    place,
  }));
  const placeHolder = l10n.t('Restore what? The last deleted first.');
  const picked = await window.showQuickPick(items, { placeHolder, canPickMany: true, matchOnDetail: true });
  if (picked)
    await putBack(
      picked.map(({ place }) => place),
      files,
    );
}

async function putBack(places: readonly ProposalPlace[], files: ProposalFiles): Promise<void> {
  const store = await files.store();
  const problems = await each(places, (place) => store.restore(place));
  files.wrote();
  if (problems.length > 0) throw new Error(problems.join(' '));
}

/** One after the other; what went wrong with one stops no other. */
async function each(
  places: readonly ProposalPlace[],
  act: (place: ProposalPlace) => Promise<unknown>,
): Promise<string[]> {
  const problems: string[] = [];
  for (const place of places)
    await act(place).catch((error: unknown) => problems.push(error instanceof Error ? error.message : String(error)));
  return problems;
}
