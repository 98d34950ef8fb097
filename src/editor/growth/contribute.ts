import { commands, type Disposable, l10n, type QuickPickItem, window } from 'vscode';
import { commandIds } from '../commands';
import { shownLanguage } from '../languages';
import type { Log } from '../log';
import type { HomeFiles } from './home-files';

/** *Log a Contribution*: a kind, then one line; `with: …`, `link: …` and `for: …` behind ` · ` are understood. */
export function registerContribute(home: HomeFiles, log: Log, wrote: () => void): Disposable {
  return commands.registerCommand(commandIds.logContribution, async () => {
    const { contributionKinds, growthWordsOf, readContributions, withContribution } = await import('./growing');
    const words = growthWordsOf(shownLanguage());
    const asked = {
      title: l10n.t('Log a Contribution'),
      kinds: contributionKinds.map((kind) => ({ label: words.kinds[kind] ?? kind, which: kind })),
      prompt: l10n.t('One line. “ · with: Ana, Ben” and “ · link: https://…” may follow.'),
    };
    await askForLine(asked, home, log, wrote, {
      file: 'contributions.md',
      read: (line) => readContributions(line).entries[0],
      added: withContribution,
    });
  });
}

/** *Add a Goal or Conversation*: which of the two, then one line; `with: …`, `by: …`, `done: …` and `for: …` are understood. */
export function registerGoals(home: HomeFiles, log: Log, wrote: () => void): Disposable {
  return commands.registerCommand(commandIds.addGoal, async () => {
    const { readGoals, withGoal } = await import('./growing');
    const asked = {
      title: l10n.t('Add a Goal or Conversation'),
      kinds: [
        { label: l10n.t('Goal'), description: l10n.t('what you aim at'), which: 'goal' },
        {
          label: l10n.t('Conversation'),
          description: l10n.t('what was said about it with a manager'),
          which: 'conversation',
        },
      ],
      prompt: l10n.t('One line. “ · with: Dina” and “ · by: 2027-03-31” may follow. It stays in your home folder.'),
    };
    await askForLine(asked, home, log, wrote, {
      file: 'goals.md',
      read: (line) => readGoals(line).entries[0],
      added: withGoal,
    });
  });
}

interface Asked {
  readonly title: string;
  readonly kinds: readonly (QuickPickItem & { readonly which: string })[];
  readonly prompt: string;
}

/** A file of dated lines: how a line is read, and how one is added. */
interface DatedFile<T> {
  readonly file: string;
  readonly read: (line: string) => T | undefined;
  readonly added: (text: string, entry: T) => string;
}

/** Asks for a kind and a line, and keeps them with today's date; a line that cannot be kept is told while it is typed. */
async function askForLine<T>(
  { title, kinds, prompt }: Asked,
  home: HomeFiles,
  log: Log,
  wrote: () => void,
  { file, read, added }: DatedFile<T>,
): Promise<void> {
  const picked = await window.showQuickPick(kinds, { title, placeHolder: l10n.t('What kind?') });
  if (!picked) return;
  const entryOf = (line: string): T | undefined =>
    read(`- ${localDay(new Date())} ${picked.which}: ${line.replace(/\s+/g, ' ').trim()}`);
  const line = await window.showInputBox({
    title,
    prompt,
    validateInput: (text) => {
      if (text.trim() === '') return l10n.t('It needs a line.');
      return entryOf(text) ? undefined : l10n.t('It is too long, or a day is not written as 2027-03-31.');
    },
  });
  const entry = line === undefined ? undefined : entryOf(line);
  if (!entry) return;
  try {
    await home.change(file, (text) => added(text, entry));
    wrote();
    window.setStatusBarMessage(l10n.t('Kept in {0}.', file), 5_000);
  } catch (error) {
    log.failed(title, error);
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

/** `YYYY-MM-DD` of this machine's calendar. */
export function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
