import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Turns } from './turns.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('what is asked for first is done first, however long it takes, and a failure is its own', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const after = (ms: number, name: string) => () =>
    new Promise<string>((resolve) => setTimeout(resolve, ms, name)).then((value) => {
      done.push(value);
      return value;
    });
  const first = turns.take(after(900, 'first'));
  const second = turns.take(() => Promise.reject(new Error('no')));
  const third = turns.take(after(5, 'third'));
  const refused = expect(second).rejects.toThrow('no');
  await vi.advanceTimersByTimeAsync(1_000);
  await refused;
  expect([await first, await third]).toEqual(['first', 'third']);
  expect(done).toEqual(['first', 'third']);
});

test('what hangs holds up the next one for three seconds', async () => {
  const turns = new Turns();
  void turns.take(() => new Promise(() => undefined));
  const next = vi.fn(async () => 'done');
  const taken = turns.take(next);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(next).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await taken).toBe('done');
});
