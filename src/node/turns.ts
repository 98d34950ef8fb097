interface Waiting {
  readonly long: boolean;
  readonly begin: () => void;
}

/** Lets so many things be done at once, one long thing among them at most; the others wait for their turn, in order. */
export class Turns {
  readonly #waiting: Waiting[] = [];
  #running = 0;
  #long = 0;

  constructor(private readonly most: number) {}

  /** Answers what `doing` answers, once it is its turn; who gives up waiting rejects with the signal's reason. */
  async take<T>(long: boolean, signal: AbortSignal | undefined, doing: () => Promise<T>): Promise<T> {
    await this.#turn(long, signal);
    try {
      return await doing();
    } finally {
      this.#running--;
      if (long) this.#long--;
      this.#next();
    }
  }

  #turn(long: boolean, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(signal?.reason);
      };
      const begin = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const waiting = { long, begin };
      this.#waiting.push(waiting);
      signal?.addEventListener('abort', leave, { once: true });
      this.#next();
    });
  }

  #next(): void {
    while (this.#running < this.most) {
      const at = this.#waiting.findIndex(({ long }) => !long || this.#long === 0);
      const [next] = at < 0 ? [] : this.#waiting.splice(at, 1);
      if (!next) return;
      this.#running++;
      if (next.long) this.#long++;
      next.begin();
    }
  }
}
