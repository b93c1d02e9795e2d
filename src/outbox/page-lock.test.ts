import { expect, test, vi } from 'vitest';
import { FakeLocks } from './testing/fake-locks.ts';

/** The module as it loads in an engine with these locks. */
async function loaded(locks: LockManager | undefined) {
  vi.resetModules();
  vi.stubGlobal('navigator', { locks });
  try {
    return await import('./page-lock.ts');
  } finally {
    vi.unstubAllGlobals();
  }
}

test('a page is known to live while it lives, and no other', async () => {
  const locks = new FakeLocks();
  const page = await loaded(locks.of('page'));
  const worker = await loaded(locks.of('worker'));
  page.showPageLives('boot-1');
  await Promise.resolve();
  expect([await worker.pageLives('boot-1'), await worker.pageLives('boot-2')]).toEqual([true, false]);
  locks.free('page');
  expect(await worker.pageLives('boot-1')).toBe(false);
});

test('without Web Locks nobody can tell, and a page counts as gone', async () => {
  const { showPageLives, pageLives } = await loaded(undefined);
  showPageLives('boot-1');
  expect(await pageLives('boot-1')).toBe(false);
});
