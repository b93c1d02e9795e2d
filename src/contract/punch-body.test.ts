import { expect, test } from 'vitest';
import { KIOSK_CLAIM } from './fixtures/kiosk-claim.ts';
import { type PunchBodyFacts, punchBody } from './punch-body.ts';
import { parsePunchRequest } from './punch-request.ts';

const facts: PunchBodyFacts = {
  locationId: 368,
  employeeId: 78666,
  eventTime: '2017-09-12 15:22:19',
  position: { latitude: 41.2938726905277, longitude: 69.24597090975743 },
  kiosk: KIOSK_CLAIM,
};

test('the body of a punch is read back as what was put in', () => {
  expect(parsePunchRequest(JSON.parse(punchBody(facts)))).toEqual({
    ok: true,
    request: { ...facts, ip: undefined },
  });
});

test('a punch without a position names neither half of one', () => {
  const body = JSON.parse(punchBody({ ...facts, position: undefined }));
  expect(Object.keys(body)).toEqual(['location_id', 'employee_id', 'event_time', 'kiosk']);
});
