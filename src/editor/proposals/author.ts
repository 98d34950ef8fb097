import { l10n } from 'vscode';
import type { Host } from '../host';
import type { Log } from '../log';
import { setting } from '../settings';
import type { Repositories } from '../work/repositories';

/** Who writes, as `Name <mail>`: Git's name, and the mail of the settings or Git's. */
export async function authorOf(host: Host, repositories: Repositories, log: Log): Promise<string> {
  const root = (await repositories.all())?.[0]?.rootUri;
  const asked = async (name: string): Promise<string> => {
    if (!host.git || !root) return '';
    // Git answers 1 where the value is not set.
    return host.git(root.fsPath, ['config', name]).then(
      (value) => value.trim(),
      () => '',
    );
  };
  const [mail, name] = await Promise.all([setting('me', root, log.warn) || asked('user.email'), asked('user.name')]);
  if (name !== '' && mail !== '') return `${name} <${mail}>`;
  return name || mail || l10n.t('unknown');
}
