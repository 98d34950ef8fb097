import type { ExtensionContext } from 'vscode';
import { ProposalsView } from '../../sidebar/proposals-view';
import type { Host } from '../host';
import type { Log } from '../log';
import type { NoticingParts } from '../noticing';
import { authorOf } from './author';
import { Coaching } from './coaching';
import { registerProposalCommands } from './commands';
import { registerCopies } from './copies';
import { registerDraft } from './draft';
import { registerDraftAfterCommit } from './draft-after-commit';
import type { ProposalFolders } from './folders';
import { registerFrontMatterKeys } from './front-matter-keys';
import { registerLife } from './life';
import { ProposalFiles } from './proposal-files';
import { registerQuickFixes } from './quick-fixes';
import { RecordedCommits } from './recorded-commits';
import { registerSearch } from './search';
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
  const recorded = new RecordedCommits(host, repositories, files, log);
  context.subscriptions.push(
    files,
    recorded,
    new ProposalsView(files, recorded),
    registerDraft(noticed, shown, files, folders, log),
    registerProposalCommands(files, folders, commitNotes, repositories, noticed),
    registerDraftAfterCommit(host, repositories, noticed, files, log),
    new Coaching(folders, log),
    registerQuickFixes(log),
    registerFrontMatterKeys(folders),
    registerLife(files, log),
    registerCopies(files, log),
    registerSearch(files, log),
    registerShare(files, folders, pages, log),
  );
  return files;
}
