import {
  commands,
  Disposable,
  EventEmitter,
  env,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import { commandIds, viewIds } from '../editor/commands';
import { type ProposalFiles, uriOf } from '../editor/proposals/proposal-files';
import type { RecordedCommits } from '../editor/proposals/recorded-commits';
import { statusText } from '../editor/proposals/status-text';
import type { Waiting } from '../proposals/life';
import type { Logged, NeedsAttention, ProposalLog } from '../proposals/log';
import { type Status, statusIds } from '../proposals/proposal';

interface Group {
  readonly status: Status | 'attention';
  readonly members: readonly (Logged | NeedsAttention)[];
}
/** What somebody else wrote in the moment we did, kept in a file of its own. */
interface Conflict {
  readonly conflict: string;
  readonly of: Logged;
}
/** What a group does not show yet. */
interface More {
  readonly moreOf: Group['status'];
  readonly left: number;
}
type Item = Group | More | Logged | NeedsAttention | Conflict;

/** So many of a group are shown, and so many more each time. */
const shownAtOnce = 200;

const icons: Readonly<Record<Status, string>> = {
  draft: 'edit',
  shared: 'broadcast',
  discussing: 'comment-discussion',
  accepted: 'pass',
  declined: 'circle-slash',
  shipped: 'rocket',
  withdrawn: 'discard',
};

/** The Proposals view: the log of what the engineer has proposed, by status, the newest first. */
export class ProposalsView implements TreeDataProvider<Item>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<Item>;
  readonly #listening: Disposable;
  /** What is read so far, while the first reading of a large log goes on. */
  #soFar: ProposalLog | undefined;
  readonly #shown = new Map<Group['status'], number>();
  #waiting: ReadonlyMap<string, readonly Waiting[]> = new Map();

  constructor(
    private readonly files: ProposalFiles,
    private readonly recorded: RecordedCommits,
  ) {
    this.#view = window.createTreeView(viewIds.proposals, { treeDataProvider: this, showCollapseAll: true });
    const again = (): void => this.#changed.fire(undefined);
    this.#listening = Disposable.from(
      files.onDidChange(again),
      recorded.onDidChange(again),
      this.#view.onDidChangeVisibility(({ visible }) => files.follow(visible)),
      commands.registerCommand(commandIds.showMore, (group: Group['status']) => {
        this.#shown.set(group, this.#shownOf(group) + shownAtOnce);
        again();
      }),
    );
    files.follow(this.#view.visible);
  }

  async getChildren(item?: Item): Promise<Item[]> {
    if (item) {
      if ('members' in item) return this.#membersOf(item);
      return 'conflicts' in item ? item.conflicts.map((conflict) => ({ conflict, of: item })) : [];
    }
    const [{ proposals, attention, refused }, me, { waitingOn }] = await Promise.all([
      this.#read(),
      this.files.me(),
      import('../editor/proposals/keeping'),
    ]);
    const now = new Date();
    this.#waiting = new Map(proposals.map(({ proposal }) => [proposal.id, waitingOn(proposal, me, now)]));
    if (!this.#soFar) this.#view.message = refused ?? '';
    const empty = proposals.length === 0 && attention.length === 0 && refused === undefined;
    await commands.executeCommand('setContext', 'alsoNoticed.log', empty ? 'empty' : 'some');
    const groups: Group[] = statusIds.map((status) => ({
      status,
      members: proposals.filter(({ proposal }) => proposal.status === status),
    }));
    return [{ status: 'attention' as const, members: attention }, ...groups].filter(
      ({ members }) => members.length > 0,
    );
  }

  getTreeItem(item: Item): TreeItem {
    if ('members' in item) return groupItem(item);
    if ('moreOf' in item) return moreItem(item);
    if ('conflict' in item) return conflictItem(item);
    return 'proposal' in item
      ? proposalItem(item, this.#waiting.get(item.proposal.id) ?? [], this.recorded.landedOn(item.proposal.id))
      : attentionItem(item);
  }

  /** All of the log, or what there is of it so far: then the tree is filled again when the rest is there. */
  #read(): Promise<ProposalLog & { readonly refused?: string }> {
    if (this.#soFar) return Promise.resolve(this.#soFar);
    return new Promise((resolve, reject) => {
      const reading = this.files.read(({ log, done, total }) => {
        if (!this.#soFar) void window.withProgress({ location: { viewId: viewIds.proposals } }, () => reading);
        this.#soFar = log;
        this.#view.message = l10n.t('{0} of {1} proposals read …', done, total);
        resolve(log);
        this.#changed.fire(undefined);
      });
      reading
        .finally(() => {
          const streamed = this.#soFar !== undefined;
          this.#soFar = undefined;
          if (streamed) this.#changed.fire(undefined);
        })
        .then(resolve, reject);
    });
  }

  #shownOf(group: Group['status']): number {
    return this.#shown.get(group) ?? shownAtOnce;
  }

  #membersOf({ status, members }: Group): Item[] {
    const shown = members.slice(0, this.#shownOf(status));
    const left = members.length - shown.length;
    return left > 0 ? [...shown, { moreOf: status, left }] : shown;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}

function groupItem({ status, members }: Group): TreeItem {
  const label = status === 'attention' ? l10n.t('Needs Attention') : statusText(status);
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = status;
  item.description = String(members.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: l10n.t('{0}, {1} proposals', label, members.length) };
  return item;
}

function moreItem({ moreOf, left }: More): TreeItem {
  const item = new TreeItem(l10n.t('Show More'), TreeItemCollapsibleState.None);
  item.description = l10n.t('{0} not shown', left);
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command: commandIds.showMore, title: l10n.t('Show More'), arguments: [moreOf] };
  item.accessibilityInformation = { label: l10n.t('Show More, {0} not shown', left) };
  return item;
}

function proposalItem(
  { place, proposal, shared, conflicts }: Logged,
  waiting: readonly Waiting[],
  branch: string | undefined,
): TreeItem {
  const { Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(proposal.title, conflicts.length > 0 ? Expanded : None);
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
function conflictItem({ conflict, of: { place, proposal } }: Conflict): TreeItem {
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

function waitingText(waiting: Waiting): string {
  const texts: Record<Waiting, string> = {
    feedback: l10n.t('feedback to answer'),
    revisit: l10n.t('time to look at it again'),
    'old-draft': l10n.t('a draft for two weeks'),
  };
  return texts[waiting];
}

function attentionItem({ place, reason, line }: NeedsAttention): TreeItem {
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
