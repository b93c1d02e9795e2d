import * as v from 'valibot';

const integer = v.pipe(v.number(), v.safeInteger());
const titled = v.strictObject({ id: integer, title: v.string() });

/** Workly's Employee object as our own server writes it: what it has no place for is null or empty. */
export const employeeBodySchema = v.strictObject({
  id: integer,
  last_name: v.string(),
  first_name: v.string(),
  patronymic: v.nullable(v.string()),
  /** In the company's own way of writing names. */
  full_name: v.string(),
  gender: v.null(),
  photos: v.null(),
  /** As typed, leading zeros and all. */
  pin_code: v.nullable(v.string()),
  tab_number: v.nullable(v.string()),
  /** What their QR badge says. */
  qrcode: v.nullable(v.string()),
  user: v.nullable(v.strictObject({ id: integer, email: v.string() })),
  department: v.null(),
  positions: v.array(titled),
  schedule: v.null(),
  locations: v.array(titled),
});

/** A person as our own server writes them. */
export type EmployeeBody = v.InferOutput<typeof employeeBodySchema>;
