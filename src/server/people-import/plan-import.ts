import type { ImportField } from '../../contract/office/people-import.ts';
import { namesKey, PeopleIndex } from './find-again.ts';
import type { ImportTable } from './import-schema.ts';
import type { KnownCompany, KnownPerson } from './known-company.ts';
import { type CellFault, cellFaults, type Line, readLine } from './read-line.ts';

/** Somebody as a line wants them to be. */
export interface WantedPerson {
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string | null;
  readonly tabNumber: string | null;
  readonly email: string | null;
  readonly locationId: number;
  /** To be given; undefined where they keep what they have. */
  readonly pin: string | undefined;
  readonly badge: string | undefined;
}

/** What becomes of a line. */
export type LinePlan = { readonly line: number } & (
  | { readonly outcome: 'add'; readonly wanted: WantedPerson }
  | {
      readonly outcome: 'change';
      readonly person: KnownPerson;
      readonly wanted: WantedPerson;
      readonly fields: readonly ImportField[];
    }
  | { readonly outcome: 'same'; readonly person: KnownPerson }
  | { readonly outcome: 'fault'; readonly faults: readonly CellFault[] }
);

/** Says what becomes of each line of a table, by the company as it is. Changes nothing. */
export function planImport(table: ImportTable, company: KnownCompany): readonly LinePlan[] {
  const plan = new ImportPlan(table.locationId, company);
  return table.rows.map((row) => plan.next(readLine(row)));
}

class ImportPlan {
  readonly #defaultLocationId: number;
  readonly #company: KnownCompany;
  readonly #index: PeopleIndex;
  readonly #locations: ReadonlyMap<string, readonly KnownCompany['locations'][number][]>;
  /** What earlier lines are about: nobody and nothing may be in two of them. */
  readonly #seen = new Set<string>();

  constructor(defaultLocationId: number, company: KnownCompany) {
    this.#defaultLocationId = defaultLocationId;
    this.#company = company;
    this.#index = new PeopleIndex(company.people);
    this.#locations = Map.groupBy(company.locations, ({ title }) => title.toLowerCase());
  }

  next(line: Line): LinePlan {
    const faults = [...cellFaults(line)];
    const found = this.#index.find(line);
    if (found.kind === 'fault') faults.push(found.fault);
    const person = found.kind === 'known' ? found.person : undefined;
    const locationId = this.#locationOf(line, person, faults);
    faults.push(...this.#twice(line, person), ...this.#taken(line, person));
    if (faults.length > 0) return { line: line.line, outcome: 'fault', faults: onePerField(faults) };
    const wanted = this.#wanted(line, person, locationId);
    if (!person) return { line: line.line, outcome: 'add', wanted };
    const fields = changedFields(person, wanted);
    if (fields.length === 0) return { line: line.line, outcome: 'same', person };
    return { line: line.line, outcome: 'change', person, wanted, fields };
  }

  #locationOf(line: Line, person: KnownPerson | undefined, faults: CellFault[]): number {
    // Whoever works here already is moved only by name, not because a table has nothing to say.
    const stays = person?.locationId ?? this.#defaultLocationId;
    if (!line.location) return stays;
    const titled = this.#locations.get(line.location.toLowerCase()) ?? [];
    const exact = titled.filter(({ title }) => title === line.location);
    const [location, other] = exact.length > 0 ? exact : titled;
    if (!location) faults.push({ field: 'location', fault: 'unknown-location' });
    if (other) faults.push({ field: 'location', fault: 'ambiguous' });
    return location?.id ?? stays;
  }

  #twice(line: Line, person: KnownPerson | undefined): readonly CellFault[] {
    const said: readonly (readonly [ImportField, string | undefined])[] = [
      ['tabNumber', line.tabNumber && `number ${line.tabNumber}`],
      ['pin', line.pin && `pin ${line.pin}`],
      ['badge', line.badge && `badge ${line.badge}`],
      ['lastName', person && `person ${person.id}`],
    ];
    const faults = said.flatMap(([field, what]): CellFault[] =>
      what && this.#seen.has(what) ? [{ field, fault: 'twice-in-table' }] : [],
    );
    for (const [, what] of said) if (what) this.#seen.add(what);
    if (!person && this.#isNewTwice(line)) faults.push({ field: 'lastName', fault: 'twice-in-table' });
    return faults;
  }

  /** Two that are new may share their names where each has a number of their own. */
  #isNewTwice(line: Line): boolean {
    const names = `${namesKey(line)}\n${line.patronymic ?? ''}`;
    const isTwice =
      this.#seen.has(`unnumbered ${names}`) || (!line.tabNumber && this.#seen.has(`new ${names}`));
    this.#seen.add(`new ${names}`);
    if (!line.tabNumber) this.#seen.add(`unnumbered ${names}`);
    return isTwice;
  }

  #taken({ pin, badge }: Line, person: KnownPerson | undefined): readonly CellFault[] {
    const pinOwner = pin ? this.#company.pins.get(pin) : undefined;
    const badgeOwner = badge ? this.#company.badges.get(badge) : undefined;
    return [
      ...(pinOwner !== undefined && pinOwner !== person?.id
        ? [{ field: 'pin', fault: 'taken' } as const]
        : []),
      ...(badgeOwner !== undefined && badgeOwner !== person?.id
        ? [{ field: 'badge', fault: 'taken' } as const]
        : []),
    ];
  }

  #wanted(line: Line, person: KnownPerson | undefined, locationId: number): WantedPerson {
    const { lastName, firstName, patronymic, pin, badge } = line;
    const { pins, badges } = this.#company;
    return {
      lastName,
      firstName,
      patronymic: patronymic === undefined ? (person?.patronymic ?? null) : patronymic || null,
      // A table does not take a number away: by it the person is found again.
      tabNumber: line.tabNumber || (person?.tabNumber ?? null),
      email: line.email === undefined ? (person?.email ?? null) : line.email.toLowerCase() || null,
      locationId,
      pin: pin && !pins.has(pin) ? pin : undefined,
      badge: badge && !badges.has(badge) ? badge : undefined,
    };
  }
}

function changedFields(person: KnownPerson, wanted: WantedPerson): readonly ImportField[] {
  const { lastName, firstName, patronymic, tabNumber, email, locationId, pin, badge } = wanted;
  const changed: Readonly<Record<ImportField, boolean>> = {
    tabNumber: tabNumber !== person.tabNumber,
    lastName: lastName !== person.lastName,
    firstName: firstName !== person.firstName,
    patronymic: patronymic !== person.patronymic,
    location: locationId !== person.locationId,
    email: email !== person.email,
    pin: pin !== undefined,
    badge: badge !== undefined,
  };
  // The names of the members are the fields.
  return (Object.keys(changed) as ImportField[]).filter((field) => changed[field]);
}

function onePerField(faults: readonly CellFault[]): readonly CellFault[] {
  const byField = new Map<ImportField, CellFault>();
  for (const fault of faults) if (!byField.has(fault.field)) byField.set(fault.field, fault);
  return [...byField.values()];
}
