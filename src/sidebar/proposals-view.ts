import {
  commands,
  Disposable,
  EventEmitter,
  env,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import { commandIds, viewIds } from '../editor/commands';
import { shownLanguage } from '../editor/languages';
import type { Arrangement } from '../editor/proposals/arrangement';
import type { DecisionRecords } from '../editor/proposals/decision-records';
import type { ProposalFiles } from '../editor/proposals/proposal-files';
import type { RecordedCommits } from '../editor/proposals/recorded-commits';
import type { SearchIndex } from '../editor/proposals/search-index';
import { statusText } from '../editor/proposals/status-text';
import { groupsOf, statusOf } from '../proposals/arrange';
import type { Waiting } from '../proposals/life';
import type { Logged, ProposalLog } from '../proposals/log';
import { ProposalDrag } from './proposal-drag';
import {
  attentionItem,
  conflictItem,
  decisionItem,
  type GroupEntry,
  groupItem,
  type Member,
  moreItem,
  type ProposalItem,
  proposalItem,
} from './proposal-items';

/** So many of a group are shown, and so many more each time. */
const shownAtOnce = 200;

/** The Proposals view: the log of what the engineer has proposed, grouped, sorted and filtered as was chosen. */
export class ProposalsView implements TreeDataProvider<ProposalItem>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<ProposalItem>;
  readonly #listening: Disposable;
  /** What is read so far, while the first reading of a large log goes on. */
  #soFar: ProposalLog | undefined;
  readonly #shown = new Map<string, number>();
  /** What the tree shows: gathered before it is told to ask, since it knows none of its rows until it is answered. */
  #groups: readonly GroupEntry[] | undefined;
  #gathering = 0;
  /** What stands beside the titles and is in no file: the day, and what waits on the engineer. */
  #marks = '';
  #waiting: ReadonlyMap<string, readonly Waiting[]> = new Map();

  constructor(
    private readonly files: ProposalFiles,
    private readonly recorded: RecordedCommits,
    private readonly arrangement: Arrangement,
    private readonly index: SearchIndex,
    private readonly decisions: DecisionRecords,
  ) {
    this.#view = window.createTreeView(viewIds.proposals, {
      treeDataProvider: this,
      dragAndDropController: new ProposalDrag(arrangement),
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#listening = Disposable.from(
      files.onDidChange(() => void this.#gatherAgain()),
      decisions.onDidChange(() => void this.#gatherAgain()),
      recorded.onDidChange(() => void this.#gatherAgain(true)),
      arrangement.onDidChange(() => void this.#gatherAgain(true)),
      this.#view.onDidChangeVisibility(({ visible }) => files.follow(visible)),
      commands.registerCommand(commandIds.showMore, (group: string) => {
        this.#shown.set(group, this.#shownOf(group) + shownAtOnce);
        this.#changed.fire(undefined);
      }),
    );
    files.follow(this.#view.visible);
  }

  /** What is selected in the view; a key that is pressed there hands nothing over. */
  get selection(): readonly ProposalItem[] {
    return this.#view.selection;
  }

  async getChildren(item?: ProposalItem): Promise<ProposalItem[]> {
    if (item) {
      if ('members' in item) return this.#membersOf(item);
      return 'conflicts' in item ? item.conflicts.map((conflict) => ({ conflict, of: item })) : [];
    }
    const groups = this.#groups ?? (await this.#gather());
    this.#groups ??= groups;
    return [...this.#groups];
  }

  /** Tells the tree where it shows something else than before (`anyway`: also where not); a hidden one asks once it is seen. */
  async #gatherAgain(anyway = false): Promise<void> {
    this.#gathering += 1;
    const turn = this.#gathering;
    const before = this.#marks;
    const groups = this.#view.visible ? await this.#gather() : undefined;
    if (turn !== this.#gathering) return;
    if (!anyway && before === this.#marks && groups && this.#groups && areSame(groups, this.#groups)) return;
    this.#groups = groups;
    this.#changed.fire(undefined);
  }

  async #gather(): Promise<GroupEntry[]> {
    const [log, me, { isMine, waitingOn, wordsOf }] = await Promise.all([
      this.#read(),
      this.files.me(),
      import('../editor/proposals/keeping'),
    ]);
    const { proposals, attention, refused } = log;
    const now = new Date();
    this.#waiting = new Map(proposals.map(({ proposal }) => [proposal.id, waitingOn(proposal, me, now)]));
    this.#marks = JSON.stringify([now.toDateString(), [...this.#waiting].filter(([, waiting]) => waiting.length > 0)]);
    const { chosen, filter } = this.arrangement;
    const wanted = proposals.filter(({ proposal }) => !chosen.mine || isMine(proposal, me));
    const shown = filter === undefined ? wanted : await this.#matching(wanted, filter);
    if (!this.#soFar) this.#view.message = refused ?? this.#messageOf(shown.length, proposals.length, me);
    this.#view.description = chosen.mine ? l10n.t('mine') : '';
    const empty = proposals.length === 0 && attention.length === 0 && refused === undefined;
    await commands.executeCommand('setContext', 'alsoNoticed.log', empty ? 'empty' : 'some');
    const { lenses } = wordsOf(shownLanguage());
    const named = Object.fromEntries(Object.entries(lenses).map(([lens, words]) => [lens, words?.name]));
    const groups = groupsOf(shown, chosen.group, chosen.order, env.language).map(({ key, members }) => ({
      group: key,
      label: this.#labelOf(key, named),
      members,
    }));
    const bad = {
      group: 'attention',
      label: l10n.t('Needs Attention'),
      members: filter === undefined ? attention : [],
    };
    // A status without a proposal is shown where something can be dropped on it.
    const alsoEmpty = filter === undefined && shown.length > 0;
    const all = [bad, ...groups].filter(
      ({ group, members }) => members.length > 0 || (alsoEmpty && group !== 'attention'),
    );
    // With nothing of one's own yet, the view invites to a first proposal instead.
    return all.length > 0 && filter === undefined ? [...all, ...this.#recordsBeside()] : all;
  }

  #recordsBeside(): GroupEntry[] {
    const found = this.decisions.known;
    const members = found.map((decision) => ({ decision }));
    return found.length > 0 ? [{ group: 'decisions', label: l10n.t('Decision Records'), members }] : [];
  }

  getTreeItem(item: ProposalItem): TreeItem {
    if ('members' in item) return groupItem(item);
    if ('moreOf' in item) return moreItem(item);
    if ('conflict' in item) return conflictItem(item);
    if ('decision' in item) return decisionItem(item);
    return 'proposal' in item
      ? proposalItem(item, this.#waiting.get(item.proposal.id) ?? [], this.recorded.landedOn(item.proposal.id))
      : attentionItem(item);
  }

  async #matching(proposals: readonly Logged[], query: string): Promise<readonly Logged[]> {
    const { find } = await this.index.fresh();
    const ids = new Set(find(query, Number.POSITIVE_INFINITY).map(({ id }) => id));
    return proposals.filter(({ proposal }) => ids.has(proposal.id));
  }

  #messageOf(shown: number, all: number, me: string): string {
    const { chosen, filter } = this.arrangement;
    if (filter !== undefined) return l10n.t('Filter: {0} ({1} of {2})', filter, shown, all);
    if (chosen.mine && shown === 0 && all > 0)
      return l10n.t('None of {0} proposals is by {1}. If that is not you, set alsoNoticed.me.', all, me);
    return '';
  }

  #labelOf(key: string, lensNames: Readonly<Record<string, string | undefined>>): string {
    const { group } = this.arrangement.chosen;
    const status = statusOf(key, group);
    if (status) return statusText(status);
    if (key === '') return l10n.t('None Named');
    if (group === 'lens') return lensNames[key] ?? key;
    if (group !== 'month') return key;
    const month = new Date(`${key}-01T00:00:00Z`);
    return new Intl.DateTimeFormat(env.language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(month);
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
        void this.#gatherAgain();
      });
      reading
        .finally(() => {
          const streamed = this.#soFar !== undefined;
          this.#soFar = undefined;
          if (streamed) void this.#gatherAgain();
        })
        .then(resolve, reject);
    });
  }

  #shownOf(group: string): number {
    return this.#shown.get(group) ?? shownAtOnce;
  }

  #membersOf({ group, members }: GroupEntry): ProposalItem[] {
    // A proposal may stand in several groups, and the view knows its items by their identity.
    const shown = members.slice(0, this.#shownOf(group)).map((member) => ({ ...member, group }));
    const left = members.length - shown.length;
    return left > 0 ? [...shown, { moreOf: group, left }] : shown;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}

/** A file that has not changed since is the same object in the next reading of the log. */
function areSame(some: readonly GroupEntry[], others: readonly GroupEntry[]): boolean {
  return some.length === others.length && some.every((group, at) => isSameGroup(group, others[at]));
}

function isSameGroup({ group, label, members }: GroupEntry, other: GroupEntry | undefined): boolean {
  if (group !== other?.group || label !== other.label || members.length !== other.members.length) return false;
  return members.every((member, at) => isSameMember(member, other.members[at]));
}

function isSameMember(one: Member, other: Member | undefined): boolean {
  if (!other || !('proposal' in one && 'proposal' in other)) return JSON.stringify(one) === JSON.stringify(other);
  const { place, proposal, conflicts } = one;
  return (
    proposal === other.proposal &&
    place.folder === other.place.folder &&
    conflicts.join('\n') === other.conflicts.join('\n')
  );
}
