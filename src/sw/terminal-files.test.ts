import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forgetOldTerminalFiles,
  isTerminalFile,
  keepTerminalFiles,
  prepareTerminalFiles,
} from './terminal-files.ts';

const CODE = 'assets/terminal/terminal-1.js';
const READER = 'assets/terminal/zxing_reader-1.wasm';
const NEXT = 'assets/terminal/terminal-2.js';
const ORIGIN = 'https://kiosk.example';

/** A cache storage with as much of it as the worker uses; `missing` cannot be fetched. */
function cacheStorage(missing: readonly string[] = []) {
  const stores = new Map<string, Set<string>>();
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Set<string>();
    stores.set(name, store);
    const add = async (path: string) => {
      if (missing.includes(path)) throw new TypeError(`${path} cannot be fetched`);
      store.add(path);
    };
    return {
      add,
      addAll: async (paths: readonly string[]) => void (await Promise.all(paths.map(add))),
      match: async (path: string) => (store.has(path) ? new Response() : undefined),
      keys: async () => [...store].map((path) => ({ url: ORIGIN + path })),
      delete: async ({ url }: { url: string }) => store.delete(url.slice(ORIGIN.length)),
    };
  };
  vi.stubGlobal('caches', { open, has: async (name: string) => stores.has(name) });
  return () => [...(stores.get('kiosk-terminal') ?? [])];
}

beforeEach(() => vi.unstubAllGlobals());

describe("a terminal's files", () => {
  test('are told from everybody’s, with the first slash and without', () => {
    expect([CODE, `/${CODE}`, 'assets/index-1.js', '/sw.js'].map(isTerminalFile)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('are kept, the reader of QR codes only where one is wanted', async () => {
    const kept = cacheStorage();
    await keepTerminalFiles([CODE, READER], false);
    expect(kept()).toEqual([`/${CODE}`]);
    await keepTerminalFiles([CODE, READER], true);
    expect(kept()).toEqual([`/${CODE}`, `/${READER}`]);
  });

  test('of a new build come beside those in use, which go when it takes over', async () => {
    const kept = cacheStorage();
    await keepTerminalFiles([CODE], false);
    await prepareTerminalFiles([NEXT, READER]);
    expect(kept()).toEqual([`/${CODE}`, `/${NEXT}`]);
    await forgetOldTerminalFiles([NEXT, READER]);
    expect(kept()).toEqual([`/${NEXT}`]);
  });

  test('of a new build that cannot all be had stop it from taking over', async () => {
    cacheStorage([`/${NEXT}`]);
    await keepTerminalFiles([CODE], false);
    await expect(prepareTerminalFiles([NEXT])).rejects.toThrow(TypeError);
  });

  test('are not fetched on a device that is no terminal', async () => {
    const kept = cacheStorage();
    await prepareTerminalFiles([CODE, READER]);
    await forgetOldTerminalFiles([CODE]);
    expect(kept()).toEqual([]);
  });
});
