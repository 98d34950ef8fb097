import { env, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, workspace } from 'vscode';
import { commandIds } from '../editor/commands';
import { uriOf } from '../editor/proposals/proposal-files';
import { statusText } from '../editor/proposals/status-text';
import type { LoggedDecision } from '../proposals/decision';
import type { Waiting } from '../proposals/life';
import type { Logged, NeedsAttention } from '../proposals/log';
import type { Status } from '../proposals/proposal';

/** What the Proposals view lists; `group` is the id of the group it stands in. */
export interface GroupEntry {
  readonly group: string;
  readonly label: string;
  readonly members: readonly Member[];
}
export type Member = Logged | NeedsAttention | DecisionEntry;
/** A decision record of the workspace, which is read where it is. */
interface DecisionEntry {
  readonly decision: LoggedDecision;
}
export interface ProposalEntry extends Logged {
  readonly group: string;
}
/** What somebody else wrote in the moment we did, kept in a file of its own. */
interface ConflictEntry {
  readonly conflict: string;
  readonly of: Logged;
}
/** What a group does not show yet. */
interface MoreEntry {
  readonly moreOf: string;
  readonly left: number;
}
export type ProposalItem = GroupEntry | MoreEntry | ProposalEntry | NeedsAttention | ConflictEntry | DecisionEntry;

const icons: Readonly<Record<Status, string>> = {
  draft: 'edit',
  shared: 'broadcast',
  discussing: 'comment-discussion',
  accepted: 'pass',
  declined: 'circle-slash',
  shipped: 'rocket',
  withdrawn: 'discard',
};

export function groupItem({ group, label, members }: GroupEntry): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const open = group === 'decisions' ? Collapsed : Expanded;
  const item = new TreeItem(label, members.length > 0 ? open : None);
  // VS Code keeps an item of the same id without its arrow: an empty group is another one.
  item.id = members.length > 0 ? group : `${group}\nempty`;
  item.description = String(members.length);
  item.contextValue = 'group';
  const said =
    group === 'decisions'
      ? l10n.t('{0}, {1} entries', label, members.length)
      : l10n.t('{0}, {1} proposals', label, members.length);
  item.accessibilityInformation = { label: said };
  return item;
}

export function moreItem({ moreOf, left }: MoreEntry): TreeItem {
  const item = new TreeItem(l10n.t('Show More'), TreeItemCollapsibleState.None);
  item.description = l10n.t('{0} not shown', left);
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command: commandIds.showMore, title: l10n.t('Show More'), arguments: [moreOf] };
  item.accessibilityInformation = { label: l10n.t('Show More, {0} not shown', left) };
  return item;
}

export function proposalItem(
  { group, place, proposal, shared, conflicts }: ProposalEntry,
  waiting: readonly Waiting[],
  branch: string | undefined,
): TreeItem {
  const { Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(proposal.title, conflicts.length > 0 ? Expanded : None);
  item.id = `${group}\n${proposal.id}`;
  const facts = [proposal.lenses?.[0], age(proposal.created), proposal.repository].filter(Boolean).join(' · ');
  const landed = branch !== undefined && !['shipped', 'declined', 'withdrawn'].includes(proposal.status);
  const marks = [
    ...waiting.map(waitingText),
    ...(landed ? [l10n.t('on {0}: shipped?', branch)] : []),
    ...(proposal['superseded-by'] ? [l10n.t('superseded')] : []),
  ].join(' · ');
  item.description = [marks, facts].filter(Boolean).join(' · ');
  item.tooltip = [proposal.title, statusText(proposal.status), marks, facts, proposal.id].filter(Boolean).join('\n');
  const waits = waiting.length > 0;
  item.iconPath = new ThemeIcon(waits ? 'bell-dot' : icons[proposal.status]);
  item.contextValue = `proposal.${shared ? 'shared' : 'home'}${landed ? '.landed' : ''}`;
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uriOf(place)] };
  item.accessibilityInformation = {
    label: [
      l10n.t('Proposal, {0}: {1}. {2}', statusText(proposal.status), proposal.title, item.description),
      proposal.lenses?.length ? l10n.t('Lens: {0}.', proposal.lenses.join(', ')) : '',
      shared ? l10n.t('Shared, in {0}.', place.folder) : l10n.t('Yours alone.'),
    ]
      .filter(Boolean)
      .join(' '),
  };
  return item;
}

/** Opens beside the proposal it is in conflict with. */
export function conflictItem({ conflict, of: { place, proposal } }: ConflictEntry): TreeItem {
  const item = new TreeItem(conflict, TreeItemCollapsibleState.None);
  item.description = l10n.t('written at the same time');
  item.tooltip = l10n.t('Take over what you need from it, then delete it.');
  item.iconPath = new ThemeIcon('git-compare', new ThemeColor('list.warningForeground'));
  item.contextValue = 'conflict';
  item.command = {
    command: 'vscode.diff',
    title: l10n.t('Compare'),
    arguments: [uriOf({ ...place, name: conflict }), uriOf(place), `${conflict} ↔ ${proposal.title}`],
  };
  item.accessibilityInformation = { label: l10n.t('Conflict: {0}, {1}', conflict, item.description) };
  return item;
}

/** Opens where it is; it is never written. */
export function decisionItem({ decision: { place, decision } }: DecisionEntry): TreeItem {
  const item = new TreeItem(decision.title, TreeItemCollapsibleState.None);
  const status = decision.status ? statusText(decision.status) : '';
  const folder = workspace.asRelativePath(uriOf(place));
  item.description = [status, decision.date ?? ''].filter(Boolean).join(' · ');
  item.tooltip = `${decision.title}\n${folder}`;
  item.iconPath = new ThemeIcon('law');
  item.contextValue = 'decision';
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uriOf(place)] };
  item.accessibilityInformation = {
    label: l10n.t('Decision record: {0}. {1} {2}', decision.title, item.description, folder),
  };
  return item;
}

function waitingText(waiting: Waiting): string {
  const texts: Record<Waiting, string> = {
    feedback: l10n.t('feedback to answer'),
    revisit: l10n.t('time to look at it again'),
    'old-draft': l10n.t('a draft for two weeks'),
  };
  return texts[waiting];
}

export function attentionItem({ place, reason, line }: NeedsAttention): TreeItem {
  const { name } = place;
  const item = new TreeItem(name, TreeItemCollapsibleState.None);
  item.description = line === undefined ? reason : l10n.t('line {0}: {1}', line, reason);
  item.tooltip = l10n.t('{0} is left as it is, because {1}.', name, reason);
  item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  item.contextValue = 'attention';
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uriOf(place)] };
  item.accessibilityInformation = { label: l10n.t('Needs attention: {0}. {1}', name, reason) };
  return item;
}

/** How long ago, in whole days, weeks or months, in the editor's language. */
function age(created: string): string {
  const days = Math.floor((Date.now() - Date.parse(created)) / 86_400_000);
  const format = new Intl.RelativeTimeFormat(env.language, { numeric: 'auto' });
  if (days < 14) return format.format(-Math.max(0, days), 'day');
  return days < 60 ? format.format(-Math.floor(days / 7), 'week') : format.format(-Math.floor(days / 30.4), 'month');
}
