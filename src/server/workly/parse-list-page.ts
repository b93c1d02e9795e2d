import * as v from 'valibot';
import { wireInteger } from '../../contract/wire-integer.ts';

const page = v.object({
  items: v.array(v.unknown()),
  _meta: v.object({ pageCount: v.pipe(wireInteger, v.minValue(0)) }),
});

/** A page of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** How many entries were no such thing. */
  readonly unreadable: number;
  readonly pageCount: number;
}

/**
 * Reads one page of a list, in Workly's envelope or as the bare array that also occurs; undefined where it is neither.
 * An entry that cannot be read is left out and counted, so that one odd record does not hide all the others.
 */
export function parseListPage<T>(
  body: unknown,
  entrySchema: v.GenericSchema<unknown, T>,
): ListPage<T> | undefined {
  const read = Array.isArray(body) ? { items: body, pageCount: 1 } : envelopeOf(body);
  if (!read) return undefined;
  const parsed = read.items.map((entry: unknown) => v.safeParse(entrySchema, entry));
  const items = parsed.flatMap((one) => (one.success ? [one.output] : []));
  return { items, unreadable: parsed.length - items.length, pageCount: read.pageCount };
}

function envelopeOf(body: unknown): { items: readonly unknown[]; pageCount: number } | undefined {
  const parsed = v.safeParse(page, body);
  return parsed.success
    ? { items: parsed.output.items, pageCount: parsed.output._meta.pageCount }
    : undefined;
}
