/** The origin at which a tablet can open the kiosk securely, or why there is none. */
export type TabletOrigin =
  | { readonly kind: 'reachable'; readonly origin: string }
  /** It leads every device to itself. */
  | { readonly kind: 'loopback' }
  /** Plain http: no worker, no position, and everybody listens. */
  | { readonly kind: 'plain'; readonly origin: string };

/**
 * The origin that a QR code for a tablet names: the one that the server was told, else the one at which the office is
 * open, whichever is https and leads to the server from another machine too.
 */
export function tabletOrigin(publicOrigin: string | null, ownOrigin: string): TabletOrigin {
  const origins = [publicOrigin, ownOrigin].filter((origin) => origin !== null).map((one) => new URL(one));
  const secure = origins.find((url) => url.protocol === 'https:' && !isLoopback(url.hostname));
  if (secure) return { kind: 'reachable', origin: secure.origin };
  const plain = origins.find((url) => !isLoopback(url.hostname));
  return plain ? { kind: 'plain', origin: plain.origin } : { kind: 'loopback' };
}

function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return /^127\./.test(name) || name === '0.0.0.0' || name === '[::1]' || name === '[::]';
}
