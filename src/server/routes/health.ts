import { Hono } from 'hono';
import { PATHS } from '../../contract/paths.ts';
import type { AppParts } from '../app-parts.ts';
import type { ServerEnv } from '../server-env.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

/**
 * `GET /healthz`: 200 while the database answers, 503 while it does not. `GET /readyz` is the same for whoever sends
 * requests here or elsewhere by it: a server that is not ready will be by itself, and must not be started anew for it.
 */
export function healthRoutes(parts: AppParts): Hono<ServerEnv> {
  const routes = new Hono<ServerEnv>();
  for (const path of [PATHS.health, PATHS.ready]) {
    routes.get(path, async (c) => {
      try {
        await parts.store.selectFrom('companies').select('id').limit(1).execute();
      } catch (error) {
        parts.logError('The health check', error);
        return c.json({ status: 'unavailable' }, 503, { 'Retry-After': '1' });
      }
      return c.json({ status: 'ok' });
    });
    routes.all(path, methodNotAllowed('GET, HEAD'));
  }
  return routes;
}
