import { expect, test } from 'vitest';
import { parseRoster, type Roster } from './roster.ts';

const TAG = 'A'.repeat(43);
const PERSON: Roster['people'][number] = {
  id: 78_667,
  displayName: 'Aziz Sample',
  photo: 'x_-9',
  last: { direction: 'in', instantMs: 1_772_424_000_000, eventTime: '2026-03-02 09:00:00' },
  pinTag: TAG,
  badgeTags: [TAG],
};
const ROSTER: Roster = {
  version: 'v',
  madeAtMs: 1_772_424_000_000,
  adminPinTags: [],
  pinLength: 4,
  people: [PERSON],
};

test('a roster is read as it was written, and what is not in it is dropped', () => {
  const more = { ...ROSTER, more: 1, people: [{ ...PERSON, birthday: '1990-01-01' }] };
  expect(parseRoster(JSON.parse(JSON.stringify(more)))).toEqual(ROSTER);
});

test('a person may be known by nothing, and never have clocked', () => {
  const unknown = { ...PERSON, photo: null, last: null, pinTag: null, badgeTags: [] };
  const roster = { ...ROSTER, pinLength: null, people: [unknown] };
  expect(parseRoster(roster)).toEqual(roster);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a roster without a version', { ...ROSTER, version: undefined }],
  ['a PIN length of 0', { ...ROSTER, pinLength: 0 }],
  ['a PIN where its tag should be', { ...ROSTER, people: [{ ...PERSON, pinTag: '0147' }] }],
  ['a photo that leads elsewhere', { ...ROSTER, people: [{ ...PERSON, photo: '../session' }] }],
  [
    'a direction that is none',
    { ...ROSTER, people: [{ ...PERSON, last: { ...PERSON.last, direction: 'up' } }] },
  ],
  ['a person without tags', { ...ROSTER, people: [{ ...PERSON, badgeTags: undefined }] }],
])('%s is no roster', (_name, value) => {
  expect(parseRoster(value)).toBeUndefined();
});
