import { describe, expect, test } from 'vitest';
import type { DayHours } from '../../contract/office/office-hours.ts';
import { officeWorkTexts } from '../../ui/texts/en/office-work-texts.ts';
import { en } from '../../ui/texts/en.ts';
import { hoursViewSearch, peopleOfPage, readHoursView } from './hours-view.ts';
import { hoursWords } from './hours-words.ts';

const DAY: DayHours = {
  person: { id: 7, displayName: 'Азиз' },
  date: '2026-03-02',
  location: { id: 368, title: 'Вход' },
  firstIn: '2026-03-02 22:00:00',
  lastOut: '2026-03-03 06:10:30',
  workedMs: 8 * 3_600_000 + 10 * 60_000 + 30_000,
  open: [],
  present: false,
  waiting: 0,
  corrected: 0,
};
const words = (change: Partial<DayHours> = {}) => hoursWords({ ...DAY, ...change }, officeWorkTexts, en);

describe('the hours of a day', () => {
  test('say so where somebody left on the next day', () => {
    expect(words()).toMatchObject({
      day: 'Monday 2 March',
      firstIn: '22:00',
      lastOut: '06:10 the next day',
      worked: '8 h 10 min',
      faults: [],
      notes: [],
    });
  });

  test('name what has no other half, but not the arrival of who is there now', () => {
    const open = [
      { direction: 'out', eventTime: '2026-03-02 07:00:00', instantMs: 1 },
      { direction: 'in', eventTime: '2026-03-02 08:00:00', instantMs: 2 },
      { direction: 'in', eventTime: '2026-03-02 22:00:00', instantMs: 3 },
    ] as const;
    const faults = ['Clocked out 07:00, never in', 'Clocked in 08:00, never out'];
    expect(words({ open: [...open], present: true }).faults).toEqual(faults);
    expect(words({ open: [...open] }).faults).toEqual([...faults, 'Clocked in 22:00, never out']);
  });

  test('are empty where nothing was recorded, and tell what was corrected or waits', () => {
    expect(words({ firstIn: null, lastOut: null, workedMs: 0, waiting: 1, corrected: 2 })).toMatchObject({
      firstIn: '',
      lastOut: '',
      worked: '0 min',
      notes: ['1 to be reviewed', '2 corrected'],
    });
  });
});

test('this week is asked for, unless the address says otherwise', () => {
  const view = readHoursView('', '2026-11-20');
  expect(hoursViewSearch(view)).toBe('?from=2026-11-16&to=2026-11-20');
  const asked = '?from=2026-11-01&to=2026-11-30&person=7&place=368&after=9';
  expect(hoursViewSearch(readHoursView(asked, '2026-11-20'))).toBe(asked);
});

test.each([
  ['2026-03-02', '2026-03-02', 50],
  ['2026-03-02', '2026-03-08', 21],
  ['2026-03-01', '2026-03-31', 4],
  ['2026-01-01', '2026-12-31', 1],
  ['2026-03-02', '2026-03-01', 50],
])('from %s to %s a page has %d people', (from, to, people) => {
  expect(peopleOfPage({ from, to })).toBe(people);
});
