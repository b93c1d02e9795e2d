import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { testServer } from '../fixtures/test-server.ts';
import { addPerson } from '../store/add-person.ts';
import { keepPin } from './keep-proofs.ts';
import { isWeak, newPins } from './new-pin.ts';

test.each([
  '0000',
  '1234',
  '4321',
  '0123',
  '9876',
  '1212',
  '123456',
  '777',
  '121212',
])('%s is weak', (pin) => {
  expect(isWeak(pin)).toBe(true);
});

test.each(['4071', '1235', '0147', '1221', '90210', '8901'])('%s is not', (pin) => {
  expect(isWeak(pin)).toBe(false);
});

test('a PIN of one digit, whatever its length, is weak', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 12 }), (digit, length) =>
      isWeak(String(digit).repeat(length)),
    ),
  );
});

test('a PIN that is drawn is as long as the longest, and longer once one in twenty is taken', async () => {
  const { store } = await testServer();
  await keepPin(store, SECRET_KEY, 78_667, '147');
  expect((await newPins(store, SECRET_KEY, 1, 1))[0]).toMatch(/^\d{4}$/);
  for (let taken = 1; taken <= 500; taken++) {
    const { id } = await addPerson(store, { firstName: String(taken), lastName: 'P', locationId: 368 });
    await keepPin(store, SECRET_KEY, id, String(taken).padStart(4, '0'));
  }
  expect((await newPins(store, SECRET_KEY, 1, 1))[0]).toMatch(/^\d{5}$/);
  await store.destroy();
});

test('a PIN that somebody in the company has is not drawn', async () => {
  const { store } = await testServer();
  const taken = Array.from({ length: 500 }, (_, index) => String(index * 20 + 7).padStart(4, '0'));
  for (const pin of taken) {
    const { id } = await addPerson(store, { firstName: pin, lastName: 'P', locationId: 368 });
    await keepPin(store, SECRET_KEY, id, pin);
  }

  const drawn = await newPins(store, SECRET_KEY, 1, 40);
  expect(new Set(drawn).size).toBe(40);
  expect(drawn.filter((pin) => taken.includes(pin))).toEqual([]);
  await store.destroy();
});

test('PINs that are drawn together are all of one length, with room for everybody', async () => {
  const { store } = await testServer();
  const drawn = await newPins(store, SECRET_KEY, 1, 600);
  expect(new Set(drawn.map(({ length }) => length))).toEqual(new Set([5]));
  await store.destroy();
});
