import { type Disposable, window } from 'vscode';

/** The output channel: everything that went wrong, for whoever looks; nothing is thrown into a person's face. */
export class Log implements Disposable {
  readonly #channel = window.createOutputChannel('Also Noticed', { log: true });
  readonly #said = new Set<string>();

  /** Once per text, so that a setting that does not fit is not complained about at every look. */
  readonly warn = (problem: string): void => {
    if (this.#said.has(problem)) return;
    this.#said.add(problem);
    this.#channel.warn(problem);
  };

  /** What was being done, in words, and the error that stopped it. A look that was given up is no error. */
  readonly failed = (doing: string, error: unknown): void => {
    if (error instanceof Error && 'reason' in error && error.reason === 'cancelled') return;
    this.#channel.error(`${doing}: ${error instanceof Error ? error.message : String(error)}`);
  };

  /** An error in what a person asked for: in the channel, and as a message that asks nothing. */
  readonly tell = (doing: string, error: unknown): void => {
    this.failed(doing, error);
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  };

  dispose(): void {
    this.#channel.dispose();
  }
}
