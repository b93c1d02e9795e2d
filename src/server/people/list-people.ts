import { folded } from '../../contract/folded.ts';
import type { OfficePeople, OfficePerson } from '../../contract/office/office-person.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import type { Store } from '../store/store-schema.ts';

const FEW = 500;

/** Which people are asked for. */
export interface PeopleWish {
  /** Those who have left are there only when asked for. */
  readonly withLeft: boolean;
  readonly locationId?: number | undefined;
  /** The beginnings of parts of a name, of a staff number or of an e-mail, with spaces between. */
  readonly search?: string | undefined;
  /** Which of them; without it all. */
  readonly page?: { readonly limit: number; readonly offset: number } | undefined;
}

type PersonRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** The people of a company by name; how many there are in all, where a part of them is asked for. */
export async function listPeople(store: Store, companyId: number, wish: PeopleWish): Promise<OfficePeople> {
  const { page, search } = wish;
  if (!page && search === undefined) {
    return { people: await withBadges(store, companyId, await rowsOf(store, companyId, wish)) };
  }
  if (search === undefined) {
    const rows = await rowsOf(store, companyId, wish);
    return { people: await withBadges(store, companyId, rows), total: await countOf(store, companyId, wish) };
  }
  // Neither store finds Cyrillic letters of either case by itself, nor ё by е.
  const all = await rowsOf(store, companyId, { ...wish, page: undefined });
  const found = all.filter(finder(search));
  const { limit, offset } = page ?? { limit: found.length, offset: 0 };
  const rows = found.slice(offset, offset + limit);
  return { people: await withBadges(store, companyId, rows), total: found.length };
}

function finder(search: string): (row: PersonRow) => boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return (row) => {
    const said = [row.first_name, row.last_name, row.patronymic, row.tab_number, row.email];
    const parts = said.flatMap((text) => (text === null ? [] : fold(text).split(/[\s-]+/)));
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
}

function fold(text: string): string {
  return folded(text, 'ru');
}

function peopleOf(store: Store, companyId: number, { withLeft, locationId }: PeopleWish) {
  return store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .where('locations.company_id', '=', companyId)
    .$if(!withLeft, (query) => query.where('employees.left_at', 'is', null))
    .$if(locationId !== undefined, (query) => query.where('employees.location_id', '=', locationId ?? 0));
}

function rowsOf(store: Store, companyId: number, wish: PeopleWish) {
  const { page } = wish;
  return peopleOf(store, companyId, wish)
    .select([
      'employees.id',
      'employees.first_name',
      'employees.last_name',
      'employees.patronymic',
      'employees.tab_number',
      'employees.email',
      'employees.pin',
      'employees.photo',
      'employees.left_at',
      'locations.id as location_id',
      'locations.title',
      'companies.fiotype',
    ])
    .orderBy('employees.last_name')
    .orderBy('employees.first_name')
    .orderBy('employees.id')
    .$if(page !== undefined, (query) => query.limit(page?.limit ?? 0).offset(page?.offset ?? 0))
    .execute();
}

async function countOf(store: Store, companyId: number, wish: PeopleWish): Promise<number> {
  const { count } = await peopleOf(store, companyId, wish)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

async function withBadges(
  store: Store,
  companyId: number,
  rows: readonly PersonRow[],
): Promise<OfficePerson[]> {
  if (rows.length === 0) return [];
  const byPerson = Map.groupBy(await badgesOf(store, companyId, rows), (badge) => badge.employee_id);
  return rows.map((row) => ({
    id: row.id,
    displayName: displayNameOf(row, row.fiotype),
    firstName: row.first_name,
    lastName: row.last_name,
    patronymic: row.patronymic,
    tabNumber: row.tab_number,
    email: row.email,
    location: { id: row.location_id, title: row.title },
    hasPin: row.pin !== null,
    badges: (byPerson.get(row.id) ?? []).map(({ id }) => id),
    photo: row.photo,
    leftAtMs: row.left_at,
  }));
}

/** Of few people theirs, of many everybody's. */
function badgesOf(store: Store, companyId: number, people: readonly PersonRow[]) {
  const ids = people.map(({ id }) => id);
  return store
    .selectFrom('badges')
    .innerJoin('employees', 'employees.id', 'badges.employee_id')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select(['badges.id', 'badges.employee_id'])
    .where('locations.company_id', '=', companyId)
    .$if(ids.length <= FEW, (badges) => badges.where('badges.employee_id', 'in', ids))
    .orderBy('badges.id')
    .execute();
}
