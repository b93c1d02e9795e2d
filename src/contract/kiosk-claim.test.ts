import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { KIOSK_CLAIM } from './fixtures/kiosk-claim.ts';
import { CLOCK_TRUSTS, kioskClaimSchema, METHODS, NO_POSITION_REASONS } from './kiosk-claim.ts';
import { parsePunchRequest } from './punch-request.ts';

const read = (change: object) => safeParse(kioskClaimSchema, { ...KIOSK_CLAIM, ...change });
const clock = KIOSK_CLAIM.clock;

describe('a kiosk’s claim that is taken', () => {
  test.each<[string, object]>([
    ['as a personal kiosk makes it', {}],
    ['with the time stated by the person', { stated: true }],
    ['with a link of the device’s chain', { chain: { device: 'd1', number: 0, previousMac: '', mac: 'ab' } }],
    ['with a clock of unknown offset', { clock: { trust: 'unknown', offsetMs: null, errorMs: null } }],
    ['at the first instant that event_time can write', { instantMs: Date.UTC(2000, 0) - 63_082_281_600_000 }],
    ['at the last instant that event_time can write', { instantMs: Date.UTC(9999, 11, 31, 23, 59, 59, 999) }],
    ['before 1970', { instantMs: -1 }],
    ['with a perfect position', { position: { accuracyMetres: 0, ageMs: 0 } }],
    ...NO_POSITION_REASONS.map((none): [string, object] => [
      `without a position: ${none}`,
      { position: { none } },
    ]),
    ...METHODS.map((method): [string, object] => [`identified by ${method}`, { method }]),
    ...CLOCK_TRUSTS.map((trust): [string, object] => [
      `with a clock ${trust}`,
      { clock: { ...clock, trust } },
    ]),
  ])('%s', (_name, change) => {
    expect(read(change)).toMatchObject({ success: true, output: { ...KIOSK_CLAIM, ...change } });
  });

  test('loses the members that nobody knows', () => {
    expect(read({ photo: 'x' }).output).toEqual(KIOSK_CLAIM);
  });
});

describe('a kiosk’s claim that is refused', () => {
  test.each<[string, object, string, number]>([
    ['another version', { v: 2 }, 'kiosk.v', 8003],
    ['no version', { v: undefined }, 'kiosk.v', 8002],
    ['no id', { id: undefined }, 'kiosk.id', 8002],
    ['an id that is no UUID', { id: 'x' }, 'kiosk.id', 8003],
    ['a UUID of version 4', { id: '01890a5d-ac96-474b-bcce-b302099a8057' }, 'kiosk.id', 8003],
    ['a UUID of another variant', { id: '01890a5d-ac96-774b-ccce-b302099a8057' }, 'kiosk.id', 8003],
    ['a UUID in capitals', { id: KIOSK_CLAIM.id.toUpperCase() }, 'kiosk.id', 8003],
    ['no instant', { instantMs: undefined }, 'kiosk.instantMs', 8002],
    ['an instant as text', { instantMs: '1505211739000' }, 'kiosk.instantMs', 8003],
    ['an instant with a fraction', { instantMs: 0.5 }, 'kiosk.instantMs', 8003],
    ['an instant after the year 9999', { instantMs: 253_402_300_800_000 }, 'kiosk.instantMs', 8003],
    ['an instant before the year 1', { instantMs: -62_135_596_800_001 }, 'kiosk.instantMs', 8003],
    ['no clock', { clock: undefined }, 'kiosk.clock', 8002],
    ['a clock of unknown trust', { clock: { ...clock, trust: 'sure' } }, 'kiosk.clock.trust', 8003],
    ['a clock without its offset', { clock: { trust: 'exact', errorMs: 1 } }, 'kiosk.clock.offsetMs', 8002],
    ['a clock with a text for an error', { clock: { ...clock, errorMs: '1' } }, 'kiosk.clock.errorMs', 8003],
    ['no position and no reason', { position: undefined }, 'kiosk.position', 8002],
    ['a position that is null', { position: null }, 'kiosk.position', 8003],
    ['another reason', { position: { none: 'shy' } }, 'kiosk.position', 8003],
    ['a method that does not exist', { method: 'face' }, 'kiosk.method', 8003],
    ['no method', { method: undefined }, 'kiosk.method', 8002],
    ['a time stated by nobody', { stated: false }, 'kiosk.stated', 8003],
    ['no principal', { principal: undefined }, 'kiosk.principal', 8002],
    ['an empty principal', { principal: '' }, 'kiosk.principal', 8003],
    ['a principal without end', { principal: 'p'.repeat(65) }, 'kiosk.principal', 8003],
    ['half a chain', { chain: { device: 'd1', number: 1, mac: 'ab' } }, 'kiosk.chain.previousMac', 8002],
    [
      'a chain that counts backwards',
      { chain: { device: 'd1', number: -1, previousMac: '', mac: 'ab' } },
      'kiosk.chain.number',
      8003,
    ],
  ])('%s', (_name, change, field, code) => {
    const reading = parsePunchRequest({ location_id: 368, kiosk: { ...KIOSK_CLAIM, ...change } });
    expect(reading).toMatchObject({ ok: false, faults: [{ field, code }] });
  });

  test.each<[string, object]>([
    ['an accuracy below zero', { accuracyMetres: -1, ageMs: 0 }],
    ['an accuracy that is infinite', { accuracyMetres: Number.POSITIVE_INFINITY, ageMs: 0 }],
    ['a fix from the future', { accuracyMetres: 1, ageMs: -1 }],
    ['a fix without its age', { accuracyMetres: 1 }],
  ])('%s', (_name, position) => {
    expect(read({ position }).success).toBe(false);
  });
});
