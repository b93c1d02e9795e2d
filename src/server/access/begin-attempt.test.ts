import { beforeEach, expect, test } from 'vitest';
import { ApiError } from '../api-error.ts';
import { testDatabase } from '../fixtures/test-database.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store-schema.ts';
import { beginAttempt } from './begin-attempt.ts';

const NOW_MS = Date.parse('2026-03-02T04:00:00Z');

let one: Store;
let other: Store;

beforeEach(async () => {
  const address = await testDatabase();
  one = await openStore(address);
  other = await openStore(address);
  return async () => {
    await one.destroy();
    await other.destroy();
  };
});

async function begin(store: Store, address: string, subject: string, nowMs = NOW_MS) {
  try {
    return await beginAttempt(store, { what: 'password', by: { address, subject } }, nowMs);
  } catch (error) {
    if (error instanceof ApiError) return error.status;
    throw error;
  }
}

test('two processes on one database count the failed attempts together', async () => {
  for (let count = 0; count < 5; count++) {
    for (const store of [one, other]) expect(await begin(store, `a${count}`, 'x')).toBeTypeOf('function');
  }
  expect([await begin(one, 'b', 'x'), await begin(other, 'b', 'x')]).toEqual([429, 429]);
  expect(await begin(other, 'c', 'y')).toBeTypeOf('function');
  expect(await begin(other, 'c', 'x', NOW_MS + 60_000)).toBeTypeOf('function');
});

test('what succeeded is not counted, however many come at once', async () => {
  for (let round = 0; round < 3; round++) {
    const many = await Promise.all(Array.from({ length: 14 }, () => begin(one, 'a', 'x')));
    const begun = many.filter((outcome) => typeof outcome === 'function');
    expect(begun).toHaveLength(10);
    for (const succeeded of begun) await succeeded();
  }
});

test('nobody is remembered when the minute is over, and no name or address in the clear before', async () => {
  await begin(one, '203.0.113.9', 'somebody@x.invalid');
  const kept = await one.selectFrom('failed_attempts').selectAll().execute();
  expect(JSON.stringify(kept)).not.toMatch(/203|somebody/);
  await begin(one, 'a', 'x', NOW_MS + 60_000);
  expect(await one.selectFrom('failed_attempts').selectAll().execute()).toHaveLength(2);
});

test('the addresses of one IPv6 network are counted together', async () => {
  const outcomes = [];
  for (let host = 1; host <= 11; host += 1) outcomes.push(await begin(one, `2001:db8::${host}`, `x${host}`));
  expect(outcomes.at(-2)).toBeTypeOf('function');
  expect(outcomes.at(-1)).toBe(429);
  expect(await begin(one, '2001:db8:0:1::1', 'y')).toBeTypeOf('function');
});
