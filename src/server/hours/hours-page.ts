import { type RawBuilder, sql } from 'kysely';
import type { DayHours, OfficeHours } from '../../contract/office/office-hours.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import type { Store } from '../store/store-schema.ts';
import { DayCalendar } from './day-calendar.ts';
import { type CountedPunch, dayHours } from './day-hours.ts';

const DAY_MS = 86_400_000;
/** Longer than any pair is, so that nobody's begins or ends unseen. */
const AROUND_MS = 3 * DAY_MS;

/** Whose hours of which days are asked for; the days are the company's, both in it. */
export interface HoursWish {
  readonly companyId: number;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly personId?: number | undefined;
  readonly locationId?: number | undefined;
}

/** Which people of them: so many, after the one with this id. */
export interface HoursPart {
  readonly after?: number | undefined;
  readonly people: number;
}

/** The hours of some people by name, each of them whole: a page may have few days, and yet there may be more to follow. */
export async function hoursPage(
  store: Store,
  wish: HoursWish,
  { after, people }: HoursPart,
  nowMs: number,
): Promise<OfficeHours> {
  const found = await peopleOf(store, wish, after, people + 1);
  const page = found.slice(0, people);
  const punches = await punchesOf(
    store,
    wish,
    page.map(({ id }) => id),
  );
  const titles = await titlesOf(store, wish.companyId);
  const calendar = new DayCalendar(wish.timeZone);
  const days = page.flatMap((row): DayHours[] => {
    const person = { id: row.id, displayName: displayNameOf(row, row.fiotype) };
    return dayHours(punches.get(row.id) ?? [], calendar, nowMs)
      .filter(({ date, locationId }) => isWanted(wish, date, locationId))
      .map(({ locationId, ...day }) => ({
        person,
        location: { id: locationId, title: titles.get(locationId) ?? '' },
        ...day,
      }));
  });
  const last = found.length > people ? page.at(-1) : undefined;
  return { days, next: last ? String(last.id) : null };
}

function isWanted({ from, to, locationId }: HoursWish, date: string, ofDay: number): boolean {
  return date >= from && date <= to && (locationId === undefined || locationId === ofDay);
}

/** Those who have punches near the days that are asked for, whether they have left by now or not. */
function peopleOf(store: Store, wish: HoursWish, after: number | undefined, limit: number) {
  const { companyId, personId, locationId } = wish;
  return store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .select(['employees.id', 'first_name', 'last_name', 'patronymic', 'fiotype'])
    .where('locations.company_id', '=', companyId)
    .$if(personId !== undefined, (some) => some.where('employees.id', '=', personId ?? 0))
    .where(locationId === undefined ? hasPunches(wish) : isThere(wish, locationId))
    .$if(after !== undefined, (some) => some.where(comesAfter(after ?? 0)))
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('employees.id')
    .limit(limit)
    .execute();
}

/** Of one place few people are found by its punches; of all, each person is looked up by theirs. */
function isThere({ fromMs, toMs }: HoursWish, locationId: number): RawBuilder<boolean> {
  return sql`employees.id in (select employee_id from counted_punches where location_id = ${locationId}
    and instant_ms >= ${fromMs - AROUND_MS} and instant_ms < ${toMs + AROUND_MS})`;
}

function hasPunches({ fromMs, toMs }: HoursWish): RawBuilder<boolean> {
  const near = sql`c.employee_id = employees.id and c.instant_ms >= ${fromMs} and c.instant_ms < ${toMs}`;
  return sql`(exists (select 1 from counted_as_recorded c where ${near})
    or exists (select 1 from counted_as_corrected c where ${near}))`;
}

function comesAfter(personId: number): RawBuilder<boolean> {
  return sql`(last_name, first_name, employees.id) >
    (select e.last_name, e.first_name, e.id from employees e where e.id = ${personId})`;
}

async function punchesOf(
  store: Store,
  { fromMs, toMs }: HoursWish,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, readonly CountedPunch[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await store
    .selectFrom('counted_punches')
    .select(['employee_id', 'direction', 'instant_ms', 'event_time', 'location_id', 'waits', 'corrected'])
    .where('employee_id', 'in', personIds)
    .where('instant_ms', '>=', fromMs - AROUND_MS)
    .where('instant_ms', '<', toMs + AROUND_MS)
    .execute();
  const byPerson = Map.groupBy(rows, ({ employee_id }) => employee_id);
  return new Map(
    [...byPerson].map(([id, ofPerson]) => [
      id,
      ofPerson.map((row) => ({
        direction: row.direction,
        instantMs: row.instant_ms,
        eventTime: row.event_time,
        locationId: row.location_id,
        waits: row.waits === 1,
        corrected: row.corrected === 1,
      })),
    ]),
  );
}

async function titlesOf(store: Store, companyId: number): Promise<ReadonlyMap<number, string>> {
  const rows = await store
    .selectFrom('locations')
    .select(['id', 'title'])
    .where('company_id', '=', companyId)
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}
