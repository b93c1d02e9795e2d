import * as v from 'valibot';
import { sessionPolicySchema } from './kiosk-policy.ts';

const degrees = v.nullable(v.pipe(v.number(), v.finite()));

const shared = {
  /**
   * Public id of who punches under this device's cookie. A personal device: its person, the same one enrolled again has
   * the same one. A terminal: the device itself.
   */
  principal: v.pipe(v.string(), v.minLength(1)),
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
  policy: sessionPolicySchema,
};

const personalSchema = v.object({
  kind: v.literal('personal'),
  ...shared,
  person: v.object({ id: v.pipe(v.number(), v.safeInteger()), displayName: v.string() }),
});

const terminalSchema = v.object({
  kind: v.literal('terminal'),
  ...shared,
  /** What the administrator calls this device. */
  name: v.string(),
});

const deviceSessionSchema = v.variant('kind', [personalSchema, terminalSchema]);

/** The session of one person's own device. */
export type PersonalSession = v.InferOutput<typeof personalSchema>;

/** The session of a shared device at a location. */
export type TerminalSession = v.InferOutput<typeof terminalSchema>;

/** Whom and where an enrolled device stands for; it holds no secret, that lies in the device's httpOnly cookie. */
export type DeviceSession = PersonalSession | TerminalSession;

/** Reads a device session from an answer or from the device's own store; undefined where it is none. */
export function parseDeviceSession(value: unknown): DeviceSession | undefined {
  const parsed = v.safeParse(deviceSessionSchema, value);
  return parsed.success ? parsed.output : undefined;
}
