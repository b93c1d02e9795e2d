import type { Store } from './store-schema.ts';

/** Removes the sample company with every row that belongs to it. Leaves any other as it is. */
export async function removeSampleCompany(tx: Store): Promise<void> {
  const companies = tx.selectFrom('companies').select('id').where('sample', '=', 1);
  const locations = tx.selectFrom('locations').select('locations.id').where('company_id', 'in', companies);
  const people = tx.selectFrom('employees').select('employees.id').where('location_id', 'in', locations);
  const accounts = tx.selectFrom('accounts').select('accounts.id').where('company_id', 'in', companies);
  const punches = tx.selectFrom('punches').select('punches.id').where('employee_id', 'in', people);
  const devices = tx
    .selectFrom('devices')
    .select('devices.id')
    .where((device) =>
      device.or([device('employee_id', 'in', people), device('location_id', 'in', locations)]),
    );
  // Whatever refers to something goes before it.
  for (const table of ['punch_reviews', 'chain_doubles', 'idempotency_keys'] as const) {
    await tx.deleteFrom(table).where('punch_id', 'in', punches).execute();
  }
  await tx
    .deleteFrom('punch_corrections')
    .where('added_id', 'is not', null)
    .where('company_id', 'in', companies)
    .execute();
  await tx.deleteFrom('punch_corrections').where('company_id', 'in', companies).execute();
  await tx.deleteFrom('workly_relays').where('employee_id', 'in', people).execute();
  await tx.deleteFrom('punches').where('employee_id', 'in', people).execute();
  await tx
    .deleteFrom('enrolment_codes')
    .where((code) => code.or([code('employee_id', 'in', people), code('location_id', 'in', locations)]))
    .execute();
  for (const table of ['device_terms', 'device_events'] as const) {
    await tx.deleteFrom(table).where('device_id', 'in', devices).execute();
  }
  await tx
    .deleteFrom('devices')
    .where((device) =>
      device.or([device('employee_id', 'in', people), device('location_id', 'in', locations)]),
    )
    .execute();
  for (const table of ['badges', 'photos', 'employee_locations'] as const) {
    await tx.deleteFrom(table).where('employee_id', 'in', people).execute();
  }
  for (const table of ['audit_log', 'policies', 'admin_pins', 'workly_companies'] as const) {
    await tx.deleteFrom(table).where('company_id', 'in', companies).execute();
  }
  for (const table of [
    'api_tokens',
    'refresh_tokens',
    'api_clients',
    'office_sessions',
    'workly_sessions',
  ] as const) {
    await tx.deleteFrom(table).where('account_id', 'in', accounts).execute();
  }
  await tx.deleteFrom('accounts').where('company_id', 'in', companies).execute();
  await tx.deleteFrom('employees').where('location_id', 'in', locations).execute();
  await tx.deleteFrom('locations').where('company_id', 'in', companies).execute();
  await tx.deleteFrom('companies').where('sample', '=', 1).execute();
}
