import { expect, test } from 'vitest';
import type { ImportRow } from '../../contract/office/people-import.ts';
import type { KnownCompany, KnownPerson } from './known-company.ts';
import { planImport } from './plan-import.ts';

const DOOR = 1;
const STORE = 2;

function person(id: number, changes: Partial<KnownPerson> = {}): KnownPerson {
  return {
    id,
    lastName: 'Каримов',
    firstName: 'Азиз',
    patronymic: null,
    tabNumber: null,
    email: null,
    locationId: DOOR,
    ...changes,
  };
}

const COMPANY: KnownCompany = {
  people: [],
  locations: [
    { id: DOOR, title: 'Вход' },
    { id: STORE, title: 'Склад' },
    { id: 3, title: 'Цех' },
    { id: 4, title: 'ЦЕХ' },
  ],
  pins: new Map([['4071', 10]]),
  badges: new Map([['B1', 10]]),
};
const ROW = { lastName: 'Каримов', firstName: 'Азиз' };

/** Plans one line, or several, with `DOOR` for those that name no location. */
function plan(rows: Partial<ImportRow> | readonly Partial<ImportRow>[], people: readonly KnownPerson[] = []) {
  const table = {
    rows: [rows].flat().map((row, at) => ({ line: at + 1, ...ROW, ...row })),
    locationId: DOOR,
    preview: true,
  };
  return planImport(table, { ...COMPANY, people });
}

function outcomes(...planned: Parameters<typeof plan>) {
  return plan(...planned).map((one) => {
    if (one.outcome === 'change') return [one.outcome, one.person.id, ...one.fields];
    if (one.outcome === 'same') return [one.outcome, one.person.id];
    return one.outcome === 'fault' ? one.faults : [one.outcome];
  });
}

test('who is not known is added, where the table sends those whom it sends nowhere', () => {
  expect(plan({ tabNumber: '7', patronymic: '', email: 'A@x.uz', pin: '1357', badge: 'B2' })).toEqual([
    {
      line: 1,
      outcome: 'add',
      wanted: {
        ...ROW,
        patronymic: null,
        tabNumber: '7',
        email: 'a@x.uz',
        locationId: DOOR,
        pin: '1357',
        badge: 'B2',
      },
    },
  ]);
});

test.each<[string, Partial<ImportRow>, Partial<KnownPerson>, readonly unknown[]]>([
  [
    'their staff number, whatever they are called now',
    { tabNumber: '7', lastName: 'Новая' },
    { tabNumber: '7' },
    ['change', 5, 'lastName'],
  ],
  [
    'their names where nobody has the number, which they get',
    { tabNumber: '7' },
    {},
    ['change', 5, 'tabNumber'],
  ],
  ['their names where the table has no number', {}, { tabNumber: '7' }, ['same', 5]],
  [
    'their names without the patronymic that the table has no column for',
    {},
    { patronymic: 'Б' },
    ['same', 5],
  ],
  ['their names with the patronymic', { patronymic: 'Б' }, { patronymic: 'Б' }, ['same', 5]],
])('somebody is found again by %s', (_what, row, known, expected) => {
  expect(outcomes(row, [person(5, known)])).toEqual([expected]);
});

test.each<[string, Partial<ImportRow>, Partial<KnownPerson>]>([
  ['another staff number', { tabNumber: '8' }, { tabNumber: '7' }],
  ['another patronymic', { patronymic: 'В' }, { patronymic: 'Б' }],
  ['no patronymic, where the table has a column for it', { patronymic: '' }, { patronymic: 'Б' }],
  ['another name', { firstName: 'Азиза' }, {}],
])('who has %s is somebody else', (_what, row, known) => {
  expect(outcomes(row, [person(5, known)])).toEqual([['add']]);
});

test('of several with one name nobody can say which, unless by number or patronymic', () => {
  const namesakes = [person(5, { patronymic: 'Б', tabNumber: '1' }), person(6, { patronymic: 'В' })];
  expect(outcomes({}, namesakes)).toEqual([[{ field: 'lastName', fault: 'ambiguous' }]]);
  expect(outcomes({ patronymic: 'В' }, namesakes)).toEqual([['same', 6]]);
  expect(outcomes({ tabNumber: '1', patronymic: 'Б' }, namesakes)).toEqual([['same', 5]]);
});

