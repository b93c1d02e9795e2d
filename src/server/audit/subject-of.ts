import * as v from 'valibot';

/** Whom or what an entry of the audit log is about, by what its detail tells of it. */
export type Subject =
  | { readonly kind: 'person' | 'account' | 'location'; readonly id: number }
  | { readonly kind: 'device' | 'punch'; readonly id: string }
  | { readonly kind: 'named'; readonly name: string };

const id = v.pipe(v.number(), v.safeInteger());
const detailSchema = v.object({
  id: v.optional(id),
  name: v.optional(v.string()),
  device: v.optional(v.string()),
  employeeId: v.optional(v.nullable(id)),
  personId: v.optional(id),
  locationId: v.optional(v.nullable(id)),
  punch: v.optional(v.string()),
});
const KINDS = { person: 'person', account: 'account', location: 'location' } as const;

/** Whom or what an entry is about; undefined where that is the whole company, or many at once. */
export function subjectOf(act: string, detail: unknown): Subject | undefined {
  const parsed = v.safeParse(detailSchema, detail);
  if (!parsed.success) return undefined;
  const told = parsed.output;
  const [area = ''] = act.split('.', 1);
  if (told.id !== undefined && Object.hasOwn(KINDS, area)) {
    // It is one of the keys, as was just seen.
    return { kind: KINDS[area as keyof typeof KINDS], id: told.id };
  }
  if (told.punch !== undefined) return { kind: 'punch', id: told.punch };
  const personId = told.employeeId ?? told.personId;
  if (personId !== undefined) return { kind: 'person', id: personId };
  if (told.name !== undefined) return { kind: 'named', name: told.name };
  if (told.device !== undefined) return { kind: 'device', id: told.device };
  return typeof told.locationId === 'number' ? { kind: 'location', id: told.locationId } : undefined;
}
