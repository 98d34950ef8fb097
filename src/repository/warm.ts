import type { Repository } from './ports';

/** So many answers are remembered; a search may hold two thousand lines. */
const most = 12;

/** What a repository answered, so that asking again costs no Git while one waits. */
export class WarmAnswers {
  readonly #answers = new Map<string, { readonly answer: unknown }>();

  /**
   * The repository, answering at once what it answered before; what was never asked is waited for. `askAgain` asks it anew
   * whatever it answered so, and tells `changed` of each other answer.
   */
  of(repository: Repository, changed: () => void): { repository: Repository; askAgain: () => Promise<void> } {
    const again: (() => Promise<void>)[] = [];
    const ask = async <T>(question: string, signal: AbortSignal, asking: () => Promise<T>): Promise<T> => {
      const before = this.#answers.get(question) as { answer: T } | undefined;
      if (!before) return this.#keep(question, await asking());
      again.push(async () => {
        try {
          const answer = this.#keep(question, await asking());
          if (answer !== before.answer && JSON.stringify(answer) !== JSON.stringify(before.answer)) changed();
        } catch {
          // Whoever asks next waits for the answer, and hears why there is none.
          if (!signal.aborted) this.#answers.delete(question);
        }
      });
      return before.answer;
    };
    return {
      repository: {
        ...repository,
        files: (signal) => ask('files', signal, () => repository.files(signal)),
        settings: (signal) => ask('settings', signal, () => repository.settings(signal)),
        search: (literals, signal, within) =>
          ask(JSON.stringify([literals, within]), signal, () => repository.search(literals, signal, within)),
      },
      askAgain: async () => {
        for (const one of again) await one();
      },
    };
  }

  #keep<T>(question: string, answer: T): T {
    this.#answers.delete(question);
    this.#answers.set(question, { answer });
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > most && oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }
}
