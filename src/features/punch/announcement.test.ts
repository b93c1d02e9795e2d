import { describe, expect, test } from 'vitest';
import type { StateTone } from '../../ui/state-tone.ts';
import { announcementOf, isNews } from './announcement.ts';

const WORDS = {
  tone: 'kept',
  state: 'Kept on this device',
  headline: 'Clocked in 09:00',
  place: { title: 'Head office', radius: 'radius 300 m', note: 'as last known' },
  facts: [{ label: 'Code', text: 'K7M2Q4' }],
  reason: 'It will be sent by itself. You can go.',
  drawn: undefined,
  retry: false,
} as const;
const of = (id: string, tone: StateTone) => ({ of: id, tone, text: '' });

test('an outcome is said as its state, what was done, who, where, and what it means', () => {
  expect(announcementOf('a', WORDS, 'Malika').text).toBe(
    'Kept on this device. Clocked in 09:00. Malika. Head office, radius 300 m. It will be sent by itself. You can go.',
  );
  expect(announcementOf('a', { ...WORDS, reason: undefined }, undefined).text).toBe(
    'Kept on this device. Clocked in 09:00. Head office, radius 300 m.',
  );
});

describe('an outcome is news', () => {
  test.each<[StateTone, StateTone | undefined, boolean]>([
    ['saving', undefined, false],
    ['kept', undefined, true],
    ['recorded', undefined, true],
    ['kept', 'kept', false],
    ['recorded', 'kept', false],
    ['refused', 'kept', true],
    ['sign-in', 'kept', true],
    ['undone', 'kept', true],
    ['recorded', 'refused', true],
  ])('as %s, after %s was said of the same tap: %s', (tone, before, news) => {
    expect(isNews(of('a', tone), before && of('a', before))).toBe(news);
  });

  test('of another tap, whatever was said before', () => {
    expect(isNews(of('b', 'kept'), of('a', 'kept'))).toBe(true);
  });
});
