import * as v from 'valibot';
import { ERROR_CODE } from '../../contract/error-code.ts';
import type { FieldFault } from '../../contract/field-fault.ts';
import { ValidationError } from '../validation-error.ts';

/** Reads what an administrator sends. Throws a `ValidationError` that names every faulty field. */
export function requireFields<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const faults = new Map<string, FieldFault>();
  for (const issue of parsed.issues) {
    const field = v.getDotPath(issue) ?? 'body';
    if (!faults.has(field)) faults.set(field, faultOf(field, issue));
  }
  throw new ValidationError([...faults.values()]);
}

function faultOf(field: string, issue: v.BaseIssue<unknown>): FieldFault {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { field, code: ERROR_CODE.fieldNotPermitted, message: `${field} is not known here` };
  }
  if (issue.input === undefined) {
    return { field, code: ERROR_CODE.fieldRequired, message: `${field} is required` };
  }
  return { field, code: ERROR_CODE.fieldInvalid, message: `${field} is not valid: ${issue.message}` };
}
