import { commands, type Disposable, l10n, window } from 'vscode';
import { commandIds } from '../commands';
import type { Log } from '../log';
import type { HomeFiles } from './home-files';

/** *Log a Contribution*: a kind, then one line; `with: …`, `link: …` and `for: …` behind ` · ` are understood. */
export function registerContribute(home: HomeFiles, log: Log, wrote: () => void): Disposable {
  return commands.registerCommand(commandIds.logContribution, async () => {
    const { contributionKinds, growthWordsOf, readContributions, withContribution } = await import('./growing');
    const words = growthWordsOf('en');
    const kinds = contributionKinds.map((kind) => ({ label: words.kinds[kind] ?? kind, which: kind }));
    const picked = await window.showQuickPick(kinds, {
      title: l10n.t('Log a Contribution'),
      placeHolder: l10n.t('What kind?'),
    });
    if (!picked) return;
    const line = await window.showInputBox({
      title: l10n.t('Log a Contribution'),
      prompt: l10n.t('One line. “ · with: Ana, Ben” and “ · link: https://…” may follow.'),
      validateInput: (text) => (text.trim() === '' ? l10n.t('A contribution needs a line.') : undefined),
    });
    if (line === undefined) return;
    const today = localDay(new Date());
    const [entry] = readContributions(`- ${today} ${picked.which}: ${line.replace(/\s+/g, ' ').trim()}`).entries;
    if (!entry) {
      void window.showErrorMessage(
        l10n.t('That line cannot be kept as a contribution: it is too long or has no words.'),
      );
      return;
    }
    try {
      await home.change('contributions.md', (text) => withContribution(text, entry));
      wrote();
      window.setStatusBarMessage(l10n.t('Logged in contributions.md.'), 5_000);
    } catch (error) {
      log.failed('Logging a contribution', error);
      void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  });
}

/** `YYYY-MM-DD` of this machine's calendar. */
export function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
