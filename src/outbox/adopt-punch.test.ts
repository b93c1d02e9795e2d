import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptPunch } from './adopt-punch.ts';
import { frozenFacts } from './frozen-facts.ts';
import type { PunchPosition } from './punch-record.ts';
import { draftPunch, TAP_MS } from './testing/example-punches.ts';

const READING = { wallMs: TAP_MS + 700, monoMs: 55 };
const HERE = { latitude: 41.3, longitude: 69.2, accuracyMetres: 8.5, ageMs: 120 };

const decimal = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const position: fc.Arbitrary<PunchPosition> = fc.oneof(
  fc.record({
    latitude: decimal(90),
    longitude: decimal(180),
    accuracyMetres: fc.double({ min: 0, max: 1e6, noNaN: true }),
    ageMs: fc.nat(300_000),
  }),
  fc.record({ none: fc.constantFrom('denied', 'unavailable', 'timeout', 'unsupported', 'stale', 'lost') }),
);

describe('the bytes of a punch', () => {
  test('are the contract’s body with our own member', () => {
    const draft = draftPunch();
    expect(JSON.parse(frozenFacts(draft, HERE).bodyText)).toEqual({
      location_id: 368,
      employee_id: 7,
      event_time: '2026-11-20 09:00:00',
      latitude: 41.3,
      longitude: 69.2,
      kiosk: {
        v: 1,
        id: draft.id,
        instantMs: TAP_MS,
        clock: { trust: 'exact', offsetMs: 0, errorMs: 5 },
        position: { accuracyMetres: 8.5, ageMs: 120 },
        method: 'own',
        principal: 'p-7',
      },
    });
  });

  test('say why there is no position, and then give none, 0,0 least of all', () => {
    const body = JSON.parse(frozenFacts(draftPunch(), { none: 'denied' }).bodyText);
    expect(body.kiosk.position).toEqual({ none: 'denied' });
    expect('latitude' in body || 'longitude' in body).toBe(false);
  });

  test('carry a corrected time, and the facts tell it', () => {
    const clock = { trust: 'estimated', offsetMs: -60_000, errorMs: 40 } as const;
    const time = { instantMs: TAP_MS - 60_000, eventTime: '2026-11-20 08:59:00', clock };
    const facts = frozenFacts(draftPunch(), HERE, time);
    expect(facts).toMatchObject({ ...time, position: HERE });
    expect(JSON.parse(facts.bodyText)).toMatchObject({
      event_time: '2026-11-20 08:59:00',
      kiosk: { instantMs: TAP_MS - 60_000, clock },
    });
  });

  test('are the same for the same punch, each time', () => {
    fc.assert(
      fc.property(position, (where) => {
        const draft = draftPunch();
        expect(frozenFacts(draft, where).bodyText).toBe(frozenFacts(structuredClone(draft), where).bodyText);
      }),
    );
  });
});

describe('a punch that reached the worker before its record', () => {
  test('is kept with exactly the bytes that came, and with all that they tell', () => {
    fc.assert(
      fc.property(position, fc.constantFrom('in' as const, 'out' as const), (where, direction) => {
        const draft = draftPunch({ direction });
        const { bodyText } = frozenFacts(draft, where);
        const adopted = adoptPunch(bodyText, draft.id, direction, READING);
        expect(adopted).toMatchObject({
          id: draft.id,
          direction,
          employeeId: 7,
          principal: 'p-7',
          locationId: 368,
          instantMs: TAP_MS,
          eventTime: '2026-11-20 09:00:00',
          state: 'waiting',
          bodyText,
          sendAfterMs: READING.wallMs,
          attempts: 0,
          nextAttemptMs: 0,
        });
        // A number's own text may differ by the sign of nought, which says nothing of a place.
        expect(adopted?.position).toEqual(JSON.parse(JSON.stringify(where)));
      }),
    );
  });

  const draft = draftPunch();
  const body = JSON.parse(frozenFacts(draft, HERE).bodyText);
  test.each<[string, string]>([
    ['no JSON', '{"location_id":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['no member of ours', JSON.stringify({ ...body, kiosk: undefined })],
    ['another id than the key', JSON.stringify({ ...body, kiosk: { ...body.kiosk, id: draftPunch().id } })],
    ['no person', JSON.stringify({ ...body, employee_id: undefined })],
    ['no time', JSON.stringify({ ...body, event_time: undefined })],
    ['no place', JSON.stringify({ ...body, location_id: undefined })],
    ['half a position', JSON.stringify({ ...body, longitude: undefined })],
  ])('is left to the network where the body is %s', (_, text) => {
    expect(adoptPunch(text, draft.id, 'in', READING)).toBeUndefined();
  });

  test('has no position where only its accuracy came', () => {
    const text = JSON.stringify({ ...body, latitude: undefined, longitude: undefined });
    expect(adoptPunch(text, draft.id, 'in', READING)?.position).toEqual({ none: 'unavailable' });
  });
});
