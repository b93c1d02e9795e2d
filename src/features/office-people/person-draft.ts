import type { OfficePerson, PersonRequest } from '../../contract/office/office-person.ts';

/** A person as they are being typed. */
export interface PersonDraft {
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string;
  readonly tabNumber: string;
  readonly email: string;
  /** Undefined until a place is known. */
  readonly locationId: number | undefined;
}

/** Somebody of whom nothing is known yet, but where they will work. */
export function newPerson(locationId: number | undefined): PersonDraft {
  return { lastName: '', firstName: '', patronymic: '', tabNumber: '', email: '', locationId };
}

/** Somebody who is here, to be changed. */
export function draftOf(person: OfficePerson): PersonDraft {
  const { lastName, firstName, patronymic, tabNumber, email, location } = person;
  return {
    lastName,
    firstName,
    patronymic: patronymic ?? '',
    tabNumber: tabNumber ?? '',
    email: email ?? '',
    locationId: location.id,
  };
}

/** The person that a draft describes; undefined while they have no first name or no place. */
export function personOf(draft: PersonDraft): PersonRequest | undefined {
  const { locationId } = draft;
  const firstName = draft.firstName.trim();
  if (firstName === '' || locationId === undefined) return undefined;
  return {
    firstName,
    lastName: draft.lastName.trim(),
    patronymic: draft.patronymic.trim() || null,
    tabNumber: draft.tabNumber.trim() || null,
    email: draft.email.trim() || null,
    locationId,
  };
}

/** What of a person differs from what is known; nothing where all is as it was. */
export function changesTo(person: OfficePerson, wanted: PersonRequest): Partial<PersonRequest> {
  const { firstName, lastName, patronymic, tabNumber, email, location } = person;
  const known: PersonRequest = {
    firstName,
    lastName,
    patronymic,
    tabNumber,
    email,
    locationId: location.id,
  };
  // The keys are those of a request.
  const keys = Object.keys(known) as (keyof PersonRequest)[];
  return Object.fromEntries(
    keys.filter((key) => known[key] !== wanted[key]).map((key) => [key, wanted[key]]),
  );
}
