import { posix } from 'node:path';
import { COMPUTED } from './imports-of.ts';

// app → features → { ui, api, outbox } → contract · sw → outbox → contract · server → contract
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  outbox: ['contract'],
  api: ['contract'],
  ui: [],
  features: ['ui', 'api', 'outbox', 'contract'],
  app: ['features', 'ui', 'contract'],
  sw: ['outbox', 'contract'],
  server: ['contract'],
  // The tests may seed the real server's store.
  e2e: ['contract', 'server'],
};

/** Packages that one place alone may import. */
const OWNED: readonly { readonly name: string; readonly place: string }[] = [
  { name: 'ky', place: 'src/api/' },
  { name: 'workbox-window', place: 'src/features/update/' },
];

const PAGE_PACKAGES = ['react', 'react-dom', 'ky', '@tanstack'];

/** Packages that a folder must do without. The worker bundles neither the page's framework nor its HTTP client. */
const REFUSED: Readonly<Record<string, readonly string[]>> = { sw: PAGE_PACKAGES, outbox: PAGE_PACKAGES };

/** They keep queries, and mutations with them, in a store of their own that expires: a second queue that loses. */
const NOWHERE = /^@tanstack\/.*persist/;

const TEST_PACKAGES = ['vitest', 'fast-check', 'temporal-polyfill'];
const ENDINGS = ['.ts', '.tsx', '.css', '.mjs', '.json'];

/** What is wrong with a file's importing of a module, in words; nothing where it is fine. */
export function wallFaults(file: string, specifier: string): string[] {
  if (specifier === COMPUTED) return ['imports by a computed name, which nobody can check'];
  // What follows a question mark tells the bundler what to make of the file.
  const [path = ''] = specifier.split('?');
  return faultsOf(file, path);
}

function faultsOf(file: string, specifier: string): string[] {
  const target = targetOf(file, specifier);
  return target === undefined ? packageFaults(file, specifier) : pathFaults(file, specifier, target);
}

/** The path from the root that a specifier leads to, or undefined where it names a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('/')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  return undefined;
}

function pathFaults(file: string, specifier: string, target: string): string[] {
  const faults: string[] = [];
  if (specifier.startsWith('/')) faults.push('names a file from the root, and not from where it stands');
  if (!ENDINGS.some((ending) => specifier.endsWith(ending))) faults.push('names a file without its ending');

  const [from, to] = [folderOf(file), folderOf(target)];
  if (to !== undefined && from !== undefined && from !== to && !NEIGHBOURS[from]?.includes(to)) {
    faults.push(`${from} must not name ${to}`);
  }
  // Behind a file that lies loose in features, one feature could reach another: it may be named and name none.
  if (from === 'features' && to === 'features') {
    const feature = featureOf(target);
    if (feature !== undefined && feature !== featureOf(file))
      faults.push('a feature must not name another one');
  }
  return faults;
}

function packageFaults(file: string, specifier: string): string[] {
  const faults: string[] = [];
  const is = (name: string) => specifier === name || specifier.startsWith(`${name}/`);
  for (const { name, place } of OWNED) {
    if (is(name) && !file.startsWith(place)) faults.push(`only ${place} imports ${name}`);
  }
  if (NOWHERE.test(specifier)) faults.push(`nobody imports ${specifier}: the outbox is the only queue`);
  const from = folderOf(file) ?? '';
  if (REFUSED[from]?.some(is)) faults.push(`${from} must do without ${specifier}`);
  if (from === 'contract' && !contractPackages(file).some(is)) faults.push('contract imports valibot alone');
  return faults;
}

function contractPackages(file: string): readonly string[] {
  const forTests = file.endsWith('.test.ts') || file.startsWith('src/contract/fixtures/');
  return forTests ? ['valibot', ...TEST_PACKAGES] : ['valibot'];
}

/** The walled folder that a path lies in: one of src's, or e2e. What lies elsewhere has no walls. */
function folderOf(path: string): string | undefined {
  const [top, folder, ...rest] = path.split('/');
  if (top === 'e2e') return 'e2e';
  return top === 'src' && rest.length > 0 ? folder : undefined;
}

function featureOf(path: string): string | undefined {
  const [, , feature, ...rest] = path.split('/');
  return rest.length > 0 ? feature : undefined;
}
