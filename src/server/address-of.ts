const NAMED_LOCALHOST = new Set(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::']);

/** The address at which a browser on this machine reaches a server listening there. */
export function addressOf(host: string, port: number, scheme: 'http' | 'https' = 'http'): string {
  // Browsers take localhost for a secure context even without https, a bare address not always.
  if (NAMED_LOCALHOST.has(host)) return `${scheme}://localhost:${port}`;
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
