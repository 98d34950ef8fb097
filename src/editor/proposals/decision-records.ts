import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { LoggedDecision } from '../../proposals/decision';
import type { Host } from '../host';
import type { Log } from '../log';
import { folderOf } from '../places';
import type { ProposalFolders } from './folders';

const folders = '**/{adr,adrs,rfc,rfcs,decisions,decision-records}';
const records = `${folders}/*.md`;
const elsewhere = '**/{node_modules,vendor,third_party}/**';
const most = 500;
const quietFor = 400;

/** The decision records that the workspace's repositories keep (MADR, Nygard, adr-tools, log4brains): read, never written. */
export class DecisionRecords implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** Others are known than before. */
  readonly onDidChange = this.#changed.event;
  readonly #disposables: Disposable[] = [this.#changed];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known: readonly LoggedDecision[] | undefined;

  constructor(
    private readonly host: Host,
    private readonly folders: ProposalFolders,
    private readonly log: Log,
  ) {}

  /**
   * Those that are known, by folder and name; none in Restricted Mode. Nobody waits for a search of the workspace: they are
   * looked for at the first question, and `onDidChange` tells.
   */
  get known(): readonly LoggedDecision[] {
    if (!workspace.isTrusted) return [];
    if (!this.#known) {
      this.#known = [];
      this.#follow();
      void this.look();
    }
    return this.#known;
  }

  /** All of them, as they are now. */
  async look(): Promise<readonly LoggedDecision[]> {
    if (!workspace.isTrusted) return [];
    try {
      this.#known = await this.#find();
      this.#changed.fire();
    } catch (error) {
      this.log.failed('Looking for decision records', error);
    }
    return this.#known ?? [];
  }

  dispose(): void {
    clearTimeout(this.#timer);
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
    // Of a folder that comes with its files, watchers sometimes tell the folder alone.
    const watcher = workspace.createFileSystemWatcher(`${folders}{,/*.md}`);
    const again = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.look(), quietFor);
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
