import { Hono } from 'hono';
import { PATHS } from '../../contract/paths.ts';
import type { AppParts } from '../app-parts.ts';
import type { ServerEnv } from '../server-env.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

/** `GET /healthz`: 200 when the database answers, 503 when it does not. */
export function healthRoutes(parts: AppParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .get(PATHS.health, async (c) => {
      try {
        await parts.store.selectFrom('companies').select('id').limit(1).execute();
      } catch (error) {
        parts.logError('The health check', error);
        return c.json({ status: 'unavailable' }, 503);
      }
      return c.json({ status: 'ok' });
    })
    .all(PATHS.health, methodNotAllowed('GET, HEAD'));
}
