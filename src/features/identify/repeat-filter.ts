/** Tells a badge that is shown again from one that still lies before the reader. */
export class RepeatFilter {
  readonly #quietMs: number;
  #content = '';
  #lastMs = Number.NEGATIVE_INFINITY;

  /** The same content counts again after it was not read for so long. */
  constructor(quietMs: number) {
    this.#quietMs = quietMs;
  }

  /** Whether this reading is a new one; each reading puts off the moment from which the same one would be. */
  isNew(content: string, atMs: number): boolean {
    const fresh = content !== this.#content || atMs - this.#lastMs > this.#quietMs;
    this.#content = content;
    this.#lastMs = atMs;
    return fresh;
  }
}
