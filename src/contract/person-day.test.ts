import { expect, test } from 'vitest';
import { type DayPunch, parsePersonDay } from './person-day.ts';

const PUNCH: DayPunch = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  direction: 'in',
  eventTime: '2026-03-02 09:00:00',
  instantMs: 1_772_424_000_000,
  locationTitle: 'Второй этаж',
  position: { distanceMetres: 12.5, accuracyMetres: 10 },
  ip: '127.0.0.1',
  method: 'pin',
  verdict: 'live',
  review: false,
};
const DAY = { personId: 78_667, punches: [PUNCH] };

test('a day is read as it was written', () => {
  expect(parsePersonDay(JSON.parse(JSON.stringify(DAY)))).toEqual(DAY);
});

test('a punch of a bare call says less', () => {
  const bare = { ...PUNCH, id: null, position: null, ip: null, method: null };
  expect(parsePersonDay({ ...DAY, punches: [bare] })?.punches).toEqual([bare]);
  const blurred = { ...PUNCH, position: { distanceMetres: null, accuracyMetres: null } };
  expect(parsePersonDay({ ...DAY, punches: [blurred] })?.punches).toEqual([blurred]);
});

test('what hours are counted from may come with it, or not from an older server', () => {
  const hours = {
    fromMs: 1_771_000_000_000,
    punches: [{ id: null, direction: 'in', instantMs: PUNCH.instantMs }],
  };
  expect(parsePersonDay({ ...DAY, hours })?.hours).toEqual(hours);
  expect(parsePersonDay(DAY)?.hours).toBeUndefined();
});

test.each<[string, unknown]>([
  ['a day with hours since nobody knows when', { ...DAY, hours: { punches: [] } }],
  ['nothing', undefined],
  ['nobody’s day', { punches: [] }],
  ['a punch that goes nowhere', { ...DAY, punches: [{ ...PUNCH, direction: 'up' }] }],
  ['a punch by no method', { ...DAY, punches: [{ ...PUNCH, method: 'face' }] }],
  [
    'a distance below nothing',
    { ...DAY, punches: [{ ...PUNCH, position: { distanceMetres: -1, accuracyMetres: 1 } }] },
  ],
  ['a verdict that is none', { ...DAY, punches: [{ ...PUNCH, verdict: 'true' }] }],
])('%s is no day', (_name, value) => {
  expect(parsePersonDay(value)).toBeUndefined();
});
