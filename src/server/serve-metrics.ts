import { createServer } from 'node:http';
import type { Metrics } from './metrics.ts';
import { StartError } from './start-error.ts';

/**
 * Serves the metrics at `/metrics` on an address of their own, which no proxy shows to the world. Gives
 * where it listens and how to end it.
 * Throws a `StartError` where the address cannot be had.
 */
export async function serveMetrics(
  metrics: Metrics,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<{ readonly port: number; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4' }).end(metrics.text());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new StartError(`The metrics cannot be served on ${host}, port ${port}: ${cause.message}.`, cause),
      );
    });
    server.listen({ host, port }, resolve);
  });
  const address = server.address();
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: typeof address === 'object' && address ? address.port : port, stop };
}
