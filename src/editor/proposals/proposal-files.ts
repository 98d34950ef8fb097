import { type Disposable, EventEmitter, l10n, RelativePattern, Uri, window, workspace } from 'vscode';
import type { LogProgress, LogReader, ProposalLog } from '../../proposals/log';
import type { ProposalPlace, ProposalStore } from '../../proposals/store';
import type { Host } from '../host';
import type { Log } from '../log';
import { folderOf, uriOfFolder } from '../places';
import type { ProposalFolders } from './folders';
import type { KeptIndex } from './kept-index';

const quietFor = 150;
const settledAfter = 1_500;
/** Milliseconds between two looks at the folders' times. */
const lookEvery = 1_000;

/** The file of a proposal, for the editor. */
export const uriOf = ({ folder, name }: ProposalPlace): Uri => Uri.joinPath(uriOfFolder(folder), name);

/** The log as it was read; `refused` says why the engineer's own folder is not. */
type WholeLog = ProposalLog & { readonly refused?: string };
type OnProgress = (progress: LogProgress) => void;

/** The log as it is on disk, and the store that changes it; follows changes made by any program. */
export class ProposalFiles implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** Something in a folder of proposals changed, or another folder is looked at. */
  readonly onDidChange = this.#changed.event;
  readonly #disposables: Disposable[] = [this.#changed];
  #watching: Disposable[] = [];
  #watched = '';
  #folders: readonly Uri[] = [];
  /** The folders' times when they were last looked at. */
  #seen: string | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The first reading of all, which whoever asks meanwhile shares: it may take seconds. */
  #first: Promise<WholeLog> | undefined;
  #read = false;
  #told: OnProgress[] = [];
  #parts: Promise<{ reader: LogReader; store: ProposalStore }> | undefined;

  constructor(
    private readonly host: Host,
    private readonly folders: ProposalFolders,
    /** Who writes here, as `Name <mail>`. */
    readonly me: () => Promise<string>,
    private readonly index: KeptIndex,
    private readonly log: Log,
  ) {
    this.#disposables.push(
      index,
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('alsoNoticed')) this.#changedSoon();
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#changedSoon()),
      workspace.onDidGrantWorkspaceTrust(() => this.#changedSoon()),
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.#changedSoon();
      }),
    );
  }

  /** The whole log; where much has to be read, `onProgress` is told what is there so far, the newest first. */
  async read(onProgress?: OnProgress): Promise<WholeLog> {
    if (onProgress) this.#told.push(onProgress);
    const tell: OnProgress = (progress) => {
      for (const told of this.#told) told(progress);
    };
    try {
      this.#first ??= this.#readAll(tell).finally(() => {
        this.#read = true;
      });
      return await (this.#read ? this.#readAll(tell) : this.#first);
    } finally {
      this.#told = this.#told.filter((told) => told !== onProgress);
    }
  }

  async #readAll(onProgress: OnProgress): Promise<WholeLog> {
    const own = await this.folders.own();
    const shared = this.folders.shared();
    const refused = own instanceof Uri ? undefined : own.refused;
    const home = own instanceof Uri ? own : undefined;
    this.#watch(home ? [home, ...shared] : shared);
    const { reader } = await this.#loaded();
    // Looked at before the files are: whatever changes from here on is seen by the next look.
    this.#seen = await this.#times();
    const before = reader.filesRead;
    const paths = shared.map(folderOf);
    try {
      const [first, ...rest] = home ? [folderOf(home), ...paths] : paths;
      const read =
        first === undefined ? { proposals: [], attention: [] } : await reader.read(first, rest, undefined, onProgress);
      if (reader.filesRead > before) this.index.keepSoon(() => reader.index());
      return refused === undefined ? read : { ...read, refused };
    } catch (error) {
      this.log.failed('Reading the proposals', error);
      return { proposals: [], attention: [], refused: error instanceof Error ? error.message : String(error) };
    }
  }

  async store(): Promise<ProposalStore> {
    return (await this.#loaded()).store;
  }

  /** The text of a proposal's file. Throws a sentence where there is none, or none that is UTF-8. */
  async text({ folder, name }: ProposalPlace): Promise<string> {
    const [{ textOf }, files] = await Promise.all([import('./keeping'), this.host.files()]);
    const bytes = await files.read(folder, name);
    const text = bytes && textOf(bytes);
    if (text === undefined) throw new Error(l10n.t('{0} in {1} cannot be read.', name, folder));
    return text;
  }

  /** What was deleted and is kept in `.trash` beside the proposals, the last first; `time` in milliseconds since 1970. */
  async deleted(): Promise<{ place: ProposalPlace; time: number }[]> {
    const [own, { trashOf }, files] = await Promise.all([this.folders.own(), import('./keeping'), this.host.files()]);
    const folders = [...(own instanceof Uri ? [own] : []), ...this.folders.shared()].map(({ fsPath }) =>
      trashOf(fsPath),
    );
    const found = await Promise.all(
      folders.map(async (folder) =>
        ((await files.list(folder)) ?? []).map(({ name, time }) => ({ place: { folder, name }, time })),
      ),
    );
    return found.flat().sort((a, b) => b.time - a.time);
  }

  /** Tells whoever shows the log that we have written to it. */
  wrote(): void {
    // The folder may be new: a watcher on a folder that was not there looks for it only every few seconds.
    this.#watched = '';
    this.#changed.fire();
  }

  /**
   * While somebody looks, a file that comes or goes is seen within a second also where no watcher tells: one on a folder
   * that was not there yet, or was away for a moment, looks again only every few seconds.
   */
  follow(looking: boolean): void {
    clearInterval(this.#looking);
    if (!looking) return;
    this.#changedSoon();
    this.#looking = setInterval(() => void this.#lookAtFolders(), lookEvery);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#looking);
    for (const one of [...this.#watching, ...this.#disposables]) one.dispose();
  }

  #loaded(): Promise<{ reader: LogReader; store: ProposalStore }> {
    this.#parts ??= this.#load();
    return this.#parts;
  }

  async #load(): Promise<{ reader: LogReader; store: ProposalStore }> {
    const [{ LogReader, ProposalStore }, files, index] = await Promise.all([
      import('./keeping'),
      this.host.files(),
      this.index.read(),
    ]);
    const reader = new LogReader(files);
    if (index !== undefined) reader.remember(index);
    const ports = { files, now: () => new Date(), me: this.me };
    return { reader, store: new ProposalStore(ports) };
  }

  async #lookAtFolders(): Promise<void> {
    const seen = await this.#times();
    if (this.#seen !== undefined && seen !== this.#seen) this.#changedSoon();
    this.#seen = seen;
  }

  /** When something last came into each folder, or went. */
  async #times(): Promise<string> {
    const times = await Promise.all(
      this.#folders.map((folder) =>
        workspace.fs.stat(folder).then(
          ({ mtime }) => mtime,
          () => 0,
        ),
      ),
    );
    return times.join(' ');
  }

  #watch(folders: readonly Uri[]): void {
    const wanted = folders.join('\n');
    if (wanted === this.#watched) return;
    this.#watched = wanted;
    this.#folders = folders;
    for (const one of this.#watching) one.dispose();
    this.#watching = folders.flatMap((folder) => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '*.md'));
      const soon = (): void => this.#changedSoon();
      return [watcher, watcher.onDidCreate(soon), watcher.onDidChange(soon), watcher.onDidDelete(soon)];
    });
  }

  #changedSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#changed.fire();
      // Watchers sometimes tell only the first of two changes made at short notice.
      this.#timer = setTimeout(() => this.#changed.fire(), settledAfter);
    }, quietFor);
  }
}
