import * as v from 'valibot';
import { heartbeatSchema } from '../heartbeat.ts';
import { namedPerson, officeCount, officeMs, titledLocation } from './office-fields.ts';

const numbers = v.pipe(v.array(officeCount), v.readonly());

const officeDeviceSchema = v.object({
  /** Its public id. */
  device: v.string(),
  kind: v.picklist(['personal', 'terminal']),
  /** What the administrator calls it. */
  name: v.nullable(v.string()),
  /** Of a personal device. */
  person: v.nullable(namedPerson),
  location: titledLocation,
  createdAtMs: officeMs,
  revokedAtMs: v.nullable(officeMs),
  lastContactAtMs: v.nullable(officeMs),
  /** What it last told of itself, and when. */
  heartbeat: v.nullable(v.object({ ...v.omit(heartbeatSchema, ['pinBursts']).entries, atMs: officeMs })),
  /** The last bursts of wrong PINs, the newest first. */
  pinBursts: v.pipe(v.array(v.object({ startedMs: officeMs, wrongPins: officeCount })), v.readonly()),
  chain: v.object({
    /** The highest number that the device says it gave out; 0 before its first report. */
    head: officeCount,
    reportedAtMs: v.nullable(officeMs),
    /** How many different numbers came. */
    received: officeCount,
    broken: numbers,
    /** The first thousand. */
    gaps: numbers,
    gapCount: officeCount,
    /** How many the device lists. */
    waiting: officeCount,
    refused: officeCount,
    undone: officeCount,
  }),
});

const officeDevicesSchema = v.object({ devices: v.pipe(v.array(officeDeviceSchema), v.readonly()) });

/** A device of a company, how it is and how its chain stands. */
export type OfficeDevice = v.InferOutput<typeof officeDeviceSchema>;

/** Reads every device that a company ever enrolled; undefined where an answer holds none. */
export function parseOfficeDevices(value: unknown): readonly OfficeDevice[] | undefined {
  const parsed = v.safeParse(officeDevicesSchema, value);
  return parsed.success ? parsed.output.devices : undefined;
}
