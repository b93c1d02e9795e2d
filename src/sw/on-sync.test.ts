import { expect, test, vi } from 'vitest';
import { StorageFault } from '../outbox/storage-fault.ts';
import { onSync } from './on-sync.ts';
import { PunchesLeft } from './punches-left.ts';
import { SYNC_TAG } from './wake-sender.ts';

test('a sync event ends well when nothing is left to send', async () => {
  const wake = vi.fn(async () => false);
  await onSync(SYNC_TAG, wake);
  expect(wake).toHaveBeenCalledExactlyOnceWith('sync');
});

test('a sync event that leaves something fails with an Error, so that the browser tries again', async () => {
  await expect(onSync(SYNC_TAG, async () => true)).rejects.toThrow(PunchesLeft);
});

test.each<[string, unknown]>([
  ['a fault of the storage', new StorageFault('slow', 'no answer')],
  ['a word', 'no'],
  ['a response', new Response()],
])('whatever fails a sync event, be it %s, fails it with an Error and keeps the cause', async (_, cause) => {
  const failed = await onSync(SYNC_TAG, () => Promise.reject(cause)).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(PunchesLeft);
  expect(failed).toMatchObject({ cause });
});

test('the sync event of somebody else wakes nobody', async () => {
  const wake = vi.fn(async () => true);
  await onSync('another', wake);
  expect(wake).not.toHaveBeenCalled();
});
