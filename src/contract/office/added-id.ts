import * as v from 'valibot';
import { officeId } from './office-fields.ts';

const addedSchema = v.object({ id: officeId });

/** Reads the id of what was added; undefined where an answer tells none. */
export function parseAddedId(value: unknown): number | undefined {
  const parsed = v.safeParse(addedSchema, value);
  return parsed.success ? parsed.output.id : undefined;
}
