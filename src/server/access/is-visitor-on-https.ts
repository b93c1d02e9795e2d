/**
 * Whether the browser sees https, which a proxy in front may provide. To be asked only of a request that has passed
 * `requireOwnSite`: its `Origin` then is the page's own.
 */
export function isVisitorOnHttps(headers: Headers, publicOrigin: string | undefined): boolean {
  const origin = headers.get('Origin') ?? publicOrigin;
  if (origin !== undefined) return origin.startsWith('https:');
  return headers.get('X-Forwarded-Proto')?.split(',')[0]?.trim() === 'https';
}
