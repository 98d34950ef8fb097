import { type Disposable, Uri, workspace } from 'vscode';
import type { Log } from '../log';

const quietFor = 2_000;

/** The derived index of the log, in VS Code's storage for the extension: losing it costs nothing but time. */
export class KeptIndex implements Disposable {
  readonly #file: Uri;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly storage: Uri,
    private readonly log: Log,
  ) {
    this.#file = Uri.joinPath(storage, 'log-index.json');
  }

  /** What an earlier window kept. */
  async read(): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(this.#file));
    } catch {
      return undefined; // There is none yet.
    }
  }

  /** Keeps it once nothing has changed for a moment. Half a file, of two windows at once, is thrown away when it is read. */
  keepSoon(index: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#keep(index()).catch((error: unknown) => this.log.failed('Keeping the index of the proposals', error));
    }, quietFor);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  async #keep(index: string): Promise<void> {
    await workspace.fs.createDirectory(this.storage);
    await workspace.fs.writeFile(this.#file, new TextEncoder().encode(index));
  }
}
