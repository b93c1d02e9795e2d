import { ERROR_CODE } from '../contract/error-code.ts';
import type { Refusal } from '../outbox/punch-record.ts';
import type { Catalogue } from '../ui/texts/catalogue.ts';

/** Why the server refused, in words for the person, as far as its codes tell. */
export function refusalReason({ code, message, errors }: Refusal, texts: Catalogue): string {
  const fields = new Set(errors.map((fault) => fault.field));
  if (fields.has('location_id') || fields.has('employee_id')) return texts.refusal.unknownLocation;
  if (fields.has('event_time')) return texts.refusal.time;
  if (code === ERROR_CODE.accessDenied || code === ERROR_CODE.wrongRole) return texts.refusal.denied;
  return texts.refusal.other(message);
}
