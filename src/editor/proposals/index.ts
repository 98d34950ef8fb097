import { Disposable, type ExtensionContext } from 'vscode';
import { ProposalsView } from '../../sidebar/proposals-view';
import { commandIds } from '../commands';
import { atFirstUse } from '../first-use';
import type { Host } from '../host';
import type { Log } from '../log';
import type { NoticingParts } from '../noticing';
import { Arrangement } from './arrangement';
import { authorOf } from './author';
import { Coaching } from './coaching';
import { registerCommitButton } from './commit-button';
import { DecisionRecords } from './decision-records';
import type { ProposalFolders } from './folders';
import { KeptIndex } from './kept-index';
import { ProposalFiles } from './proposal-files';
import { RecordedCommits } from './recorded-commits';
import { SearchIndex } from './search-index';
import { registerWritingProviders } from './writing-providers';

const actions = [
  commandIds.draftProposal,
  commandIds.openProposalsFolder,
  commandIds.addTrailer,
  commandIds.draftAfterCommit,
  commandIds.setStatus,
  commandIds.markShipped,
  commandIds.addFeedback,
  commandIds.setRevisit,
  commandIds.supersede,
  commandIds.copyProposal,
  commandIds.openAsPage,
  commandIds.searchProposals,
  commandIds.shareProposal,
  commandIds.whatLeaves,
  commandIds.groupProposals,
  commandIds.sortProposals,
  commandIds.showMine,
  commandIds.showEveryones,
  commandIds.clearFilter,
  commandIds.deleteProposal,
  commandIds.restoreDeleted,
  commandIds.draftFromTemplate,
  commandIds.adoptDecision,
  commandIds.exportDecision,
];

/** Everything about proposals: drafting, the log, and their status. */
export function activateProposals(
  context: ExtensionContext,
  host: Host,
  log: Log,
  folders: ProposalFolders,
  { commitNotes, noticed, pages, repositories, shown }: NoticingParts,
): ProposalFiles {
  const files = new ProposalFiles(
    host,
    folders,
    () => authorOf(host, repositories, log),
    new KeptIndex(context.globalStorageUri, log),
    log,
  );
  const recorded = new RecordedCommits(host, repositories, files, log);
  const arrangement = new Arrangement(context.workspaceState);
  const index = new SearchIndex(files);
  const decisions = new DecisionRecords(host, folders, log);
  const view = new ProposalsView(files, recorded, arrangement, index, decisions);
  context.subscriptions.push(
    files,
    recorded,
    arrangement,
    decisions,
    view,
    registerCommitButton(log),
    new Coaching(folders, log),
    registerWritingProviders(folders, log),
    atFirstUse(actions, async () => {
      const act = await import('./acting');
      return () =>
        Disposable.from(
          act.registerDraft(host, noticed, shown, files, folders, log),
          act.registerProposalCommands(files, folders, commitNotes, repositories, noticed),
          act.registerDraftAfterCommit(host, repositories, noticed, files, log),
          act.registerLife(files, log),
          act.registerCopies(files, log),
          act.registerSearch(files, index, arrangement, log),
          act.registerArranging(arrangement),
          act.registerAdopt(host, files, folders, decisions, log),
          act.registerTrash(files, () => view.selection, log),
          act.registerShare(files, folders, pages, log),
          act.registerWhatLeaves(host, folders, repositories, pages),
        );
    }),
  );
  return files;
}
