import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { LoggedDecision } from '../../proposals/decision';
import type { Host } from '../host';
import type { Log } from '../log';
import { folderOf } from '../places';
import type { ProposalFolders } from './folders';

const records = '**/{adr,adrs,rfc,rfcs,decisions,decision-records}/*.md';
const elsewhere = '**/{node_modules,vendor,third_party}/**';
const most = 500;

/** The decision records that the workspace's repositories keep (MADR, Nygard, adr-tools, log4brains): read, never written. */
export class DecisionRecords implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** A record may have come, gone or changed. */
  readonly onDidChange = this.#changed.event;
  readonly #disposables: Disposable[] = [this.#changed];
  #read: Promise<readonly LoggedDecision[]> | undefined;

  constructor(
    private readonly host: Host,
    private readonly folders: ProposalFolders,
    private readonly log: Log,
  ) {}

  /** All of them, by folder and name; none in Restricted Mode. Looked for once, then again where one has changed. */
  read(): Promise<readonly LoggedDecision[]> {
    if (!workspace.isTrusted) return Promise.resolve([]);
    if (this.#disposables.length === 1) this.#follow();
    this.#read ??= this.#find().catch((error: unknown) => {
      this.log.failed('Looking for decision records', error);
      return [];
    });
    return this.#read;
  }

  /** The same, as they are now: a watcher may be late. */
  look(): Promise<readonly LoggedDecision[]> {
    this.#read = undefined;
    return this.read();
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }

  async #find(): Promise<readonly LoggedDecision[]> {
    const found = await workspace.findFiles(records, elsewhere, most);
    const folders = new Map(found.map((file) => Uri.joinPath(file, '..')).map((folder) => [folder.toString(), folder]));
    // Proposals that a team shares stand in the log already.
    for (const shared of this.folders.shared()) folders.delete(shared.toString());
    const [{ decisionsIn }, files] = await Promise.all([import('./keeping'), this.host.files()]);
    const read = await Promise.all(
      [...folders.keys()].sort().map((key) => decisionsIn(files, folderOf(Uri.parse(key)))),
    );
    return read.flat();
  }

  #follow(): void {
    const watcher = workspace.createFileSystemWatcher(records);
    const again = (): void => {
      this.#read = undefined;
      this.#changed.fire();
    };
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidChange(again),
      watcher.onDidDelete(again),
      workspace.onDidChangeWorkspaceFolders(again),
    );
  }
}
