import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

interface Incoming {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: IncomingHttpHeaders;
}

/**
 * The address of whoever sends a request, IPv4 written as IPv4. Each of the trusted proxies added to `X-Forwarded-For`
 * whom it saw, so the one that counts stands that many places from the end; what stands before it anybody can write.
 */
export function clientAddressOf(incoming: Incoming, trustedProxies: number): string | undefined {
  const seen = incoming.socket.remoteAddress;
  const forwarded = [incoming.headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const claimed = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : undefined;
  const address = claimed !== undefined && isIP(claimed) > 0 ? claimed : seen;
  return address?.replace(/^::ffff:(?=\d+\.)/, '');
}
