import * as v from 'valibot';
import { DIRECTIONS } from './direction.ts';

const base64Url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/));

const rescueFileSchema = v.object({
  kind: v.literal('workly-kiosk-rescue'),
  v: v.literal(1),
  /** Names the server's key pair that it is encrypted to. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** The sender's one-time public key: uncompressed P-256 point. */
  ephemeral: base64Url,
  /** 12 bytes. */
  iv: base64Url,
  /**
   * AES-256-GCM of a `RescuedPunches` as JSON, under HKDF-SHA-256 (no salt, info `workly-kiosk-rescue-1`) of the ECDH
   * secret; the 16 byte tag at the end.
   */
  data: base64Url,
});

/** Punches on their way from one device to the server by way of any other, which cannot read them. */
export type RescueFile = v.InferOutput<typeof rescueFileSchema>;

const rescuedPunchesSchema = v.object({
  punches: v.pipe(
    v.array(
      v.object({ direction: v.picklist(DIRECTIONS), bodyText: v.pipe(v.string(), v.maxLength(65_536)) }),
    ),
    v.maxLength(100_000),
  ),
});

/** What a rescue file holds: the frozen bytes of each punch, as they would have been posted. */
export type RescuedPunches = v.InferOutput<typeof rescuedPunchesSchema>;

const rescueAnswerSchema = v.object({
  punches: v.array(
    v.object({
      id: v.nullable(v.string()),
      /** `recorded`: now or before. `refused`: the server will not, with its message. */
      state: v.picklist(['recorded', 'refused']),
      message: v.nullable(v.string()),
    }),
  ),
});

/** What became of each punch of a rescue file that was brought in. */
export type RescueAnswer = v.InferOutput<typeof rescueAnswerSchema>;

/** Reads a rescue file; undefined where it is none. */
export function parseRescueFile(value: unknown): RescueFile | undefined {
  const parsed = v.safeParse(rescueFileSchema, value);
  return parsed.success ? parsed.output : undefined;
}

/** Reads what a rescue file held; undefined where it makes no sense. */
export function parseRescuedPunches(value: unknown): RescuedPunches | undefined {
  const parsed = v.safeParse(rescuedPunchesSchema, value);
  return parsed.success ? parsed.output : undefined;
}

/** Reads the answer to a rescue file; undefined where it is none. */
export function parseRescueAnswer(value: unknown): RescueAnswer | undefined {
  const parsed = v.safeParse(rescueAnswerSchema, value);
  return parsed.success ? parsed.output : undefined;
}
