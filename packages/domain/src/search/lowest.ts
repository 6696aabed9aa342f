/**
 * The lowest of many numbers, in order. Only a few are wanted: the lowest so far are kept in order, and most numbers are not among them.
 */
export class Lowest {
  readonly #most: number;
  readonly #kept: Float64Array;
  #length = 0;

  constructor(most: number) {
    this.#most = most;
    this.#kept = new Float64Array(most);
  }

  add(number: number): void {
    const kept = this.#kept;
    if (this.#length === this.#most && number >= kept[this.#most - 1]!) return;
    let place = this.#length === this.#most ? this.#most - 1 : this.#length++;
    for (; place > 0 && kept[place - 1]! > number; place--) kept[place] = kept[place - 1]!;
    kept[place] = number;
  }

  get inOrder(): Float64Array {
    return this.#kept.subarray(0, this.#length);
  }
}
