import { Position, Range, type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { Note } from '../../noticing/note';
import type { Host } from '../host';
import type { Log } from '../log';
import { amended, type ChangeAtHand, type RunGit } from '../work/change-at-hand';
import type { Noticed, NoticedWork } from '../work/noticed';
import type { Repositories } from '../work/repositories';
import { isCommitBox, rootOf } from './commit-document';
import { commentOf, readCommitFile } from './commit-file';
import type { Offered } from './offered';
import { type Offer, offersFor } from './offers';
import type { MessageStyle, TextChange } from './paragraph';

/** What is offered in one commit document as it stands. */
export interface CommitOffers {
  readonly work: NoticedWork;
  readonly offers: readonly Offer<Note>[];
}

/** Notes and offers for the documents commit messages are written in. */
export class CommitNotes {
  readonly #comments = new Map<string, Promise<string | undefined>>();
  readonly #amends = new Map<string, { readonly message: string; readonly told: Promise<boolean>; typed: boolean }>();
  /** What a repository's amended commit will say, until its index or HEAD changes. */
  readonly #amended = new Map<string, Promise<ChangeAtHand>>();

  constructor(
    private readonly host: Host,
    private readonly repositories: Repositories,
    private readonly noticed: Noticed,
    private readonly offered: Offered,
    private readonly log: Log,
  ) {
    repositories.onDidChange(({ rootUri }) => this.#amended.delete(rootUri.toString()));
  }

  /** Forgets what was read of a commit file once it is closed. */
  forget(file: Uri): void {
    this.#amends.delete(file.toString());
    this.#comments.clear();
  }

  /**
   * The notes on the work this document's commit will hold, and what can be done about each.
   * @param text the document's text, without what was typed to ask for them
   */
  async offersIn(document: TextDocument, text = document.getText()): Promise<CommitOffers | undefined> {
    const root = await rootOf(document);
    const repository = root && (await this.repositories.at(root));
    if (!root || !repository) return undefined;
    const head = repository.state.HEAD?.commit ?? '';
    const style = await this.styleOf(document, root);
    const work = await this.#lookAt(document, root, text, head);
    if (!work) return undefined;
    const notes = work.notes.filter(isAboutTheCommit);
    const offers = offersFor(text, notes, this.offered.saidBy(root.toString(), head), style);
    // Known at once; that it is written down as well is not waited for.
    this.offered
      .remember(root.toString(), head, offers)
      .catch((error: unknown) => this.log.failed('Keeping what was offered', error));
    return { work: { ...work, notes }, offers };
  }

  /** Columns to wrap at and what comments begin with. */
  async styleOf(document: TextDocument, root: Uri): Promise<MessageStyle> {
    const width = workspace.getConfiguration('git', root).get<number | null>('inputValidationLength') ?? 72;
    const comment = isCommitBox(document) ? '#' : commentOf(document.getText(), await this.#comment(root));
    return { width: Math.max(width, 20), comment };
  }

  async #lookAt(document: TextDocument, root: Uri, text: string, head: string): Promise<NoticedWork | undefined> {
    if (isCommitBox(document)) return this.noticed.lookAt(root, text);
    const { message, diff } = readCommitFile(text, await this.#comment(root));
    const { git } = this.host;
    const amends = git && head !== '' && (await this.#isAmend(document, root, message, git));
    if (diff !== undefined) return this.noticed.lookAt(root, message, { source: amends ? 'amend' : 'index', diff });
    return this.noticed.lookAt(root, message, amends ? await this.#amendedIn(root, git) : undefined);
  }

  #amendedIn(root: Uri, git: RunGit): Promise<ChangeAtHand> {
    const key = root.toString();
    const asked = this.#amended.get(key) ?? amended(git, root.fsPath);
    this.#amended.set(key, asked);
    asked.catch(() => this.#amended.delete(key));
    return asked;
  }

  /** Told by the words the file came with, which are HEAD's own where it is amended; not by what was typed since. */
  #isAmend(document: TextDocument, root: Uri, message: string, git: RunGit): Promise<boolean> {
    const key = document.uri.toString();
    const known = this.#amends.get(key);
    if (known && (document.isDirty || known.typed || known.message === message)) {
      known.typed ||= document.isDirty;
      return known.told;
    }
    const told = git(root.fsPath, ['log', '-1', '--format=%B'])
      .then((last) => last.trim() === message)
      .catch((error: unknown) => {
        this.log.failed(`Reading HEAD of ${root.fsPath}`, error);
        return false;
      });
    this.#amends.set(key, { message, told, typed: document.isDirty });
    return told;
  }

  #comment(root: Uri): Promise<string | undefined> {
    const key = root.toString();
    const known = this.#comments.get(key);
    if (known) return known;
    const names = '^core\\.comment(char|string)$';
    // Git answers 1 where neither is set. The last one set wins, as in Git.
    const asked = (this.host.git?.(root.fsPath, ['config', '--null', '--get-regexp', names]) ?? Promise.resolve(''))
      .then((found) => found.split('\0').filter(Boolean).at(-1)?.split('\n')[1])
      .catch(() => undefined);
    this.#comments.set(key, asked);
    return asked;
  }
}

/** What only the ticket says belongs to the ticket: it would come with each small commit of its branch. */
const isAboutTheCommit = ({ evidence }: Note): boolean => evidence.some((one) => one.in !== 'ticket');

/** Where a change of a document's text lies in it. */
export const rangeOf = (document: TextDocument, { start, end }: { start: number; end: number }): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

/** Changes a document through its own editor, so that one undo restores it. */
export async function applyChange(document: TextDocument, change: TextChange): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, change), change.text);
  return workspace.applyEdit(edit);
}

/** The commit box of a repository, where it has been shown. */
export const commitBoxOf = (root: Uri): TextDocument | undefined =>
  workspace.textDocuments.find(
    (one) => isCommitBox(one) && new URLSearchParams(one.uri.query).get('rootUri') === root.toString(),
  );

/** The whole first line, where hovers and lenses stand. */
export const subjectRange = (document: TextDocument): Range =>
  document.lineCount > 0 ? document.lineAt(0).range : new Range(new Position(0, 0), new Position(0, 0));