test.each<[string, Partial<ImportRow>, readonly unknown[]]>([
  ['no column for anything', {}, ['same', 5]],
  [
    'empty cells for number, location, PIN and badge',
    { tabNumber: '', location: '', pin: '', badge: '' },
    ['same', 5],
  ],
  ['an empty cell for the e-mail', { email: '' }, ['change', 5, 'email']],
  ['another location', { location: 'склад' }, ['change', 5, 'location']],
  ['the same PIN and badge as before', { tabNumber: '7' }, ['same', 5]],
  ['another PIN and badge', { pin: '9182', badge: 'B9' }, ['change', 5, 'pin', 'badge']],
])('with %s a known person is changed in nothing else', (_what, row, expected) => {
  const known = person(5, { tabNumber: '7', email: 'a@x.uz', locationId: 3 });
  expect(outcomes(row, [known])).toEqual([expected]);
});

test('who keeps their own PIN and badge has not taken them from anybody', () => {
  expect(outcomes({ pin: '4071', badge: ' B1 ' }, [person(10)])).toEqual([['same', 10]]);
});

test.each<[string, Partial<ImportRow>, string, string]>([
  ['no first name', { firstName: ' ' }, 'firstName', 'missing'],
  ['too long a name', { lastName: 'x'.repeat(201) }, 'lastName', 'too-long'],
  ['too long a number', { tabNumber: '1'.repeat(65) }, 'tabNumber', 'too-long'],
  ['a name with a control character', { firstName: 'A\u0007' }, 'firstName', 'invalid'],
  ['a PIN of two digits', { pin: '12' }, 'pin', 'invalid'],
  ['a PIN of letters', { pin: 'abcd' }, 'pin', 'invalid'],
  ["a PIN that is somebody else's", { pin: '4071' }, 'pin', 'taken'],
  ["a badge that is somebody else's", { badge: 'B1' }, 'badge', 'taken'],
  ['no e-mail address', { email: 'x@' }, 'email', 'invalid'],
  ['a location that is not there', { location: 'Крыша' }, 'location', 'unknown-location'],
  ['a location of which there are two', { location: 'цех' }, 'location', 'ambiguous'],
])('a line with %s is faulty there', (_what, row, field, fault) => {
  expect(outcomes(row)).toEqual([[{ field, fault }]]);
});

test('a title that is written exactly so goes before one in other letters', () => {
  expect(plan({ location: 'ЦЕХ' })).toMatchObject([{ outcome: 'add', wanted: { locationId: 4 } }]);
});

test.each<[string, readonly Partial<ImportRow>[], string]>([
  ['one staff number', [{ tabNumber: '7' }, { tabNumber: '7', lastName: 'Ш' }], 'tabNumber'],
  ['one PIN', [{ pin: '1357' }, { pin: '1357', lastName: 'Ш' }], 'pin'],
  ['one badge', [{ badge: 'B7' }, { badge: 'B7 ', lastName: 'Ш' }], 'badge'],
  ['the names of somebody new', [{}, {}], 'lastName'],
  ['the names of somebody new, once without a number', [{ tabNumber: '7' }, {}], 'lastName'],
])('the second line with %s is faulty', (_what, rows, field) => {
  expect(outcomes(rows)).toEqual([['add'], [{ field, fault: 'twice-in-table' }]]);
});

test('two lines about one person are one too many, and two new namesakes with numbers are two people', () => {
  const known = [person(5, { tabNumber: '7' })];
  expect(outcomes([{ tabNumber: '7' }, {}], known)).toEqual([
    ['same', 5],
    [{ field: 'lastName', fault: 'twice-in-table' }],
  ]);
  expect(outcomes([{ tabNumber: '1' }, { tabNumber: '2' }])).toEqual([['add'], ['add']]);
});

test('what spreadsheets leave around and between words is tidied up', () => {
  const decomposed = 'Й'.normalize('NFD');
  expect(plan({ lastName: '\u00a0 Эл \n\t Н ', firstName: decomposed, tabNumber: ' 7 ' })).toMatchObject([
    { wanted: { lastName: 'Эл Н', firstName: 'Й', tabNumber: '7' } },
  ]);
});
