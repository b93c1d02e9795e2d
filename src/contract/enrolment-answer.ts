import * as v from 'valibot';
import { type DeviceSession, parseDeviceSession } from './device-session.ts';

const keysSchema = v.object({
  chain: v.object({
    /** The device's public id: names its chain. */
    device: v.pipe(v.string(), v.minLength(1)),
    /** 32 bytes, base64url: the HMAC key of the chain. Said once, to be imported so that it cannot be read again. */
    key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
    /** Of a device that was one before: the number and the MAC that its next record follows, should it know no better. */
    last: v.optional(
      v.object({
        number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
        mac: v.pipe(v.string(), v.maxLength(128)),
      }),
    ),
  }),
  rescue: v.object({
    /** Names the server's key pair. */
    key: v.pipe(v.string(), v.minLength(1)),
    /** Uncompressed P-256 point, 65 bytes, base64url: what rescue files are encrypted to. */
    publicKey: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{87}$/)),
  }),
  /** 32 bytes, base64url, for a terminal alone: the HMAC key of its roster's tags, to be imported like the chain's. */
  tags: v.optional(v.object({ key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)) })),
});

/** What a device gets once, at enrolment, besides its cookie and its session. */
export type DeviceKeys = v.InferOutput<typeof keysSchema>;

/** A session with the device's keys beside it. */
export interface EnrolmentAnswer {
  readonly session: DeviceSession;
  readonly keys: DeviceKeys;
}

/** Reads the answer to an enrolment, in which session and keys stand side by side; undefined where it is none. */
export function parseEnrolmentAnswer(value: unknown): EnrolmentAnswer | undefined {
  const session = parseDeviceSession(value);
  const keys = v.safeParse(keysSchema, value);
  return session && keys.success ? { session, keys: keys.output } : undefined;
}
