import {
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  type Memento,
  RelativePattern,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Ticket } from '../../noticing/ticket';
import { isInside } from '../inside';
import { KnownTexts } from '../known-texts';
import type { Log } from '../log';
import { setting } from '../settings';
import type { TeamFiles } from '../team/team-files';
import type { Repositories } from './repositories';
import { readsLikeTicket, ticketKeyIn } from './ticket-key';

/** A ticket and the file it was read from. */
export interface OpenTicket {
  readonly uri: Uri;
  readonly ticket: Ticket;
}

/** Bytes of the largest file that is read as a ticket; of what is read, the first 100,000 characters count. */
const largest = 4 << 20;

const pinnedKey = 'ticket.pinned';

/** Which ticket the work at hand is for. */
export class Tickets implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #disposables: Disposable[] = [this.#changed];
  readonly #texts = new KnownTexts(readText, () => this.#changed.fire());
  readonly #byKey = new Map<string, Promise<Uri | undefined>>();
  #looked: Uri | undefined;
  readonly #forgotten = new Set<string>();
  #unread: string | undefined;

  constructor(
    private readonly repositories: Repositories,
    private readonly teams: TeamFiles,
    private readonly memory: Memento,
    private readonly log: Log,
  ) {
    this.#look(window.activeTextEditor?.document);
    const files = workspace.createFileSystemWatcher('**/*.{md,txt}');
    const forgetFound = (): void => this.#byKey.clear();
    this.#disposables.push(
      window.onDidChangeActiveTextEditor((editor) => this.#look(editor?.document)),
      teams.onDidRead(() => this.#look(window.activeTextEditor?.document)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('alsoNoticed.tickets')) this.#look(window.activeTextEditor?.document);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === (this.#pinned() ?? this.#looked)?.toString()) this.#changed.fire();
      }),
      files,
      files.onDidCreate(forgetFound),
      files.onDidDelete(forgetFound),
      files.onDidChange((file) => this.#texts.forget(file)),
    );
  }

  /** Why the ticket that was asked for last is not read, in a sentence; undefined where it was. */
  get unread(): string | undefined {
    return this.#unread;
  }

  /** Whether a document is a ticket: it matches the globs of the settings, or reads like one. */
  isTicket(document: TextDocument): boolean {
    if (!['markdown', 'plaintext'].includes(document.languageId) || document.uri.scheme === 'output') return false;
    if (document.uri.toString() === this.#pinned()?.toString()) return true;
    const globs = setting('tickets.files', document, this.log.warn);
    const folder = workspace.getWorkspaceFolder(document.uri);
    const ofTeam = this.teams.ticketGlobs(document.uri).map(({ root, glob }) => new RelativePattern(root, glob));
    const patterns = [...globs.map((glob) => (folder ? new RelativePattern(folder, glob) : glob)), ...ofTeam];
    if (patterns.some((pattern) => languages.match({ pattern }, document) > 0)) return true;
    return readsLikeTicket(document.uri.path.split('/').at(-1) ?? '', document.getText());
  }

  /** *Use as Ticket*: this one until it is forgotten, whatever is looked at meanwhile. */
  async use(uri: Uri): Promise<void> {
    this.#forgotten.delete(uri.toString());
    await this.memory.update(pinnedKey, uri.toString());
    this.#changed.fire();
  }

  /** *Forget Ticket*: these not, until they are looked at again. */
  async forget(uris: readonly Uri[]): Promise<void> {
    for (const uri of uris) this.#forgotten.add(uri.toString());
    this.#looked = undefined;
    await this.memory.update(pinnedKey, undefined);
    this.#changed.fire();
  }

  /**
   * The ticket for work in a repository: the one used, the last one looked at, or the file named by the key in branch
   * or message. A ticket that lies in another open repository is not taken.
   */
  async for(root: Uri | undefined, branch: string, message: string): Promise<OpenTicket | undefined> {
    const looked = this.#looked && (await this.#belongs(this.#looked, root)) ? this.#looked : undefined;
    const uri = this.#pinned() ?? looked ?? (await this.#named(root, branch, message));
    this.#unread = undefined;
    if (!uri || this.#forgotten.has(uri.toString())) return undefined;
    return this.open(uri);
  }

  /** Reads a ticket as it stands in the editor, saved or not. */
  async open(uri: Uri): Promise<OpenTicket | undefined> {
    const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    try {
      const text = open?.getText() ?? (await this.#texts.of(uri));
      const { readTicket } = await import('./judging');
      return { uri, ticket: readTicket(text) };
    } catch (error) {
      this.log.failed(`Reading the ticket ${uri.fsPath}`, error);
      const name = uri.path.split('/').at(-1) ?? uri.path;
      const why = error instanceof Error ? error.message : String(error);
      this.#unread = l10n.t('The ticket {0} is not read. {1}', name, why);
      return undefined;
    }
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }

  #pinned(): Uri | undefined {
    const kept = this.memory.get<string>(pinnedKey);
    return kept === undefined ? undefined : Uri.parse(kept);
  }

  #look(document: TextDocument | undefined): void {
    if (!document || !this.isTicket(document)) return;
    if (document.uri.toString() === this.#looked?.toString()) return;
    this.#looked = document.uri;
    this.#forgotten.delete(document.uri.toString());
    this.#changed.fire();
  }

  async #belongs(ticket: Uri, root: Uri | undefined): Promise<boolean> {
    const owner = await this.repositories.holding(ticket);
    return !owner || !root || owner.rootUri.toString() === root.toString();
  }

  async #named(root: Uri | undefined, branch: string, message: string): Promise<Uri | undefined> {
    const own = setting('tickets.keys', root, this.log.warn);
    const shapes = own.length > 0 || !root ? own : ((await this.teams.at(root))?.value.ticketKeys ?? []);
    const key = ticketKeyIn(branch, shapes) ?? ticketKeyIn(message, shapes);
    if (!root || key === undefined) return undefined;
    const id = `${root.toString()} ${key}`;
    const found = this.#byKey.get(id) ?? this.#find(root, key);
    this.#byKey.set(id, found);
    return found;
  }

  /** Not `12` in `SHOP-123.md`; the shortest name where there are several. */
  async #find(root: Uri, key: string): Promise<Uri | undefined> {
    const word = key.replace(/[^A-Za-z0-9-]/g, '');
    const pattern = new RelativePattern(root, `**/*${word}*.{md,txt}`);
    // Where VS Code cannot search, the work is looked at without its ticket.
    const files = await Promise.resolve(workspace.findFiles(pattern, '**/node_modules/**', 20)).catch(
      (error: unknown) => {
        this.log.failed(`Searching the ticket ${key}`, error);
        return [];
      },
    );
    const nameOf = (uri: Uri): string => uri.path.split('/').at(-1) ?? '';
    const fits = (uri: Uri): boolean => {
      const name = nameOf(uri).toLowerCase();
      const at = name.indexOf(word.toLowerCase());
      return at !== -1 && !/[a-z0-9]/.test(name.charAt(at - 1)) && !/[0-9]/.test(name.charAt(at + word.length));
    };
    const fitting = files.filter((uri) => isInside(uri, root) && fits(uri));
    return fitting.sort((a, b) => nameOf(a).length - nameOf(b).length || (a.path < b.path ? -1 : 1))[0];
  }
}

async function readText(uri: Uri): Promise<string> {
  if ((await workspace.fs.stat(uri)).size > largest) throw new Error(l10n.t('It is larger than 4 MB.'));
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
