import type { StoredPunch } from './punch-record.ts';

/** Whether this code knows the record's form. One that a newer version wrote is left as it is until that is back. */
export function isOfThisForm({ v }: { readonly v: number }): boolean {
  const known: StoredPunch['v'] = 1;
  return v === known;
}
