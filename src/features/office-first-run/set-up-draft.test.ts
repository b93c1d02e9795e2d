import { describe, expect, test } from 'vitest';
import { keepSetUp, newSetUp, readSetUp, requestOf, type SetUpDraft } from './set-up-draft.ts';

class MapStorage implements Storage {
  readonly #texts = new Map<string, string>();
  [name: string]: unknown;
  get length() {
    return this.#texts.size;
  }
  clear = () => this.#texts.clear();
  key = (index: number) => [...this.#texts.keys()][index] ?? null;
  getItem = (key: string) => this.#texts.get(key) ?? null;
  setItem = (key: string, text: string) => void this.#texts.set(key, text);
  removeItem = (key: string) => void this.#texts.delete(key);
}

const DRAFT: SetUpDraft = {
  ...newSetUp({ timeZone: 'Asia/Tashkent', lang: 'ru', place: 'Офис' }),
  step: 'administrator',
  company: { name: ' Ромашка ', timeZone: 'Asia/Tashkent', lang: 'ru' },
  place: { title: 'Офис', lat: '41.3', lon: '69.2', radius: '150', address: '' },
  email: ' boss@example.com ',
};
const SECRETS = { key: 'abc', password: 'correct horse' };

describe('what was typed in the set-up', () => {
  test('is there again after a reload', () => {
    const storage = new MapStorage();
    expect(readSetUp(storage)).toBeUndefined();
    keepSetUp(storage, DRAFT);
    expect(readSetUp(storage)).toEqual(DRAFT);
    keepSetUp(storage, undefined);
    expect(readSetUp(storage)).toBeUndefined();
  });

  test('is kept without the key and the password', () => {
    const storage = new MapStorage();
    keepSetUp(storage, DRAFT);
    const kept = storage.getItem(storage.key(0) ?? '') ?? '';
    expect(Object.keys(JSON.parse(kept))).toEqual(['step', 'company', 'place', 'email']);
  });

  test.each(['{', '{}', '{"step":"moon"}', 'null'])('that cannot be read is none: %s', (text) => {
    const storage = new MapStorage();
    keepSetUp(storage, DRAFT);
    storage.setItem(storage.key(0) ?? '', text);
    expect(readSetUp(storage)).toBeUndefined();
  });

  test('is not needed where nothing can be stored', () => {
    const broken = new MapStorage();
    broken.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(() => keepSetUp(broken, DRAFT)).not.toThrow();
  });

  test('is what the server is asked to set up', () => {
    expect(requestOf(DRAFT, SECRETS)).toEqual({
      key: 'abc',
      company: { name: 'Ромашка', timeZone: 'Asia/Tashkent', lang: 'ru' },
      location: { title: 'Офис', lat: '41.3', lon: '69.2', radiusMetres: 150, address: null },
      administrator: { email: 'boss@example.com', password: 'correct horse' },
    });
  });

  test('is not asked for while the place is none', () => {
    expect(requestOf({ ...DRAFT, place: { ...DRAFT.place, lat: '' } }, SECRETS)).toBeUndefined();
  });
});
