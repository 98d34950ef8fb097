import { commands, type Disposable, l10n, Uri, workspace } from 'vscode';
import { commandIds } from '../commands';
import type { Host } from '../host';
import { section } from '../notes/page-text';
import type { Pages } from '../notes/pages';
import { teamFileName } from '../team/team-files';
import type { Repositories } from '../work/repositories';
import type { ProposalFolders } from './folders';

/** *What Leaves This Machine?*: nothing; and what is read, started and written instead, as it is in this window now. */
export function registerWhatLeaves(
  host: Host,
  folders: ProposalFolders,
  repositories: Repositories,
  pages: Pages,
): Disposable {
  return commands.registerCommand(commandIds.whatLeaves, async () => {
    const text = [
      l10n.t('Nothing leaves this machine.'),
      '',
      l10n.t('Also Noticed opens no connection, has no account, sends no telemetry and asks no language model.'),
      l10n.t('VS Code itself and other extensions may have connections of their own.'),
      ...section(l10n.t('Programs it starts'), await programs(host, repositories)),
      ...section(l10n.t('Files it writes by itself'), await ownFiles(folders)),
      ...section(l10n.t('Files it writes when you ask it to'), await filesOnRequest(folders)),
      ...section(l10n.t('What only you can carry out'), [
        l10n.t('Text that you copy goes to the clipboard.'),
        l10n.t('A proposal that you share, and a message that you commit, leave with your next push.'),
      ]),
      '',
    ].join('\n');
    await pages.show(l10n.t('What leaves this machine.txt'), text);
  });
}

async function programs(host: Host, repositories: Repositories): Promise<string[]> {
  const open = host.git ? await repositories.all() : undefined;
  if (!workspace.isTrusted) return [l10n.t('None: the workspace is in Restricted Mode.')];
  if (!open || open.length === 0) return [l10n.t('None: no Git repository is open in this window.')];
  return [
    l10n.t('Git, to read: it may use no network, and runs no hook, filter or other program that a repository names.'),
    ...open.map(({ rootUri }) => l10n.t('In {0}.', rootUri.fsPath)),
  ];
}

async function ownFiles(folders: ProposalFolders): Promise<string[]> {
  const own = await folders.own();
  const memory = l10n.t(
    'VS Code’s storage of this workspace: which ticket is used, which paragraphs and notes were offered.',
  );
  if (!(own instanceof Uri)) return [own.refused, memory];
  return [
    l10n.t('{0}: the notes shown on your commits.', Uri.joinPath(own, '..', 'noticed.jsonl').fsPath),
    l10n.t('{0}: into proposals, the commits whose trailers name them.', own.fsPath),
    memory,
  ];
}

async function filesOnRequest(folders: ProposalFolders): Promise<string[]> {
  const shared = folders.shared().map(({ fsPath }) => fsPath);
  const own = await folders.own();
  const files = 'proposals, contributions.md, goals.md, reflections, dismissed.jsonl';
  return [
    ...(own instanceof Uri ? [l10n.t('In {0}: {1}.', Uri.joinPath(own, '..').fsPath, files)] : []),
    shared.length > 0
      ? l10n.t('Proposals that you share or change, in {0}.', shared.join(', '))
      : l10n.t('No folder is shared with a team.'),
    l10n.t('{0} in a repository, by “For the Team…”.', teamFileName),
    l10n.t('Commit messages and exports: text in an editor, which you save or not, or a file that you choose.'),
  ];
}
