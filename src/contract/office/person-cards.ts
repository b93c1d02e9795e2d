import * as v from 'valibot';
import { namedPerson } from './office-fields.ts';

/** What `POST` for cards asks for. */
export interface CardsRequest {
  readonly personIds: readonly number[];
  /** Whose PIN is drawn: who has none, everybody, or nobody. */
  readonly pins: 'missing' | 'all' | 'none';
  /** Whose QR badge is drawn; who gets a new one loses those that were drawn here before. */
  readonly badges: 'missing' | 'all' | 'none';
}

const personCardsSchema = v.object({
  cards: v.array(
    v.object({
      person: namedPerson,
      /** Told this once; null where none was drawn. */
      pin: v.nullable(v.string()),
      /** What the QR code says; told this once. */
      badge: v.nullable(v.string()),
    }),
  ),
});

/** PINs and badges that were drawn, to be printed and handed out; the server tells them this once. */
export type PersonCards = v.InferOutput<typeof personCardsSchema>;

/** Reads drawn cards; undefined where an answer holds none. */
export function parsePersonCards(value: unknown): PersonCards | undefined {
  const parsed = v.safeParse(personCardsSchema, value);
  return parsed.success ? parsed.output : undefined;
}
