import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { OFFICE_PATHS } from '../../contract/office/office-paths.ts';
import { requirePasswordSaid } from '../access/require-password-said.ts';
import { administer } from '../administration/administer.ts';
import { rowId } from '../administration/field-schemas.ts';
import { requireFields } from '../administration/require-fields.ts';
import type { AppParts } from '../app-parts.ts';
import { drawCards } from '../people/draw-cards.ts';
import type { ServerEnv } from '../server-env.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const MOST_BYTES = 256 * 1024;
const MOST_PEOPLE = 10_000;
const whose = v.picklist(['missing', 'all', 'none']);
const cardsSchema = v.strictObject({
  personIds: v.pipe(v.array(rowId), v.minLength(1), v.maxLength(MOST_PEOPLE)),
  pins: whose,
  badges: whose,
});

/** `POST /kiosk/office/cards`: PINs and QR badges to be printed, told this once. */
export function personCardRoutes(parts: AppParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .post(OFFICE_PATHS.cards, limitBody(MOST_BYTES), (c) => draw(c, parts))
    .all(OFFICE_PATHS.cards, methodNotAllowed('POST'));
}

async function draw(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requirePasswordSaid(c, parts, parts.now());
  const wish = requireFields(cardsSchema, (await readJsonObject(c)).object);
  const cards = await administer(parts, administrator, (administration) =>
    drawCards(administration, parts.secretKey, wish),
  );
  return c.json(cards);
}
