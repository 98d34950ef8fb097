import type { Uri } from 'vscode';

/** Files whose text is kept. */
const most = 8;

/**
 * The texts of files that each look at the work needs. Reading one asks VS Code's window, which is busy while somebody
 * types: what is known of it is answered at once, and it is read anew behind that.
 */
export class KnownTexts {
  /** By file, the last used one last. */
  readonly #known = new Map<string, Promise<string>>();
  readonly #newest = new Map<string, Promise<string>>();

  /**
   * @param read a file's text; fails where it cannot be read
   * @param changed called when a file says something else than was answered
   */
  constructor(
    private readonly read: (file: Uri) => Promise<string>,
    private readonly changed: () => void,
  ) {}

  /** A file's text as it was last read; fails as reading it did. */
  of(file: Uri): Promise<string> {
    const key = file.toString();
    const fresh = this.read(file);
    const known = this.#known.get(key);
    this.#newest.set(key, fresh);
    if (known) void this.#compare(key, known, fresh);
    this.#keep(key, known ?? fresh);
    return known ?? fresh;
  }

  /** Has a file read before the next answer. */
  forget(file: Uri): void {
    this.#known.delete(file.toString());
    this.#newest.delete(file.toString());
  }

  #keep(key: string, text: Promise<string>): void {
    this.#known.delete(key);
    this.#known.set(key, text);
    for (const oldest of [...this.#known.keys()].slice(0, -most)) {
      this.#known.delete(oldest);
      this.#newest.delete(oldest);
    }
  }

  async #compare(key: string, known: Promise<string>, fresh: Promise<string>): Promise<void> {
    const [before, after] = await Promise.allSettled([known, fresh]);
    const same =
      before.status === 'fulfilled'
        ? after.status === 'fulfilled' && before.value === after.value
        : after.status === 'rejected';
    // One read after this one knows better.
    if (same || this.#newest.get(key) !== fresh) return;
    this.#known.set(key, fresh);
    this.changed();
  }
}
