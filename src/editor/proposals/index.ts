import type { ExtensionContext } from 'vscode';
import { ProposalsView } from '../../sidebar/proposals-view';
import type { Host } from '../host';
import type { Log } from '../log';
import type { NoticingParts } from '../noticing';
import { authorOf } from './author';
import { registerProposalCommands } from './commands';
import { registerDraft } from './draft';
import { ProposalFolders } from './folders';
import { ProposalFiles } from './proposal-files';

/** What growth needs of the proposals. */
export interface ProposalParts {
  readonly files: ProposalFiles;
  readonly folders: ProposalFolders;
}

/** Everything about proposals: drafting, the log, and their status. */
export function activateProposals(
  context: ExtensionContext,
  host: Host,
  log: Log,
  parts: NoticingParts,
): ProposalParts {
  const { commitNotes, noticed, repositories } = parts;
  const folders = new ProposalFolders(host, log);
  const files = new ProposalFiles(host, folders, () => authorOf(host, repositories, log), log);
  context.subscriptions.push(
    files,
    new ProposalsView(files),
    registerDraft(host, noticed, files, folders, log),
    registerProposalCommands(files, folders, commitNotes, repositories, log),
  );
  return { files, folders };
}
