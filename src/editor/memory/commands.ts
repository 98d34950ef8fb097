import { commands, Disposable, l10n, window } from 'vscode';
import { commandIds } from '../commands';
import { shownLanguage } from '../languages';
import { noteFrom } from '../notes/commands';
import type { Noticed } from '../work/noticed';
import type { Dismissals } from './dismissals';
import type { ShownNotes } from './shown-notes';

/** *Not Useful*, and the ways back. */
export function registerMemoryCommands(dismissals: Dismissals, shown: ShownNotes, noticed: Noticed): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.notUseful, async (argument: unknown) => {
      const target = await noteFrom(argument, noticed);
      if (!target) return;
      await dismissals.dismiss(target.work.repository, target.note);
      await shown.became(target.work, target.note, 'dismissed');
    }),
    commands.registerCommand(commandIds.undoNotUseful, async () => {
      const { lenses } = (await import('../growth/growing')).wordsOf(shownLanguage());
      const items = placesOf(noticed).flatMap(([repository, { standing }]) =>
        standing.map(({ lens, title, at }) => ({
          label: title,
          description: `${lenses[lens]?.name ?? lens} · ${repository} · ${at.slice(0, 10)}`,
          undo: async () => {
            await dismissals.undo(repository, { lens, title });
            for (const work of noticed.works) {
              const note = work.heldBack.find((one) => one.lens === lens && one.title === title);
              if (note && work.repository === repository) await shown.became(work, note, 'open');
            }
          },
        })),
      );
      if (items.length === 0) {
        void window.showInformationMessage(l10n.t('No note of the work at hand was found not useful.'));
        return;
      }
      const placeHolder = l10n.t('Which note may be shown again?');
      await (await window.showQuickPick(items, { placeHolder }))?.undo();
    }),
    commands.registerCommand(commandIds.resetLenses, async () => {
      const lowered = placesOf(noticed).filter(([, dismissed]) => dismissed.lowered.size > 0);
      for (const [repository] of lowered) await dismissals.reset(repository);
      const lenses = [...new Set(lowered.flatMap(([, dismissed]) => [...dismissed.lowered.keys()]))];
      window.setStatusBarMessage(
        lenses.length === 0
          ? l10n.t('No lens is lowered here.')
          : l10n.t('No longer lowered here: {0}.', lenses.join(', ')),
        5_000,
      );
    }),
  );
}

/** What was found not useful, by repository at hand. */
const placesOf = (noticed: Noticed) => [
  ...new Map(noticed.works.map(({ repository, dismissed }) => [repository, dismissed] as const)),
];
