import { passOverId } from './pass-over-id.ts';
import type { Store } from './store-schema.ts';

/** What a location is; without an id it gets the next free one. */
export interface NewLocation {
  readonly id?: number;
  readonly companyId: number;
  readonly title: string;
  /** Degrees, as the wire writes them. */
  readonly lat: string;
  readonly lon: string;
  readonly radiusMetres: number;
  readonly address: string | null;
}

/** Adds a location and returns its id. Throws for an id that is taken. */
export async function addLocation(store: Store, location: NewLocation): Promise<number> {
  const row = await store
    .insertInto('locations')
    .values({
      ...(location.id === undefined ? {} : { id: location.id }),
      company_id: location.companyId,
      title: location.title,
      lat: location.lat,
      lon: location.lon,
      radius: location.radiusMetres,
      address: location.address,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (location.id !== undefined) await passOverId(store, 'locations');
  return row.id;
}
