import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import { commandIds, viewIds } from '../editor/commands';
import type { GrowthLine, GrowthSummary } from '../editor/growth/summary';

interface Section {
  readonly section: keyof GrowthSummary['sections'];
  readonly lines: readonly GrowthLine[];
}
type Item = Section | GrowthLine;

const icons: Readonly<Record<Section['section'], string>> = {
  questions: 'question',
  practices: 'milestone',
  debt: 'eye',
  goals: 'target',
  ladder: 'symbol-ruler',
};

/** The Growth view: questions the log raises, the five practices, what was noticed and never proposed, goals, and the ladder. */
export class GrowthView implements TreeDataProvider<Item>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<Item>;
  readonly #listening: Disposable;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** Gathered before the tree is told to ask, since it knows none of its rows until it is answered. */
  #summary: Promise<GrowthSummary> | undefined;

  constructor(
    private readonly summary: () => Promise<GrowthSummary>,
    onDidChange: (listener: () => void) => Disposable,
  ) {
    this.#view = window.createTreeView(viewIds.growth, { treeDataProvider: this, showCollapseAll: true });
    this.#listening = onDidChange(() => void this.#gatherAgain());
  }

  async #gatherAgain(): Promise<void> {
    const summary = this.#view.visible ? this.summary() : undefined;
    this.#summary = summary;
    // What fails is told where the tree asks.
    await summary?.catch(() => undefined);
    if (this.#summary === summary) this.#changed.fire(undefined);
  }

  async getChildren(item?: Item): Promise<Item[]> {
    if (item) return 'lines' in item ? [...item.lines] : [...(item.children ?? [])];
    this.#summary ??= this.summary();
    const { message, sections, isEmpty } = await this.#summary;
    // VS Code 1.100 forgets a message that is set while it asks for the rows.
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.#view.message = message;
    });
    await commands.executeCommand('setContext', 'alsoNoticed.growthIsEmpty', isEmpty);
    if (isEmpty) return [];
    return (Object.keys(icons) as Section['section'][])
      .map((section) => ({ section, lines: sections[section] }))
      .filter(({ lines }) => lines.length > 0);
  }

  getTreeItem(item: Item): TreeItem {
    return 'lines' in item ? sectionItem(item) : lineItem(item);
  }

  dispose(): void {
    clearTimeout(this.#saying);
    this.#listening.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}

function sectionName(section: Section['section']): string {
  switch (section) {
    case 'questions':
      return l10n.t('Questions');
    case 'practices':
      return l10n.t('Practices');
    case 'debt':
      return l10n.t('Noticed, not proposed');
    case 'goals':
      return l10n.t('Goals and conversations');
    default:
      return l10n.t('Ladder');
  }
}

function sectionItem({ section, lines }: Section): TreeItem {
  const open = section === 'questions' || section === 'debt';
  const item = new TreeItem(
    sectionName(section),
    open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.id = section;
  const notes = lines.reduce((all, line) => all + (line.notes?.length ?? 0), 0);
  item.description = notes > 1 ? l10n.t('{0} notes', notes) : String(lines.length);
  item.iconPath = new ThemeIcon(icons[section]);
  item.accessibilityInformation = { label: l10n.t('{0}, {1} entries', sectionName(section), lines.length) };
  return item;
}

function lineItem(line: GrowthLine): TreeItem {
  const state = line.children?.length ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(line.label, state);
  item.id = line.id;
  item.description = line.description ?? '';
  item.tooltip = [line.label, line.description, line.detail].filter(Boolean).join('\n');
  item.contextValue = line.context ?? 'line';
  if (line.icon) item.iconPath = new ThemeIcon(line.icon);
  item.accessibilityInformation = { label: [line.label, line.description, line.detail].filter(Boolean).join('. ') };
  if (line.open) item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [line.open] };
  // A row that opens to its notes does that, as everywhere; Draft It Now stands beside it.
  else if (line.lens && !line.children?.length)
    item.command = {
      command: commandIds.draftProposal,
      title: l10n.t('Draft It Now'),
      arguments: [line.notes ? { lens: line.lens, notes: line.notes } : line.lens],
    };
  return item;
}
