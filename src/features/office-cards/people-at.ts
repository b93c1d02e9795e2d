import { getOfficePeople } from '../../api/get-office-people.ts';
import type { OfficePerson } from '../../contract/office/office-person.ts';

const AT_ONCE = 200;

/** Everybody who works at a place, or anywhere, page by page. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function peopleAt(locationId: number | undefined): Promise<readonly OfficePerson[]> {
  const everybody: OfficePerson[] = [];
  const { signal } = new AbortController();
  for (;;) {
    const wish = { search: '', locationId, withLeft: false, limit: AT_ONCE, offset: everybody.length };
    const { people, total = 0 } = await getOfficePeople(wish, signal);
    everybody.push(...people);
    if (people.length === 0 || everybody.length >= total) return everybody;
  }
}
