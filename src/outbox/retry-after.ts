import { LONGEST_RETRY_AFTER_MS } from './backoff.ts';

/**
 * The wait that a `Retry-After` header asks for, in milliseconds, at most an hour; undefined where there is none or
 * it makes no sense. A date is measured against the answer's own `Date`, because the device's clock may be wrong.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('Retry-After')?.trim();
  if (!value) return undefined;
  const asked = /^\d+$/.test(value)
    ? Number(value) * 1_000
    : Date.parse(value) - Date.parse(headers.get('Date') ?? '');
  // Asked for no wait at all, or for one that is over, our own backoff decides: else this would be a hot loop.
  if (!Number.isFinite(asked) || asked <= 0) return undefined;
  return Math.min(LONGEST_RETRY_AFTER_MS, asked);
}
