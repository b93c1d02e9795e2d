import { expect, test } from 'vitest';
import { openTestStore } from '../fixtures/test-database.ts';
import { addAccount } from './add-account.ts';
import { addCompany } from './add-company.ts';

test('no statement changes what is in the audit log or takes it away, unless the sample company goes', async () => {
  const store = await openTestStore();
  for (const [id, sample] of [
    [1, false],
    [2, true],
  ] as const) {
    const companyId = await addCompany(store, { name: 'C', timeZone: 'UTC', sample });
    const accountId = await addAccount(store, { companyId, email: `${id}@x.yz`, role: 1 });
    const entry = { id, company_id: companyId, account_id: accountId, done_at: 1, act: 'a', detail: '{}' };
    await store.insertInto('audit_log').values(entry).execute();
    const change = store.updateTable('audit_log').set({ act: 'b' }).where('id', '=', id);
    await expect(change.execute()).rejects.toThrow('stays as it is');
  }
  await expect(store.deleteFrom('audit_log').where('id', '=', 1).execute()).rejects.toThrow('stays as it is');
  await store.deleteFrom('audit_log').where('id', '=', 2).execute();
  expect(await store.selectFrom('audit_log').select(['id', 'act']).execute()).toMatchObject([
    { id: 1, act: 'a' },
  ]);
});
