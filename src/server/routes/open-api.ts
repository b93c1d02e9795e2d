import { Hono } from 'hono';
import { PATHS } from '../../contract/paths.ts';
import { openApiDocument } from '../openapi/openapi-document.ts';
import type { ServerEnv } from '../server-env.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

/** `GET /v1/openapi.json`: what the API takes and answers. */
export function openApiRoutes(): Hono<ServerEnv> {
  const document = openApiDocument();
  return new Hono<ServerEnv>()
    .get(PATHS.openApi, (c) => c.json(document))
    .all(PATHS.openApi, methodNotAllowed('GET, HEAD'));
}
