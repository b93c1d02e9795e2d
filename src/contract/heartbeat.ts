import * as v from 'valibot';

/** What a device looks at in itself, in the order in which a person reads it. */
export const SELF_CHECKS = [
  'server',
  'device',
  'clock',
  'storage',
  'queue',
  'camera',
  'position',
  'wake-lock',
  'battery',
  'version',
] as const;

/** How a check came out; `absent`: this device or browser has no such thing, which is no fault. */
export const CHECK_RESULTS = ['good', 'poor', 'bad', 'absent'] as const;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const milliseconds = v.pipe(v.number(), v.safeInteger());

/** What a device tells of itself. */
export const heartbeatSchema = v.object({
  v: v.literal(1),
  appVersion: v.pipe(v.string(), v.maxLength(64)),
  counts: v.object({ waiting: count, held: count, refused: count, undone: count }),
  /** Age of the oldest punch that is still to be sent; null where none is. */
  oldestWaitingMs: v.nullable(v.pipe(milliseconds, v.minValue(0))),
  battery: v.nullable(
    v.object({ level: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), charging: v.boolean() }),
  ),
  /** Server time minus the device's wall clock; null where it is not known. */
  clockOffsetMs: v.nullable(milliseconds),
  storage: v.object({ persistent: v.nullable(v.boolean()), freeBytes: v.nullable(count) }),
  /** Newest server time of the roster that the device holds; null where it holds none. */
  rosterMadeAtMs: v.nullable(milliseconds),
  checks: v.record(v.picklist(SELF_CHECKS), v.picklist(CHECK_RESULTS)),
  /** Bursts of wrong PINs that the server has not been told of, by corrected time; at most the last twenty. */
  pinBursts: v.pipe(v.array(v.object({ startedMs: milliseconds, wrongPins: count })), v.maxLength(20)),
});

/** What a device tells of itself from time to time. */
export type Heartbeat = v.InferOutput<typeof heartbeatSchema>;

/** One thing that a device looks at in itself. */
export type SelfCheck = (typeof SELF_CHECKS)[number];

/** How it came out. */
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** Reads a heartbeat; undefined where it is none. */
export function parseHeartbeat(value: unknown): Heartbeat | undefined {
  const parsed = v.safeParse(heartbeatSchema, value);
  return parsed.success ? parsed.output : undefined;
}
