import { commands, type Disposable, l10n } from 'vscode';
import { commandIds } from '../commands';
import { section } from './page-text';
import type { Pages } from './pages';

/** *Keyboard and Screen Reader Help*, from each view and the palette: what VS Code’s own help would say if that were stable. */
export function registerKeyboardHelp(pages: Pages): Disposable {
  return commands.registerCommand(commandIds.keyboardHelp, () =>
    pages.show(l10n.t('Keyboard and screen reader help.txt'), help()),
  );
}

const help = (): string =>
  [
    l10n.t('Everything works by keyboard. F1 opens the palette: type “Also Noticed”.'),
    ...section(l10n.t('All three views'), [
      l10n.t('“Focus on Noticed View”, “Focus on Proposals View” and “Focus on Growth View” in the palette go there.'),
      l10n.t('Up and Down move, Right opens what lies below, Left closes it, Enter opens, typing finds.'),
      l10n.t('Shift+F10 or the menu key opens the menu of an entry, which holds everything its buttons do.'),
      l10n.t('No meaning is in a colour or a picture alone: what an icon says is in the words of the entry.'),
    ]),
    ...section(l10n.t('Noticed'), [
      l10n.t('An entry is read as: Noticed, its lens, its title, its text, and the place it was seen in.'),
      l10n.t('Right lists the evidence: the place, then the line as it is written. Enter goes there.'),
      l10n.t('“Read Note” opens the whole note as a text to read line by line, “Why This Note?” its reasons.'),
    ]),
    ...section(l10n.t('Proposals'), [
      l10n.t(
        'Entries stand under their status, the newest first, unless “Group Proposals by…” or “Sort Proposals by…” says otherwise: title, what waits, age, lens, and whether it is shared.',
      ),
      l10n.t('Ctrl+F searches the pages: Enter opens a hit, Up and Enter keeps the words as a filter of the view.'),
      l10n.t(
        'Shift+Up and Shift+Down select several; their menu sets the status of all. Delete deletes, “Restore Deleted Proposals…” takes back.',
      ),
      l10n.t('In a draft, Tab goes to the next gap, Escape leaves the gaps.'),
    ]),
    ...section(l10n.t('Growth'), [
      l10n.t('Questions, practices, what was noticed and never proposed, and the ladder: each entry with its reasons.'),
      l10n.t('Each picture of the dashboard is a table as well, with the same numbers.'),
    ]),
    ...section(l10n.t('Commit message'), [
      l10n.t('Ctrl+Space, or a plus at the start of a line, offers the notes; Enter adds one, one undo takes it back.'),
      l10n.t('Ctrl+. offers them as quick fixes. In COMMIT_EDITMSG they also stand above the subject as code lenses.'),
    ]),
    '',
  ].join('\n');
