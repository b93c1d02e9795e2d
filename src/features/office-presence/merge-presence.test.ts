import { describe, expect, test } from 'vitest';
import type { PersonPresence, PlaceKnowledge, Presence } from '../../contract/office/presence.ts';
import { mergePresence } from './merge-presence.ts';
import { knowledgeShown, peopleAt, peopleShown } from './presence-view.ts';

const DOOR = { id: 1, title: 'Вход' };
const STORE = { id: 2, title: 'Склад' };

function somebody(
  id: number,
  displayName: string,
  direction?: 'in' | 'out',
  where = DOOR,
  home = DOOR,
): PersonPresence {
  return {
    person: { id, displayName },
    photo: null,
    home,
    last: direction
      ? {
          direction,
          instantMs: id,
          eventTime: '2026-11-20 09:00:00',
          location: where,
          receivedAtMs: id,
          review: false,
        }
      : null,
  };
}

const place = (location: typeof DOOR, silentSinceMs: number | null, waiting = 0): PlaceKnowledge => ({
  location,
  silentSinceMs,
  waiting,
});

const BEFORE: Presence = {
  atMs: 10,
  people: [somebody(1, 'Азиз', 'in'), somebody(2, 'Борис', 'out'), somebody(3, 'Григорий')],
  places: [place(DOOR, null), place(STORE, 5)],
};

describe('a change', () => {
  test('replaces whom and what it names, and leaves the rest and the order', () => {
    const now = mergePresence(BEFORE, {
      atMs: 12,
      people: [somebody(2, 'Борис', 'in')],
      places: [place(STORE, null, 3)],
    });
    expect(now.atMs).toBe(12);
    expect(now.people.map(({ last }) => last?.direction)).toEqual(['in', 'in', undefined]);
    expect(now.people[0]).toBe(BEFORE.people[0]);
    expect(now.places).toEqual([place(DOOR, null), place(STORE, null, 3)]);
  });

  test('takes out who belongs here no more', () => {
    const now = mergePresence(BEFORE, { atMs: 12, people: [], gone: [2, 99], places: [] });
    expect(now.people.map(({ person }) => person.id)).toEqual([1, 3]);
  });

  test('puts somebody new where their name belongs, and a new place at the end', () => {
    const now = mergePresence(BEFORE, {
      atMs: 9,
      people: [somebody(4, 'Виктор'), somebody(5, 'Яна')],
      places: [place({ id: 3, title: 'Двор' }, null)],
    });
    expect(now.atMs).toBe(10);
    expect(now.people.map(({ person }) => person.displayName)).toEqual([
      'Азиз',
      'Борис',
      'Виктор',
      'Григорий',
      'Яна',
    ]);
    expect(now.places.map(({ location }) => location.id)).toEqual([1, 2, 3]);
  });
});

describe('the people of a place', () => {
  const people = [
    somebody(1, 'works and is here', 'in', DOOR, DOOR),
    somebody(2, 'works here, is elsewhere', 'in', STORE, DOOR),
    somebody(3, 'works elsewhere, is here', 'in', DOOR, STORE),
    somebody(4, 'works here, has gone', 'out', STORE, DOOR),
    somebody(5, 'works elsewhere, has gone from here', 'out', DOOR, STORE),
    somebody(6, 'works here, never came', undefined, DOOR, DOOR),
  ];

  test('are who is in there, and who works there and is in nowhere else', () => {
    expect(peopleAt(people, DOOR.id).map(({ person }) => person.id)).toEqual([1, 3, 4, 6]);
    expect(peopleAt(people, undefined)).toHaveLength(6);
  });

  test('are narrowed to who is in or out, and to a name in whatever letters it is typed', () => {
    const names = (show: 'in' | 'out' | 'all', search: string) =>
      peopleShown(
        [somebody(1, 'Oʻktam Gʻaniyev', 'in'), somebody(2, 'Семён Йорк', 'out'), somebody(3, 'Aziz')],
        { show, search, place: undefined },
        'ru',
      ).map(({ person }) => person.id);
    expect(names('in', '')).toEqual([1]);
    expect(names('out', '')).toEqual([2, 3]);
    expect(names('all', "gani o'k")).toEqual([1]);
    expect(names('all', 'СЕМЕН')).toEqual([2]);
    expect(names('in', 'семён')).toEqual([]);
  });
});

test('of the places the longest silent comes first, then where something is on its way', () => {
  const places = [
    place({ id: 1, title: 'Б' }, null),
    place({ id: 2, title: 'А' }, null),
    place({ id: 3, title: 'В' }, null, 2),
    place({ id: 4, title: 'Г' }, 900),
    place({ id: 5, title: 'Д' }, 100, 1),
  ];
  expect(knowledgeShown(places, undefined).map(({ location }) => location.id)).toEqual([5, 4, 3, 2, 1]);
  expect(knowledgeShown(places, 3).map(({ location }) => location.id)).toEqual([3]);
});
