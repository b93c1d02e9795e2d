import { expect, test } from 'vitest';
import type { KioskPolicy } from '../../contract/kiosk-policy.ts';
import type { PunchPosition, TurnedAway } from '../../outbox/punch-record.ts';
import type { FenceRule } from './judge-punch-position.ts';
import { mayTurnAway } from './may-turn-away.ts';
import { SESSION } from './testing/example-session.ts';
import { turnedAwayBy } from './turned-away-by.ts';

const { latitude, longitude } = SESSION.location;
const at = (north: number, accuracyMetres: number): PunchPosition => ({
  latitude: (latitude ?? 0) + north / 111_195,
  longitude: longitude ?? 0,
  accuracyMetres,
  ageMs: 0,
});
const PLACES: readonly (readonly [TurnedAway, PunchPosition])[] = [
  ['inside', at(20, 10)],
  ['unsure', at(140, 60)],
  ['outside', at(900, 10)],
  ['unknown', { none: 'timeout' }],
];

function rule(position: Partial<KioskPolicy['position']>): FenceRule {
  const { policy } = SESSION;
  return { ...SESSION, policy: { ...policy, position: { ...policy.position, ...position } } };
}

test.each<[Partial<KioskPolicy['position']>, readonly TurnedAway[]]>([
  [{ outside: 'refuse' }, ['outside']],
  [{ unsure: 'refuse' }, ['unsure', 'unknown']],
  [{ inside: 'refuse', outside: 'mark' }, ['inside']],
  [{ inside: 'mark', unsure: 'mark', outside: 'mark' }, []],
])('of all positions a policy with %o turns away %o', (position, turnedAway) => {
  const found = PLACES.map(([, place]) => turnedAwayBy({}, place, rule(position)));
  expect(found).toEqual(PLACES.map(([name]) => (turnedAway.includes(name) ? name : undefined)));
  expect(mayTurnAway(rule(position))).toBe(turnedAway.length > 0);
});

test('where there is no circle to judge by, nobody is turned away', () => {
  const strict = rule({ inside: 'refuse', unsure: 'refuse', outside: 'refuse' });
  const open = { ...strict, location: { ...strict.location, latitude: null } };
  expect(mayTurnAway(open)).toBe(false);
  for (const [, place] of PLACES) expect(turnedAwayBy({}, place, open)).toBeUndefined();
});

test('a leaving that somebody states afterwards is turned away nowhere', () => {
  const strict = rule({ inside: 'refuse', unsure: 'refuse', outside: 'refuse' });
  for (const [, position] of PLACES) {
    expect(turnedAwayBy({ stated: true }, position, strict)).toBeUndefined();
  }
});
