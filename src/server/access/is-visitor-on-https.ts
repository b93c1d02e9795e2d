import type { SiteKnowledge } from './require-own-site.ts';

/**
 * Whether the browser sees https, which a proxy in front may provide and only then is heard of. To be asked only of a
 * request that has passed `requireOwnSite`: its `Origin` then is the page's own.
 */
export function isVisitorOnHttps(
  { headers, url }: Pick<Request, 'headers' | 'url'>,
  { publicOrigin, behindProxy }: SiteKnowledge,
): boolean {
  const origin = headers.get('Origin') ?? publicOrigin;
  if (origin !== undefined) return origin.startsWith('https:');
  const forwarded = behindProxy ? headers.get('X-Forwarded-Proto')?.split(',')[0]?.trim() : undefined;
  return forwarded === undefined ? url.startsWith('https:') : forwarded === 'https';
}
