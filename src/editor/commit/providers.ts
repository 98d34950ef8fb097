import {
  type CancellationToken,
  CodeAction,
  CodeActionKind,
  CodeLens,
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  type Disposable,
  EventEmitter,
  Hover,
  InlineCompletionItem,
  l10n,
  languages,
  type Position,
  Range,
  TabInputText,
  type TextDocument,
  TextEdit,
  WorkspaceEdit,
  window,
} from 'vscode';
import { commandIds } from '../commands';
import type { Log } from '../log';
import { lensTitle, noteMarkdown } from '../notes/note-text';
import { setting } from '../settings';
import type { Noticed } from '../work/noticed';
import { commitSelector, isCommitBox } from './commit-document';
import { type CommitNotes, type CommitOffers, rangeOf, subjectRange } from './commit-notes';
import { atCaret } from './offers';

const asking = '+';

/** Ticks the step of the walkthrough that asks for a note in the message. */
const noteAdded = { command: 'setContext', title: '', arguments: ['alsoNoticed.noteAdded', true] };

/** Notes where a commit message is written: completions, quick fixes, hover, ghost text; a code lens in the file. */
export class CommitProviders implements Disposable {
  readonly #lensesChanged = new EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#lensesChanged.event;
  readonly #disposables: Disposable[];

  constructor(
    private readonly notes: CommitNotes,
    noticed: Noticed,
    private readonly log: Log,
  ) {
    this.#disposables = [
      this.#lensesChanged,
      noticed.onDidChange(() => this.#lensesChanged.fire()),
      languages.registerCompletionItemProvider(commitSelector, this, asking),
      languages.registerInlineCompletionItemProvider(commitSelector, this),
      languages.registerCodeActionsProvider(commitSelector, this, {
        providedCodeActionKinds: [CodeActionKind.QuickFix],
      }),
      languages.registerHoverProvider(commitSelector, this),
      languages.registerCodeLensProvider({ language: 'git-commit' }, this),
      // Its tab, not the document: that is kept open for a while.
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const { input } of closed) if (input instanceof TabInputText) notes.forget(input.uri);
      }),
    ];
  }

  async provideCompletionItems(document: TextDocument, position: Position, token: CancellationToken) {
    const line = document.lineAt(position).text.slice(0, position.character);
    const asked = line.trim() === asking ? line : '';
    if (asked === '' && line.endsWith(asking)) return undefined;
    const caret = document.offsetAt(position);
    const start = caret - asked.length;
    const all = document.getText();
    const text = all.slice(0, start) + all.slice(caret);
    const found = await this.#offers(document, text, token);
    if (!found) return undefined;
    const items = found.offers.flatMap(({ note, change, paragraph }, at) => {
      if (!change) return [];
      const edit = atCaret(text, change, start, caret);
      const item = new CompletionItem(note.title, CompletionItemKind.Text);
      item.insertText = edit.insert;
      item.range = new Range(document.positionAt(edit.start), position);
      item.filterText = `${asked}${note.title}`;
      item.sortText = String(at);
      item.detail = l10n.t('Also Noticed adds one paragraph: {0}', paragraph);
      item.documentation = noteMarkdown(note);
      item.command = noteAdded;
      item.additionalTextEdits = edit.elsewhere.map((one) => TextEdit.replace(rangeOf(document, one), one.text));
      return [item];
    });
    return new CompletionList(items, false);
  }

  async provideInlineCompletionItems(
    document: TextDocument,
    position: Position,
    _context: unknown,
    token: CancellationToken,
  ) {
    if (!setting('ghostText', document, this.log.warn)) return undefined;
    const found = await this.#offers(document, document.getText(), token);
    const change = found?.offers[0]?.change;
    if (!change) return undefined;
    const caret = document.offsetAt(position);
    const edit = atCaret(document.getText(), change, caret, caret);
    if (edit.insert === '' || edit.elsewhere.length > 0) return undefined;
    return [new InlineCompletionItem(edit.insert, new Range(position, position))];
  }

  async provideCodeActions(document: TextDocument, _range: Range, _context: unknown, token: CancellationToken) {
    const found = await this.#offers(document, document.getText(), token);
    return found?.offers.flatMap(({ note, change }) => {
      const target = { work: found.work, note };
      const act = (title: string, command?: string): CodeAction => {
        const action = new CodeAction(title, CodeActionKind.QuickFix);
        if (command) action.command = { command, title, arguments: [target] };
        return action;
      };
      const draft = act(l10n.t('Draft Proposal: {0}', note.title), commandIds.draftProposal);
      if (!change) return [act(l10n.t('Copy Note: {0}', note.title), commandIds.copyNote), draft];
      const add = act(l10n.t('Also Noticed: {0}', note.title));
      add.edit = new WorkspaceEdit();
      add.edit.replace(document.uri, rangeOf(document, change), change.text);
      add.command = noteAdded;
      return [add, draft];
    });
  }

  async provideHover(document: TextDocument, position: Position, token: CancellationToken) {
    if (position.line > 0) return undefined;
    const found = await this.#offers(document, document.getText(), token);
    if (!found || found.work.notes.length === 0) return undefined;
    return new Hover(found.work.notes.map(noteMarkdown), subjectRange(document));
  }

  async provideCodeLenses(document: TextDocument, token: CancellationToken) {
    if (isCommitBox(document)) return [];
    const found = await this.#offers(document, document.getText(), token);
    if (!found) return [];
    const range = subjectRange(document);
    return found.offers.map(({ note }, at) => {
      const tooltip = l10n.t('Add to the message: {0}', note.title);
      const target = { work: found.work, note };
      return new CodeLens(range, {
        command: commandIds.addNote,
        title: lensTitle(note, at),
        tooltip,
        arguments: [target],
      });
    });
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }

  async #offers(document: TextDocument, text: string, token: CancellationToken): Promise<CommitOffers | undefined> {
    try {
      const found = await this.notes.offersIn(document, text);
      return token.isCancellationRequested ? undefined : found;
    } catch (error) {
      this.log.failed('Looking at the commit message', error);
      return undefined;
    }
  }
}
