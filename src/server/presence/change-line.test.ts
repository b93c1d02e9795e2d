import { expect, test } from 'vitest';
import type { PersonPresence } from '../../contract/office/presence.ts';
import { ChangeLine } from './change-line.ts';

const AT_ONCE_MS = 0;
const DOOR = { id: 1, title: 'Door' };
const YARD = { id: 2, title: 'Yard' };

function somebody(id: number, home = DOOR, direction?: 'in' | 'out'): PersonPresence {
  const last = { instantMs: 1, eventTime: '', location: home, receivedAtMs: 1, review: false };
  return {
    person: { id, displayName: String(id) },
    photo: null,
    home,
    last: direction ? { direction, ...last } : null,
  };
}

function change(people: readonly PersonPresence[], gone: readonly number[] = []) {
  return { atMs: 5, people: [...people], gone: [...gone], places: [] };
}

test('however many changes wait for a slow listener, it is told the last of each person at once', async () => {
  const line = new ChangeLine();
  line.add(change([somebody(1, DOOR, 'in'), somebody(2)]));
  line.add(change([somebody(1, DOOR, 'out')]));
  expect((await line.next(AT_ONCE_MS))?.people).toEqual([somebody(1, DOOR, 'out'), somebody(2)]);
  expect(await line.next(AT_ONCE_MS)).toBeUndefined();
});

test('who came and went while nobody listened is told as gone alone', async () => {
  const line = new ChangeLine();
  line.add(change([somebody(1)]));
  line.add(change([], [1]));
  expect(await line.next(AT_ONCE_MS)).toMatchObject({ people: [], gone: [1] });
  line.add(change([], [1]));
  expect(await line.next(AT_ONCE_MS)).toBeUndefined();
});

test('a line of one place passes on who belongs there, and says of who was known there that they do no more', async () => {
  const line = new ChangeLine(DOOR.id);
  line.begin([somebody(1), somebody(2, YARD)]);
  line.add(change([somebody(1, YARD), somebody(2, YARD, 'in'), somebody(3)]));
  expect(await line.next(AT_ONCE_MS)).toMatchObject({ people: [{ person: { id: 3 } }], gone: [1] });
  line.add(change([somebody(2, YARD, 'out')], [4]));
  expect(await line.next(AT_ONCE_MS)).toBeUndefined();
});

test('whoever waits is woken by a change, and by the end', async () => {
  const line = new ChangeLine();
  const longMs = 60_000;
  const next = line.next(longMs);
  line.add(change([somebody(1)]));
  expect((await next)?.people).toHaveLength(1);
  const never = line.next(longMs);
  line.end();
  expect([await never, line.isOver]).toEqual([undefined, true]);
});
