import { v7 as uuidV7 } from 'uuid';
import type { DeviceSession } from '../../contract/device-session.ts';
import type { Direction } from '../../contract/direction.ts';
import { formatEventTime } from '../../contract/format-event-time.ts';
import type { Method } from '../../contract/kiosk-claim.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import type { DraftPunch } from '../../outbox/punch-record.ts';
import type { ClockReading } from '../../outbox/server-clock.ts';
import type { ThisPage } from '../../outbox/this-page.ts';
import { mayTurnAway } from './may-turn-away.ts';

/** A punch waits this long for a position, and no longer. */
export const POSITION_MS = 3_000;

/** Where the position may turn the punch away, a sender leaves the living page time to say so. */
const JUDGING_MS = 1_000;

/** Who taps on which device, and on what terms. */
export interface Tapper {
  readonly session: DeviceSession;
  readonly employeeId: number;
  readonly method: Method;
  /** How long the punch is held back, so that it can be taken back. */
  readonly holdMs: number;
  /** Many wrong PINs had just been typed here. */
  readonly pinBurst?: boolean;
  /** When the button was pressed, where something was asked about it since; absent: now. */
  readonly pressedAt?: ClockReading;
  /** The person states that it was then (corrected time, epoch milliseconds); absent: it is now. */
  readonly statedMs?: number;
}

/** The punch of this very moment, or of the one that is stated, with everything that is fixed at the tap. */
export function makeDraft(
  direction: Direction,
  { session, employeeId, method, holdMs, pinBurst = false, pressedAt, statedMs }: Tapper,
  { clock, boot }: Pick<ThisPage, 'clock' | 'boot'>,
  temporal: TemporalApi,
): DraftPunch {
  const now = clock.reading();
  const reading = pressedAt ?? now;
  const pressed = clock.at(reading);
  const instantMs = statedMs ?? pressed.instantMs;
  const agoMs = pressed.instantMs - instantMs;
  return {
    v: 1,
    id: uuidV7(),
    direction,
    employeeId,
    principal: session.principal,
    locationId: session.location.id,
    method,
    // What the clocks showed at the stated moment: instant, offset and tap must tell the same.
    tap: { wallMs: reading.wallMs - agoMs, monoMs: reading.monoMs - agoMs, boot },
    instantMs,
    eventTime: formatEventTime(temporal, instantMs, session.timeZone),
    clock: pressed.clock,
    deadlineMs: now.wallMs + POSITION_MS + (mayTurnAway(session) ? JUDGING_MS : 0),
    // Nothing is sent before it has happened.
    sendAfterMs: Math.max(now.wallMs + holdMs, reading.wallMs),
    attempts: 0,
    ...(statedMs === undefined ? {} : { stated: true }),
    ...(pinBurst ? { pinBurst: true } : {}),
    state: 'draft',
    timeZone: session.timeZone,
  };
}
