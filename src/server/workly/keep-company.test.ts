import { expect, test } from 'vitest';
import { openTestStore } from '../fixtures/test-database.ts';
import { keepCompany } from './keep-company.ts';
import type { WorklyAccount } from './workly-account.ts';

const ACCOUNT: WorklyAccount = {
  email: 'a@x.yz',
  companyId: 77,
  companyName: 'Company',
  role: 1,
  employee: undefined,
  timeZone: 'Asia/Tashkent',
  lang: null,
  ampm: null,
  fiotype: null,
};

test('those who come first at the same moment are of one company', async () => {
  const store = await openTestStore();
  const ids = await Promise.all([1, 2, 3, 4].map(() => keepCompany(store, ACCOUNT)));
  expect(new Set(ids).size).toBe(1);
  expect(await store.selectFrom('companies').select('id').execute()).toHaveLength(1);
});
