import * as v from 'valibot';

const degrees = v.nullable(v.pipe(v.number(), v.finite()));

const deviceSessionSchema = v.object({
  kind: v.literal('personal'),
  /** Public id of who punches under this device's cookie; the same person enrolled again has the same one. */
  principal: v.pipe(v.string(), v.minLength(1)),
  person: v.object({ id: v.pipe(v.number(), v.safeInteger()), displayName: v.string() }),
  location: v.object({
    id: v.pipe(v.number(), v.safeInteger()),
    title: v.string(),
    latitude: degrees,
    longitude: degrees,
    radiusMetres: v.pipe(v.number(), v.minValue(0)),
    address: v.nullable(v.string()),
  }),
  companyName: v.string(),
  /** IANA zone of the account: every event_time is written in it. */
  timeZone: v.string(),
  /** Whether the company is the sample one, whose records mean nothing. */
  sample: v.boolean(),
});

/** Whom and where an enrolled device stands for; it holds no secret, that lies in the device's httpOnly cookie. */
export type DeviceSession = v.InferOutput<typeof deviceSessionSchema>;

/** Reads a device session from an answer or from the device's own store; undefined where it is none. */
export function parseDeviceSession(value: unknown): DeviceSession | undefined {
  const parsed = v.safeParse(deviceSessionSchema, value);
  return parsed.success ? parsed.output : undefined;
}
