import { ERROR_CODE } from '../../contract/error-code.ts';
import type { Caller } from '../access/caller.ts';
import { isAdministrator } from '../access/is-administrator.ts';
import { ApiError } from '../api-error.ts';
import { ValidationError } from '../validation-error.ts';

/**
 * Whose punch it is: the person asked for, else the caller's own. Another's takes a terminal, whose right depends on the
 * moment and is judged with the record, or an administrator's token; whether that other person exists is not said.
 * Throws an `ApiError` 403/7004, and a `ValidationError` where nobody is named.
 */
export function requireRight(caller: Caller, askedId: number | undefined): number {
  const ownId = caller.kind === 'terminal' ? null : caller.employeeId;
  const employeeId = askedId ?? ownId;
  if (employeeId === null) {
    const message = `employee_id is required: this ${caller.kind} has no person of its own`;
    throw new ValidationError([{ field: 'employee_id', code: ERROR_CODE.fieldRequired, message }]);
  }
  if (employeeId === ownId || caller.kind === 'terminal' || isAdministrator(caller)) return employeeId;
  throw new ApiError(403, ERROR_CODE.accessDenied, "Another person's punch takes an administrator's token");
}
