import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from './open-database.ts';

// Windows has no such bits and shows them set.
const OTHERS = process.platform === 'win32' ? 0 : 0o077;

test('a database that is made, its folder and its log are for their owner alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'new', 'k.sqlite');
  const store = await openDatabase({ kind: 'sqlite', path });
  for (const made of [dirname(path), path, `${path}-wal`]) expect(statSync(made).mode & OTHERS).toBe(0);
  await store.destroy();
});
