/** What came of the keys so far. */
export type KeyStreamEvent =
  /** A person pressed this key. */
  | { readonly kind: 'typed'; readonly key: string }
  /** A badge reader typed this and ended it. */
  | { readonly kind: 'read'; readonly content: string };

/** A reader's keys come at most this far apart; nobody types a whole run as fast. */
export const READER_GAP_MS = 35;

/** Fewer keys than this, the ending one included, may be a person's two fingers. */
const FEWEST_KEYS = 4;

const LONGEST_CONTENT = 512;
const ENDS: ReadonlySet<string> = new Set(['Enter', 'Tab']);

/**
 * Tells a badge reader, which types like a keyboard, from a person by the time between the keys. Each key is held for
 * one gap: then it is either the beginning of a reader's run or was typed by a person. The times are the events' own,
 * so that a busy page does not make a person fast or a reader slow.
 */
export class KeyStream {
  #run: string[] = [];
  #lastMs = Number.NEGATIVE_INFINITY;

  /** Takes a key (`KeyboardEvent.key`) pressed at this time; tells what is known by now, in order. */
  press(key: string, atMs: number): KeyStreamEvent[] {
    const before = this.silence(atMs);
    this.#lastMs = atMs;
    if (ENDS.has(key)) {
      if (this.#run.length + 1 < FEWEST_KEYS) return [...before, ...this.#typed(), { kind: 'typed', key }];
      return [...before, ...this.#read()];
    }
    this.#run.push(key);
    return before;
  }

  /** Says that it is this late now: a run that has ended by silence is told. */
  silence(nowMs: number): KeyStreamEvent[] {
    // A clock that went back ends the run as well.
    const gapMs = nowMs - this.#lastMs;
    if (this.#run.length === 0 || (gapMs >= 0 && gapMs <= READER_GAP_MS)) return [];
    return this.#run.length >= FEWEST_KEYS ? this.#read() : this.#typed();
  }

  /** Whether a key pressed at this time goes on with a run, so that it must not do what it does by itself. */
  isWithinRun(atMs: number): boolean {
    const gapMs = atMs - this.#lastMs;
    return this.#run.length > 0 && gapMs >= 0 && gapMs <= READER_GAP_MS;
  }

  /** Whether an ending key pressed at this time ends a reader's run. */
  endsRun(atMs: number): boolean {
    return this.isWithinRun(atMs) && this.#run.length + 1 >= FEWEST_KEYS;
  }

  #typed(): KeyStreamEvent[] {
    const events = this.#run.map((key) => ({ kind: 'typed', key }) as const);
    this.#run = [];
    return events;
  }

  #read(): KeyStreamEvent[] {
    const content = this.#run.join('').slice(0, LONGEST_CONTENT);
    this.#run = [];
    return [{ kind: 'read', content }];
  }
}
