import { Disposable, extensions, l10n } from 'vscode';
import { commandIds } from '../commands';
import { gitApi } from '../git/extension-api';
import type { Log } from '../log';

/** *Commit & Draft Proposal* beside the commit button. */
export function registerCommitButton(log: Log): Disposable {
  const provided: Disposable[] = [];
  const command = { command: commandIds.draftAfterCommit, title: l10n.t('{0} Commit & Draft Proposal', '$(edit)') };
  const offer = (): void => {
    gitApi().then(
      (api) => {
        if (api && provided.length === 0)
          provided.push(api.registerPostCommitCommandsProvider({ getCommands: () => [command] }));
      },
      (error: unknown) => log.failed('Asking for a place beside the commit button', error),
    );
  };
  offer();
  // In Restricted Mode there is no Git extension; once trust is granted it comes.
  const come = extensions.onDidChange(offer);
  return new Disposable(() => Disposable.from(come, ...provided).dispose());
}
