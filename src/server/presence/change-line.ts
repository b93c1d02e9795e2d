import type { PersonPresence, PlaceKnowledge, PresenceChange } from '../../contract/office/presence.ts';
import { belongsTo } from './read-people.ts';

/** A change as the watch of a company sees it. */
export type CompanyChange = PresenceChange & { readonly gone: readonly number[] };

/**
 * Changes on their way to one listener. However slow they listen, what waits is one change: the last word on each person
 * and place. With a location they hear of those who belong there alone, and of who does no more.
 */
export class ChangeLine {
  readonly #locationId: number | undefined;
  readonly #known = new Set<number>();
  readonly #people = new Map<number, PersonPresence>();
  readonly #gone = new Set<number>();
  readonly #places = new Map<number, PlaceKnowledge>();
  #atMs = 0;
  #wake: (() => void) | undefined;
  #isOver = false;

  constructor(locationId?: number) {
    this.#locationId = locationId;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Notes who is known to belong here, before any change. */
  begin(people: Iterable<PersonPresence>): void {
    for (const one of people) if (this.#belongs(one)) this.#known.add(one.person.id);
  }

  add({ atMs, people, gone, places }: CompanyChange): void {
    this.#atMs = atMs;
    for (const one of people) {
      if (this.#belongs(one)) this.#put(one);
      else this.#drop(one.person.id);
    }
    for (const id of gone) this.#drop(id);
    for (const one of places) {
      if (this.#locationId === undefined || one.location.id === this.#locationId) {
        this.#places.set(one.location.id, one);
      }
    }
    if (this.#waits()) this.#wake?.();
  }

  /** Ends the line: whoever waits for a change goes on without one. */
  end(): void {
    this.#isOver = true;
    this.#wake?.();
  }

  /** The next change; undefined where none came in time, or the line is over. */
  async next(withinMs: number): Promise<CompanyChange | undefined> {
    if (!this.#waits() && !this.#isOver) await this.#sleep(withinMs);
    if (!this.#waits() || this.#isOver) return undefined;
    const change = {
      atMs: this.#atMs,
      people: [...this.#people.values()],
      gone: [...this.#gone],
      places: [...this.#places.values()],
    };
    this.#people.clear();
    this.#gone.clear();
    this.#places.clear();
    return change;
  }

  #belongs(one: PersonPresence): boolean {
    return this.#locationId === undefined || belongsTo(one, this.#locationId);
  }

  #put(one: PersonPresence): void {
    const { id } = one.person;
    this.#known.add(id);
    this.#gone.delete(id);
    this.#people.set(id, one);
  }

  #drop(id: number): void {
    this.#people.delete(id);
    if (this.#known.delete(id)) this.#gone.add(id);
  }

  #waits(): boolean {
    return this.#people.size + this.#gone.size + this.#places.size > 0;
  }

  #sleep(withinMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, withinMs);
    timer.unref();
    this.#wake = resolve;
    return promise.finally(() => {
      clearTimeout(timer);
      this.#wake = undefined;
    });
  }
}
