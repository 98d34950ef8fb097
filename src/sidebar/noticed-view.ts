import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  type ProviderResult,
  Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import { viewIds } from '../editor/commands';
import { isInside } from '../editor/inside';
import { noteMarkdown, placeOf } from '../editor/notes/note-text';
import type { Noticed, NoticedWork } from '../editor/work/noticed';
import type { Evidence, Note } from '../noticing/note';
import { lessSharp } from './less-sharp';
import { quietIn, type TeamEntry, teamEntries, teamItem } from './team-items';

interface NoteItem {
  readonly work: NoticedWork;
  readonly note: Note;
}
interface EvidenceItem extends NoteItem {
  readonly evidence: Evidence;
}
type Item = { readonly work: NoticedWork } | NoteItem | EvidenceItem | TeamEntry;

/** The Noticed view: notes on the work at hand, with their evidence below them. */
export class NoticedView implements TreeDataProvider<Item>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<Item>;
  readonly #listening: Disposable;
  /** The rows by what tells them apart: what a row stands for is brought up to date where it shows the same as before. */
  readonly #rows = new Map<string, object>();
  #shown = '';

  constructor(private readonly noticed: Noticed) {
    this.#view = window.createTreeView(viewIds.noticed, { treeDataProvider: this, showCollapseAll: true });
    this.#listening = noticed.onDidChange(() => this.#refresh());
    this.#refresh();
  }

  getChildren(item?: Item): Item[] {
    if (!item) {
      const all = this.noticed.works;
      const [only, another] = all.filter(({ notes }) => notes.length > 0);
      const works = only && !another ? this.#notesOf(only) : all.filter(({ notes }) => notes.length > 0);
      const named = (name: string): string => (all.length > 1 ? name : '');
      const teams = all.flatMap(({ team, name }) => (team ? teamEntries(team, named(name)) : []));
      return [...works.map((work) => ('note' in work ? work : this.#row(idOf(work), { work }))), ...teams];
    }
    if ('team' in item) return quietIn(item);
    if ('evidence' in item) return [];
    if ('note' in item) return item.note.evidence.map((evidence) => ({ ...item, evidence }));
    return this.#notesOf(item.work);
  }

  getParent(item: Item): ProviderResult<Item> {
    return 'evidence' in item ? { work: item.work, note: item.note } : undefined;
  }

  getTreeItem(item: Item): TreeItem {
    if ('team' in item) return teamItem(item);
    if ('evidence' in item) return evidenceItem(item);
    return 'note' in item ? noteItem(item) : workItem(item.work);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #refresh(): void {
    const { works } = this.noticed;
    const count = works.reduce((sum, { notes }) => sum + notes.length, 0);
    const said = [works.length === 1 && works[0] ? firstLine(works[0]) : severalLess(works), this.noticed.unreadTicket];
    this.#view.message = said.filter(Boolean).join(' · ');
    this.#view.badge =
      count > 0 ? { value: count, tooltip: l10n.t('{0} noticed in the work at hand', count) } : undefined;
    const shown = JSON.stringify(
      works.map((work) => [idOf(work), work.name, sourceText(work), work.ticket?.uri, work.notes, work.team]),
    );
    // A tree that is told to ask again knows none of its rows for a moment: what is clicked then would be about nothing.
    if (shown === this.#shown)
      for (const work of works) {
        this.#row(idOf(work), { work });
        this.#notesOf(work);
      }
    else {
      this.#rows.clear();
      this.#changed.fire(undefined);
    }
    this.#shown = shown;
    void this.#tellContext(works);
  }

  #notesOf(work: NoticedWork): NoteItem[] {
    return work.notes.map((note) => this.#row(`${idOf(work)} ${note.lens} ${note.title}`, { work, note }));
  }

  #row<Row extends object>(id: string, row: Row): Row {
    const known = Object.assign(this.#rows.get(id) ?? {}, row);
    this.#rows.set(id, known);
    return known;
  }

  async #tellContext(works: readonly NoticedWork[]): Promise<void> {
    const git = await this.noticed.gitIs();
    const state = works.length > 0 ? 'some' : { there: 'none', missing: 'noGit', restricted: 'restricted' }[git];
    const hasTicket = works.some(({ ticket }) => ticket !== undefined);
    await commands.executeCommand('setContext', 'alsoNoticed.work', state);
    const heldBack = works.some(({ dismissed }) => dismissed.standing.length > 0);
    const lowered = works.some(({ dismissed }) => dismissed.lowered.size > 0);
    await commands.executeCommand('setContext', 'alsoNoticed.hasTicket', hasTicket);
    await commands.executeCommand('setContext', 'alsoNoticed.heldBack', heldBack);
    await commands.executeCommand('setContext', 'alsoNoticed.lowered', lowered);
  }
}

const idOf = ({ root, name }: NoticedWork): string => root?.toString() ?? name;

/** Which work it is: the view's first line. */
function firstLine(work: NoticedWork): string {
  const ticket = work.source !== 'ticket' && work.ticket ? l10n.t(' · ticket: {0}', work.ticket.ticket.title) : '';
  const held = work.heldBack.length;
  const sentences = [
    work.notes.length + held === 0 ? l10n.t('Nothing beyond the task is worth a note.') : '',
    held > 0 ? l10n.t('{0} held back, because they or their lens were not useful.', held) : '',
    lessSharp(work),
  ].filter(Boolean);
  // A view's message shows a line break as a space.
  return [`${sourceText(work)}${ticket}`, sentences.join(' ')].filter(Boolean).join(' — ');
}

/** What is not known of which of several repositories. */
const severalLess = (works: readonly NoticedWork[]): string =>
  works
    .flatMap((work) => {
      const less = lessSharp(work);
      return less ? [`${work.name}: ${less}`] : [];
    })
    .join(' ');

function sourceText({ source, name, ticket, branch }: NoticedWork): string {
  switch (source) {
    case 'index':
      return l10n.t('Staged changes in {0}', name);
    case 'tracked':
      return l10n.t('Changes in {0} (nothing is staged)', name);
    case 'amend':
      return l10n.t('The amended commit in {0}', name);
    case 'commit':
      return l10n.t('The commit just made in {0}', name);
    case 'range':
      return l10n.t('The branch {0} in {1}', branch, name);
    default:
      return l10n.t('Ticket: {0}', ticket?.ticket.title ?? name);
  }
}

function workItem(work: NoticedWork): TreeItem {
  const item = new TreeItem(work.name, TreeItemCollapsibleState.Expanded);
  item.description = sourceText(work);
  item.iconPath = new ThemeIcon('repo');
  item.contextValue = 'work';
  item.accessibilityInformation = { label: `${work.name}, ${sourceText(work)}` };
  return item;
}

function noteItem({ work, note }: NoteItem): TreeItem {
  const item = new TreeItem(note.title, TreeItemCollapsibleState.Collapsed);
  // Two repositories may have a note of the same words.
  item.id = `${idOf(work)} ${note.lens} ${note.title}`;
  item.description = note.lens;
  item.tooltip = noteMarkdown(note);
  item.iconPath = new ThemeIcon('lightbulb');
  item.contextValue = 'note';
  const [first] = note.evidence;
  const place = first ? placeOf(first) : '';
  item.accessibilityInformation = {
    label: l10n.t('Noticed, {0}: {1}. {2} Seen in {3}.', note.lens, note.title, note.text, place),
  };
  return item;
}

function evidenceItem({ work, evidence }: EvidenceItem): TreeItem {
  const item = new TreeItem(evidence.quote.trim(), TreeItemCollapsibleState.None);
  item.description = placeOf(evidence);
  item.iconPath = new ThemeIcon(evidence.path === undefined ? 'comment' : 'go-to-file');
  item.contextValue = 'evidence';
  item.accessibilityInformation = { label: l10n.t('Evidence, {0}: {1}', placeOf(evidence), evidence.quote.trim()) };
  const target = placeToOpen(work, evidence);
  if (target) item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: target };
  return item;
}

/**
 * What a click on a piece of evidence opens; nothing outside of the repository, whatever path a diff names. A line that was
 * removed is not in the file any more: then only the file is opened.
 */
export function placeToOpen(
  work: Pick<NoticedWork, 'root' | 'ticket'>,
  { path, line, old, in: source }: Evidence,
): unknown[] | undefined {
  if (path !== undefined && work.root) {
    const file = Uri.joinPath(work.root, path);
    if (!isInside(file, work.root)) return undefined;
    const at = line === undefined || old ? undefined : new Range(line - 1, 0, line - 1, 0);
    return [file, at ? { selection: at } : {}];
  }
  return source === 'ticket' && work.ticket ? [work.ticket.uri] : undefined;
}
