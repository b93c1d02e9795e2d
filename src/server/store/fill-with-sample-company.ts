import { addAccount } from './add-account.ts';
import { addCompany } from './add-company.ts';
import { addLocation } from './add-location.ts';
import { addPerson } from './add-person.ts';
import { SAMPLE } from './sample.ts';
import type { Store } from './store-schema.ts';

const PEOPLE = [
  { id: SAMPLE.employeeId, lastName: 'Образцова', firstName: 'Малика', patronymic: 'Примеровна' },
  { id: 78_667, lastName: 'Sample', firstName: 'Aziz' },
  { id: 78_668, lastName: 'Примеров', firstName: 'Тимур', patronymic: 'Образцович' },
  { id: 78_669, lastName: 'Namunaviy', firstName: 'Gulnora' },
  { id: 78_670, lastName: 'Example', firstName: 'Oʻktam' },
];

/** Fills an empty database with the sample company; leaves any other as it is. Says whether it filled. */
export function fillWithSampleCompany(store: Store): Promise<boolean> {
  return store.transaction().execute(async (tx) => {
    const present = await tx.selectFrom('companies').select('id').limit(1).executeTakeFirst();
    if (present) return false;
    const companyId = await addCompany(tx, {
      name: 'Sample company · Образец',
      timeZone: 'Asia/Tashkent',
      sample: true,
    });
    await addLocation(tx, {
      id: SAMPLE.locationId,
      companyId,
      title: 'Второй этаж',
      lat: '41.2938726905277',
      lon: '69.24597090975743',
      radiusMetres: 300,
      address: null,
    });
    for (const person of PEOPLE) await addPerson(tx, { ...person, locationId: SAMPLE.locationId });
    await addAccount(tx, { companyId, email: SAMPLE.accountEmail, role: 1, employeeId: SAMPLE.employeeId });
    return true;
  });
}
