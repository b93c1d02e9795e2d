import * as v from 'valibot';
import { emailText } from '../administration/account-fields.ts';
import { anyText, optionalText, rowId, sayingText } from '../administration/field-schemas.ts';

/** The longest staff number. */
export const LONGEST_TAB_NUMBER = 64;

/** A staff number; empty for none. */
const tabNumberText = v.pipe(anyText, v.maxLength(LONGEST_TAB_NUMBER));

/** A person as an administrator describes them. */
export const newPersonSchema = v.strictObject({
  firstName: sayingText,
  lastName: anyText,
  patronymic: v.optional(optionalText, null),
  tabNumber: v.optional(v.nullable(tabNumberText), null),
  email: v.optional(v.nullable(v.union([v.literal(''), emailText])), null),
  locationId: rowId,
});

/** What changes about a person; what is absent stays as it is. */
export const personChangesSchema = v.partial(newPersonSchema);
