import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onMessage } from './on-message.ts';

const NOW = Date.UTC(2026, 10, 20, 4);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

const duties = () => ({
  wake: vi.fn(async () => undefined),
  claim: vi.fn(async () => undefined),
  keepTerminalFiles: vi.fn(async () => undefined),
  skipWaiting: vi.fn(async () => undefined),
});

describe('a request to send', () => {
  test('is answered before the work is done, which the event waits for', async () => {
    const heard: string[] = [];
    const { port1, port2 } = new MessageChannel();
    vi.spyOn(port2, 'postMessage').mockImplementation(() => heard.push('answered'));
    const wake = vi.fn(async (why: string) => heard.push(why));
    await onMessage({ type: 'drain', why: 'online' }, port2, { ...duties(), wake });
    expect(heard).toEqual(['answered', 'online']);
    port1.close();
  });

  test('needs no port', async () => {
    const given = duties();
    await onMessage({ type: 'drain', why: 'heartbeat' }, undefined, given);
    expect(given.wake).toHaveBeenCalledExactlyOnceWith('heartbeat');
  });
});

describe('a tap', () => {
  test.each([
    ['just after its deadline', NOW + 3_000, 3_300],
    ['soon where its deadline is gone by', NOW - 60_000, 300],
    ['within twenty seconds, whatever the deadline says', NOW + 86_400_000, 20_300],
  ])('is looked at %s', async (_, deadlineMs, afterMs) => {
    const given = duties();
    const work = onMessage({ type: 'tapped', id: 'a', deadlineMs }, undefined, given);
    await vi.advanceTimersByTimeAsync(afterMs - 1);
    expect(given.wake).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(given.wake).toHaveBeenCalledExactlyOnceWith('tap');
    await work;
  });
});

test('a page that wants to be taken back is, and a person who wants the new version gets it', async () => {
  const given = duties();
  await onMessage({ type: 'claim' }, undefined, given);
  expect([given.claim.mock.calls.length, given.skipWaiting.mock.calls.length]).toEqual([1, 0]);
  await onMessage({ type: 'SKIP_WAITING' }, undefined, given);
  expect([given.claim.mock.calls.length, given.skipWaiting.mock.calls.length]).toEqual([1, 1]);
  expect(given.wake).not.toHaveBeenCalled();
});
