import { describe, expect, test } from 'vitest';
import type { OfficePunch } from '../../contract/office/office-punch.ts';
import { type CorrectionDraft, draftOf, newDraft, requestOf } from './correction-draft.ts';

const NOW = '2026-11-20 12:00:00';
const DOOR = { id: 368, title: 'Вход' };
const STORE = { id: 9, title: 'Склад' };
const PUNCH: OfficePunch = {
  id: 'p-1',
  person: { id: 7, displayName: 'Азиз' },
  direction: 'in',
  eventTime: '2026-11-20 09:00:41',
  instantMs: 5,
  location: DOOR,
  receivedAtMs: 5,
  origin: 'live',
  time: 'live',
  method: 'pin',
  device: null,
  distanceMetres: null,
  accuracyMetres: null,
  reasons: [],
  review: { state: 'none', made: null },
  corrections: [],
  counts: true,
};
const made = { email: 'a@example.com', atMs: 9, why: 'x' };

describe('the correction of an entry', () => {
  const draft = (change: Partial<CorrectionDraft>) => ({ ...draftOf(PUNCH), why: 'Забыл', ...change });

  test('keeps the second that the form does not show, where only something else is changed', () => {
    expect(requestOf(draft({ direction: 'out', location: STORE.id }), NOW)).toEqual({
      kind: 'ready',
      request: {
        kind: 'change',
        punch: 'p-1',
        direction: 'out',
        eventTime: PUNCH.eventTime,
        locationId: STORE.id,
        why: 'Забыл',
      },
    });
    expect(requestOf(draft({ time: '08:30' }), NOW)).toMatchObject({
      request: { eventTime: '2026-11-20 08:30:00' },
    });
  });

  test.each<[string, Partial<CorrectionDraft>]>([
    ['same', {}],
    ['time', { time: '' }],
    ['time', { day: '' }],
    ['future', { time: '12:01' }],
    ['future', { day: '2026-11-21' }],
    ['why', { time: '08:30', why: ' \n ' }],
    ['why', { kind: 'strike', why: '' }],
  ])('is not sent for the fault "%s"', (fault, change) => {
    expect(requestOf(draft(change), NOW)).toEqual({ kind: 'fault', fault });
  });

  test('begins with what holds by now, and what was struck can be put back as it was', () => {
    const holds = {
      direction: 'out',
      eventTime: '2026-11-20 08:00:00',
      instantMs: 4,
      location: STORE,
    } as const;
    const changed = { ...PUNCH, corrections: [{ id: 1, kind: 'change' as const, holds, made }] };
    expect(draftOf(changed)).toMatchObject({ direction: 'out', time: '08:00', location: STORE.id });
    const struck = {
      ...changed,
      corrections: [...changed.corrections, { id: 2, kind: 'strike' as const, holds: null, made }],
    };
    expect(draftOf(struck)).toMatchObject({ direction: 'in', time: '09:00', location: DOOR.id });
    expect(requestOf({ ...draftOf(struck), why: 'Doch' }, NOW)).toMatchObject({ kind: 'ready' });
  });

  test('strikes without a word on time and place, and says why in one line', () => {
    expect(requestOf(draft({ kind: 'strike', time: '', why: ' Нажато\nдважды ' }), NOW)).toEqual({
      kind: 'ready',
      request: { kind: 'strike', punch: 'p-1', why: 'Нажато дважды' },
    });
  });
});

test('a forgotten punch takes a person, a time that has been, a place and a reason', () => {
  const draft = { ...newDraft('2026-11-20', DOOR.id), person: PUNCH.person, time: '09:00', why: 'Забыл' };
  expect(requestOf(draft, NOW)).toEqual({
    kind: 'ready',
    request: {
      kind: 'add',
      personId: 7,
      direction: 'in',
      eventTime: '2026-11-20 09:00:00',
      locationId: 368,
      why: 'Забыл',
    },
  });
  for (const [fault, change] of [
    ['person', { person: undefined }],
    ['time', { time: '' }],
    ['place', { location: undefined }],
    ['future', { time: '13:00' }],
    ['why', { why: '' }],
  ] as const) {
    expect(requestOf({ ...draft, ...change }, NOW)).toEqual({ kind: 'fault', fault });
  }
});
