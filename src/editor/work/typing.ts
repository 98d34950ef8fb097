import { type Disposable, EventEmitter, workspace } from 'vscode';

/** How long nobody has typed in a pause, in milliseconds. */
const pause = 1_000;

/** Tells when somebody types, and when not: what starts processes waits for a pause. */
export class Typing implements Disposable {
  readonly #typed = new EventEmitter<void>();
  readonly onDidType = this.#typed.event;
  readonly #listening: Disposable;
  #last = Number.NEGATIVE_INFINITY;

  constructor() {
    this.#listening = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Logs and pages that write themselves are nobody's typing.
      if (
        contentChanges.length === 0 ||
        !['file', 'untitled', 'vscode-scm', 'vscode-remote'].includes(document.uri.scheme)
      )
        return;
      this.#last = performance.now();
      this.#typed.fire();
    });
  }

  /**
   * Does something in a pause; typing stops it, and in the next pause it is begun again. Answers nothing where `signal`
   * aborts; what fails otherwise is told to `failed`.
   */
  async inPauses<T>(
    signal: AbortSignal,
    doing: (signal: AbortSignal) => Promise<T>,
    failed: (error: unknown) => void,
  ): Promise<T | undefined> {
    while (await this.#pause(signal)) {
      const stop = new AbortController();
      const typed = this.onDidType(() => stop.abort());
      const end = () => stop.abort();
      signal.addEventListener('abort', end, { once: true });
      try {
        return await doing(stop.signal);
      } catch (error) {
        if (!stop.signal.aborted) {
          failed(error);
          return undefined;
        }
      } finally {
        signal.removeEventListener('abort', end);
        typed.dispose();
      }
    }
    return undefined;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#typed.dispose();
  }

  /** Waits for a pause; false where `signal` aborts meanwhile. */
  async #pause(signal: AbortSignal): Promise<boolean> {
    for (;;) {
      const left = this.#last + pause - performance.now();
      if (signal.aborted || left <= 0) return !signal.aborted;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  }
}
