import * as v from 'valibot';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A page of a list, in Workly's envelope. */
export function listBodySchema<T extends v.GenericSchema>(entrySchema: T) {
  return v.strictObject({
    items: v.array(entrySchema),
    _meta: v.strictObject({ totalCount: count, pageCount: count, currentPage: count, perPage: count }),
  });
}

/** A page of a list. */
export interface ListBody<T> {
  readonly items: readonly T[];
  readonly _meta: {
    readonly totalCount: number;
    readonly pageCount: number;
    readonly currentPage: number;
    readonly perPage: number;
  };
}
