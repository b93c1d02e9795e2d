import { Hono } from 'hono';
import { ERROR_CODE } from '../contract/error-code.ts';
import { PATHS } from '../contract/paths.ts';
import { ApiError } from './api-error.ts';
import type { AppParts } from './app-parts.ts';
import { errorAnswer } from './error-answer.ts';
import { chainRoutes } from './routes/chain.ts';
import { healthRoutes } from './routes/health.ts';
import { kioskRoutes } from './routes/kiosk.ts';
import { pageRoutes } from './routes/page.ts';
import { rescueRoutes } from './routes/rescue.ts';
import { timesRoutes } from './routes/times.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import type { ServerEnv } from './server-env.ts';

/** The whole server as a function from request to answer. Everything that goes wrong in it becomes an answer here. */
export function createApp(parts: AppParts): Hono<ServerEnv> {
  const app = new Hono<ServerEnv>();

  app.use('*', async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
  });
  for (const path of ['/v1/*', '/kiosk/*', PATHS.health]) {
    app.use(path, async (c, next) => {
      await next();
      c.header('Cache-Control', 'no-store');
    });
  }

  app.route('/', timesRoutes(parts));
  app.route('/', kioskRoutes(parts));
  app.route('/', chainRoutes(parts));
  app.route('/', rescueRoutes(parts));
  app.route('/', healthRoutes(parts));
  app.all('/v1/*', notFound);
  app.all('/kiosk/*', notFound);
  app.route('/', pageRoutes(parts.pageFolder));
  // Not `app.notFound`: what that throws would pass the middleware above by.
  app.all('*', notFound);

  app.onError((error, c) => {
    const { response, unexpected } = errorAnswer(error);
    if (unexpected) parts.logError(`${c.req.method} ${c.req.path}`, error);
    return response;
  });
  return app;
}

function notFound(): never {
  throw new ApiError(404, ERROR_CODE.notFound, 'There is nothing at this path');
}
