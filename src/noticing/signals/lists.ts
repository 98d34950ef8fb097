/** Short lists of whole numbers below 65,536, in two arrays: thousands of arrays would take twenty times as much memory. */
export class Lists {
  /** Where each list begins among all numbers; the end of the last one stands at the end. */
  readonly #starts: Uint32Array;
  readonly #numbers: Uint16Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.#numbers = Uint16Array.from(lists.flat());
    this.#starts = new Uint32Array(lists.length + 1);
    let start = 0;
    for (const [at, { length }] of lists.entries()) this.#starts[at + 1] = start += length;
  }

  /** Visits the numbers of one list in order. */
  each(list: number, visit: (number: number) => void): void {
    const end = this.#starts[list + 1] ?? 0;
    for (let at = this.#starts[list] ?? end; at < end; at++) visit(this.#numbers[at] ?? 0);
  }
}
