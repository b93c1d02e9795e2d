import { Hono } from 'hono';
import { ERROR_CODE } from '../contract/error-code.ts';
import { HEADERS } from '../contract/headers.ts';
import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { PATHS } from '../contract/paths.ts';
import { PasswordGate } from './access/password-gate.ts';
import { ApiError } from './api-error.ts';
import type { AppParts } from './app-parts.ts';
import { connectionAddress } from './connection-address.ts';
import { errorAnswer } from './error-answer.ts';
import { administrationRoutes } from './routes/administration.ts';
import { chainRoutes } from './routes/chain.ts';
import { dayRoutes } from './routes/day.ts';
import { deviceRoutes } from './routes/devices.ts';
import { directoryRoutes } from './routes/directory.ts';
import { firstRunRoutes } from './routes/first-run.ts';
import { healthRoutes } from './routes/health.ts';
import { kioskRoutes } from './routes/kiosk.ts';
import { officeSessionRoutes } from './routes/office-session.ts';
import { openApiRoutes } from './routes/open-api.ts';
import { pageRoutes } from './routes/page.ts';
import { presenceRoutes } from './routes/presence.ts';
import { rescueRoutes } from './routes/rescue.ts';
import { rosterRoutes } from './routes/roster.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { timesRoutes } from './routes/times.ts';
import { tokenRoutes } from './routes/token.ts';
import { securityHeadersFor } from './security-headers.ts';
import type { ServerEnv } from './server-env.ts';

// Where somebody says who they are.
const WAYS_IN: ReadonlySet<string> = new Set([
  PATHS.token,
  PATHS.signIns,
  PATHS.enrolments,
  OFFICE_PATHS.session,
  `${OFFICE_PATHS.session}/password`,
  OFFICE_PATHS.firstRun,
]);

/** The whole server as a function from request to answer. Everything that goes wrong in it becomes an answer here. */
export function createApp(parts: AppParts): Hono<ServerEnv> {
  const app = new Hono<ServerEnv>();
  const gate = new PasswordGate(parts.upstream);

  app.use('*', async (c, next) => {
    await next();
    // Not by `c.header`, which makes a finished answer anew for each of them.
    const { headers } = c.res;
    for (const [name, value] of Object.entries(securityHeadersFor(c.req.path))) headers.set(name, value);
  });
  for (const path of ['/v1/*', '/kiosk/*', PATHS.health, PATHS.ready]) {
    app.use(path, async (c, next) => {
      await next();
      if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
    });
  }

  for (const path of ['/v1/*', '/kiosk/*']) {
    app.use(path, async (c, next) => {
      await next();
      if (parts.upstream?.recommendsUpgrade) c.res.headers.set(HEADERS.version, 'recommended');
    });
  }

  app.route('/', timesRoutes(parts));
  app.route('/', directoryRoutes(parts));
  app.route('/', openApiRoutes());
  app.route('/', kioskRoutes(parts));
  app.route('/', signInRoutes(parts, gate));
  app.route('/', tokenRoutes(parts, gate));
  app.route('/', officeSessionRoutes(parts, gate));
  app.route('/', firstRunRoutes(parts));
  app.route('/', rosterRoutes(parts));
  app.route('/', dayRoutes(parts));
  app.route('/', deviceRoutes(parts));
  app.route('/', chainRoutes(parts));
  app.route('/', rescueRoutes(parts));
  app.route('/', administrationRoutes(parts));
  app.route('/', presenceRoutes(parts));
  app.route('/', healthRoutes(parts));
  app.all('/v1/*', notFound);
  app.all('/kiosk/*', notFound);
  app.route('/', pageRoutes(parts.pageFolder));
  // Not `app.notFound`: what that throws would pass the middleware above by.
  app.all('*', notFound);

  app.onError((error, c) => {
    const { response, unexpected } = errorAnswer(error);
    if (unexpected) parts.logError(`${c.req.method} ${c.req.path}`, error);
    if (error instanceof ApiError && c.req.method === 'POST' && WAYS_IN.has(c.req.path)) {
      const refusal = `${c.req.method} ${c.req.path} was refused with ${error.status}/${error.code}`;
      parts.logRefusal?.(`${refusal}, from ${connectionAddress(c) ?? 'unknown'}`);
    }
    return response;
  });
  return app;
}

function notFound(): never {
  throw new ApiError(404, ERROR_CODE.notFound, 'There is nothing at this path');
}
