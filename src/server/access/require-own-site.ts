import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';

/**
 * Lets a write that rides on a cookie through only when the kiosk's own page made it. `Sec-Fetch-Site` decides where
 * the browser sends it, since a proxy cannot blur it; else `Origin` must be the public origin, or the host asked for.
 * Throws an `ApiError` 403/7004.
 */
export function requireOwnSite(headers: Headers, publicOrigin: string | undefined): void {
  const fetchSite = headers.get('Sec-Fetch-Site');
  const own = fetchSite === null ? isOwnOrigin(headers, publicOrigin) : fetchSite === 'same-origin';
  if (!own) {
    throw new ApiError(
      403,
      ERROR_CODE.accessDenied,
      'A write with a device cookie must come from the kiosk page',
    );
  }
}

function isOwnOrigin(headers: Headers, publicOrigin: string | undefined): boolean {
  const origin = URL.parse(headers.get('Origin') ?? '');
  if (!origin) return false;
  if (origin.origin === publicOrigin) return true;
  // Of several proxies, the outermost wrote the first.
  const host = headers.get('X-Forwarded-Host')?.split(',')[0] ?? headers.get('Host');
  // Parsed with the origin's scheme, so that `kiosk.example:443` and `kiosk.example` are one host under https.
  return host !== null && URL.parse(`${origin.protocol}//${host.trim()}`)?.host === origin.host;
}
