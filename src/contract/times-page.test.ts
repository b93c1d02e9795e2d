import { describe, expect, test } from 'vitest';
import { TIMES_PAGE } from './fixtures/times-page.ts';
import { parsePunchRequest } from './punch-request.ts';
import { parseReceipt } from './receipt.ts';

describe('the examples of the reference', () => {
  test.each([
    ['clock-in', TIMES_PAGE.clockInRequest],
    ['clock-out', TIMES_PAGE.clockOutRequest],
  ])('the %s request is read as it stands', (_call, text) => {
    expect(parsePunchRequest(JSON.parse(text))).toEqual({
      ok: true,
      request: {
        locationId: 5554,
        employeeId: 78666,
        eventTime: '2017-09-12 15:22:19',
        position: { latitude: 41.2938726905277, longitude: 87.2938726905277 },
        ip: '192.168.5.101',
        kiosk: undefined,
      },
    });
  });

  test.each([
    ['clock-in', TIMES_PAGE.clockInAnswer, '2017-09-12 15:22:19'],
    ['clock-out', TIMES_PAGE.clockOutAnswer, '2017-09-12 18:30:19'],
  ])('the %s answer is a receipt, though its time or its location is not the one asked for', (_call, text, time) => {
    expect(parseReceipt(JSON.parse(text))).toEqual({
      eventTime: time,
      location: {
        id: 368,
        title: 'Второй этаж',
        latitude: 41.2938726905277,
        longitude: 69.24597090975743,
        radiusMetres: 300,
        address: null,
      },
    });
  });
});
