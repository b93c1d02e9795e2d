import { useSyncExternalStore } from 'react';

/** Where the page is on its origin. */
export interface Route {
  readonly path: string;
  /** The part from the question mark on, or nothing. */
  readonly search: string;
}

const listeners = new Set<() => void>();
let moved = false;

/** Whether the page has been at another address before, and not only been opened here. */
export function hasMoved(): boolean {
  return moved;
}

/** Goes to another address of this page without loading it anew; `replace` leaves no step to go back to. */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  const before = location.pathname;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
  if (location.pathname !== before) scrollTo(0, 0);
  announce();
}

/** Where the page is; draws anew when that changes, by a link or by the browser's own buttons. */
export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  const [path = '/'] = address.split('?', 1);
  return { path, search: address.slice(path.length) };
}

function announce(): void {
  moved = true;
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('popstate', announce);
  };
}
