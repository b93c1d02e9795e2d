import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { REPOSITORY_ROOT } from '../checks/repository-root.ts';
import { COMPUTED, importsOf } from './imports-of.ts';
import { repositoryFiles } from './repository-files.ts';
import { wallFaults } from './wall-faults.ts';

// It reads every file there is.
vi.setConfig({ testTimeout: 60_000 });

const sources = repositoryFiles().filter((path) => /^(src|e2e)\/.*\.(ts|tsx|mjs|css)$/.test(path));

test('no import of the product or of its tests crosses a wall', () => {
  expect(sources).toContain('e2e/house/walls.test.ts');
  const faults = sources.flatMap((file) =>
    importsOf(file, readFileSync(join(REPOSITORY_ROOT, file), 'utf8')).flatMap((specifier) =>
      wallFaults(file, specifier).map((fault) => `${file} → ${specifier}: ${fault}`),
    ),
  );
  expect(faults).toEqual([]);
  // Every source is parsed: more than the usual time on a busy machine.
}, 30_000);

describe('a wall stands between', () => {
  test.each<[string, string]>([
    ['src/features/punch/punch.ts', '../place/place.ts'],
    ['src/features/messages.ts', './punch/punch.ts'],
    ['src/features/punch/punch.ts', '../../app/shell.tsx'],
    ['src/features/punch/punch.ts', '../../sw/sw.ts'],
    ['src/app/main.tsx', '../outbox/punch-queue.ts'],
    ['src/app/main.tsx', '../api/ky.ts'],
    ['src/app/main.tsx', '../server/app.ts'],
    ['src/app/main.tsx', '/src/server/app.ts'],
    ['src/sw/sw.ts', '../server/app.ts'],
    ['src/sw/sw.ts', '../app/main.tsx'],
    ['src/sw/sw.ts', '../api/ky.ts'],
    ['src/ui/dialog.tsx', '../contract/paths.ts'],
    ['src/ui/dialog.css', '../features/punch/punch.css'],
    ['src/api/clock-in.ts', '../outbox/punch-db.ts'],
    ['src/outbox/sender.ts', '../api/ky.ts'],
    ['src/contract/paths.ts', '../outbox/messages.ts'],
    ['src/server/app.ts', '../outbox/messages.ts'],
    ['e2e/fixtures/kiosk.ts', '../../src/outbox/messages.ts'],
    ['e2e/kiosk.ts', '../src/app/main.tsx'],
    ['src/outbox/sender.ts', '../elsewhere/new.ts'],
    ['src/features/punch/punch.ts', 'ky'],
    ['src/features/punch/punch.ts', 'workbox-window'],
    ['src/features/updates/watch.ts', 'workbox-window'],
    ['src/sw/sw.ts', 'react'],
    ['src/sw/sw.ts', 'ky'],
    ['src/sw/sw.ts', '@tanstack/react-query'],
    ['src/outbox/sender.ts', 'react-dom/client'],
    ['src/app/main.tsx', '@tanstack/react-query-persist-client'],
    ['src/app/main.tsx', '@tanstack/query-async-storage-persister'],
    ['src/contract/paths.ts', 'idb'],
    ['src/contract/paths.ts', 'node:fs'],
    ['src/contract/paths.ts', 'vitest'],
    ['src/ui/dialog.tsx', './button'],
    ['src/ui/dialog.tsx', './button.js'],
    ['src/ui/dialog.tsx', '.'],
    ['src/ui/dialog.tsx', '..'],
    ['src/ui/dialog.tsx', COMPUTED],
  ])('%s and %s', (file, specifier) => {
    expect(wallFaults(file, specifier)).not.toEqual([]);
  });
});

describe('the way is free from', () => {
  test.each<[string, string]>([
    ['src/features/punch/punch.ts', './punch-screen.tsx'],
    ['src/features/punch/parts/dial.ts', '../punch.ts'],
    ['src/features/punch/punch.ts', '../messages.ts'],
    ['src/features/punch/punch.ts', '../../outbox/punch-queue.ts'],
    ['src/features/update/watch.ts', 'workbox-window'],
    ['src/app/main.tsx', '../features/punch/punch-screen.tsx'],
    ['src/app/main.tsx', './main.css'],
    ['src/app/main.tsx', 'react-dom/client'],
    ['src/api/clock-in.ts', 'ky'],
    ['src/sw/sw.ts', '../outbox/sender.ts'],
    ['src/outbox/punch-db.ts', 'idb'],
    ['src/contract/receipt.ts', 'valibot'],
    ['src/contract/receipt.test.ts', 'vitest'],
    ['src/contract/fixtures/temporals.ts', 'temporal-polyfill/implementation'],
    ['src/server/main.ts', './require-node.mjs'],
    ['e2e/fixtures/kiosk.ts', '../../src/server/store/open.ts'],
  ])('%s to %s', (file, specifier) => {
    expect(wallFaults(file, specifier)).toEqual([]);
  });
});

describe('an import is seen', () => {
  test.each<[string, string]>([
    ['with names', "import { a } from './seen.ts';"],
    ['for its effect', "import './seen.ts';"],
    ['of a type', "import type { A } from './seen.ts';"],
    ['as a re-export', "export { a } from './seen.ts';"],
    ['as a re-export of all', "export * from './seen.ts';"],
    ['when it is dynamic', "const a = await import('./seen.ts');"],
    ['when it is a template', 'const a = () => import(`./seen.ts`);'],
    ['inside of a type', "export type A = import('./seen.ts').A;"],
    ['over several lines', "import {\n  a,\n  b,\n} from\n  './seen.ts';"],
    ['in markup', "export const a = <b onClick={() => import('./seen.ts')} />;"],
  ])('%s', (_way, text) => {
    expect(importsOf('a.tsx', text)).toEqual(['./seen.ts']);
  });

  test('when its name is computed', () => {
    expect(importsOf('a.ts', 'await import(name);')).toEqual([COMPUTED]);
  });

  test('in a style sheet', () => {
    const text =
      '/* @import "no.css"; */ @import "./a.css"; @import url(./b.css) screen; @import url("./c.css");';
    expect(importsOf('a.css', text)).toEqual(['./a.css', './b.css', './c.css']);
  });

  test('but not in a comment or a text, nor where nothing is imported', () => {
    const text = "// import './no.ts'\nconst text = \"import './no.ts'\";\nexport { text };";
    expect(importsOf('a.ts', text)).toEqual([]);
  });
});
