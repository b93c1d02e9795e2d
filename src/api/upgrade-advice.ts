import { HEADERS } from '../contract/headers.ts';

const listeners = new Set<() => void>();
let advised = false;

/** Whether our server last advised to upgrade what speaks to it (`Version: recommended`). */
export function isUpgradeAdvised(): boolean {
  return advised;
}

/** Calls back when that changes, until the returned function is called. */
export function subscribeToUpgradeAdvice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes note of what an answer of our server says about it. What the worker answers by itself says nothing. */
export function hearUpgradeAdvice(headers: Headers): void {
  if (headers.has(HEADERS.fromOutbox)) return;
  const now = headers.get(HEADERS.version) === 'recommended';
  if (now === advised) return;
  advised = now;
  for (const listener of [...listeners]) listener();
}
