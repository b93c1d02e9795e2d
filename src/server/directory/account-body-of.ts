import type { AccountBody } from '../../contract/account-body.ts';
import type { AccountCaller } from '../access/caller.ts';
import type { Store } from '../store/store-schema.ts';
import { employeeBodies } from './employee-bodies.ts';
import { type DayEvent, timesActual } from './times-actual.ts';

const ROLE_NAMES: Readonly<Record<number, string>> = {
  1: 'Administrator',
  2: 'Head of department',
  3: 'Manager of department',
  4: 'Observer',
  5: 'Employee',
};

/** Whom a token belongs to, with their day so far. */
export async function accountBodyOf(
  store: Store,
  caller: AccountCaller,
  nowMs: number,
): Promise<AccountBody> {
  const { employeeId, timeZone, role } = caller;
  const row = await store
    .selectFrom('accounts')
    .innerJoin('companies', 'companies.id', 'accounts.company_id')
    .select(['accounts.email', 'companies.name', 'companies.lang', 'companies.ampm', 'companies.fiotype'])
    .where('accounts.id', '=', caller.accountId)
    .executeTakeFirstOrThrow();
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone);
  const start = today.startOfDay();
  const day = { fromMs: start.epochMilliseconds, toMs: start.add({ days: 1 }).epochMilliseconds };
  // Nobody is there at midnight who came in earlier than two days before.
  const fromMs = start.subtract({ days: 2 }).epochMilliseconds;
  const events = employeeId === null ? [] : await eventsOf(store, employeeId, fromMs, day.toMs);
  // Their own PIN and badge are nothing that a token has to know.
  const [employee = null] = employeeId === null ? [] : await employeeBodies(store, [employeeId], undefined);
  return {
    id: caller.accountId,
    user_name: row.email,
    company_id: caller.companyId,
    company_name: row.name,
    role: { id: role, name: ROLE_NAMES[role] ?? '' },
    employee,
    scheduled: {
      report_date: today.toPlainDate().toString(),
      is_work_day: null,
      production_time: null,
      start_time: null,
      end_time: null,
      schedule_id: null,
      timeoff_id: null,
    },
    actual: timesActual(events, day, nowMs),
    settings: {
      time_zone: timeZone,
      lang: row.lang,
      ampm: row.ampm,
      date_format: 'medium',
      fiotype: row.fiotype,
    },
  };
}

async function eventsOf(
  store: Store,
  employeeId: number,
  fromMs: number,
  toMs: number,
): Promise<readonly DayEvent[]> {
  const rows = await store
    .selectFrom('counted_punches')
    .select(['direction', 'event_time', 'instant_ms'])
    .where('employee_id', '=', employeeId)
    .where('instant_ms', '>=', fromMs)
    .where('instant_ms', '<', toMs)
    .orderBy('instant_ms')
    .orderBy('entry')
    .execute();
  return rows.map((row) => ({
    direction: row.direction,
    eventTime: row.event_time,
    instantMs: row.instant_ms,
  }));
}
