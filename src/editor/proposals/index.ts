import type { ExtensionContext } from 'vscode';
import { ProposalsView } from '../../sidebar/proposals-view';
import type { Host } from '../host';
import type { Log } from '../log';
import type { NoticingParts } from '../noticing';
import { authorOf } from './author';
import { registerProposalCommands } from './commands';
import { registerDraft } from './draft';
import type { ProposalFolders } from './folders';
import { registerLife } from './life';
import { ProposalFiles } from './proposal-files';
import { registerShare } from './share';

/** Everything about proposals: drafting, the log, and their status. */
export function activateProposals(
  context: ExtensionContext,
  host: Host,
  log: Log,
  folders: ProposalFolders,
  { commitNotes, noticed, pages, repositories, shown }: NoticingParts,
): ProposalFiles {
  const files = new ProposalFiles(host, folders, () => authorOf(host, repositories, log), log);
  context.subscriptions.push(
    files,
    new ProposalsView(files),
    registerDraft(noticed, shown, files, folders, log),
    registerProposalCommands(files, folders, commitNotes, repositories),
    registerLife(files, log),
    registerShare(files, folders, pages, log),
  );
  return files;
}
