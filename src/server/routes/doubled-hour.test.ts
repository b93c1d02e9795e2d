import { expect, test } from 'vitest';
import { parseEnrolmentAnswer } from '../../contract/enrolment-answer.ts';
import { createApp } from '../app.ts';
import { localAttendance } from '../attendance/local-attendance.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { openTestStore } from '../fixtures/test-database.ts';
import { fillWithSampleCompany } from '../store/fill-with-sample-company.ts';
import { issueEnrolmentCode } from '../store/issue-enrolment-code.ts';

/** 01:30 in New York, for the first time and, an hour later, again. */
const FIRST_MS = Date.parse('2024-11-03T05:30:00Z');
const AGAIN_MS = Date.parse('2024-11-03T06:30:00Z');
const SAME_ORIGIN = { 'Sec-Fetch-Site': 'same-origin' };

test('two taps of a kiosk at the same wall-clock time of a doubled hour are two punches', async () => {
  const store = await openTestStore();
  await fillWithSampleCompany(store);
  await store.updateTable('companies').set({ time_zone: 'America/New_York' }).execute();
  const code = await issueEnrolmentCode(store, 78_667, AGAIN_MS + 60_000);
  const app = createApp({
    store,
    attendance: localAttendance(store, SECRET_KEY),
    secretKey: SECRET_KEY,
    now: () => AGAIN_MS + 10_000,
    publicOrigin: undefined,
    behindProxy: false,
    pageFolder: '/nowhere',
    logError: (what, error) => {
      throw new Error(what, { cause: error });
    },
  });
  const enrolled = await app.request('/kiosk/enrolments', {
    method: 'POST',
    body: JSON.stringify({ code, attempt: '6c2f9d8e-98d0-4a5b-8f3e-0d4d7f1c2a3b' }),
    headers: SAME_ORIGIN,
  });
  const principal = parseEnrolmentAnswer(await enrolled.json())?.session.principal;
  const cookie = enrolled.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const punch = (place: number, instantMs: number) => {
    const id = `0195553b-0000-7000-8000-00000000000${place}`;
    const clock = { trust: 'exact', offsetMs: 0, errorMs: 20 };
    const kiosk = { v: 1, id, instantMs, clock, position: { none: 'denied' }, method: 'own', principal };
    const body = { location_id: 368, event_time: '2024-11-03 01:30:00', kiosk };
    const headers = { ...SAME_ORIGIN, Cookie: cookie, 'Idempotency-Key': id };
    return app.request('/v1/times/clockin', { method: 'POST', body: JSON.stringify(body), headers });
  };
  for (const [place, instantMs] of [FIRST_MS, AGAIN_MS, FIRST_MS].entries()) {
    const answer = await punch(place + 1, instantMs);
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ event_time: '2024-11-03 01:30:00' }),
    ]);
  }
  // The third is the first one again: the same person, direction and second.
  const rows = await store.selectFrom('punches').select('event_time').execute();
  expect(rows.map((row) => row.event_time)).toEqual(['2024-11-03 01:30:00', '2024-11-03 01:30:00']);
  await store.destroy();
});
