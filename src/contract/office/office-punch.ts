import * as v from 'valibot';
import { DIRECTIONS } from '../direction.ts';
import { METHODS } from '../kiosk-claim.ts';
import { namedPerson, officeEventTime, officeId, officeMs, titledLocation } from './office-fields.ts';

/** Why somebody should look at a punch. */
export const REVIEW_REASONS = [
  'doubtful-time',
  'outside',
  'unsure',
  'inside',
  'stated',
  'pin-burst',
  'moved',
  'left',
  'may-be-double',
  'quarantine',
] as const;

/** Why somebody should look at a punch. */
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** `none`: nothing is odd; `waiting`: nobody has looked yet; `yes` and `no`: somebody decided. */
export const REVIEW_STATES = ['none', 'waiting', 'yes', 'no'] as const;

/** Where the review of a punch stands. */
export type ReviewState = (typeof REVIEW_STATES)[number];

const madeBy = v.object({ email: v.string(), atMs: officeMs, why: v.string() });

/** `add`: a punch that was never made; `change`: another time, direction or place; `strike`: it counts no more. */
export const CORRECTION_KINDS = ['add', 'change', 'strike'] as const;

/** What a correction does. */
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

const correctionSchema = v.object({
  id: officeId,
  kind: v.picklist(CORRECTION_KINDS),
  /** What holds from then on; null for a struck one. */
  holds: v.nullable(
    v.object({
      direction: v.picklist(DIRECTIONS),
      eventTime: officeEventTime,
      instantMs: officeMs,
      location: titledLocation,
    }),
  ),
  made: madeBy,
});

const officePunchSchema = v.object({
  /** Names the entry for reviews and corrections: a punch's own id, or `c:` and the id of a correction that added it. */
  id: v.string(),
  person: namedPerson,
  /** As it was recorded; of an added one, as it was added. */
  direction: v.picklist(DIRECTIONS),
  eventTime: officeEventTime,
  instantMs: officeMs,
  location: titledLocation,
  receivedAtMs: officeMs,
  /** How it came to be here. */
  origin: v.picklist(['live', 'kept', 'call', 'rescue', 'correction']),
  /** How far its time can be trusted, by the server's word. */
  time: v.picklist(['live', 'kept', 'doubtful']),
  method: v.nullable(v.picklist(METHODS)),
  device: v.nullable(v.object({ device: v.string(), name: v.nullable(v.string()) })),
  /** From the middle of the location, and how far off that may be; null where it is not known. */
  distanceMetres: v.nullable(v.number()),
  accuracyMetres: v.nullable(v.number()),
  reasons: v.array(v.picklist(REVIEW_REASONS)),
  review: v.object({ state: v.picklist(REVIEW_STATES), made: v.nullable(madeBy) }),
  /** The oldest first; the last one holds. */
  corrections: v.array(correctionSchema),
  /** Whether it counts in hours as things stand. */
  counts: v.boolean(),
});

const officePunchesSchema = v.object({
  punches: v.array(officePunchSchema),
  /** Asks for what follows; null at the end. */
  next: v.nullable(v.string()),
});

/** An entry of the record with all that was done about it. */
export type OfficePunch = v.InferOutput<typeof officePunchSchema>;

/** A correction: an entry of its own, beside the original. */
export type Correction = v.InferOutput<typeof correctionSchema>;

/** A page of the record. */
export type OfficePunches = v.InferOutput<typeof officePunchesSchema>;

/** What `POST` for a correction asks for; `eventTime` is `Y-m-d H:i:s` in the company's zone. */
export type CorrectionRequest =
  | {
      readonly kind: 'add';
      readonly personId: number;
      readonly direction: 'in' | 'out';
      readonly eventTime: string;
      readonly locationId: number;
      readonly why: string;
    }
  | {
      readonly kind: 'change';
      readonly punch: string;
      readonly direction: 'in' | 'out';
      readonly eventTime: string;
      readonly locationId: number;
      readonly why: string;
    }
  | { readonly kind: 'strike'; readonly punch: string; readonly why: string };

/** What `POST` for a decision asks for, below the path of the review with the punch's id. */
export interface ReviewRequest {
  readonly decision: 'yes' | 'no';
  readonly why?: string;
}

/** Reads a page of the record; undefined where an answer holds none. */
export function parseOfficePunches(value: unknown): OfficePunches | undefined {
  const parsed = v.safeParse(officePunchesSchema, value);
  return parsed.success ? parsed.output : undefined;
}

/** Reads one entry of the record, as decisions and corrections answer with it; undefined where it is none. */
export function parseOfficePunch(value: unknown): OfficePunch | undefined {
  const parsed = v.safeParse(officePunchSchema, value);
  return parsed.success ? parsed.output : undefined;
}
