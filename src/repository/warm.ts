import type { Repository } from './ports';

/** So many answers are remembered; a search may hold two thousand lines. */
const most = 12;

/** What a repository answered, so that asking again costs no Git while one waits. */
export class WarmAnswers {
  readonly #answers = new Map<string, unknown>();

  /**
   * The repository, answering at once what it answered before, while it is asked anew: `changed` is told when that gives
   * another answer. What was never asked is waited for.
   */
  of(repository: Repository, changed: () => void): Repository {
    return {
      ...repository,
      files: (signal) => this.#ask('files', signal, () => repository.files(signal), changed),
      settings: (signal) => this.#ask('settings', signal, () => repository.settings(signal), changed),
      search: (literals, signal, within) =>
        this.#ask(
          JSON.stringify([literals, within]),
          signal,
          () => repository.search(literals, signal, within),
          changed,
        ),
    };
  }

  async #ask<T>(question: string, signal: AbortSignal, asking: () => Promise<T>, changed: () => void): Promise<T> {
    const before = this.#answers.get(question) as { answer: T } | undefined;
    const asked = asking().then((answer) => {
      this.#keep(question, answer);
      return answer;
    });
    if (!before) return asked;
    asked.then(
      (answer) => {
        if (answer !== before.answer && JSON.stringify(answer) !== JSON.stringify(before.answer)) changed();
      },
      () => {
        // Whoever asks next waits for the answer, and hears why there is none.
        if (!signal.aborted) this.#answers.delete(question);
      },
    );
    return before.answer;
  }

  #keep(question: string, answer: unknown): void {
    this.#answers.delete(question);
    this.#answers.set(question, { answer });
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > most && oldest !== undefined) this.#answers.delete(oldest);
  }
}
