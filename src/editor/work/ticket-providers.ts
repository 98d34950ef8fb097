import {
  CodeAction,
  CodeActionKind,
  CodeLens,
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
} from 'vscode';
import { commandIds } from '../commands';
import { lensTitle } from '../notes/note-text';
import type { Noticed, NoticedWork } from './noticed';
import type { Tickets } from './tickets';

const selector = [{ language: 'markdown' }, { language: 'plaintext' }];

/** Code lens and quick fix in the open ticket. */
export class TicketProviders implements Disposable {
  readonly #lensesChanged = new EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#lensesChanged.event;
  readonly #disposables: Disposable[];

  constructor(
    private readonly tickets: Tickets,
    private readonly noticed: Noticed,
  ) {
    this.#disposables = [
      this.#lensesChanged,
      noticed.onDidChange(() => this.#lensesChanged.fire()),
      languages.registerCodeLensProvider(selector, this),
      languages.registerCodeActionsProvider(selector, this, { providedCodeActionKinds: [CodeActionKind.QuickFix] }),
    ];
  }

  provideCodeLenses(document: TextDocument): CodeLens[] {
    if (!this.tickets.isTicket(document)) return [];
    const range = titleRange(document);
    const lens = (command: string, title: string, argument: unknown, tooltip = title): CodeLens =>
      new CodeLens(range, { command, title, tooltip, arguments: [argument] });
    return [
      ...this.#notesOn(document).map((target, at) =>
        lens(commandIds.readNote, lensTitle(target.note, at), target, target.note.title),
      ),
      lens(commandIds.draftProposal, l10n.t('Draft proposal'), this.#notesOn(document)[0]),
      lens(commandIds.askWhy, l10n.t('Ask why'), document.uri),
    ];
  }

  provideCodeActions(document: TextDocument): CodeAction[] {
    if (!this.tickets.isTicket(document)) return [];
    const action = (command: string, title: string, argument: unknown): CodeAction => {
      const found = new CodeAction(title, CodeActionKind.QuickFix);
      found.command = { command, title, arguments: [argument] };
      return found;
    };
    return [
      ...this.#notesOn(document).map((target) =>
        action(commandIds.draftProposal, l10n.t('Draft Proposal: {0}', target.note.title), target),
      ),
      action(commandIds.askWhy, l10n.t('Ask Why'), document.uri),
    ];
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }

  #notesOn(document: TextDocument): { work: NoticedWork; note: NoticedWork['notes'][number] }[] {
    const works = this.noticed.works.filter(({ ticket }) => ticket?.uri.toString() === document.uri.toString());
    return works.flatMap((work) => work.notes.map((note) => ({ work, note })));
  }
}

/** The first line with words in it, below any front matter. */
function titleRange(document: TextDocument): Range {
  for (let line = 0; line < Math.min(document.lineCount, 50); line += 1) {
    const found = document.lineAt(line);
    if (/^#{1,6} /.test(found.text)) return found.range;
  }
  return document.lineCount > 0 ? document.lineAt(0).range : new Range(0, 0, 0, 0);
}
