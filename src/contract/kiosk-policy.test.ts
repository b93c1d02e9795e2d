import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DEFAULT_POLICY,
  type KioskPolicy,
  NAME_LISTS,
  POSITION_RULINGS,
  parseKioskPolicy,
} from './kiosk-policy.ts';

const ruling = fc.constantFrom(...POSITION_RULINGS);
const policy: fc.Arbitrary<KioskPolicy> = fc.record({
  version: fc.nat(),
  undoSeconds: fc.integer({ min: 0, max: 15 }),
  position: fc.record({ inside: ruling, unsure: ruling, outside: ruling }),
  identify: fc.record({
    list: fc.constantFrom(...NAME_LISTS),
    pin: fc.boolean(),
    badge: fc.boolean(),
    camera: fc.boolean(),
    nfc: fc.boolean(),
  }),
  photos: fc.boolean(),
});

test('every policy is read back as it was written', () => {
  fc.assert(
    fc.property(policy, (written) => {
      expect(parseKioskPolicy(JSON.parse(JSON.stringify(written)))).toEqual(written);
    }),
  );
});

test('the default is a policy, and turns nobody away', () => {
  expect(parseKioskPolicy(DEFAULT_POLICY)).toEqual(DEFAULT_POLICY);
  expect(Object.values(DEFAULT_POLICY.position)).not.toContain('refuse');
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no version', { ...DEFAULT_POLICY, version: undefined }],
  ['a negative undo', { ...DEFAULT_POLICY, undoSeconds: -1 }],
  ['an undo of 16 seconds', { ...DEFAULT_POLICY, undoSeconds: 16 }],
  ['half a second of undo', { ...DEFAULT_POLICY, undoSeconds: 0.5 }],
  ['an unknown ruling', { ...DEFAULT_POLICY, position: { ...DEFAULT_POLICY.position, inside: 'maybe' } }],
  ['no ruling for one answer', { ...DEFAULT_POLICY, position: { inside: 'allow', unsure: 'allow' } }],
  ['an unknown list', { ...DEFAULT_POLICY, identify: { ...DEFAULT_POLICY.identify, list: 'all' } }],
  ['photos of no kind', { ...DEFAULT_POLICY, photos: 'yes' }],
])('%s is no policy', (_name, value) => {
  expect(parseKioskPolicy(value)).toBeUndefined();
});
