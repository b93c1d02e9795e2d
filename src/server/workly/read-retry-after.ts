const LONGEST_SECONDS = 3600;

/** The seconds that an answer asks to wait, 1 to 3600, else the given ones. */
export function readRetryAfter(headers: Headers, otherwiseSeconds: number, nowMs: number): number {
  const header = headers.get('Retry-After')?.trim() ?? '';
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - nowMs) / 1000);
  if (Number.isNaN(seconds)) return otherwiseSeconds;
  return Math.min(Math.max(seconds, 1), LONGEST_SECONDS);
}
