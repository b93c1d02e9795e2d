import * as v from 'valibot';
import { rowId } from '../administration/field-schemas.ts';

/** As many lines as a table may have that is brought in at once. */
export const MOST_LINES = 10_000;

const rowSchema = v.strictObject({
  line: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  lastName: v.string(),
  firstName: v.string(),
  patronymic: v.optional(v.string()),
  tabNumber: v.optional(v.string()),
  location: v.optional(v.string()),
  email: v.optional(v.string()),
  pin: v.optional(v.string()),
  badge: v.optional(v.string()),
});

/** A table of people; what is wrong with a cell is not judged here. */
export const importSchema = v.strictObject({
  rows: v.pipe(
    v.array(rowSchema),
    v.minLength(1, 'the table has no lines'),
    v.maxLength(MOST_LINES, `a table has ${MOST_LINES} lines or less`),
  ),
  locationId: rowId,
  preview: v.boolean(),
});

/** A table of people, as it was sent. */
export type ImportTable = v.InferOutput<typeof importSchema>;
