import * as v from 'valibot';
import { wireInteger } from '../../contract/wire-integer.ts';

const name = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(200)), '');
const secret = v.pipe(v.string(), v.minLength(1), v.maxLength(512));
// A PIN that came as a number has lost its leading zeros: it would let in whoever types another one.
const secretText = v.fallback(v.nullable(secret), null);
const place = v.object({ id: wireInteger });

/**
 * Workly's Employee object, of which only what a kiosk needs is read: birth dates, addresses, phones and salaries, that
 * come with it, are left behind here.
 */
export const worklyEmployeeSchema = v.pipe(
  v.object({
    id: v.pipe(wireInteger, v.minValue(1)),
    last_name: name,
    first_name: name,
    patronymic: v.fallback(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(200))), null),
    pin_code: secretText,
    qrcode: secretText,
    user: v.fallback(v.nullable(v.object({ email: v.pipe(v.string(), v.trim(), v.email()) })), null),
    locations: v.fallback(v.array(v.fallback(v.nullable(place), null)), []),
  }),
  v.transform(
    (body): WorklyEmployee => ({
      id: body.id,
      lastName: body.last_name,
      firstName: body.first_name,
      patronymic: body.patronymic || undefined,
      pin: body.pin_code,
      badge: body.qrcode,
      email: body.user?.email.toLowerCase(),
      locationIds: [...new Set(body.locations.flatMap((one) => (one ? [one.id] : [])))],
    }),
  ),
);

/** A person as Workly knows them. */
export interface WorklyEmployee {
  readonly id: number;
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string | undefined;
  readonly pin: string | null;
  /** What their QR badge says. */
  readonly badge: string | null;
  readonly email: string | undefined;
  readonly locationIds: readonly number[];
}
