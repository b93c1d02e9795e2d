import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as v from 'valibot';
import { OFFICE_PATHS } from '../../contract/office/office-paths.ts';
import type { Presence } from '../../contract/office/presence.ts';
import { findAdministrator } from '../access/find-administrator.ts';
import { isStillIn } from '../access/is-still-in.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { idText, requireQuery } from '../administration/query-fields.ts';
import { requireKnownLocation } from '../administration/require-location.ts';
import type { AppParts } from '../app-parts.ts';
import { ChangeLine } from '../presence/change-line.ts';
import { PresenceWatches } from '../presence/presence-watches.ts';
import { belongsTo, readPeople } from '../presence/read-people.ts';
import { readPlaces } from '../presence/read-places.ts';
import { streamChanges } from '../presence/stream-changes.ts';
import type { ServerEnv } from '../server-env.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

const whereSchema = v.object({ location: v.optional(idText) });

/** Who is in, of the whole company or with `?location=ID` of one place; and its changes as they come. */
export function presenceRoutes(parts: AppParts): Hono<ServerEnv> {
  const { presence, presenceEvents } = OFFICE_PATHS;
  const watches = new PresenceWatches(parts);
  return new Hono<ServerEnv>()
    .get(presence, (c) => tell(c, parts))
    .all(presence, methodNotAllowed('GET, HEAD'))
    .get(presenceEvents, (c) => listen(c, parts, watches))
    .all(presenceEvents, methodNotAllowed('GET, HEAD'));
}

async function tell(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const nowMs = parts.now();
  const { companyId } = await requireAdministrator(c, parts, nowMs);
  const location = await requireWhere(c, parts, companyId);
  const people = await readPeople(parts.store, companyId, nowMs);
  const places = await readPlaces(parts.store, companyId, nowMs);
  const answer: Presence = {
    atMs: nowMs,
    people: people.filter((one) => location === undefined || belongsTo(one, location)),
    places: places.filter((one) => location === undefined || one.location.id === location),
  };
  return c.json(answer);
}

async function listen(c: Context<ServerEnv>, parts: AppParts, watches: PresenceWatches): Promise<Response> {
  const { caller, wayIn } = await findAdministrator(c, parts, parts.now());
  const location = await requireWhere(c, parts, caller.companyId);
  // Nobody would read it to its end.
  if (c.req.raw.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'text/event-stream' });
  const line = new ChangeLine(location);
  const leave = await watches.listen(caller.companyId, line);
  const end = () => {
    line.end();
    leave();
  };
  parts.stopping?.addEventListener('abort', end);
  if (parts.stopping?.aborted) end();
  const response = streamSSE(c, async (stream) => {
    stream.onAbort(end);
    try {
      await streamChanges(stream, line, () => isStillIn(parts.store, wayIn, parts.now()));
    } catch (error) {
      parts.logError('The stream of who is in', error);
    } finally {
      end();
      parts.stopping?.removeEventListener('abort', end);
    }
  });
  response.headers.set('Cache-Control', 'no-store');
  // A proxy that collects answers would hold each change back.
  response.headers.set('X-Accel-Buffering', 'no');
  return response;
}

async function requireWhere(
  c: Context<ServerEnv>,
  { store }: AppParts,
  companyId: number,
): Promise<number | undefined> {
  const { location } = requireQuery(c, whereSchema);
  if (location !== undefined) await requireKnownLocation(store, companyId, location, 'location');
  return location;
}
