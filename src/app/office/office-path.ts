import type { OfficePage } from './office-page.ts';

const ROOT = '/office';

/** The address of a page of the office. */
export function hrefOf(path: string): string {
  return path === '' ? ROOT : `${ROOT}/${path}`;
}

/** The page that an address names: by its first part below the office; without one the first there is. */
export function pageAt(address: string, pages: readonly OfficePage[]): OfficePage | undefined {
  const [name = ''] = address.slice(ROOT.length + 1).split('/');
  return pages.find(({ path }) => path === name) ?? (name === '' ? pages[0] : undefined);
}

/** The parts of an address below the office: the page's own name, and what the page makes of the rest. */
export function partsOf(address: string): readonly string[] {
  return address
    .slice(ROOT.length + 1)
    .split('/')
    .filter((part) => part !== '');
}
