import * as v from 'valibot';

/** Where a page of the record ends: by the instant and the id of its last entry. */
export interface EntryCursor {
  readonly instantMs: number;
  readonly id: string;
}

const FORM = /^(-?\d{1,15}) (.{1,64})$/;

/** Writes a cursor for an address. */
export function writeCursor({ instantMs, id }: EntryCursor): string {
  return Buffer.from(`${instantMs} ${id}`).toString('base64url');
}

/** A cursor as an address carries it. */
export const cursorText = v.pipe(
  v.string(),
  v.maxLength(200),
  v.rawTransform(({ dataset, addIssue, NEVER }): EntryCursor => {
    const [, instantMs, id] = FORM.exec(Buffer.from(dataset.value, 'base64url').toString('utf8')) ?? [];
    if (instantMs !== undefined && id !== undefined && !/\p{Cc}/u.test(id)) {
      return { instantMs: Number(instantMs), id };
    }
    addIssue({ message: 'it is none that was told' });
    return NEVER;
  }),
);
