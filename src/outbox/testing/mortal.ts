/** Something that can stop for ever, or for a while, between any two of its steps, as a process can. */
export class Mortal {
  #stepsLeft: number | undefined;
  #alive = true;
  #thawed: PromiseWithResolvers<void> | undefined;
  readonly #onDeath: () => void;

  constructor(onDeath: () => void) {
    this.#onDeath = onDeath;
  }

  /** Whether it still lives. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Whether it lives but stands still. */
  get frozen(): boolean {
    return this.#thawed !== undefined;
  }

  /** Lets it die after so many more steps. */
  dieAfter(steps: number): void {
    this.#stepsLeft = steps;
    if (steps === 0) this.#die();
  }

  /** Stops it until `thaw`. */
  freeze(): void {
    this.#thawed ??= Promise.withResolvers();
  }

  /** Lets it go on. */
  thaw(): void {
    this.#thawed?.resolve();
    this.#thawed = undefined;
  }

  /** A moment at which it may stop: resolves while it lives, and never again once it is dead. */
  async step(): Promise<void> {
    if (this.#stepsLeft !== undefined) {
      this.#stepsLeft -= 1;
      if (this.#stepsLeft <= 0) this.#die();
    }
    await this.#thawed?.promise;
    if (!this.#alive) await new Promise(() => undefined);
  }

  #die(): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.#onDeath();
  }
}
