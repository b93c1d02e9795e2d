import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';

/** By what it is known which site a request comes from. */
export type SiteKnowledge = Pick<AppParts, 'publicOrigin' | 'behindProxy'>;

/**
 * Lets a write that rides on a cookie through only when the kiosk's own page made it. `Sec-Fetch-Site` decides where
 * the browser sends it, since a proxy cannot blur it; else `Origin` must be the public origin, or the host asked for (of
 * which a proxy may speak only where there is one).
 * Throws an `ApiError` 403/7001.
 */
export function requireOwnSite(headers: Headers, site: SiteKnowledge): void {
  const fetchSite = headers.get('Sec-Fetch-Site');
  const own = fetchSite === null ? isOwnOrigin(headers, site) : fetchSite === 'same-origin';
  if (!own) {
    throw new ApiError(
      403,
      // Not "access denied", which would be the last word on a punch: this one is told apart from its rights.
      ERROR_CODE.authorisation,
      'What rides on a cookie must come from the page itself',
    );
  }
}

/**
 * Like `requireOwnSite`, for reading too. No other site gets to see what is read, so a browser that says nothing of where
 * a request comes from is believed, and so is a person who opens the address themselves.
 */
export function requireOwnPage({ method, headers }: Request, site: SiteKnowledge): void {
  const fetchSite = headers.get('Sec-Fetch-Site');
  const saysNothing = fetchSite === null && !headers.has('Origin');
  const reads = method === 'GET' || method === 'HEAD';
  if (!(reads && (saysNothing || fetchSite === 'none'))) requireOwnSite(headers, site);
}

function isOwnOrigin(headers: Headers, { publicOrigin, behindProxy }: SiteKnowledge): boolean {
  const origin = URL.parse(headers.get('Origin') ?? '');
  if (!origin) return false;
  if (origin.origin === publicOrigin) return true;
  // Of several proxies, the outermost wrote the first.
  const forwarded = behindProxy ? headers.get('X-Forwarded-Host')?.split(',')[0] : undefined;
  const host = forwarded ?? headers.get('Host');
  // Parsed with the origin's scheme, so that `kiosk.example:443` and `kiosk.example` are one host under https.
  return host !== null && URL.parse(`${origin.protocol}//${host.trim()}`)?.host === origin.host;
}
