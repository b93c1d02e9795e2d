import * as v from 'valibot';

/** How far the time of a punch can be trusted, by the kiosk's own word. */
export const CLOCK_TRUSTS = ['exact', 'estimated', 'changed', 'unknown'] as const;

/** How a person was identified at the kiosk. */
export const METHODS = ['own', 'pin', 'badge', 'camera', 'nfc', 'list'] as const;

/** Why a punch carries no position. */
export const NO_POSITION_REASONS = [
  'denied',
  'unavailable',
  'timeout',
  'unsupported',
  'stale',
  'lost',
] as const;

// RFC 9562: version 7, variant 10.
const uuidV7 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
);
const milliseconds = v.pipe(v.number(), v.safeInteger());
// The years 0001 to 9999, which event_time can write.
const instant = v.pipe(milliseconds, v.minValue(-62_135_596_800_000), v.maxValue(253_402_300_799_999));
const mac = v.pipe(v.string(), v.maxLength(128));

/** Our own member of a punch's body: what the server must know and the contract has no place for. All of it is a claim. */
export const kioskClaimSchema = v.object({
  v: v.literal(1),
  id: uuidV7,
  instantMs: instant,
  clock: v.object({
    trust: v.picklist(CLOCK_TRUSTS),
    offsetMs: v.nullable(milliseconds),
    errorMs: v.nullable(milliseconds),
  }),
  position: v.union([
    v.object({
      accuracyMetres: v.pipe(v.number(), v.finite(), v.minValue(0)),
      ageMs: v.pipe(milliseconds, v.minValue(0)),
    }),
    v.object({ none: v.picklist(NO_POSITION_REASONS) }),
  ]),
  method: v.picklist(METHODS),
  /** The person stated this time afterwards; it is not when they tapped. */
  stated: v.optional(v.literal(true)),
  /** Many wrong PINs had just been typed at this terminal. */
  pinBurst: v.optional(v.literal(true)),
  principal: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  chain: v.optional(
    v.object({
      device: v.pipe(v.string(), v.maxLength(64)),
      number: v.pipe(milliseconds, v.minValue(0)),
      previousMac: mac,
      mac,
    }),
  ),
});

/** The `kiosk` member of a punch's body. */
export type KioskClaim = v.InferOutput<typeof kioskClaimSchema>;

/** How far the time of a punch can be trusted. */
export type ClockTrust = (typeof CLOCK_TRUSTS)[number];

/** Why a punch carries no position. */
export type NoPositionReason = (typeof NO_POSITION_REASONS)[number];

/** How a person was identified. */
export type Method = (typeof METHODS)[number];
