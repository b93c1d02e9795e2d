import { sql } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { PersonPresence, PlaceKnowledge } from '../../contract/office/presence.ts';
import type { Store } from '../store/store-schema.ts';
import type { ChangeLine, CompanyChange } from './change-line.ts';
import { readPeople } from './read-people.ts';
import { readPlaces } from './read-places.ts';

const POLL_MS = 1000;
/** Longer than a punch is on its way from getting its id to being committed, in whatever process. */
const UNDER_WAY_MS = 20_000;
const PLACES_EVERY = 5;
const EVERYBODY_EVERY = 30;
const NEWEST_ACTS = 50;

/** What a watch works with. */
export interface WatchParts {
  readonly store: Store;
  readonly now: () => number;
  readonly logError: (what: string, error: unknown) => void;
}

/**
 * Watches who is in at one company while anybody listens: once a second, in the store, since punches may come to any of
 * several processes. Of most seconds it looks only at those who punched of late, and at everybody after an
 * administrator did something, and now and then.
 */
export class CompanyWatch {
  readonly #parts: WatchParts;
  readonly #companyId: number;
  readonly #lines = new Set<ChangeLine>();
  readonly #people = new Map<number, PersonPresence>();
  readonly #places = new Map<number, PlaceKnowledge>();
  #lastActs = '';
  #turn = 0;
  #begun: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isFailing = false;

  constructor(parts: WatchParts, companyId: number) {
    this.#parts = parts;
    this.#companyId = companyId;
  }

  get isIdle(): boolean {
    return this.#lines.size === 0;
  }

  /** Tells the line of every change from now on. */
  async join(line: ChangeLine): Promise<void> {
    this.#lines.add(line);
    this.#begun ??= this.#begin();
    try {
      await this.#begun;
    } catch (error) {
      this.leave(line);
      throw error;
    }
    line.begin(this.#people.values());
  }

  leave(line: ChangeLine): void {
    this.#lines.delete(line);
    if (!this.isIdle) return;
    clearTimeout(this.#timer);
    this.#begun = undefined;
  }

  async #begin(): Promise<void> {
    this.#people.clear();
    this.#places.clear();
    this.#lastActs = await this.#newestActs();
    for (const one of await readPeople(this.#parts.store, this.#companyId, this.#parts.now())) {
      this.#people.set(one.person.id, one);
    }
    for (const one of await this.#readPlaces()) this.#places.set(one.location.id, one);
    if (!this.isIdle) this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#poll(), POLL_MS);
    this.#timer.unref();
  }

  async #poll(): Promise<void> {
    const begun = this.#begun;
    try {
      await this.#look();
      this.#isFailing = false;
    } catch (error) {
      // Once, and not every second for as long as the database is away; nor where nobody listens any more.
      if (!this.#isFailing && !this.isIdle) this.#parts.logError('The watch of who is in', error);
      this.#isFailing = true;
    }
    // Whoever listens by now may have begun anew.
    if (begun !== undefined && begun === this.#begun) this.#wait();
  }

  async #look(): Promise<void> {
    this.#turn += 1;
    const acts = await this.#newestActs();
    const isEverybody = acts !== this.#lastActs || this.#turn % EVERYBODY_EVERY === 0;
    const arePlaces = isEverybody || this.#turn % PLACES_EVERY === 0;
    const change: CompanyChange = {
      atMs: this.#parts.now(),
      ...(isEverybody ? await this.#lookAtEverybody() : { people: await this.#lookAtSome(), gone: [] }),
      places: arePlaces ? changed(this.#places, await this.#readPlaces(), ({ location }) => location.id) : [],
    };
    this.#lastActs = acts;
    if (change.people.length + change.gone.length + change.places.length === 0) return;
    for (const line of this.#lines) line.add(change);
  }

  async #lookAtEverybody(): Promise<Pick<CompanyChange, 'people' | 'gone'>> {
    const { store, now } = this.#parts;
    const all = await readPeople(store, this.#companyId, now());
    const present = new Set(all.map(({ person }) => person.id));
    const gone = [...this.#people.keys()].filter((id) => !present.has(id));
    for (const id of gone) this.#people.delete(id);
    return { people: changed(this.#people, all, ({ person }) => person.id), gone };
  }

  async #lookAtSome(): Promise<CompanyChange['people']> {
    const { store, now } = this.#parts;
    const ids = await this.#whoPunched();
    const some = await readPeople(store, this.#companyId, now(), ids);
    return changed(this.#people, some, ({ person }) => person.id);
  }

  /** A punch's id begins with the time at which the server got it. */
  async #whoPunched(): Promise<readonly number[]> {
    const since = uuidV7({ msecs: Date.now() - UNDER_WAY_MS });
    const rows = await this.#parts.store
      .selectFrom('punches')
      .select('employee_id')
      .distinct()
      .where('id', '>=', since)
      // With the sign it is no way in: SQLite would rather read all that the company ever punched.
      .where(sql`+company_id`, '=', this.#companyId)
      .execute();
    return rows.map(({ employee_id }) => employee_id);
  }

  /** Names the newest entries of the audit log: of two that are written at once, the later number may be seen first. */
  async #newestActs(): Promise<string> {
    const rows = await this.#parts.store
      .selectFrom('audit_log')
      .select('id')
      .where('company_id', '=', this.#companyId)
      .orderBy('id', 'desc')
      .limit(NEWEST_ACTS)
      .execute();
    return rows.map(({ id }) => id).join();
  }

  #readPlaces(): Promise<readonly PlaceKnowledge[]> {
    return readPlaces(this.#parts.store, this.#companyId, this.#parts.now());
  }
}

/** Those that are not as they were, which are noted. */
function changed<One>(known: Map<number, One>, seen: readonly One[], idOf: (one: One) => number): One[] {
  return seen.filter((one) => {
    const before = known.get(idOf(one));
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(one)) return false;
    known.set(idOf(one), one);
    return true;
  });
}
